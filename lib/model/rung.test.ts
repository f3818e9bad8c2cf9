import { describe, expect, it } from 'vitest'
import type { Body } from './body'
import { RUNGS, rungOf } from './rung'

const indians = {
  speaker: 'somebody',
  population: { nationality: ['IND'], group: 'nationals' as const },
  destinations: [{ country: 'POL', place: null }],
  via: [{ country: 'HUN', place: null }],
  origin: { country: 'UKR', place: null },
  part: [],
  event: 'evacuated' as const,
}
const body = (country: string | null, of: typeof government) => ({ ...of, country })
const government = { country: 'IND', kind: 'government' as const }
const rung = (
  claim: Parameters<typeof rungOf>[0],
  given: Omit<Body, 'id' | 'name'> | null,
  name = 'Somebody',
) => RUNGS[rungOf(claim, given && { ...given, name })]

describe('rungOf', () => {
  it('puts the government of the people first, whoever else speaks for it', () => {
    expect(rung(indians, government)).toBe('own_government')
    expect(rung(indians, { country: 'IND', kind: 'embassy' })).toBe('own_government')
    expect(rung(indians, { country: 'IND', kind: 'company' })).toBe('other_government')
  })

  it('takes unnamed officials for unknown: nobody answers for them', () => {
    expect(rung(indians, government, 'Unnamed Indian officials and sources')).toBe('unknown')
  })

  it('puts the state that carried them beside it', () => {
    const lifted = { ...indians, part: [{ dimension: 'carrier' as const, key: 'FRA' }] }
    expect(rung(lifted, { country: 'FRA', kind: 'military' })).toBe('own_government')
    expect(rung(indians, { country: 'FRA', kind: 'military' })).toBe('other_government')
    const anybody = { ...indians, population: { nationality: [], group: 'people' as const } }
    expect(rung(anybody, { country: 'FRA', kind: 'military' })).toBe('own_government')
  })

  it('knows hosts by destination, by the way there and by the border left', () => {
    expect(rung(indians, { country: 'POL', kind: 'border_service' })).toBe('host')
    expect(rung(indians, body('HUN', government))).toBe('host')
    expect(rung(indians, { country: 'UKR', kind: 'border_service' })).toBe('host')
    expect(rung(indians, body('UKR', government))).toBe('other_government')
  })

  it('puts neutral bodies before other governments, and papers and unknown names last', () => {
    expect(rung(indians, { country: null, kind: 'un_agency' })).toBe('united_nations')
    expect(rung(indians, { country: 'POL', kind: 'ngo' })).toBe('united_nations')
    expect(rung(indians, body('DEU', government))).toBe('other_government')
    expect(rung(indians, body(null, government))).toBe('other_government')
    expect(rung({ ...indians, speaker: null }, null)).toBe('paper')
    expect(rung(indians, { country: 'IND', kind: 'media' })).toBe('paper')
    expect(rung(indians, null)).toBe('unknown')
  })
})
