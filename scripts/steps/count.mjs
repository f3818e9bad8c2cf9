/**
 * How many passed, failed and were skipped.
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

const READ = {
  vitest: (/** @type {any} */ r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests + (r.numTodoTests ?? 0),
  }),
  // A flaky test failed once: it has not earned a pass.
  playwright: (/** @type {any} */ { stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }),
}

/**
 * What a check counts for: the tests of its report, or one for the check itself. A check that ends
 * badly never counts as clean, whatever its report says.
 * @param {number} code the exit code
 * @param {'vitest' | 'playwright'} [kind]
 * @param {string | null} [report] the report as JSON, null where it was not written
 * @returns {Count}
 */
export function countOf(code, kind, report) {
  const whole = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  if (!kind) return whole
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const count = READ[kind](JSON.parse(report))
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/** @returns {Count} */
export const sumOf = (/** @type {Count[]} */ counts) =>
  counts.reduce(
    (sum, c) => ({
      passed: sum.passed + c.passed,
      failed: sum.failed + c.failed,
      skipped: sum.skipped + c.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )

export const totalLine = (/** @type {Count} */ { passed, failed, skipped }) =>
  `total: ${passed} passed, ${failed} failed, ${skipped} skipped`
