import { expect, test } from './support/journey'

test('a crisis begins: its first article makes it, and every view shows the one claim', async ({
  page,
  press,
}, info) => {
  const name = `Exercise ${info.project.name} 2026`
  await page.goto('/reports/new')
  await page
    .getByLabel('Text of the article')
    .fill(
      `On Sunday at least 85 Kenyan students left Rwanda for Uganda, the embassy of Kenya said. (${info.project.name})`,
    )
  await page.getByLabel('Published on').fill('2026-11-23')
  await page
    .getByRole('combobox', { name: 'Crisis', exact: true })
    .selectOption({ label: 'A new crisis …' })
  await press(page.getByRole('button', { name: 'Save the report' }))
  await expect(page.getByText('Give the crisis a name')).toBeVisible()
  await page.getByLabel('Name of the crisis').fill(name)
  await page.getByLabel('Country of origin').fill('Rwanda')
  await page.getByLabel('Places in it').first().fill('Kigali')
  await page.getByLabel('First day').fill('2026-11-20')
  await press(page.getByRole('button', { name: 'Save the report' }))

  await expect(page).toHaveURL(/\/c\/exercise-\w+-2026\?claim=/)
  await expect(page.locator('mark').filter({ hasText: 'at least 85' }).first()).toBeVisible()
  // On a narrow screen the evidence lies over the page.
  await page.keyboard.press('Escape')
  await expect(page).not.toHaveURL(/claim=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('at least 85 Kenyan students')
  for (const view of ['map', 'timeline', 'claims', 'reports']) {
    const path = new URL(page.url()).pathname.replace(/(2026).*/, `$1/${view}`)
    await page.goto(path)
    await expect(page.getByRole('main')).not.toContainText('No claim')
  }
})

test('a crisis without a report says what to do', async ({ page, request }, info) => {
  const made = await request.post('/api/v1/crises', {
    data: {
      name: `Quiet ${info.project.name} 2026`,
      origins: [{ country: 'CHL', places: [] }],
      firstDay: '2026-11-20',
    },
  })
  const { id } = await made.json()
  for (const view of ['', '/map', '/timeline', '/claims', '/reports']) {
    await page.goto(`/c/${id}${view}`)
    await expect(page.getByText('No report on this crisis yet.')).toBeVisible()
  }
})
