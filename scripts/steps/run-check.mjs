import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { countOf } from './count.mjs'
import { readIfThere } from './files.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'

const seconds = (/** @type {number} */ since) =>
  `${((performance.now() - since) / 1000).toFixed(1)} s`

/**
 * Runs a check; its output is shown where it fails, or as it comes where it has tests to show.
 * @param {import('./checks.mjs').Check} check
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 */
export async function runCheck({ name, commands, kind, report }, { env, quiet = !kind } = {}) {
  const started = performance.now()
  const file = report && join(root, report)
  if (file) rmSync(file, { force: true })
  let result = { code: 0, output: '' }
  for (const [command, ...args] of commands) {
    result = await run(command, args, { env, quiet })
    if (result.code !== 0) break
  }
  if (result.code !== 0) process.stdout.write(result.output)
  const count = countOf(result.code, kind, file && readIfThere(file))
  const verdict = count.failed === 0 ? 'ok' : `FAILED (${count.failed})`
  console.log(`${name}: ${verdict}${kind ? `, ${count.passed} passed` : ''}, ${seconds(started)}`)
  return count
}
