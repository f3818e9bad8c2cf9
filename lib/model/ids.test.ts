import { describe, expect, test } from 'vitest'
import type { Claim } from './claim'
import { claimId, reportId } from './ids'
import { plainClaim } from './testing/plain-claim'

const claim = plainClaim({
  asWritten: 'about 40',
  value: 40,
  qualifier: 'about',
  population: { nationality: ['GHA'], group: 'students' },
  event: 'left',
  asOf: null,
  confidence: 0.9,
})

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
