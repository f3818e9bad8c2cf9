import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { ListedClaim } from '../model/claim'
import { reconcile } from './reconcile'
import { corpusClaims } from './testing/corpus-claims'

const file = (name: string) => readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')
const { claims, bodies } = corpusClaims({
  reports: file('reports.jsonl'),
  speakers: file('speakers.json'),
  crises: file('crises.json'),
})
const all = reconcile(claims, { bodies, known: null })
const byId = new Map(claims.map((c) => [c.id, c]))
const seriesOf = (id: string) => {
  const found = all.find((s) => s.id === id)
  if (!found) throw new Error(`no series ${id}`)
  return found
}
const claimsOf = (id: string) => {
  const { nationality, event } = seriesOf(id)
  return claims.filter(
    (c) =>
      c.crisis === id.split('~')[0] &&
      c.event === event &&
      c.unit === 'people' &&
      c.population.nationality.join('+') === nationality.join('+'),
  )
}

describe('the whole corpus', () => {
  it('gives bounds that hold the best value, from claims that exist', () => {
    expect(all.length).toBeGreaterThan(500)
    for (const s of all)
      for (const p of s.points) {
        const [lower, upper] = [p.lower ?? 0, p.upper ?? Infinity]
        expect(lower, s.id).toBeLessThanOrEqual(upper)
        expect(p.best ?? lower, s.id).toBeGreaterThanOrEqual(lower)
        expect(p.best ?? lower, s.id).toBeLessThanOrEqual(upper)
        expect(p.claims.every((id) => byId.has(id))).toBe(true)
      }
  })

  it('has every claim in the undivided series that it speaks of', () => {
    const undivided = all.filter((s) => s.destination === null && s.limits.length === 0)
    const undated = undivided.reduce((sum, s) => sum + s.undated, 0)
    expect(undated).toBe(claims.filter((c) => c.asOf === null).length)
  })
})

describe('India out of Ukraine', () => {
  const home = 'ukraine-2022~IND~nationals~UKR~returned_home'
  it('3.3: on 8 March the flights by hub and the air force add up, from below', () => {
    const [day, hubs] = ['2022-03-08', 'civilian flights']
    const told = claimsOf(home).filter((c) => c.asOf === day && c.part.length > 0)
    const one = (test: (c: ListedClaim) => boolean) => told.find(test)?.value ?? NaN
    const isHub = (c: ListedClaim) =>
      c.part.some((p) => p.key === hubs) && c.part.some((p) => p.dimension === 'route')
    const sum = told.filter(isHub).reduce((n, c) => n + c.value, 0)
    const civil = one((c) => c.part.length === 1 && c.part[0]?.key === hubs)
    const force = one((c) => c.part[0]?.key === 'Indian Air Force')
    expect(sum).toBe(civil)
    const point = seriesOf(home).points.find((p) => p.day === day)
    expect(point?.lower).toBe(civil + force)
  })

  it('4: an unnamed source’s 19,920 of 6 March gives way to lesser figures that are told later', () => {
    const point = seriesOf(home).points.find((p) => p.day === '2022-03-06')
    const [rival, kept] = [point?.conflict?.setAside, point?.conflict?.kept].map((id) =>
      byId.get(id ?? ''),
    )
    expect(rival?.body).toBe('ind-sources')
    expect(kept?.body).not.toBe(rival?.body)
    expect(kept?.value).toBeLessThan(rival?.value ?? 0)
    expect(kept?.asOf).toMatch(/^2022-0[3-5]/)
  })

  it('9: more than 20,000 had left, and nothing is invented above it', () => {
    const point = seriesOf('ukraine-2022~IND~nationals~UKR~left').points.at(-1)
    expect(point).toMatchObject({ best: null, upper: null })
    expect(point?.lower).toBeGreaterThanOrEqual(20000)
  })
})

describe('others out of Ukraine', () => {
  it('Nigeria: the ministry’s 1,076 caps what was told before, and later flights go beyond it', () => {
    const { points } = seriesOf('ukraine-2022~NGA~nationals~UKR~returned_home')
    const at = points.find((p) => p.day === '2022-03-10')
    expect(at).toMatchObject({ lower: 1076, best: 1076, upper: 1076 })
    expect(points.filter((p) => p.day < '2022-03-10').every((p) => p.upper === 1076)).toBe(true)
    expect(points.at(-1)?.lower).toBeGreaterThan(1076)
  })

  it('3.2: refugees who went to Russia alone never cap all refugees', () => {
    const isOfRussia = (c: ListedClaim) =>
      c.destinationScope === 'total' && c.destinations.every((d) => d.country === 'RUS')
    for (const group of ['people', 'refugees']) {
      const id = `ukraine-2022~any~${group}~UKR~arrived`
      const ofRussia = claimsOf(id).filter((c) => c.population.group === group && isOfRussia(c))
      expect(ofRussia.filter((c) => c.destinations.length > 0).length).toBeGreaterThan(0)
      const caps = seriesOf(id).points.flatMap((p) => p.upper ?? [])
      for (const c of ofRussia) expect(caps).not.toContain(c.value)
    }
  })

  it('Pakistan: 1,525 through three countries binds from below', () => {
    const { points } = seriesOf('ukraine-2022~PAK~nationals~UKR~evacuated')
    const point = points.find((p) => p.day === '2022-03-07')
    expect(point).toMatchObject({ lower: 1525, speaker: 'pak-foreign-ministry' })
  })
})

