import { expect, test } from './support/journey'

test('a figure opens the sentence that states it, and focus comes back', async ({
  page,
  press,
}) => {
  await page.goto('/c/sudan-2023/claims?nationality=SAU')
  const figure = page.getByRole('link', { name: /^Evidence of/ }).first()
  // The table is there before its scripts are: a click is never lost, however early.
  await press(figure)
  await expect(page).toHaveURL(/claim=c_/)
  const evidence = page
    .getByRole('dialog', { name: 'Evidence' })
    .or(page.getByRole('complementary', { name: 'Evidence' }))
  await expect(evidence.locator('mark').first()).toBeVisible()
  await expect(evidence).toContainText('Said by')
  const source = evidence.getByRole('link', { name: 'Read the article at its source' })
  expect(await source.getAttribute('href')).toMatch(/^https?:\/\//)
  expect(await source.getAttribute('rel')).toContain('noopener')

  const id = new URL(page.url()).searchParams.get('claim')
  const claim = await (await page.request.get(`/api/v1/claims/${id}`)).json()
  await expect(evidence.locator('mark').filter({ hasText: claim.asWritten }).first()).toBeVisible()
  await expect(evidence).toContainText(claim.publisher)
  await page.keyboard.press('Escape')
  await expect(evidence).toBeHidden()
  await expect(page).not.toHaveURL(/claim=/)

  await press(figure)
  await expect(evidence.locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(figure).toBeFocused()
})

test('a claim that is not there is told apart from one that could not be fetched', async ({
  page,
}) => {
  await page.goto('/c/sudan-2023?claim=c_none')
  await expect(page.getByText('There is no such claim.')).toBeVisible()

  await page.route('**/api/v1/claims/*', (route) => route.abort())
  await page.goto('/c/sudan-2023?claim=c_other')
  await expect(page.getByText('The evidence could not be fetched.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
})

test('a country of a joint figure says that it has none of its own', async ({
  page,
  press,
  hand,
}) => {
  await page.goto('/c/ukraine-2022/map?nationality=GHA')
  // Its middle is empty: what one clicks is the badge.
  const bracket = page.getByRole('button', { name: /shared by/ }).first()
  await press(hand === 'mouse' ? bracket.locator('rect').first() : bracket)
  await expect(page).toHaveURL(/claim=c_/)
  await expect(page.getByText(/A joint figure: .* shared by/)).toBeVisible()
  await page.goto('/c/ukraine-2022/map?nationality=GHA&country=SVK')
  await expect(
    page.getByText(/No figure of its own; shares in \d+ joint figure/).first(),
  ).toBeVisible()
})

test('a report shows its claims in its text, and each has a page', async ({
  page,
  press,
  request,
}) => {
  const { items } = await (await request.get('/api/v1/reports?crisis=afghanistan-2021')).json()
  const report = items.find((r: { claimCount: number }) => r.claimCount > 3)
  await page.goto(`/reports/${report.id}`)
  await expect(page.getByRole('main').locator('mark')).toHaveCount(report.claimCount)
  await press(page.locator('#claim-1').getByRole('link').first())
  await expect(page).toHaveURL(/\/claims\/c_/)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
