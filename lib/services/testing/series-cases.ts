import { expect, test } from 'vitest'
import { OUT_EVENTS } from '../../model/claim'
import { explainSeries } from '../explain-series'
import { getRivals } from '../get-rivals'
import { getSeries } from '../get-series'
import { listClaims } from '../list-claims'
import { readFilters } from '../read-filters'

/** What is asked of series, in the house of whoever calls: filling one takes longer than all of these. */
export function seriesCases(): void {
  test('every point says since when it is what is known, and looking back is a filter', async () => {
    const now = await readFilters(new URLSearchParams('crisis=ukraine-2022&nationality=IND'))
    for (const s of await getSeries(now)) for (const p of s.points) expect(p.knownUntil).toBeNull()
    const then = await getSeries({ ...now, known: '2022-03-05' })
    expect(then.length).toBeGreaterThan(0)
    for (const s of then)
      for (const p of s.points) {
        expect(p.knownFrom <= '2022-03-05').toBe(true)
        expect(p.knownUntil === null || p.knownUntil > '2022-03-05').toBe(true)
      }
  })

  test('every point of a series explains itself, with the claims that it names', async () => {
    const filters = await readFilters(
      new URLSearchParams('crisis=ukraine-2022&nationality=NGA&event=returned_home'),
    )
    for (const { id, points } of await getSeries(filters))
      for (const point of points) {
        const { derivation, claims } = await explainSeries(id, point.day, null)
        expect(derivation.lower?.value ?? null).toBe(point.lower)
        expect(derivation.best?.value ?? null).toBe(point.best)
        for (const claim of derivation.lower?.claims ?? []) expect(claims).toHaveProperty([claim])
      }
    await expect(explainSeries('no~such~series', null, null)).rejects.toMatchObject({
      code: 'not_found',
      field: 'id',
    })
  })

  test('out of danger is asked for as an event, with the claims that it derives from', async () => {
    const query = 'crisis=ukraine-2022&nationality=NGA&event=out_of_danger'
    const filters = await readFilters(new URLSearchParams(query))
    const series = await getSeries(filters)
    expect(series.map((s) => s.id)).toEqual(['ukraine-2022~NGA~nationals~UKR~out_of_danger'])
    const { items } = await listClaims(filters, { limit: 1000, cursor: null })
    const told = new Set(items.map((c) => c.event))
    expect(told.has('arrived') && told.has('returned_home')).toBe(true)
    expect(items.every((c) => (OUT_EVENTS as readonly string[]).includes(c.event))).toBe(true)
    const { derivation } = await explainSeries(series[0]!.id, null, null)
    expect(derivation).toMatchObject({ noBest: 'derived', lower: { kind: 'greatest', rule: '11' } })
  })

  test('rivals are those of the selection, with their claims', async () => {
    const filters = await readFilters(
      new URLSearchParams('crisis=ukraine-2022&nationality=IND&event=returned_home'),
    )
    const { rivalries, claims } = await getRivals(filters)
    expect(rivalries.map((r) => r.series)).toEqual(['ukraine-2022~IND~nationals~UKR~returned_home'])
    for (const { claims: told } of rivalries[0]!.voices.flatMap((v) => v.figures))
      for (const id of told) expect(claims).toHaveProperty([id])
  })

  test('days, words, publishers and speakers never recompute a series', async () => {
    const base = await readFilters(new URLSearchParams('crisis=ukraine-2022&nationality=IND'))
    const whole = await getSeries(base)
    const narrow = await getSeries({
      ...base,
      publisher: ['nobody'],
      speaker: ['nobody'],
      q: 'nothing',
    })
    expect(narrow).toEqual(whole)
    const days = await getSeries({ ...base, from: '2022-03-01', to: '2022-03-05' })
    const byId = new Map(whole.map((s) => [s.id, s.points]))
    for (const s of days) for (const p of s.points) expect(byId.get(s.id)).toContainEqual(p)
  })
}
