import type { DayLead, DayWord } from '../types'
import { list, rows } from '../tables'

const WEEKDAYS = 'lunes martes miércoles jueves viernes sábado domingo'
const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre'
const SHORT = 'Ene Feb Mar Abr May Jun Jul Ago Sep|Sept Oct Nov Dic'

const numbered = (words: string, day: (index: number) => DayWord): [string, DayWord][] =>
  words
    .split(' ')
    .flatMap((same, i) => same.split('|').map((word): [string, DayWord] => [word, day(i + 1)]))

export const days: [string, DayWord][] = [
  ...numbered(WEEKDAYS, (weekday) => ({ kind: 'weekday', weekday })),
  ...numbered(MONTHS, (month) => ({ kind: 'month', month })),
  ...numbered(SHORT, (month) => ({ kind: 'month', month })),
  ...rows<DayWord>(
    { kind: 'relative', days: 0 },
    'hoy|esta mañana|esta tarde|esta noche|esta madrugada|hoy mismo|en la jornada de hoy',
  ),
  ...rows<DayWord>(
    { kind: 'relative', days: -1 },
    'ayer|anoche|la víspera|un día antes|el día anterior|ayer por la tarde|ayer por la noche|ayer por la mañana',
  ),
  ...rows<DayWord>({ kind: 'relative', days: -2 }, 'anteayer|antier|antes de ayer'),
  ...rows<DayWord>(
    { kind: 'relative', days: 1 },
    'mañana|mañana por la mañana|mañana por la tarde',
  ),
  ...rows<DayWord>({ kind: 'relative', days: 2 }, 'pasado mañana'),
  ...rows<DayWord>({ kind: 'relative', days: -7 }, 'hace una semana'),
  ...rows<DayWord>(
    { kind: 'none' },
    'por la mañana|de la mañana|en la mañana|la mañana del|la mañana de|a la mañana|mañana del',
  ),
  ...rows<DayWord>(
    { kind: 'period', days: 0 },
    'últimas 24 horas|últimas veinticuatro horas|pasadas 24 horas|último día|última jornada',
  ),
  ...rows<DayWord>({ kind: 'period', days: 1 }, 'próximas 24 horas'),
]

export const dayLeads: [string, DayLead][] = [
  ...rows<DayLead>('as_of', 'hasta|hasta el|a fecha de|al cierre de|al cierre del|a fecha del'),
  ...rows<DayLead>(
    'since',
    'desde|desde el|desde este|desde el pasado|a partir de|a partir del|iniciado el|iniciados el|iniciada el|iniciadas el',
  ),
  ...rows<DayLead>('last', 'pasado|el pasado|último|este pasado'),
  ...rows<DayLead>('next', 'próximo|el próximo|que viene'),
]

export const dayAgo: ReadonlySet<string> = new Set(['antes', 'atras'])
export const agoBefore = [['hace'], ['hace', 'unos'], ['hace', 'ya']]
export const dayUnits: ReadonlyMap<string, number> = new Map([
  ['dia', 1],
  ['dias', 1],
  ['semana', 7],
  ['semanas', 7],
])
export const dayJoiners = list('y|al|a|e|o|,')
