import { parse } from 'csv-parse/sync'
import { expect, test } from './support/journey'

const QUERY = 'nationality=IND&event=evacuated&from=2022-02-26&to=2022-03-08'

test('one selection in the address governs map, timeline, table and export alike', async ({
  page,
  request,
}) => {
  const { total, items } = await (
    await request.get(`/api/v1/claims?crisis=ukraine-2022&limit=1000&${QUERY}`)
  ).json()
  expect(total).toBeGreaterThan(10)

  for (const view of ['', '/map', '/timeline', '/claims']) {
    await page.goto(`/c/ukraine-2022${view}?${QUERY}`)
    const csv = page.getByRole('link', { name: /as CSV/ })
    await expect(csv).toHaveAccessibleName(new RegExp(`: ${total} claims$`))
    const rows = parse(await (await request.get((await csv.getAttribute('href'))!)).body(), {
      columns: true,
    }) as Record<string, string>[]
    expect(rows.map((r) => r.claim)).toEqual(items.map((c: { id: string }) => c.id))
  }
  await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', String(total + 1))

  await page.goto(`/c/ukraine-2022/timeline?${QUERY}`)
  const marks = page.getByRole('group', { name: 'Claims by day' }).getByRole('button')
  const people = items.filter((c: { unit: string }) => c.unit === 'people')
  await expect(marks).toHaveCount(people.length)
})

test('a population chosen in the list is in the address, in each view, and can be taken back', async ({
  page,
  press,
}) => {
  await page.goto('/c/ukraine-2022')
  await press(page.getByRole('link', { name: /China/ }).first())
  await expect(page).toHaveURL(/nationality=CHN/)
  await press(
    page
      .getByRole('navigation', { name: 'Views of this crisis' })
      .getByRole('link', { name: 'Claims' }),
  )
  await expect(page).toHaveURL(/\/claims\?.*nationality=CHN/)
  const rows = page.getByRole('grid').locator('[data-column=population]')
  for (const who of await rows.allTextContents())
    if (who !== 'Who') expect(who).toMatch(/China|Chinese/)
  await page.goBack()
  await expect(page).toHaveURL(/\/c\/ukraine-2022\?.*nationality=CHN/)
  await press(page.getByRole('link', { name: 'Remove Nationality: China' }))
  await expect(page).not.toHaveURL(/nationality/)
})

test('what was not yet known is not there', async ({ page }) => {
  const counts: number[] = []
  for (const known of ['2022-02-26', '2022-03-02', '2022-03-09']) {
    await page.goto(`/c/ukraine-2022/claims?nationality=IND&known=${known}`)
    counts.push(Number(await page.getByRole('grid').getAttribute('aria-rowcount')))
  }
  expect(counts[0]).toBeLessThan(counts[1]!)
  expect(counts[1]).toBeLessThan(counts[2]!)
})

test('values that do not fit are named, and the rest holds', async ({ page }) => {
  await page.goto(
    '/c/ukraine-2022/claims?nationality=IND&nationality=XXX&event=fled&from=2022-02-30&colour=red',
  )
  const notice = page.getByRole('status').filter({ hasText: 'Part of the address' })
  for (const word of ['XXX', 'fled', '2022-02-30', 'colour'])
    await expect(notice).toContainText(word)
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Remove Nationality: India' })).toBeVisible()
})

test('an unknown crisis, report or claim is a page that leads back', async ({ page }) => {
  for (const path of ['/c/atlantis-1', '/reports/r_none', '/claims/c_none', '/nowhere']) {
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  }
})

test('an empty selection says so', async ({ page }) => {
  for (const view of ['', '/map', '/timeline', '/claims']) {
    await page.goto(`/c/ukraine-2022${view}?q=zzzzzz`)
    await expect(page.getByRole('main')).toContainText('No claim for “zzzzzz”.')
  }
})