/** Parts and batches of the corpus that come to a figure which somebody states. */
describe('what closes', () => {
  const closing = (id: string, kind: string) => seriesOf(id).marks.filter((m) => m.kind === kind)
  const sumOf = (ids: readonly string[]) =>
    ids.reduce((sum, claim) => sum + (byId.get(claim)?.value ?? NaN), 0)

  it('6: Nigeria’s four flights reach the ministry’s total exactly', () => {
    const [mark] = closing('ukraine-2022~NGA~nationals~UKR~returned_home', 'batches_close')
    expect(mark?.from.claims).toHaveLength(4)
    expect(sumOf(mark?.from.claims ?? [])).toBe(mark?.to.value)
  })

  it('6: so do India’s four groups out of Sudan', () => {
    const [mark] = closing('sudan-2023~IND~nationals~SDN~returned_home', 'batches_close')
    expect(mark?.from.claims).toHaveLength(4)
    expect(sumOf(mark?.from.claims ?? [])).toBe(mark?.to.value)
  })

  it('3.3: India’s civil flights and its air force come to the “about 18,000” of one report', () => {
    const marks = closing('ukraine-2022~IND~nationals~UKR~returned_home', 'parts_add_up')
    const mark = marks.find((m) => m.dimension === 'carrier')
    expect(byId.get(mark?.to.claims[0] ?? '')?.qualifier).toBe('about')
    expect(sumOf(mark?.from.claims ?? [])).toBe(mark?.from.value)
  })

  it('3.3: Vietnam’s five destinations go beyond its “more than 4,500”, which they may', () => {
    const [mark] = closing('ukraine-2022~VNM~nationals~UKR~evacuated', 'parts_add_up').slice(-1)
    expect(mark?.from.claims).toHaveLength(5)
    expect(mark?.from.value).toBeGreaterThan(mark?.to.value ?? Infinity)
    expect(byId.get(mark?.to.claims[0] ?? '')?.qualifier).toBe('at_least')
  })

  it('1: Azerbaijan’s parts are of another event than the total that they come to', () => {
    const arrived = seriesOf('ukraine-2022~AZE~nationals~UKR~arrived')
    const left = seriesOf('ukraine-2022~AZE~nationals~UKR~left')
    expect([...arrived.marks, ...left.marks].filter((m) => m.kind === 'parts_add_up')).toEqual([])
  })
})

describe('lifters and hubs', () => {
  it('Kabul: who a state or a hub carried has a series of its own, and caps no other', () => {
    const whole = seriesOf('afghanistan-2021~any~people~AFG~evacuated')
    const lifters = all.filter(
      (s) =>
        s.id.startsWith('afghanistan-2021~any~people~AFG~evacuated~carrier:') &&
        s.unit === 'people',
    )
    expect(lifters.length).toBeGreaterThan(5)
    const figures = new Set(lifters.flatMap((s) => s.points.map((p) => p.upper ?? p.best)))
    for (const { upper } of whole.points) if (upper !== null) expect(figures).not.toContain(upper)
  })

  it('Jeddah: a ship that two papers print is one ship, and adds to the earlier one of its report', () => {
    const ships = claims.filter(
      (c) =>
        c.crisis === 'sudan-2023' &&
        c.event === 'arrived' &&
        c.population.nationality.length === 0 &&
        c.population.group === 'people' &&
        c.part.some((p) => p.key === 'ship') &&
        c.asOf !== null &&
        c.asOf <= '2023-04-26',
    )
    const [last] = ships.filter((c) => c.asOf === '2023-04-26')
    const printed = ships.filter((c) => c.value === last?.value)
    expect(new Set(printed.map((c) => c.report)).size).toBeGreaterThan(1)
    const { points } = seriesOf('sudan-2023~any~people~SDN~arrived~SAU')
    const sum = [...new Set(ships.map((c) => c.value))].reduce((a, b) => a + b, 0)
    expect(points.findLast((p) => p.day <= '2023-04-26')?.lower).toBe(sum)
  })
})
