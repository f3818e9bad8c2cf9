import { describe, expect, test } from 'vitest'
import type { Claim } from './claim'
import { claimId, reportId } from './ids'

const claim: Claim = {
  asWritten: 'about 40',
  value: 40,
  valueMax: null,
  qualifier: 'about',
  unit: 'people',
  population: { nationality: ['GHA'], group: 'students' },
  origin: { country: 'UKR', place: null },
  destinations: [],
  destinationScope: 'unknown',
  via: [],
  event: 'left',
  part: [],
  measure: 'cumulative',
  since: null,
  asOf: null,
  asOfBasis: null,
  speaker: null,
  evidence: { start: 0, end: 40, spans: { value: [[0, 8]] } },
  confidence: 0.9,
}

describe('ids are made from the content', () => {
  test('the same claim has the same id, in whatever order its keys stand', () => {
    const turned = Object.fromEntries(Object.entries(claim).reverse()) as Claim
    expect(claimId('r', turned)).toBe(claimId('r', claim))
  })
  test('confidence is no part of it', () => {
    expect(claimId('r', { ...claim, confidence: null })).toBe(claimId('r', claim))
  })
  test('what is stored with it is no part of it', () => {
    const stored = { ...claim, id: 'c_1', version: 2, status: 'accepted' }
    expect(claimId('r', stored)).toBe(claimId('r', claim))
  })
  test('another field, span or report is another claim', () => {
    const others = [
      claimId('r', { ...claim, event: 'arrived' }),
      claimId('r', { ...claim, evidence: { ...claim.evidence, spans: { value: [[9, 17]] } } }),
      claimId('s', claim),
    ]
    expect(new Set([claimId('r', claim), ...others]).size).toBe(4)
  })
  test('publisher, address and text make a report', () => {
    const ids = [
      reportId('A', null, 't'),
      reportId('B', null, 't'),
      reportId('A', 'http://a', 't'),
      reportId('A', null, 'u'),
    ]
    expect(new Set(ids).size).toBe(4)
    expect(reportId('A', null, 't')).toBe(ids[0])
  })
})
