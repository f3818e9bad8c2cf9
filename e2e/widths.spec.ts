import { expect, test } from './support/journey'

const PAGES = [
  '/',
  '/crises',
  '/about',
  '/reports/new',
  '/c/ukraine-2022/map',
  '/c/ukraine-2022/timeline',
  '/c/ukraine-2022/claims',
  '/c/ukraine-2022/rivals',
  '/c/ukraine-2022/reports',
  '/series/ukraine-2022~PAK~nationals~UKR~evacuated',
]

const WIDTHS = [360, 390, 768, 1024, 1440, 2560]

for (const path of PAGES) {
  test(`nothing of ${path} runs over the edge, from 360 to 2560 px`, async ({ page }) => {
    await page.goto(path)
    await page.waitForLoadState('networkidle')
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const over = () =>
        page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      await expect.poll(over, `at ${width} px`).toBe(0)
    }
  })
}

test('figures, the table and the evidence are there where no script runs', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto('/c/ukraine-2022')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Indian nationals')
  await expect(page.getByRole('link', { name: /India/ }).first()).toBeVisible()
  await page.goto('/c/ukraine-2022/claims')
  expect(await page.getByRole('row').count()).toBeGreaterThan(10)
  await page
    .getByRole('link', { name: /^Evidence of/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/claims\/c_/)
  await expect(page.locator('mark').first()).toBeVisible()
  await context.close()
})

test('dark paper is kept from visit to visit', async ({ page, press }) => {
  await page.goto('/')
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const before = await paper()
  await press(page.getByRole('button', { name: 'Change to dark paper' }))
  await expect.poll(paper).not.toBe(before)
  const dark = await paper()
  await page.goto('/crises')
  expect(await paper()).toBe(dark)
})
