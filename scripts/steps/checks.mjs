/**
 * A check: a name, and the commands that must all end with 0. With a report, the tests in it are
 * counted; without one, the check counts as one.
 * @typedef {{ name: string, commands: [string, ...string[]][], report?: string, kind?: 'vitest' | 'playwright' }} Check
 */

const vitest = (/** @type {string} */ project, /** @type {string} */ report) =>
  /** @type {[string, ...string[]]} */ ([
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ])

/** @type {Check} */
export const format = {
  name: 'format',
  commands: [
    ['prettier', '--check', '--log-level=warn', '--cache', '--cache-strategy=content', '.'],
  ],
}

/** @type {Check} */
export const lint = { name: 'lint', commands: [['eslint', '--max-warnings=0', '.']] }

/** @type {Check} Routes have generated types, which come first. */
export const types = {
  name: 'types',
  commands: [
    ['next', 'typegen'],
    ['tsc', '--noEmit'],
  ],
}

/** @type {Check} */
export const unit = {
  name: 'unit and property tests',
  commands: [vitest('unit', 'test-results/unit.json')],
  report: 'test-results/unit.json',
  kind: 'vitest',
}

/** @type {Check} */
export const store = {
  name: 'store tests',
  commands: [vitest('store', 'test-results/store.json')],
  report: 'test-results/store.json',
  kind: 'vitest',
}

/** @type {Check} */
export const browser = {
  name: 'journeys in the browser',
  commands: [['playwright', 'test']],
  report: 'test-results/browser.json',
  kind: 'playwright',
}
