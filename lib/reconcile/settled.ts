import type { SeriesMark } from '../model/series'
import type { Kept } from './keep'
import type { Binding } from './points'

/** Everything that is settled of one series: what binds each day, what is kept and set aside, and the marks. */
export interface Settled extends Kept {
  bindings: Binding[]
  marks: SeriesMark[]
}
