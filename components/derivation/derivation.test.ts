import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '@/lib/model/claim'
import type { Argument, Derivation, SetAside } from '@/lib/model/derivation'
import { plainClaim } from '@/lib/model/testing/plain-claim'
import type { ExplainedSeries } from '@/lib/view/types'
import { why } from '@/messages/derivation'
import { argumentParts, besideOf, isRepeated } from './arguments'
import { numberParts, quantityOn } from './number'
import { reasonOf } from './set-aside'
import { sayerOf, speakingClaim, toldOf } from './told'

const listed = (id: string, said: Partial<ListedClaim> = {}): ListedClaim => ({
  ...plainClaim({ population: { nationality: ['IND'], group: 'nationals' }, event: 'left' }),
  id,
  report: 'r_1',
  version: 1,
  knownFrom: '2022-03-04',
  knownFromBasis: 'published',
  status: 'unreviewed',
  crisis: 'ukraine-2022',
  title: null,
  publisher: 'The Daily',
  url: null,
  published: '2022-03-04',
  language: 'en',
  sentence: '',
  body: 'ind-embassy',
  speaker: 'the embassy',
  minimum: null,
  maximum: null,
  shared: false,
  ...said,
})

const by = (claims: ListedClaim[]) => Object.fromEntries(claims.map((c) => [c.id, c]))
const bodies = {
  'ind-embassy': {
    id: 'ind-embassy',
    name: 'Embassy of India',
    country: 'IND',
    kind: 'embassy' as const,
  },
}

const argued = (value: number, claims: string[], said: Partial<Argument> = {}): Argument => ({
  kind: 'total',
  rule: '3.1',
  value,
  day: '2022-03-04',
  stated: value,
  claims,
  speaker: 'ind-embassy',
  rung: 'own_government',
  terms: [],
  series: null,
  ...said,
})

const NOTHING: Derivation = {
  series: 'ukraine-2022~IND~nationals~UKR~left',
  day: '2022-03-04',
  known: null,
  point: null,
  lower: null,
  best: null,
  upper: null,
  noBest: null,
  setAside: [],
  unsound: [],
  marks: [],
  voices: 0,
  undated: 0,
  denominator: null,
}

const explained = (
  claims: ListedClaim[],
  derivation: Partial<Derivation>,
  key: Partial<ExplainedSeries['key']> = {},
): ExplainedSeries => ({
  key: {
    crisis: 'ukraine-2022',
    nationality: ['IND'],
    group: 'nationals',
    origin: 'UKR',
    event: 'left',
    unit: 'people',
    destination: null,
    limits: [],
    ...key,
  },
  derivation: { ...NOTHING, ...derivation },
  claims: by(claims),
  bodies,
  days: [],
})

describe('the number of a day', () => {
  it('is never without its qualifier', () => {
    const about = listed('a', { value: 17000, qualifier: 'about' })
    const best = explained([about], { best: argued(17000, ['a']), lower: argued(16000, ['b']) })
    expect(quantityOn(best)).toMatchObject({ value: 17000, qualifier: 'about' })
    const alone = explained([about], { best: argued(17000, ['a']) })
    expect(quantityOn(alone)).toMatchObject({ value: 17000, qualifier: 'about' })
    const bounds = explained([], { lower: argued(700, ['a']), upper: argued(800, ['b']) })
    expect(quantityOn(bounds)).toEqual({ value: 700, valueMax: 800, qualifier: 'range' })
    const below = explained([], { lower: argued(700, ['a']) })
    expect(quantityOn(below)).toMatchObject({ value: 700, qualifier: 'at_least' })
    const above = explained([], { upper: argued(800, ['a']) })
    expect(quantityOn(above)).toMatchObject({ value: 800, qualifier: 'at_most' })
    expect(quantityOn(explained([], {}))).toBeNull()
  })

  it('is exact where the bounds meet, even on an “about”', () => {
    const one = { lower: argued(500, ['a']), best: argued(500, ['a']), upper: argued(500, ['a']) }
    expect(quantityOn(explained([listed('a', { value: 500, qualifier: 'about' })], one))).toEqual({
      value: 500,
      valueMax: null,
      qualifier: 'exact',
    })
  })

  it('writes the denominator as it was told, and a joint population by name (rules 10 and 11)', () => {
    const told = listed('r', { value: 18000, qualifier: 'about', event: 'registered' })
    const denominator = {
      day: '2022-02-20',
      lower: null,
      best: 18000,
      qualifier: 'about' as const,
      upper: null,
      speaker: null,
      conflict: null,
      claims: ['r'],
    }
    const out = explained(
      [told],
      { lower: argued(17000, ['a']), denominator },
      { event: 'out_of_danger', nationality: ['IND', 'NPL'] },
    )
    expect(why.number(numberParts(out))).toBe(
      'By 4 March 2022 at least 17,000 Indian and Nepali nationals had got out of Ukraine, of about 18,000 registered.',
    )
  })
})

