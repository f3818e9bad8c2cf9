import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { rivals } from './index'
import { aClaim, BODIES, OWN_VOICE, to } from './testing/a-claim'

const disputed = (...claims: ListedClaim[]) => rivals(claims, { bodies: BODIES, known: null })
const on = (asOf: string, value: number, more: Partial<ListedClaim> = {}) =>
  aClaim({ asOf, value, ...more })

describe('rivals', () => {
  it('stand side by side by voice, whoever is nearest to the people first', () => {
    const ministry = on('2022-03-05', 1525)
    const paper = on('2022-03-01', 3000, { ...OWN_VOICE, qualifier: 'about', publisher: 'Dawn' })
    const [found] = disputed(ministry, paper)
    expect(found).toMatchObject({
      series: 'ukraine-2022~IND~nationals~UKR~evacuated',
      standing: 1,
      setAside: 1,
      voices: [
        {
          speaker: 'ind-foreign-ministry',
          rung: 'own_government',
          figures: [{ stated: 1525, stands: true, against: [] }],
        },
        {
          key: 'own:Dawn',
          rung: 'paper',
          figures: [{ stated: 3000, stands: false, against: [ministry.id] }],
        },
      ],
    })
  })

  it('five papers that quote one embassy are one voice', () => {
    const quoted = [1, 2, 3, 4, 5].map(() => on('2022-03-05', 1525))
    const [found] = disputed(...quoted, on('2022-03-01', 3002, OWN_VOICE))
    expect(found).toMatchObject({ standing: 1, setAside: 1 })
    expect(found?.voices[0]?.figures[0]?.claims).toHaveLength(5)
  })

  it('of one destination are in its series as well', () => {
    const claims = [
      on('2022-03-05', 1525, to('total', 'POL')),
      on('2022-03-01', 3002, { ...OWN_VOICE, ...to('total', 'POL') }),
    ]
    expect(disputed(...claims).map((r) => r.series)).toEqual([
      'ukraine-2022~IND~nationals~UKR~evacuated~POL',
    ])
  })

  it('where nothing contradicts, there are none', () => {
    expect(disputed(on('2022-03-01', 101), on('2022-03-05', 1525))).toEqual([])
    const first = on('2022-03-05', 901, { knownFrom: '2022-03-05' })
    expect(disputed(first, on('2022-03-05', 415, { knownFrom: '2022-03-06' }))).toEqual([])
  })
})
