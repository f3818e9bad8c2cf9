import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ON_WIDEST, pagesOf, SCHEMES, SIZES, WIDEST } from './screens/pages.mjs'
import { sheetHtml } from './screens/sheet.mjs'
import { CHROMIUM_ARGS, ensureChromium } from './steps/chromium.mjs'
import { install } from './steps/install.mjs'
import { build } from './steps/build.mjs'
import { root } from './steps/paths.mjs'

const folder = join(root, 'docs', 'screens')
const THUMB = 380

/** The production server on a database of its own; its address, and how to end it. */
async function freshServer() {
  const child = spawn('node', [join(root, 'scripts', 'serve-fresh.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'))
  for await (const line of createInterface(child.stdout)) {
    const address = /^Corridor is at (\S+)/.exec(line)?.[1]
    if (address) return { address, end }
  }
  throw new Error('The server ended before it was ready. The reason stands above.')
}

/** A picture of what is first seen of a page, once its fonts and its data are there. */
async function picture(
  /** @type {import('@playwright/test').Browser} */ browser,
  /** @type {string} */ url,
  /** @type {{ width: number, height: number }} */ { width, height },
  /** @type {'light' | 'dark'} */ colorScheme,
) {
  const viewport = { width, height }
  const page = await browser.newPage({
    viewport,
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  await page.goto(url, { waitUntil: 'networkidle' })
  await page.evaluate(() => document.fonts.ready)
  const png = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return png
}

await install()
await build()
const executablePath = await ensureChromium()
if (!executablePath) process.exit(1)

mkdirSync(folder, { recursive: true })
const { chromium } = await import('@playwright/test')
const { address, end } = await freshServer()
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS })
try {
  const rows = []
  for (const { name, title, path } of await pagesOf(address)) {
    console.log(`${title}: ${path}`)
    const pictures = []
    const sizes = ON_WIDEST.includes(name) ? [...SIZES, WIDEST] : SIZES
    for (const size of sizes) {
      for (const scheme of size === WIDEST ? SCHEMES.slice(0, 1) : SCHEMES) {
        const png = await picture(browser, `${address}${path}`, size, scheme)
        pictures.push({ png, height: THUMB })
        // The single pictures that documents link to; the rest stands on the sheet.
        if (size.name === 'wide' && scheme === 'light')
          writeFileSync(join(folder, `${name}.png`), png)
      }
    }
    rows.push({ title, pictures })
  }
  const page = await browser.newPage({ viewport: { width: 2080, height: 1000 } })
  await page.setContent(sheetHtml(rows), { waitUntil: 'load' })
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true })
} finally {
  await browser.close()
  await end()
}
console.log('The contact sheet is docs/screens/contact-sheet.png')
