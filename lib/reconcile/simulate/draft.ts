import { boundsOf } from '../../model/bounds'
import type { Claim, ListedClaim } from '../../model/claim'
import { plainClaim } from '../../model/testing/plain-claim'
import { dayOf } from './days'
import type { Random } from './random'
import type { Speaker } from './speakers'

/** What one claim says, with the day as an index; the rest is its report's. */
export type Said = Partial<Omit<Claim, 'asOf'>> &
  Pick<Claim, 'value' | 'valueMax' | 'qualifier'> & {
    speaker: string | null
    body: string | null
    /** Index of the day that it is true for; null where it names none. */
    on: number | null
    /** What makes it harmless: the original of a paraphrase, the correction of a mistake. */
    needs?: Said
  }

/** A report before it is printed. */
export interface Draft {
  publisher: string
  /** Index of the day on which it appears. */
  published: number
  says: Said[]
}

export const drafted = (says: (Said | null)[], published: number, r: Random): Draft => ({
  publisher: `Paper ${r.int(1, 9)}`,
  published,
  says: says.filter((said) => said !== null),
})

const token = (r: Random) => r.int(0, 0xfffffff).toString(16).padStart(7, '0')

/** Ids are drawn, since real ones are hashes: nothing may lean on their order. */
export function printed({ publisher, published, says }: Draft, crisis: string, r: Random) {
  const report = `r_${token(r)}`
  return says.map(({ on, needs: _, ...said }): ListedClaim => {
    const asOf = on === null ? null : dayOf(on)
    const claim = plainClaim({ ...said, asOf })
    const { minimum, maximum } = boundsOf(claim)
    const { body } = said
    return {
      ...claim,
      ...{ id: `c_${token(r)}`, report, version: 1, crisis, publisher, body, minimum, maximum },
      ...{ knownFrom: dayOf(published), knownFromBasis: 'published', published: dayOf(published) },
      ...{
        status: 'unreviewed',
        title: null,
        url: null,
        language: 'en',
        sentence: '',
        shared: false,
      },
    }
  })
}

export const by = (speaker: Speaker) => ({ speaker: speaker.speaker, body: speaker.body })
