import { createServer } from 'node:net'
import { requireNode } from './steps/node-version.mjs'

requireNode()

const { install } = await import('./steps/install.mjs')
await install()

const { ensureChromium } = await import('./steps/chromium.mjs')
const checks = await import('./steps/checks.mjs')
const { sumOf, totalLine } = await import('./steps/count.mjs')
const { runCheck } = await import('./steps/run-check.mjs')

const full = process.argv.includes('--full')

/** A port that nobody listens on. */
const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(String(typeof address === 'object' && address?.port)))
    })
  })

const env = { CORRIDOR_TEST_FULL: full ? '1' : '', CORRIDOR_E2E_PORT: await freePort() }
const { format, lint, types, unit, store, browser } = checks
/** @type {import('./steps/checks.mjs').Check} */
const build = { name: 'build', commands: [['node', 'scripts/build.mjs']] }

const counts = []
// In this order: what is quick to fail comes first, and the browser needs the build.
for (const check of [format, lint, types, unit, build, store, browser]) {
  if (check === browser) await ensureChromium()
  counts.push(await runCheck(check, { env }))
}

const total = sumOf(counts)
console.log(totalLine(total))
process.exitCode = total.failed === 0 ? 0 : 1
