import { expect, test } from './support/journey'

test('pasted markup is shown as text and never run', async ({ page, press }, info) => {
  const evil = `<img src=x onerror="window.ran=1"><script>window.ran=1</script> On 1 March 2022, 44 Kenyan students left Ukraine for Poland. ${info.project.name}`
  await page.goto('/reports/new')
  await page.getByLabel('Text of the article').fill(evil)
  await page.getByRole('combobox', { name: 'Crisis', exact: true }).selectOption('ukraine-2022')
  const preview = page.getByRole('region', { name: 'What would be extracted' })
  await expect(preview.locator('mark')).toHaveText(/^44/)
  await expect(preview).toContainText('<script>window.ran=1</script>')
  await press(page.getByRole('button', { name: 'Save the report' }))
  await expect(page).toHaveURL(/claim=/)
  const id = new URL(page.url()).searchParams.get('claim')
  await page.goto(`/claims/${id}`)
  await press(page.getByRole('link', { name: 'Untitled report' }))
  await expect(page.getByRole('main')).toContainText('onerror=')
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
})

test('what is refused stays typed, beside the reason', async ({ page, press }) => {
  await page.goto('/reports/new')
  await press(page.getByRole('button', { name: 'Save the report' }))
  await expect(page.getByText(/text of the article first|text is empty/i)).toBeVisible()
  await page.getByLabel('Text of the article').fill('A text that says nothing.')
  await page.getByLabel('Address').fill('ftp://example.org/a')
  await press(page.getByRole('button', { name: 'Save the report' }))
  await expect(page.getByText('A URL begins with http:// or https://')).toBeVisible()
  await expect(page.getByLabel('Address')).toBeFocused()
  await expect(page.getByLabel('Text of the article')).toHaveValue('A text that says nothing.')
})

test('the same text once more leads to the report that holds it', async ({ page, press }, info) => {
  const text = `By Monday 12 Ghanaian students had left Ukraine, the embassy of Ghana said. (${info.project.name})`
  const { id } = await (
    await page.request.post('/api/v1/reports', {
      data: { text, publisher: 'First', crisis: 'ukraine-2022' },
    })
  ).json()
  await page.goto('/reports/new')
  await page.getByLabel('Text of the article').fill(text)
  await page.getByLabel('Publisher').fill('Second')
  await press(page.getByRole('button', { name: 'Save the report' }))
  await expect(page.getByText('This text is here already.')).toBeVisible()
  await press(page.getByRole('link', { name: 'Open the report that holds it' }))
  await expect(page).toHaveURL(new RegExp(id))
  await expect(page.getByRole('main')).toContainText('Second')
})

test('a text in a language that is not read yet says so', async ({ page }) => {
  await page.goto('/reports/new')
  await page
    .getByLabel('Text of the article')
    .fill(
      'Das Auswärtige Amt teilte am Dienstag mit, dass rund 400 Deutsche die Ukraine verlassen haben und in Polen angekommen sind.',
    )
  await expect(page.getByText(/in German, which the extractor does not read yet/)).toBeVisible()
})