describe('who says it', () => {
  const voice = { stated: 100, claims: ['a'], speaker: null, rung: 'unknown' }

  it('is the body, else the name of the report, else the paper', () => {
    const lookup = { claims: {}, bodies }
    expect(sayerOf({ ...voice, speaker: 'ind-embassy' }, listed('a'), lookup).name).toBe(
      'Embassy of India',
    )
    const unknown = listed('a', { body: null, speaker: 'a coordinator' })
    expect(sayerOf(voice, unknown, lookup)).toEqual({ name: 'a coordinator', rung: 'unknown' })
    expect(sayerOf(voice, listed('a', { speaker: null }), lookup).name).toBe('The Daily')
    expect(sayerOf(voice, null, lookup).name).toBeNull()
  })

  it('is heard through the reading that kept the qualifier (rule 7)', () => {
    const claims = [listed('a'), listed('b', { qualifier: 'nearly' })]
    expect(speakingClaim(['a', 'b'], 100, { claims: by(claims), bodies })?.id).toBe('b')
  })

  it('has no day where the claim has none', () => {
    const claims = by([listed('a', { asOf: null })])
    const told = toldOf({ ...voice, day: '2022-03-04' }, { claims, bodies })
    expect(told.day).toBeNull()
  })
})

describe('the argument', () => {
  it('is not told twice where sides rest on the same claims', () => {
    const same = { ...NOTHING, lower: argued(950, ['a']), best: argued(1000, ['a']) }
    expect(isRepeated('lower', same)).toBe(false)
    expect(isRepeated('best', same)).toBe(true)
    expect(isRepeated('best', { ...same, best: argued(1000, ['b']) })).toBe(false)
  })

  it('names every figure that is tied with the one that binds (rule 4)', () => {
    const voice = (claim: string) => ({
      day: '2022-03-04',
      stated: 1,
      claims: [claim],
      speaker: null,
      rung: 'paper',
    })
    const tied = (claim: string) => ({
      ...voice(claim),
      rule: '4' as const,
      tied: true,
      against: voice('most'),
    })
    const setAside = [tied('a'), tied('b'), { ...tied('c'), tied: false }]
    const beside = (claim: string) =>
      besideOf(argued(1, [claim]), { ...NOTHING, setAside }).flatMap((one) => one.claims)
    expect(beside('most')).toEqual(['a', 'b'])
    expect(beside('a')).toEqual(['most', 'b'])
    expect(beside('c')).toEqual([])
  })

  it('tells an earlier total from the batches that add to it (rule 6)', () => {
    const total = listed('t', { value: 3352, asOf: '2022-03-02' })
    const flights = ['f', 'g'].map((id) => listed(id, { measure: 'increment' }))
    const terms = [
      { value: 3352, claims: ['t'] },
      { value: 181, claims: ['f'] },
      { value: 174, claims: ['g'] },
    ]
    const lower = argued(3707, ['t', 'f', 'g'], { kind: 'batches', rule: '6', terms })
    const all = explained([total, ...flights], { lower })
    const parts = argumentParts('lower', all.derivation, all.key, all)
    expect(parts?.base).toEqual({ value: 3352, day: '2022-03-02' })
    expect(parts && why.argument(parts)).toBe(
      '3,352 by 2 March 2022, and 2 batches after it: + 181 + 174 = 3,707.',
    )
    const alone = explained(flights, { lower: { ...lower, terms: terms.slice(1) } })
    expect(argumentParts('lower', alone.derivation, alone.key, alone)?.base).toBeNull()
  })

  it('names the greatest event first (rule 11)', () => {
    const claims = [listed('a', { event: 'returned_home' }), listed('b')]
    const terms = [
      { value: 12, claims: ['a'] },
      { value: 40, claims: ['b'] },
    ]
    const lower = argued(40, ['b'], { kind: 'greatest', rule: '11', terms })
    const all = explained(claims, { lower })
    expect(argumentParts('lower', all.derivation, all.key, all)?.events).toEqual([
      { event: 'left', value: 40 },
      { event: 'returned_home', value: 12 },
    ])
  })
})

describe('why a figure gives way (rule 4)', () => {
  const side = { day: '2022-03-04', stated: 1, speaker: null, rung: 'paper' }
  const one = (said: Partial<SetAside>): SetAside => ({
    ...side,
    rule: '4',
    tied: false,
    claims: ['a'],
    against: { ...side, claims: ['b'] },
    ...said,
  })
  const lookup = (a: Partial<ListedClaim>, b: Partial<ListedClaim> = {}) => ({
    claims: by([listed('a', a), listed('b', b)]),
    bodies,
  })

  it('asks for the rung, the day, the part, and when it was known, in that order', () => {
    const own = { ...side, rung: 'own_government', claims: ['b'] }
    expect(reasonOf(one({ against: own, day: '2022-03-01' }), lookup({}))).toBe('further')
    expect(reasonOf(one({ day: '2022-03-01' }), lookup({}))).toBe('older')
    const part = { measure: 'increment' as const, knownFrom: '2022-03-01' }
    expect(reasonOf(one({}), lookup(part))).toBe('part')
    expect(reasonOf(one({}), lookup({ knownFrom: '2022-03-01' }))).toBe('known_earlier')
    expect(reasonOf(one({}), lookup({}))).toBe('tie')
  })

  it('tells corrections and sums apart (rules 8 and 6)', () => {
    expect(reasonOf(one({ rule: '8' }), lookup({}))).toBe('corrected')
    expect(reasonOf(one({ rule: '6' }), lookup({}))).toBe('does_not_fit')
    expect(reasonOf(one({ tied: true }), lookup({}))).toBe('side_by_side')
  })
})
