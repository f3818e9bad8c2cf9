import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { root } from './paths.mjs'

/**
 * Runs a program in the checkout, with the installed tools on its path.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options] quiet: the output is
 *   collected and not shown
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, quiet = false } = {}) {
  const path = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  })
  let output = ''
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))

  // Ctrl-C reaches the child through the terminal; a plain kill does not.
  const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal)
  process.on('SIGTERM', pass)
  process.on('SIGINT', pass)
  return new Promise((resolve) => {
    const end = (/** @type {number} */ code, /** @type {string} */ note) => {
      process.off('SIGTERM', pass)
      process.off('SIGINT', pass)
      resolve({ code, output: output + note })
    }
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`))
    child.on('close', (code) => end(code ?? 1, ''))
  })
}

/** Runs a step that the rest depends on; where it fails, its output is shown and we end. */
export async function must(
  /** @type {string} */ what,
  /** @type {string} */ command,
  /** @type {string[]} */ args,
  options = {},
) {
  console.log(what)
  const { code, output } = await run(command, args, { quiet: true, ...options })
  if (code === 0) return
  process.stderr.write(output)
  console.error(`${what}: failed (exit code ${code}). The reason stands above.`)
  process.exit(1)
}
