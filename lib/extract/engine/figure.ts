import type { Claim, Event, Measure, Part, Span } from '../../model/claim'
import type { Discourse } from './discourse'
import type { Fallback } from './fallback'
import type { Counted, Governed } from './govern'
import type { Mention } from './locations'
import type { Reading } from './read'
import type { Routes } from './routes'
import type { Scene } from './scene'
import type { Trigger } from './events'
import type { Vehicle } from './vehicle'
import type { Voice } from './voices'
import type { When } from './when'

/** A figure at its turn: its sentence, and all that was read before it. */
export interface Figure {
  scene: Scene
  reading: Reading
  /** Which figure of its sentence. */
  k: number
  /** Which sentence of its text. */
  index: number
  counted: Counted
  discourse: Discourse
  /** The nationality that the text is mostly about. */
  main: string | null
  /** Claims of its sentence so far. */
  made: readonly Claim[]
  /** Those, after the claims of the sentences just before it. */
  earlier: readonly Claim[]
}

/** What the words say happened to the people of a figure, and how that is known. */
export interface Happening {
  said: Event
  governed: Governed | null
  trigger: Trigger | null
  /** They are only said to be somewhere. */
  presence: Event | null
  fallback: Fallback | null
  /** The vehicle that an earlier sentence told of, and that they are aboard of. */
  boarded: Vehicle | null
  places: readonly Mention[]
}

/** What a figure says in the end. */
export interface Account {
  event: Event
  nationality: string[]
  routes: Routes
  when: When
  measure: Measure
  part: Part[]
  speaker: Voice | null
  /** Where the text states the nationality, outside the figure's own phrase. */
  whose: Span | null
}
