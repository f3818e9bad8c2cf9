import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { body } from '../lib/model/body'
import { claim } from '../lib/model/claim'
import { crisis } from '../lib/model/crisis'
import { report } from '../lib/model/report'
import { storedText } from '../lib/model/text'

const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')

const { id, title, publisher, url, published, language, text } = report.shape
const shippedReport = z.strictObject({
  ...{ id, title, publisher, url, published, language, text },
  crisis: z.string(),
  claims: z.array(claim),
  distractors: z.array(z.string()),
})

const reports = read('reports.jsonl')
  .split('\n')
  .filter(Boolean)
  .map((line) => shippedReport.parse(JSON.parse(line)))
const claims = reports.flatMap((r) => r.claims.map((c) => ({ ...c, report: r })))
const crises = z.array(crisis).parse(JSON.parse(read('crises.json')))
const registry = z
  .strictObject({
    bodies: z.record(z.string(), z.omit(body, { id: true })),
    names: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('speakers.json')))

describe('the reports', () => {
  test('are 619 with 2,465 claims, each id once', () => {
    expect(reports).toHaveLength(619)
    expect(claims).toHaveLength(2465)
    expect(new Set(reports.map((r) => r.id)).size).toBe(reports.length)
  })

  test('hold their text as it is stored, and an address to look it up', () => {
    for (const r of reports) {
      expect(r.text, r.id).toBe(storedText(r.text))
      expect(r.url, r.id).toMatch(/^https?:\/\//)
    }
  })

  test('each claim’s span slices back to what was written, within its sentence', () => {
    for (const { report: r, asWritten, evidence } of claims) {
      const [span, ...more] = evidence.spans.value ?? []
      expect(more, r.id).toEqual([])
      expect(r.text.slice(...span!), r.id).toBe(asWritten)
      expect(span![0], r.id).toBeGreaterThanOrEqual(evidence.start)
      expect(span![1], r.id).toBeLessThanOrEqual(evidence.end)
      expect(evidence.end, r.id).toBeLessThanOrEqual(r.text.length)
    }
  })

  test('a range has two ends, and a day has its basis', () => {
    for (const { report: r, qualifier, value, valueMax, asOf, asOfBasis } of claims) {
      expect(valueMax !== null, r.id).toBe(qualifier === 'range')
      if (valueMax !== null) expect(valueMax, r.id).toBeGreaterThan(value)
      expect(asOf === null, r.id).toBe(asOfBasis === null)
    }
  })
})

describe('the crises', () => {
  test('are 44, in order, each with its reports', () => {
    const ids = crises.map((c) => c.id)
    expect(ids).toHaveLength(44)
    expect(ids).toEqual([...new Set(ids)].sort())
    expect(new Set(reports.map((r) => r.crisis))).toEqual(new Set(ids))
    expect(new Set(crises.map((c) => c.name)).size).toBe(crises.length)
    expect(crises.every((c) => c.provenance === 'shipped')).toBe(true)
  })

  test.each(crises)('$id runs from the earliest to the latest day of its reports', (c) => {
    const days = reports
      .filter((r) => r.crisis === c.id)
      .flatMap((r) => [r.published, ...r.claims.map((claimed) => claimed.asOf)])
      .filter((d) => d !== null)
      .sort()
    expect([c.firstDay, c.lastDay]).toEqual([days.at(0) ?? null, days.at(-1) ?? null])
  })

  test.each(crises.filter((c) => c.origins.length > 0))('$id begins where its claims say', (c) => {
    const stated = claims.filter((s) => s.report.crisis === c.id && s.origin.country !== null)
    const countries = c.origins.map((o) => o.country)
    const inside = stated.filter((s) => countries.includes(s.origin.country!))
    // A report may count another country's people too, but never most of them.
    expect(inside.length).toBeGreaterThanOrEqual(stated.length * 0.9)
  })
})

describe('the registry of speakers', () => {
  test('gives every name of the reports a body', () => {
    const unknown = claims.map((c) => c.speaker).filter((s) => s !== null && !(s in registry.names))
    expect(unknown).toEqual([])
  })

  test('names no body that is not there', () => {
    for (const [name, id] of Object.entries(registry.names))
      expect(registry.bodies[id], name).toBeDefined()
  })
})
