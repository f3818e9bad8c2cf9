import { expect, it } from 'vitest'
import type { Refusal } from '../model/report'
import { extract } from './index'

const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}

/** A phrase for each reason why a number is no claim. */
const phrases: [Refusal, string, string][] = [
  ['casualties', '14', 'The convoy was evacuated after 14 people were killed.'],
  ['troops', '300', 'They were evacuated by 300 soldiers.'],
  ['money', '500', 'The evacuation cost Rs 500.'],
  ['money', '300 million', 'The evacuation cost 300 million dollars.'],
  ['capacity', '180', 'The plane that left had 180 seats.'],
  ['distance', '80', 'The bus left for Poland, 80 km away.'],
  ['time', '36', 'The bus left after 36 hours.'],
  ['age', '14', 'A boy aged 14 was evacuated.'],
  ['age', '14', 'A 14-year-old was evacuated.'],
  ['date', '2022', 'The ship left in 2022.'],
  ['flight_number', '302', 'Flight 302 left Kyiv.'],
  ['percentage', '40', 'They evacuated 40 per cent of the town.'],
  ['ordinal', '3', 'The 3rd bus left Kyiv.'],
  ['vague_word', 'hundred', 'Several hundred people left Kyiv.'],
  ['reverse_flow', '500', '500 men left Poland for Ukraine.'],
  ['displaced_inside', '9,000', 'Some left; 9,000 people were internally displaced.'],
  ['daily_average', '2,000', 'An average of 2,000 people left Ukraine.'],
  ['daily_average', '2,000', '2,000 people a day have left Ukraine.'],
  ['not_people', '13', 'People from 13 countries were evacuated.'],
  ['no_event', '700', 'The ministry spoke of evacuation; 700 students voted.'],
  ['refers_back', 'one', 'Of the evacuated, one of them spoke to us.'],
]

it.each(phrases)('%s: “%s” in “%s”', (reason, asWritten, text) => {
  const { claims, refused } = extract(text, context)
  expect(claims).toEqual([])
  expect(refused.map((r) => [r.asWritten, r.reason])).toContainEqual([asWritten, reason])
})
