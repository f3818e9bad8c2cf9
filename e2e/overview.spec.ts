import { violationsOf } from './support/axe'
import { expect, test } from './support/journey'

test('the first sentence says who is out of danger, of how many, and explains itself', async ({
  page,
  press,
}) => {
  await page.goto('/c/iran-israel-2025?nationality=IND')
  const first = page.getByRole('heading', { level: 1 })
  await expect(first).toContainText(/at least\s[\d,]+ Indian nationals had got out of Iran/)
  await expect(first).toContainText(/of about\s[\d,]+ registered\./)
  const words = (await first.innerText()).replaceAll('\u00a0', ' ')
  await expect(page).toHaveTitle(new RegExp(words.slice(0, 60)))

  await press(page.getByRole('link', { name: /^Rests on what/ }))
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await press(first.getByRole('link'))
  await expect(page.getByRole('dialog', { name: 'Why this number' })).toContainText('registered')
})

test('the first sentence is of the day it was known on, and of one claim where words choose', async ({
  page,
}) => {
  const first = page.getByRole('heading', { level: 1 })
  const bounds: number[] = []
  for (const known of ['2022-03-01', '2022-03-06', '2022-03-31']) {
    await page.goto(`/c/ukraine-2022?nationality=IND&known=${known}`)
    await expect(first).toContainText('Indian nationals had got out of Ukraine')
    const bound = /at least ([\d,]+)/.exec((await first.innerText()).replaceAll('\u00a0', ' '))
    bounds.push(Number(bound?.[1]?.replaceAll(',', '')))
  }
  expect(bounds[0]).toBeLessThan(bounds[1]!)
  expect(bounds[1]).toBeLessThanOrEqual(bounds[2]!)

  await page.goto('/c/ukraine-2022?nationality=IND&q=Operation')
  await expect(first).not.toContainText('had got out')
})

test('a view is cited with a link that means the same next year', async ({
  page,
  press,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/c/ukraine-2022/timeline?nationality=NGA&known=2022-03-03')
  await press(page.getByRole('button', { name: 'Link to this view, and cite it' }))
  const sheet = page.getByRole('dialog', { name: 'Link and citation' })
  await expect(sheet.getByLabel('Citation', { exact: true })).toHaveValue(
    /Ukraine 2022: .*\(Nationality: Nigeria\); \d+ claims, as known on 3 March 2022\. Retrieved /,
  )
  await expect(sheet.getByLabel('BibTeX', { exact: true })).toHaveValue(
    /^@misc\{corridor-ukraine-2022/,
  )
  await press(sheet.getByRole('button', { name: 'Copy: Link' }))
  await expect(sheet.getByText('Link copied.')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(link).search).toContain('known=2022-03-03')
  expect(await violationsOf(page)).toEqual([])
  await page.goto(link)
  await expect(page).toHaveURL(/timeline\?nationality=NGA&known=2022-03-03/)
})

test('a link without a day of knowledge is given today’s', async ({ page, press }) => {
  await page.goto('/c/sudan-2023')
  await press(page.getByRole('button', { name: 'Link to this view, and cite it' }))
  const today = new Date().toISOString().slice(0, 10)
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(
    new RegExp(`/c/sudan-2023\\?known=${today}$`),
  )
})
