import { describe, expect, it } from 'vitest'
import { loadSearchParams } from '@/lib/view'
import { facetsOf } from '@/lib/view/facets'
import type { ListedClaim } from '@/lib/model/claim'
import { chipsOf } from './chips'
import { addDays, daysBetween } from './days'
import { cleanLink, noticesInWords } from './notices'

const PATH = '/c/ukraine-2022'
const body = {
  id: 'ind-mea',
  name: 'Ministry of External Affairs',
  country: 'IND',
  kind: 'government',
} as const
const bodies = { [body.id]: body }
const claim = {
  population: { nationality: ['IND'], group: 'nationals' },
  event: 'left',
  destinations: [{ country: 'POL', place: null }],
  speaker: 'The ministry',
  body: body.id,
  publisher: 'A paper',
} as unknown as ListedClaim
const facets = facetsOf([claim])

describe('chipsOf', () => {
  it('names each choice and links to the page without it', () => {
    const state = loadSearchParams(
      `?nationality=IND&nationality=CHN&speaker=${body.id}&from=2022-03-01`,
    )
    const chips = chipsOf(PATH, state, bodies)
    expect(chips.map((c) => c.value)).toEqual(['India', 'China', body.name, 'from 1 March 2022'])
    expect(chips[0]!.href).toBe(`${PATH}?nationality=CHN&speaker=${body.id}&from=2022-03-01`)
    expect(chips[3]!.href).not.toContain('from=')
  })

  it('keeps the order of the table and lets the open claim go', () => {
    const state = loadSearchParams('?event=left&sort=value&claim=c_1')
    expect(chipsOf(PATH, state, {})[0]!.href).toBe(`${PATH}?sort=value`)
  })
})

describe('noticesInWords', () => {
  const said = (query: Record<string, string>) =>
    noticesInWords(query, loadSearchParams(query), facets, bodies)

  it('is silent where all is understood', () => {
    expect(said({ nationality: 'IND', destination: 'POL', speaker: body.id })).toEqual([])
  })

  it.each([
    [{ colour: 'red' }, 'There is no filter “colour”.'],
    [{ known: 'soon' }, 'As known on has no value “soon”.'],
    [{ destination: 'FJI' }, 'No claim of this crisis has the destination “Fiji”.'],
    [{ crisis: 'sudan-2023' }, 'The crisis “sudan-2023” in the address was left out'],
    [{ from: '2022-03-09', to: '2022-03-01' }, 'From 9 March 2022 to 1 March 2022 is no stretch'],
  ])('says of %j: %s', (query, sentence) => {
    expect(said(query as Record<string, string>).join(' ')).toContain(sentence)
  })
})

describe('cleanLink', () => {
  it('keeps what this crisis has', () => {
    const state = loadSearchParams('?nationality=IND&destination=FJI&destination=POL&foo=bar')
    expect(cleanLink(PATH, state, facets)).toBe(`${PATH}?nationality=IND&destination=POL`)
  })
})

describe('days', () => {
  it('counts across months, leap days and summer time', () => {
    expect(daysBetween('2024-02-27', '2024-03-01')).toBe(3)
    expect(addDays('2022-03-26', 2)).toBe('2022-03-28')
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31')
  })
})
