import { extract } from '../index'

const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}

/** For tests: what a text of the war in Ukraine is read as. */
export const read = (text: string) => extract(text, context)

/** For tests: its claims in short, "31 arrived IND POL". */
export const told = (text: string) =>
  read(text).claims.map(({ value, event, population, destinations }) =>
    [value, event, population.nationality.join('+'), destinations.map((d) => d.country).join('+')]
      .join(' ')
      .trim(),
  )
