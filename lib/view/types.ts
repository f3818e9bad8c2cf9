import type { Body } from '../model/body'
import type { Event, Group, ListedClaim, Qualifier, Unit } from '../model/claim'
import type { ListedCrisis } from '../model/crisis'
import type { Day } from '../model/day'
import type { Filters } from '../model/filters'
import type { Derivation } from '../model/derivation'
import type { Rivalry } from '../model/rivalry'
import type { Conflict, Series, SeriesKey, SeriesMark, SeriesPoint } from '../model/series'

/** Everything that the views of one selection are made from: plain rows, as a service answers them. */
export interface SelectionData {
  crisis: ListedCrisis
  /** The claims that the filters choose, dated or not. */
  claims: ListedClaim[]
  /** The series of the selected populations, never recomputed by publisher, speaker, words or days. */
  series: Series[]
  /** The bodies that speak in it, by id. */
  bodies: Record<string, Body>
  /** Claims left out by a day filter because they have no day. */
  undated: number
  /** What was asked for, where a view must know: the days bound the stretch that is drawn. */
  filters?: Filters
}

/** Latitude and longitude in degrees, WGS 84. */
export type Point = [lat: number, lng: number]

/** A number as it may be drawn: never without its qualifier, its event and its claim. */
export interface Figure {
  claim: string
  value: number
  valueMax: number | null
  qualifier: Qualifier
  unit: Unit
  event: Event
  nationality: string[]
  group: Group
  asOf: Day | null
}

export interface MapOrigin {
  country: string
  place: string | null
  point: Point
  claims: number
}

/** The greatest figure that a destination has of its own; the other ones are listed when it is opened. */
export interface MapCircle {
  country: string
  point: Point
  figure: Figure
  /** Radius in px; the area is in proportion to the value. */
  radius: number
  /** True where the circle is drawn larger than its share, so that it can be seen at all. */
  enlarged: boolean
}

/** A joint figure: one bracket over its countries, never split and drawn once. */
export interface MapBracket {
  figure: Figure
  countries: string[]
  points: Point[]
  badge: Point
  /** True where the list of countries is open ("including"). */
  open: boolean
  /** The claims that say this with one voice, that of `figure` first. */
  claims: string[]
}

/** A destination with its own and its shared figures; also the row of the table equivalent. */
export interface MapCountry {
  country: string
  point: Point | null
  own: Figure[]
  joint: Figure[]
}

export interface MapView {
  origins: MapOrigin[]
  circles: MapCircle[]
  brackets: MapBracket[]
  /** Joint figures beyond those drawn; the rows of `countries` have them. */
  moreBrackets: number
  countries: MapCountry[]
  /** Claims that name no destination: counted, not hidden. */
  withoutDestination: number
}

/** One dated claim. Ends are hard (`low`, `high`) or soft; null is open. */
export interface TimelineMark {
  figure: Figure
  day: Day
  low: number | null
  high: number | null
  softLow: number | null
  softHigh: number | null
  planned: boolean
  /** Index into `lines` where the claim belongs to a drawn series, else null. */
  line: number | null
}

/**
 * A day with something new. The lower bound and the best value hold from it on; the upper bound
 * holds up to it, from the step before: what caps a later day caps the days before it.
 */
export interface TimelineStep {
  day: Day
  lower: number | null
  best: number | null
  /** How the best value was told; null where none is given. */
  qualifier: Qualifier | null
  upper: number | null
  /** True where nothing new was reported on that day. */
  carried: boolean
  speaker: string | null
  conflict: Conflict | null
}

export interface TimelineLine {
  series: string
  nationality: string[]
  group: Group
  event: Series['event']
  unit: Unit
  steps: TimelineStep[]
  /** Falls, and how parts and batches stand to the totals, where a dated claim says so. */
  signs: SeriesMark[]
}

export interface TimelineView {
  from: Day | null
  to: Day | null
  marks: TimelineMark[]
  lines: TimelineLine[]
  /** Claims that cannot be placed, counted beside the chart. */
  undated: number
  /** Dated claims that count flights, buses or families, which have no place on an axis of people. */
  otherUnits: number
  /** Where more marks exist than are drawn. */
  thinned: { shown: number; of: number } | null
}

/** A population with the one claim that says most about it. */
export interface PopulationRow {
  nationality: string[]
  group: Group
  claim: ListedClaim
  series: string | null
  claims: number
}

export interface DestinationRow {
  country: string
  own: Figure | null
  ownCount: number
  jointCount: number
}

/** How many of one population are out of danger at least, and what it is measured against. */
export interface OutOfDanger {
  series: Series
  point: SeriesPoint
  /** The claim that states it. */
  claim: ListedClaim
  /** How many were registered, the newest figure; null where none is told. */
  registered: SeriesPoint | null
  /** How many of them were home by then; null where none is told, or all of them. */
  home: SeriesPoint | null
}

export interface OverviewView {
  /** The claim that says most of all; the first sentence is about its population. */
  headline: ListedClaim | null
  /** What the first sentence says; null where it is about the one claim. */
  out: OutOfDanger | null
  who: PopulationRow[]
  whereTo: DestinationRow[]
  sure: {
    claims: number
    exact: number
    qualified: number
    joint: number
    undated: number
    /** Days of the series on which claims contradict one another. */
    conflicts: number
  }
  fresh: { reports: number; bodies: number; publishers: number; newest: Day | null }
}

/** A derivation with everything that it names, as a service and the API answer it. */
export interface ExplainedSeries {
  key: SeriesKey
  derivation: Derivation
  claims: Record<string, ListedClaim>
  bodies: Record<string, Body>
  /** What the series says on each day with something new. */
  days: Pick<SeriesPoint, 'day' | 'lower' | 'best' | 'qualifier' | 'upper'>[]
}

/** The disputes of a selection with everything that they name. */
export interface RivalData {
  rivalries: Rivalry[]
  claims: Record<string, ListedClaim>
  bodies: Record<string, Body>
}
