import type { Role } from '../types'

const role = (kind: Role, phrases: string): [string, Role][] =>
  phrases.split('|').map((phrase) => [phrase, kind])

export const prepositions: [string, Role][] = [
  ...role('from', 'from|out of|outside|outside of|off|departing|away from'),
  ...role(
    'to',
    'to|into|towards|toward|for|bound for|onto|destined for|back to|back in|home in|on to',
  ),
  ...role('via', 'via|through|by way of|by the|over the border of|over'),
  ...role('in', 'in|at|inside|within|around|across|near|on|under'),
]

const list = (words: string) => new Set(words.split('|'))

export const including = list('including|incl|among|such')
export const each = list('each|apiece')

export const placeModifiers = list(
  'the|neighbouring|neighboring|nearby|its|their|city|capital|cities|town|port|airport|of|western|eastern|northern|southern|central|war-torn|war|torn|embattled|conflict|stricken|safe|safety|third|countries|country|states|like|as|-|hit|besieged|polish|romanian|hungarian|ukrainian|both|capital,|region|regions|adjoining|adjacent|border|points|crossing|at|in|south|north|east|west|parts|mainland|naval|base|and|,|(|)|bordering|friendly|international|area|areas|province|state|downtown|island|near|Red|sea|troubled|strife|ravaged|kingdom|republic|europe|european|nations',
)
/** After an adjective of a country, these are a place in it. */
export const grounds = list(
  'soil|territory|side|capital|border|borders|frontier|port|ports|coast|shores|waters|city|cities|town|airport|airfield|airbase|base|region|regions|province|provinces|island|mainland|checkpoint|crossing',
)

export const listJoiners = list(',|and|or|&|/|then|-|–|plus|as|well|both|also|;')

/** What it costs to look across a word for what happened to a figure. */
export const boundaries: ReadonlyMap<string, number> = new Map([
  [';', 14],
  [':', 4],
  ['—', 4],
  ['–', 3],
  [',', 2],
  ['(', 4],
  [')', 2],
  ['"', 2],
  ['“', 2],
  ['”', 2],
  ['and', 2],
  ['but', 8],
  ['while', 8],
  ['whereas', 8],
  ['who', 0],
  ['which', 3],
  ['that', 2],
  ['after', 3],
  ['before', 3],
  ['when', 4],
  ['where', 3],
  ['as', 3],
  ['although', 6],
  ['said', 4],
])

export const ambiguousNames = list(
  'georgia|jordan|chad|paris|jersey|clark|tyre|sydney|sabha|victoria|lincoln|nelson|hamilton|darwin|washington|alexandria|santiago',
)
export const besideNames = list('airport|international|city|the|in|from|to')

/** What people are taken out of. */
export const dangers = list(
  'war|conflict|fighting|crisis|invasion|invaded|attack|attacks|unrest|violence|earthquake|quake|flood|floods|wildfire|wildfires|coup|clashes|shelling|bombing|taliban|ceasefire|escalating|hostilities|riots|eruption|outbreak',
)
