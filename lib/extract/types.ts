import type { Claim } from '../model/claim'
import type { CrisisOrigin } from '../model/crisis'
import type { Refusal, Refused } from '../model/report'

/** What the reader of a text may know besides the text. The core reads no clock. */
export interface ExtractContext {
  published: string | null
  publisher: string | null
  /** The crisis, where known: it gives the year and the likely origin. */
  crisis: { origins: CrisisOrigin[]; firstDay: string | null; lastDay: string | null } | null
  /** ISO 639-1 where the caller knows it; otherwise it is told from the text. */
  language: string | null
}

export interface Extraction {
  claims: Claim[]
  refused: Refused[]
  language: string | null
  /** Why there are none, where the text as a whole was left: not supported, or no evacuation in it. */
  silence: 'language_not_supported' | 'no_evacuation' | null
}

/** A number of the text: it became a claim, or there is a reason why it did not. */
export interface NumberRead {
  asWritten: string
  start: number
  end: number
  /** Index of the claim that it became; of a repeat, the one that it says again. */
  claim: number | null
  reason: Refusal | null
}

export interface Explanation extends Extraction {
  /** Every number, in the order of the text. */
  numbers: NumberRead[]
}
