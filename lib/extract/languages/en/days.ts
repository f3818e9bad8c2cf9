import type { DayLead, DayWord } from '../types'

const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const MONTHS =
  'january february march april may june july august september october november december'.split(' ')

const capital = (word: string) => word[0]?.toUpperCase() + word.slice(1)

export const days: [string, DayWord][] = [
  ...WEEKDAYS.map((word, i): [string, DayWord] => [
    capital(word),
    { kind: 'weekday', weekday: i + 1 },
  ]),
  ...MONTHS.map((word, i): [string, DayWord] => [capital(word), { kind: 'month', month: i + 1 }]),
  ...MONTHS.filter((word) => word.length > 4).flatMap((word): [string, DayWord][] => {
    const month = MONTHS.indexOf(word) + 1
    const short = capital(word.slice(0, 3))
    return [
      [short, { kind: 'month', month }],
      [`${short}.`, { kind: 'month', month }],
    ]
  }),
  ['Sept', { kind: 'month', month: 9 }],
  ['Sept.', { kind: 'month', month: 9 }],
  ...'today|tonight|this morning|this afternoon|this evening|earlier today|later today'
    .split('|')
    .map((phrase): [string, DayWord] => [phrase, { kind: 'relative', days: 0 }]),
  ...'yesterday|last night|the day before|a day earlier|a day before'
    .split('|')
    .map((phrase): [string, DayWord] => [phrase, { kind: 'relative', days: -1 }]),
  ['the day before yesterday', { kind: 'relative', days: -2 }],
  ['tomorrow', { kind: 'relative', days: 1 }],
  ['a week ago', { kind: 'relative', days: -7 }],
  ...'last 24 hours|past 24 hours|previous 24 hours|last twenty-four hours|preceding 24 hours|last day|past day'
    .split('|')
    .map((phrase): [string, DayWord] => [phrase, { kind: 'period', days: 0 }]),
  ...'next 24 hours|coming 24 hours'
    .split('|')
    .map((phrase): [string, DayWord] => [phrase, { kind: 'period', days: 1 }]),
]

export const dayLeads: [string, DayLead][] = [
  ['as of', 'as_of'],
  ['by', 'as_of'],
  ['until', 'as_of'],
  ['till', 'as_of'],
  ['up to', 'as_of'],
  ['up until', 'as_of'],
  ['as at', 'as_of'],
  ['as on', 'as_of'],
  ['since', 'since'],
  ['from', 'since'],
  ['began on', 'since'],
  ['began', 'since'],
  ['started on', 'since'],
  ['started', 'since'],
  ['start on', 'since'],
  ['set up on', 'since'],
  ['last', 'last'],
  ['next', 'next'],
  ['coming', 'next'],
  ['this coming', 'next'],
]

export const since: ReadonlySet<string> = new Set(['since'])
export const dayAgo: ReadonlySet<string> = new Set(['ago', 'earlier'])
export const dayUnits: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['days', 1],
  ['week', 7],
  ['weeks', 7],
])
