import { filters, type Filters } from '../../model/filters'
import { insertCrisis, insertReport, insertReports, saveRegistry, type Database } from '../index'
import { crisisOf, place, reportOf } from './fixtures'

export const chosen = (f: Partial<Filters>): Filters =>
  filters.parse({ crisis: ['ukraine-2022'], ...f })

/** Five claims of one report and two of another; `w` is the word that each is known by here. */
export const main = reportOf(
  { crisis: 'ukraine-2022', title: 'Ärger am Übergang', publisher: 'O’Brien’s "News"' },
  [
    {
      asWritten: 'around 1,000',
      value: 1000,
      qualifier: 'about',
      nationality: ['CHN'],
      speaker: 'Chinese Embassy',
      destinations: [place('MDA'), place('POL', 'Warsaw')],
      destinationScope: 'including',
      rest: 'w-joint Chinese left',
      asOf: '2022-03-01',
    },
    {
      asWritten: 'at least 300',
      value: 300,
      qualifier: 'at_least',
      nationality: ['IND', 'NPL'],
      destinations: [place('POL')],
      destinationScope: 'total',
      rest: 'w-india left 😀 100%_sure',
      asOf: '2022-03-03',
      event: 'left',
    },
    {
      asWritten: '40',
      value: 40,
      rest: 'w-undated waited',
      asOf: null,
      event: 'awaiting',
      origin: place('UKR', 'Kyiv'),
    },
    {
      asWritten: '=77',
      value: 77,
      rest: 'w-formula, "quoted"\nin two lines',
      speaker: "'t Hart",
      asOf: '2022-03-02',
      via: [place('ROU', 'A | B\\C')],
      part: [{ dimension: 'carrier', key: 'IND' }],
    },
    { asWritten: '5', value: 5, rest: 'w-rejected left', status: 'rejected' },
  ],
)
export const other = reportOf(
  {
    crisis: 'ukraine-2022',
    published: '2022-03-10',
    publisher: 'Other',
    url: 'https://example.org/a',
  },
  [
    {
      asWritten: '700 to 800',
      value: 700,
      valueMax: 800,
      qualifier: 'range',
      nationality: ['IND'],
      rest: 'w-range Indians arrived',
      asOf: '2022-03-09',
      event: 'arrived',
      destinations: [place('POL'), place('ROU')],
      destinationScope: 'each',
      speaker: 'Embassy of China',
    },
    {
      asWritten: 'nearly 90',
      value: 90,
      qualifier: 'nearly',
      rest: 'w-nowhere left',
      asOf: '2022-03-01',
      origin: { country: null, place: null },
    },
  ],
)
export const elsewhere = reportOf(
  { crisis: 'sudan-2023', publisher: 'Other', text: 'No figure here.', published: null },
  [],
)

/** Two crises, three reports, seven claims of which one was rejected, and a body with two names. */
export async function fill(db: Database): Promise<void> {
  await insertCrisis(db, crisisOf('ukraine-2022'))
  await insertCrisis(db, crisisOf('sudan-2023', { firstDay: '2023-04-15' }))
  await saveRegistry(db, {
    bodies: [{ id: 'chn-embassy', name: 'Embassy of China', country: 'CHN', kind: 'embassy' }],
    names: { 'Chinese Embassy': 'chn-embassy', 'Embassy of China': 'chn-embassy' },
  })
  await insertReports(db, [main, elsewhere])
  await insertReport(db, other.report, other.claims)
}
