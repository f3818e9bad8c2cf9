import type { ListedClaim } from '../../lib/model/claim'
import type { SeriesMark, SeriesPoint } from '../../lib/model/series'

const number = (n: number) => n.toLocaleString('en')

const SIGNS = {
  exact: '',
  about: '~',
  nearly: '↗',
  at_least: '≥',
  at_most: '≤',
  range: '',
} as const

/** "≥20,000 [increment] Indian foreign ministry, route:POL, to total IND (Paper)". */
export function inWords(c: ListedClaim): string {
  const value = `${SIGNS[c.qualifier]}${number(c.value)}${c.valueMax ? `–${number(c.valueMax)}` : ''}`
  const to = c.destinations.map((d) => d.country).join('+')
  return [
    `${value}${c.measure === 'cumulative' ? '' : ` [${c.measure}]`} ${c.speaker ?? 'own voice'}`,
    ...(['people', 'nationals'].includes(c.population.group) ? [] : [c.population.group]),
    ...c.part.map((p) => `${p.dimension}:${p.key}`),
    ...(to ? [`${c.destinationScope} ${to}`] : []),
    ...(c.since ? [`since ${c.since}`] : []),
    ...(c.asOf === null ? ['undated'] : []),
    ...(c.knownFrom === c.asOf ? [] : [`known ${c.knownFrom}`]),
  ].join(', ')
}

/** "[1,396, 2,000] best 1,400". */
export function boundsInWords({ lower, best, upper }: SeriesPoint): string {
  const ends = `${lower === null ? '—' : number(lower)} … ${upper === null ? '—' : number(upper)}`
  return `${ends.padEnd(18)} ${best === null ? '' : `best ${number(best)}`}`.trimEnd()
}

const KINDS: Readonly<Record<SeriesMark['kind'], string>> = {
  fall: 'falls to',
  parts_add_up: 'parts add up to',
  parts_fall_short: 'parts fall short of',
  parts_exceed: 'parts exceed',
  batches_close: 'batches close at',
  batches_fall_short: 'batches fall short of',
  batches_exceed: 'batches exceed',
}

export const markInWords = ({ day, kind, rule, dimension, from, to }: SeriesMark) =>
  `! ${day} rule ${rule}: ${number(from.value)} ${KINDS[kind]} ${number(to.value)}${dimension ? ` (by ${dimension})` : ''}`
