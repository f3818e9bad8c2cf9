import { expect, test } from 'vitest'
import { isInstalled } from './installed.mjs'

const lock = (packages: object) =>
  JSON.stringify({ packages: { '': { version: '0.1.0' }, ...packages } })
const wanted = lock({
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b-other-platform': { version: '2.0.0', optional: true },
})

test('is installed where each package has its version, those of other platforms apart', () => {
  expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true)
  expect(isInstalled(wanted, wanted)).toBe(true)
})

test('is not where one is missing or has another version, or npm never came to its end', () => {
  expect(isInstalled(wanted, null)).toBe(false)
  expect(isInstalled(wanted, lock({}))).toBe(false)
  expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false)
})
