import { expect, test } from 'vitest'
import { countOf, sumOf, totalLine } from './count.mjs'

const vitest = (numPassedTests: number, numFailedTests: number, numPendingTests: number) =>
  JSON.stringify({ numPassedTests, numFailedTests, numPendingTests, numTodoTests: 0 })
const playwright = (expected: number, unexpected: number, flaky: number, skipped: number) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } })

test('a check without a report counts as one', () => {
  expect(countOf(0)).toEqual({ passed: 1, failed: 0, skipped: 0 })
  expect(countOf(2)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('a report counts its tests', () => {
  expect(countOf(0, 'vitest', vitest(7, 0, 2))).toEqual({ passed: 7, failed: 0, skipped: 2 })
  expect(countOf(1, 'vitest', vitest(7, 3, 0))).toEqual({ passed: 7, failed: 3, skipped: 0 })
  expect(countOf(0, 'playwright', playwright(5, 0, 0, 1))).toEqual({
    passed: 5,
    failed: 0,
    skipped: 1,
  })
})

test('a flaky journey has failed', () => {
  expect(countOf(0, 'playwright', playwright(5, 1, 2, 0)).failed).toBe(3)
})

test('a bad end is a failure, though each test passed or no report was written', () => {
  expect(countOf(1, 'vitest', vitest(7, 0, 0))).toEqual({ passed: 7, failed: 1, skipped: 0 })
  expect(countOf(1, 'vitest', null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(countOf(0, 'playwright', null)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('the last line adds them up', () => {
  const counts = [countOf(0), countOf(1), countOf(0, 'vitest', vitest(7, 0, 2))]
  expect(totalLine(sumOf(counts))).toBe('total: 8 passed, 1 failed, 2 skipped')
})
