import { parse } from 'csv-parse/sync'
import { realArticle } from './support/article'
import { expect, test } from './support/journey'

const article = realArticle()

test('a real article, pasted, is on the map, the timeline, in the table and in the CSV', async ({
  page,
  press,
  request,
}, info) => {
  test.skip(article === null, 'the article is not here')
  const publisher = `The Hindu, ${info.project.name}`
  const text = `${article}\n(${info.project.name})`
  await page.goto('/c/ukraine-2022')
  await press(page.getByRole('link', { name: 'Add a report' }))
  await page.getByLabel('Text of the article').fill(text)
  await page.getByLabel('Publisher').fill(publisher)
  await page.getByLabel('Published on').fill('2022-03-02')
  await page.getByLabel('Address').fill('https://example.org/wang-kuleba')
  await page.getByRole('combobox', { name: 'Crisis', exact: true }).selectOption('ukraine-2022')

  const preview = page.getByRole('region', { name: 'What would be extracted' })
  await expect(preview.getByText('1 claim in this text')).toBeVisible()
  await expect(preview.locator('mark')).toContainText('around 1,000')
  await expect(preview.getByRole('listitem').first()).toContainText('Moldova')

  // A mark in the page's memory: a reload would wipe it.
  await page.evaluate(() => Object.assign(window, { notReloaded: true }))
  await press(page.getByRole('button', { name: 'Save the report' }))
  await expect(page).toHaveURL(/\/c\/ukraine-2022\?claim=c_/)
  expect(await page.evaluate(() => 'notReloaded' in window)).toBe(true)
  const id = new URL(page.url()).searchParams.get('claim')

  const claim = await (await request.get(`/api/v1/claims/${id}`)).json()
  expect(claim).toMatchObject({
    asWritten: 'around 1,000',
    qualifier: 'about',
    population: { nationality: ['CHN'], group: 'nationals' },
    origin: { country: 'UKR', place: null },
    destinations: ['MDA', 'SVK', 'ROU', 'POL'].map((country) => ({ country, place: null })),
    destinationScope: 'including',
    event: 'evacuated',
    measure: 'cumulative',
    asOf: '2022-03-01',
    asOfBasis: 'stated',
    body: 'chn-government',
  })

  const selection = new URLSearchParams({ publisher, nationality: 'CHN' })
  await page.goto(`/c/ukraine-2022/map?${selection}`)
  await expect(
    page.getByRole('button', {
      name: /about 1,000 .*shared by Moldova, Slovakia, Romania,? and Poland and others/i,
    }),
  ).toBeVisible()

  await page.goto(`/c/ukraine-2022/timeline?${selection}`)
  await expect(page.getByRole('group', { name: 'Claims by day' }).getByRole('button')).toHaveCount(
    1,
  )

  await page.goto(`/c/ukraine-2022/claims?${selection}`)
  await expect(page.getByRole('grid').getByRole('link', { name: /about 1,000/ })).toBeVisible()
  const csv = await page.getByRole('link', { name: /as CSV/ }).getAttribute('href')
  const rows = parse(await (await request.get(csv!)).body(), { columns: true }) as Record<
    string,
    string
  >[]
  expect(rows.map((r) => [r.claim, r.as_written, r.qualifier])).toEqual([
    [id, 'around 1,000', 'about'],
  ])
})
