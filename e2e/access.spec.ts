import { violationsOf } from './support/axe'
import { expect, test } from './support/journey'

const PAGES = [
  '/',
  '/crises',
  '/about',
  '/reports/new',
  '/c/ukraine-2022/map?nationality=IND&country=ROU',
  '/c/ukraine-2022/timeline?nationality=IND',
  '/c/ukraine-2022/claims',
  '/c/ukraine-2022/rivals',
  '/c/ukraine-2022/reports',
  '/series/ukraine-2022~IND~nationals~UKR~returned_home?day=2022-03-08',
  '/series/ukraine-2022~ATL~nationals~UKR~left',
  '/c/sudan-2023?q=zzzzzz',
  '/c/atlantis-1',
]

test.describe('in light and in dark', () => {
  for (const path of PAGES) {
    test(`axe finds nothing on ${path}`, async ({ page }) => {
      await page.goto(path)
      await page.waitForLoadState('networkidle')
      expect(await violationsOf(page)).toEqual([])
    })
  }

  test('axe finds nothing in the evidence', async ({ page, request }) => {
    const { items } = await (await request.get('/api/v1/claims?crisis=sudan-2023&limit=1')).json()
    const { id, report } = items[0]
    for (const path of [`/c/sudan-2023?claim=${id}`, `/claims/${id}`, `/reports/${report}`]) {
      await page.goto(path)
      await expect(page.locator('mark').first()).toBeVisible()
      expect(await violationsOf(page)).toEqual([])
    }
  })

  test('axe finds nothing in an explanation beside the page', async ({ page }) => {
    const why = 'ukraine-2022~IND~nationals~UKR~returned_home'
    await page.goto(`/c/ukraine-2022/timeline?nationality=IND&why=${why}&day=2022-03-07`)
    await expect(page.getByRole('heading', { name: 'From above' })).toBeVisible()
    expect(await violationsOf(page)).toEqual([])
  })
})

test('the keyboard alone reaches a figure, its evidence and the way back', async ({ page }) => {
  await page.goto('/c/sudan-2023/claims')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused()
  const figure = page.getByRole('link', { name: /^Evidence of/ }).first()
  for (let tabs = 0; tabs < 60; tabs += 1) {
    if (await figure.evaluate((el) => el === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(figure).toBeFocused()
  // Arrow keys are the scripts' work, which may come a moment after the table.
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(figure).not.toBeFocused({ timeout: 500 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/claim=c_/)
  await expect(page.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/claim=/)
})

test('charts are drawn, named, and their marks reached by arrow keys', async ({ page }) => {
  await page.goto('/c/ukraine-2022/timeline?nationality=IND')
  const marks = page.getByRole('group', { name: 'Claims by day' }).getByRole('button')
  await expect(marks.first()).toBeVisible()
  const chart = page.locator('svg.recharts-surface').first()
  expect((await chart.boundingBox())!.height).toBeGreaterThan(200)
  await page.locator('[tabindex="0"].timeline-mark').focus()
  await page.keyboard.press('ArrowRight')
  const name = await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(name).toMatch(/Indian|nationals of India/i)
  expect(name).not.toMatch(/undefined|NaN|null/)

  await page.goto('/c/ukraine-2022/map?nationality=IND')
  const map = page.locator('.leaflet-container')
  await expect.poll(() => map.locator('path.land').count()).toBeGreaterThan(100)
  expect((await map.boundingBox())!.height).toBeGreaterThan(200)
  for (const button of await page
    .getByRole('group', { name: 'Figures on the map' })
    .getByRole('button')
    .all()) {
    expect(await button.getAttribute('aria-label')).not.toMatch(/undefined|NaN|null/)
  }
})
