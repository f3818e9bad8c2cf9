import type { DayLead, DayWord } from '../types'
import { list, rows } from '../tables'

const WEEKDAYS = 'lundi mardi mercredi jeudi vendredi samedi dimanche'
const MONTHS =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'
const SHORT = 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'

const numbered = (words: string, day: (index: number) => DayWord): [string, DayWord][] =>
  words.split(' ').map((word, i): [string, DayWord] => [word, day(i + 1)])

export const days: [string, DayWord][] = [
  ...numbered(WEEKDAYS, (weekday) => ({ kind: 'weekday', weekday })),
  ...numbered(MONTHS, (month) => ({ kind: 'month', month })),
  ...numbered(SHORT, (month) => ({ kind: 'month', month })),
  ...rows<DayWord>(
    { kind: 'relative', days: 0 },
    "aujourd'hui|ce matin|cet après-midi|ce soir|cette nuit|ce jour",
  ),
  ...rows<DayWord>(
    { kind: 'relative', days: -1 },
    'hier|hier soir|hier matin|la veille|la nuit dernière|hier après-midi',
  ),
  ...rows<DayWord>({ kind: 'relative', days: -2 }, "avant-hier|l'avant-veille"),
  ...rows<DayWord>({ kind: 'relative', days: 1 }, 'demain|demain matin|demain soir'),
  ...rows<DayWord>({ kind: 'relative', days: 2 }, 'après-demain'),
  ...rows<DayWord>({ kind: 'relative', days: -7 }, 'il y a une semaine'),
  ...rows<DayWord>(
    { kind: 'period', days: 0 },
    'dernières 24 heures|dernières vingt-quatre heures|dernier jour|24 dernières heures|vingt-quatre dernières heures',
  ),
  ...rows<DayWord>({ kind: 'period', days: 1 }, 'prochaines 24 heures|24 prochaines heures'),
]

export const dayLeads: [string, DayLead][] = [
  ...rows<DayLead>('as_of', "jusqu'à|jusqu'au|au|à la date du|en date du|à ce"),
  ...rows<DayLead>(
    'since',
    'depuis|depuis le|depuis ce|à partir du|à compter du|dès le|commencé le|entamée le|entamé le',
  ),
  ...rows<DayLead>('last', 'dernier'),
  ...rows<DayLead>('next', 'prochain'),
]

export const dayAgo: ReadonlySet<string> = new Set(['auparavant'])
export const agoBefore = [['il', 'y', 'a'], ['voici'], ['voila']]
export const dayUnits: ReadonlyMap<string, number> = new Map([
  ['jour', 1],
  ['jours', 1],
  ['semaine', 7],
  ['semaines', 7],
])
export const dayJoiners = list('et|au|ou|a|,')
