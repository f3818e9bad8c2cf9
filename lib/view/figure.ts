import type { Claim, ListedClaim } from '../model/claim'
import type { Series, SeriesPoint } from '../model/series'
import type { Figure } from './types'

type Number = Pick<Claim, 'value' | 'valueMax' | 'qualifier'> & { event?: Series['event'] }

const SIGNS = { exact: '', range: '', at_least: '≥ ', at_most: '≤ ', nearly: '≲ ', about: '≈ ' }

/** What is written where nothing is stated: never 0. */
export const NOT_STATED = '–'

/** The number of a claim with what must go with it wherever it is drawn. */
export function figureOf(c: ListedClaim): Figure {
  return {
    claim: c.id,
    value: c.value,
    valueMax: c.valueMax,
    qualifier: c.qualifier,
    unit: c.unit,
    event: c.event,
    nationality: c.population.nationality,
    group: c.population.group,
    asOf: c.asOf,
  }
}

function write(figure: Number, low: (n: number) => string, high: (n: number) => string): string {
  const { value, valueMax, qualifier, event } = figure
  const isUpper = qualifier === 'at_most' || qualifier === 'nearly'
  const digits =
    qualifier === 'range' && valueMax !== null
      ? `${low(value)}–${high(valueMax)}`
      : (isUpper ? high : low)(value)
  const written = SIGNS[qualifier] + digits
  return event === 'planned' ? `(${written})` : written
}

/** Making a formatter costs far more than using it, and a table asks thousands of times. */
const formatters = new Map<string, Intl.NumberFormat>()
function formatter(locale: string): Intl.NumberFormat {
  let held = formatters.get(locale)
  if (!held) formatters.set(locale, (held = new Intl.NumberFormat(locale)))
  return held
}

/** `2,700`, `≥ 2,700`, `≤ 1,000`, `≲ 1,000`, `≈ 1,000`, `700–800`, `(1,000)` for planned. */
export function formatFigure(figure: Number | null, locale = 'en'): string {
  if (!figure) return NOT_STATED
  const { format } = formatter(locale)
  return write(figure, format, format)
}

/** `≥ 2,700`, `≤ 3,000`, `2,700`, `2,700–3,000`: what bounds say, `–` where they say nothing. */
export function formatBounds(lower: number | null, upper: number | null, locale = 'en'): string {
  if (lower === null && upper === null) return NOT_STATED
  if (upper === null)
    return formatFigure({ value: lower!, valueMax: null, qualifier: 'at_least' }, locale)
  if (lower === null)
    return formatFigure({ value: upper, valueMax: null, qualifier: 'at_most' }, locale)
  if (lower === upper)
    return formatFigure({ value: lower, valueMax: null, qualifier: 'exact' }, locale)
  return formatFigure({ value: lower, valueMax: upper, qualifier: 'range' }, locale)
}

/** What a series says on a day: its best value as it was told, else its bounds. */
export function formatLevel(
  { lower, best, qualifier, upper }: Pick<SeriesPoint, 'lower' | 'best' | 'qualifier' | 'upper'>,
  locale = 'en',
): string {
  if (best === null) return formatBounds(lower, upper, locale)
  return formatFigure({ value: best, valueMax: null, qualifier: qualifier ?? 'exact' }, locale)
}

type Rounding = 'floor' | 'ceil' | 'halfExpand'

/** Below 10,000 one decimal ("3.0k"), from there none ("21k"); below 1,000 the number itself. */
function shorten(n: number, locale: string, roundingMode: Rounding): string {
  if (n < 1000) return formatter(locale).format(n)
  const digits = { minimumSignificantDigits: 2, maximumSignificantDigits: n < 1e5 ? 2 : 3 }
  return new Intl.NumberFormat(locale, { notation: 'compact', roundingMode, ...digits })
    .formatToParts(n)
    .map((p) => (p.type === 'compact' && p.value === 'K' ? 'k' : p.value))
    .join('')
}

/**
 * A figure for narrow places, `≥ 20k`, that carries its exact form for title and export. Lower
 * ends are rounded down and upper ends up, so that the short form says nothing untrue; a rounded
 * exact figure becomes `≈`.
 */
export function compactFigure(
  figure: Number | null,
  locale = 'en',
): { text: string; exact: string; rounded: boolean } {
  const exact = formatFigure(figure, locale)
  if (!figure) return { text: exact, exact, rounded: false }
  const soft = figure.qualifier === 'exact' || figure.qualifier === 'about'
  const low = (n: number) => shorten(n, locale, soft ? 'halfExpand' : 'floor')
  const high = (n: number) => shorten(n, locale, 'ceil')
  const rounded = [figure.value, figure.valueMax].some((n) => n !== null && !isShort(n))
  const qualifier = rounded && figure.qualifier === 'exact' ? 'about' : figure.qualifier
  return { text: write({ ...figure, qualifier }, low, high), exact, rounded }
}

/** Whether the short form gives the number back whole. */
function isShort(n: number): boolean {
  if (n < 1000) return true
  const digits = n < 1e5 ? 2 : 3
  return Number(n.toPrecision(digits)) === n
}
