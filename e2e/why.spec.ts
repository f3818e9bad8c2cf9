import { expect, test } from './support/journey'

const HOME = 'ukraine-2022~IND~nationals~UKR~returned_home'

test('a line explains its number, and each claim of the argument its sentence', async ({
  page,
  press,
}) => {
  await page.goto('/c/ukraine-2022/timeline?nationality=IND')
  const end = page.getByRole('link', { name: /^Indian nationals, returned home: .*Explain/ })
  await press(end.first())
  await expect(page).toHaveURL(/why=ukraine-2022~IND/)
  const panel = page.getByRole('dialog', { name: 'Why this number' })
  await expect(panel).toContainText(/By \d+ March 2022,? .*Indian nationals had returned home/)
  for (const part of ['From below', 'Best value', 'From above', 'Set aside'])
    await expect(panel.getByRole('heading', { name: part })).toBeVisible()

  await press(panel.getByRole('link', { name: /^Evidence of/ }).first())
  const evidence = page.getByRole('dialog', { name: 'Evidence' })
  await expect(evidence.locator('mark').first()).toBeVisible()
  await press(evidence.getByRole('button', { name: 'Back to the explanation' }))
  await expect(panel.getByRole('heading', { name: 'From below' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expect(page).not.toHaveURL(/why=|claim=|day=/)
})

test('evidence leads to its series, which has a page with every day', async ({ page, press }) => {
  await page.goto('/c/ukraine-2022/claims?nationality=NGA')
  await press(page.getByRole('link', { name: 'Evidence of 1,076' }).first())
  await press(page.getByRole('link', { name: 'Explain the series' }))
  await expect(
    page.getByText(/the batches close: they add up to the stated total, 1,076/),
  ).toBeVisible()
  await press(page.getByRole('link', { name: 'This explanation on its own page' }))
  await expect(page).toHaveURL(/\/series\/ukraine-2022~NGA~nationals~UKR~returned_home\?day=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Nigerian nationals')
  const days = page.getByRole('listitem').filter({ hasText: /^4 Mar/ })
  await press(days.getByRole('link'))
  await expect(page).toHaveURL(/day=2022-03-04/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('By 4 March 2022')
})

test('the timeline’s signs are named, and stand in its table too', async ({ page, press }) => {
  await page.goto('/c/ukraine-2022/timeline?nationality=NGA')
  const sign = page
    .getByRole('group', { name: 'Signs on the lines' })
    .getByRole('link', { name: /Nigerian nationals, 10 March 2022: the batches close: 1,076/ })
  await expect(sign).toBeVisible()
  await page.getByText('The timeline as a table').click()
  const row = page.getByRole('row').filter({ hasText: 'the batches close: 1,076' })
  await press(row.getByRole('link'))
  await expect(page.getByRole('dialog', { name: 'Why this number' })).toContainText('1,076')
})

test('the overview leads to rivals: what stands, what is set aside, against what', async ({
  page,
  press,
}) => {
  await page.goto('/c/ukraine-2022?nationality=PAK')
  await press(page.getByRole('link', { name: /claims contradict one another/ }))
  await expect(page).toHaveURL(/\/c\/ukraine-2022\/rivals\?nationality=PAK/)
  const dispute = page.getByRole('region', { name: /Pakistani nationals who were evacuated/ })
  await expect(dispute).toContainText(/set aside, against 62 of the Embassy of Pakistan/)
  await press(dispute.getByRole('link', { name: 'Evidence of around 3,000' }))
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await press(
    page.getByRole('link', { name: /^Explain the series: Pakistani nationals who were ev/ }),
  )
  await expect(page.getByRole('dialog', { name: 'Why this number' })).toContainText('Oyeyeah')

  await page.goto('/c/ukraine-2022/rivals?nationality=GHA')
  await expect(page.getByText('No claims of this selection contradict one another.')).toBeVisible()
})

test('a series explains itself where no script runs', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto(`/series/${HOME}?day=2022-03-08`)
  await expect(
    page.getByText('The parts that one report gives add up: 2,467 + 15,521 = 17,988.'),
  ).toBeVisible()
  await page.goto(`/c/ukraine-2022?why=${HOME}&day=2022-03-08`)
  await expect(page).toHaveURL(/\/series\//)
  await context.close()
})

test('an unknown series is told as such, with a way back', async ({ page }) => {
  const answer = await page.goto('/series/ukraine-2022~ATL~nationals~UKR~left')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such series.')
  await expect(page.getByRole('link', { name: 'To all crises' })).toBeVisible()
})
