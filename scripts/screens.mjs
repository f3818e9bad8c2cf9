import { spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { ON_WIDEST, pagesOf, SCHEMES, SIZES, WIDEST } from './screens/pages.mjs'
import { SHEET_WIDTH, sheetHtml } from './screens/sheet.mjs'
import { CHROMIUM_ARGS, ensureChromium } from './steps/chromium.mjs'
import { install } from './steps/install.mjs'
import { build } from './steps/build.mjs'
import { root } from './steps/paths.mjs'

const folder = join(root, 'docs', 'screens')

/** The production server on a database of its own; its address, and how to end it. */
async function freshServer() {
  const child = spawn('node', [join(root, 'scripts', 'serve-fresh.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  process.on('exit', () => child.kill('SIGTERM'))
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  const end = () => new Promise((resolve) => child.once('exit', resolve).kill('SIGTERM'))
  for await (const line of createInterface(child.stdout)) {
    const address = /^Corridor is at (\S+)/.exec(line)?.[1]
    if (address) return { address, end }
  }
  throw new Error('The server ended before it was ready. The reason stands above.')
}

/** The looks of a page: each a window of its own, which keeps what it has loaded. */
async function windows(/** @type {import('@playwright/test').Browser} */ browser) {
  const looks = [
    ...SIZES.flatMap((size) => SCHEMES.map((scheme) => ({ size, scheme }))),
    { size: WIDEST, scheme: SCHEMES[0] },
  ]
  return Promise.all(
    looks.map(async ({ size, scheme }) => {
      const { width, height } = size
      const page = await browser.newPage({
        viewport: { width, height },
        colorScheme: scheme,
        reducedMotion: 'reduce',
        locale: 'en-GB',
      })
      return { page, size, scheme }
    }),
  )
}

/** What is first seen of a page, once its fonts, its data, its map and its chart are there. */
async function picture(
  /** @type {import('@playwright/test').Page} */ page,
  /** @type {string} */ url,
) {
  await page.goto(url, { waitUntil: 'load', timeout: 120_000 })
  await page.evaluate(() => document.fonts.ready)
  const settled = () => !document.querySelector('.shimmer, [data-state="loading"]')
  await page.waitForFunction(settled, null, { timeout: 120_000 })
  await page.waitForLoadState('networkidle', { timeout: 120_000 })
  return page.screenshot({ animations: 'disabled' })
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
  /** @type {Buffer[]} */
  const widest = []
  const looks = await windows(browser)
  for (const { name, title, path } of await pagesOf(address)) {
    console.log(`${title}: ${path}`)
    /** @type {Buffer[]} */
    const pictures = []
    for (const { page, size, scheme } of looks) {
      if (size === WIDEST && !ON_WIDEST.includes(name)) continue
      const png = await picture(page, `${address}${path}`)
      ;(size === WIDEST ? widest : pictures).push(png)
      // The single pictures that documents link to; the rest stands on the sheet.
      if (size.name === 'wide' && scheme === 'light')
        writeFileSync(join(folder, `${name}.png`), png)
    }
    rows.push({ title, pictures })
  }
  rows.push({ title: 'On a very wide screen', pictures: widest })
  const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 1000 } })
  await page.setContent(sheetHtml(rows), { waitUntil: 'load' })
  await page.screenshot({ path: join(folder, 'contact-sheet.png'), fullPage: true })
} finally {
  await browser.close()
  await end()
}
console.log('The contact sheet is docs/screens/contact-sheet.png')
