import { describe, expect, it } from 'vitest'
import { claimId } from '../model/ids'
import type { StoredClaim } from '../model/claim'
import { nextVersion, pairVersions } from './pair-versions'
import { reportOf } from './testing/fixtures'

const { claims: read } = reportOf({ crisis: null }, [{ value: 120 }, { value: 44 }])
const [a, b] = read as [StoredClaim, StoredClaim]
const saying = (c: StoredClaim, more: Partial<StoredClaim>): StoredClaim => {
  const said = { ...c, ...more }
  return { ...said, id: claimId(said.report, said) }
}

describe('versions of one claim', () => {
  it('are told by what is said, whatever the order', () => {
    expect(pairVersions([a, b], [b, a])).toEqual([
      { had: b, wanted: b },
      { had: a, wanted: a },
    ])
  })

  it('are told by the place of the figure where the words differ', () => {
    const corrected = saying(a, { event: 'left' })
    expect(corrected.id).not.toBe(a.id)
    expect(pairVersions([a, b], [corrected])).toEqual([
      { had: a, wanted: corrected },
      { had: b, wanted: null },
    ])
  })

  it('keep their id, and what they say now is no change', () => {
    const corrected = saying(a, { event: 'left' })
    const second = nextVersion({ had: a, wanted: corrected })!
    expect(second).toMatchObject({ id: a.id, version: 2, event: 'left' })
    const [pair] = pairVersions([second], [corrected])
    expect(pair?.had).toBe(second)
    // Even where another claim begins at the same place.
    const twin = saying(a, { event: 'arrived' })
    expect(pairVersions([twin, second], [corrected])[0]?.had).toBe(second)
    expect(nextVersion(pair!)).toBeNull()
  })

  it('keep the decision of a person', () => {
    const rejected = { ...a, status: 'rejected' as const }
    const wanted = saying(a, { event: 'left' })
    expect(nextVersion({ had: rejected, wanted })).toMatchObject({ status: 'rejected', version: 2 })
    expect(nextVersion({ had: rejected, wanted: a })).toBeNull()
  })

  it('end superseded where nothing is wanted of them', () => {
    expect(nextVersion({ had: a, wanted: null })).toMatchObject({
      status: 'superseded',
      version: 2,
    })
    expect(pairVersions([{ ...a, status: 'superseded' }], [])).toEqual([])
  })
})
