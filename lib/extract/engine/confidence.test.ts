import { expect, it } from 'vitest'
import { extract } from '../index'
import { confidenceOf, cuesOf } from './confidence'

const context = { published: '2022-03-02', publisher: null, crisis: null, language: 'en' }

it('is lower where less is said', () => {
  const [full] = extract(
    'On Tuesday 40 Indians were evacuated from Ukraine to Poland.',
    context,
  ).claims
  const [scant] = extract('By then 40 people were evacuated.', context).claims
  if (!full || !scant) throw new Error('Both sentences state a claim.')
  expect(cuesOf(full)).toEqual([])
  expect(cuesOf(scant)).toEqual(['noNationality', 'noDestination', 'originUnstated', 'dayUnstated'])
  expect(scant.confidence).toBeLessThan(full.confidence ?? 0)
  expect(full.confidence).toBe(confidenceOf(full))
})
