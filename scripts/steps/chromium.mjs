import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './run.mjs'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Quiet, and able to run where there is no display, no GPU and no network. */
export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Root, as in containers, has no sandbox to enter.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const isProgram = (/** @type {string} */ path) => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Path of Playwright's own Chromium, else of one on the PATH, else null. */
export async function findChromium() {
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  if (own && existsSync(own)) return own
  const folders = (process.env.PATH ?? '').split(delimiter)
  return (
    NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram) ?? null
  )
}

const isRoot = process.getuid?.() === 0
const WAYS = [
  ['playwright', ['install', 'chromium']],
  ...(isRoot && isProgram('/usr/bin/apt-get')
    ? [
        ['apt-get', ['update']],
        ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium']],
      ]
    : []),
]

/** A Chromium, installed if there is none: Playwright's own, failing that the system's package. */
export async function ensureChromium() {
  for (const [command, args] of /** @type {[string, string[]][]} */ (WAYS)) {
    const found = await findChromium()
    if (found) return found
    console.log(`No Chromium found: ${command} ${args.join(' ')}`)
    await run(command, args, { quiet: true })
  }
  const found = await findChromium()
  if (!found) console.error('No Chromium, and none could be installed. Put one on the PATH.')
  return found
}
