import { requireNode } from './steps/node-version.mjs'

requireNode()

const { install } = await import('./steps/install.mjs')
await install()

const { format, lint, types, unit } = await import('./steps/checks.mjs')
const { sumOf, totalLine } = await import('./steps/count.mjs')
const { runCheck } = await import('./steps/run-check.mjs')

// Two at a time: the slow ones side by side, and the quick one after the first that ends.
const inTurn = async (/** @type {import('./steps/checks.mjs').Check[]} */ checks) => {
  const counts = []
  for (const check of checks) counts.push(await runCheck(check, { quiet: true }))
  return counts
}
const counts = await Promise.all([inTurn([format, lint]), inTurn([types, unit])])

const total = sumOf(counts.flat())
console.log(totalLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
