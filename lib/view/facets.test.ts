import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { facetsOf } from './facets'

const claim = (nationality: string[], destinations: string[], speaker: string | null = null) =>
  ({
    population: { nationality, group: 'nationals' },
    event: 'left',
    destinations: destinations.map((country) => ({ country, place: null })),
    speaker,
    body: null,
    publisher: null,
  }) as unknown as ListedClaim

describe('facetsOf', () => {
  const facets = facetsOf([
    claim(['IND'], ['POL', 'POL', 'ROU'], 'An embassy'),
    claim(['IND', 'NPL'], ['POL']),
    claim([], []),
  ])

  it('counts a joint claim once for each of its countries, the most frequent first', () => {
    expect(facets.nationality).toEqual([
      { value: 'IND', count: 2 },
      { value: 'NPL', count: 1 },
      { value: 'any', count: 1 },
    ])
    expect(facets.destination[0]).toEqual({ value: 'POL', count: 2 })
  })

  it('offers no value where nothing is stated, save for countries', () => {
    expect(facets.publisher).toEqual([])
    expect(facets.speaker).toEqual([{ value: 'An embassy', count: 1 }])
    expect(facets.destination.map((d) => d.value)).toContain('any')
  })
})
