import type { RUNGS } from '@/lib/model/rung'
import type { SeriesKey } from '@/lib/model/series'
import { longDay } from './format'
import { quantityPhrase, withArticle, type QuantityParts } from './sentences'

export type Rung = (typeof RUNGS)[number]

/** Who says it: a body's or a paper's name; null where nobody is named. */
export interface Sayer {
  name: string | null
  rung: Rung
}

/** A figure as somebody told it. `day` is null where it has none. */
export interface ToldParts {
  quantity: QuantityParts
  day: string | null
  sayer: Sayer
}

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

export const RUNG: Record<Rung, string> = {
  own_government: 'their own government, or whoever moved them',
  host: 'the host country',
  united_nations: 'the United Nations or its like',
  other_government: 'another government, a company or a person',
  paper: 'a paper in its own voice',
  unknown: 'an unnamed source, or a name that is not in the registry',
}

/** The sayer at the head of a sentence or within it. */
export function sayerName({ name, rung }: Sayer): string {
  if (name === null) return 'a report in its own voice'
  if (name.startsWith('Unnamed ')) return name.charAt(0).toLowerCase() + name.slice(1)
  return rung === 'unknown' ? `“${name}”` : withArticle(name)
}

export const on = (day: string | null) => (day === null ? '' : ` for ${longDay(day)}`)

/** "more than 17,000 by the Embassy of India for 4 March 2022" */
export const toldPhrase = ({ quantity, day, sayer }: ToldParts) =>
  `${quantityPhrase(quantity)} by ${sayerName(sayer)}${on(day)}`

export const sameSayer = (a: Sayer, b: Sayer) => a.name !== null && a.name === b.name

const STOCKS: ReadonlySet<string> = new Set(['remaining', 'awaiting', 'registered', 'planned'])

/** Of what only grows by a day, of a stock on it. */
export const by = (event: SeriesKey['event'], day: string) =>
  `${STOCKS.has(event) ? 'on' : 'by'} ${longDay(day)}`
