import { describe, expect, it } from 'vitest'
import { told } from './testing/telling'

/** What happened to the first figure of a text. */
const event = (text: string) => told(text)[0]?.split(' ')[1]

describe('what happened', () => {
  it.each([
    // Urged to go is not gone.
    ['Manila had urged its 13,000 workers to leave Ukraine.', 'registered'],
    ['Some 15,000 Poles in Ukraine are urged to leave.', 'registered'],
    ['Manila had helped its 13,000 workers to leave Ukraine.', 'evacuated'],
    // A count of who is there.
    ['Egypt puts the number of Egyptians in Ukraine at 6,000; many fled.', 'registered'],
    ['Egypt puts the number of Egyptians evacuated from Ukraine at 6,000.', 'evacuated'],
    // Crowds leave by themselves.
    ['One million refugees are out of Ukraine.', 'left'],
    ['Some 540 Germans are out of Ukraine.', 'evacuated'],
    // Verbs side by side share what governs the first.
    ['The embassy is working to rescue and relocate 28 Poles.', 'planned'],
    ['The embassy rescued and relocated 28 Poles.', 'evacuated'],
    ['Last Wednesday the government approved money to evacuate 5,000 Poles.', 'planned'],
    ['While fighting goes on 100,000 people seek evacuation.', 'remaining'],
    // Whose people are counted where nothing happened yet.
    ['Some left. The country had 5,600 Nigerian students before the war.', 'registered'],
    ['Some left. The country had flown out 5,600 Nigerian students.', 'evacuated'],
    ['So far 76 Iraqis have filed requests to be evacuated.', 'registered'],
    ['Some fled, while up to 10,000 Britons were in the country.', 'registered'],
    ['There are around 1,400 Poles in Ukraine at the moment, and some left.', 'remaining'],
    ['There are around 1,400 Poles in Ukraine, and some left.', 'registered'],
    // The present tense with a day is a timetable.
    ['The second flight takes 270 Poles home from Romania on Thursday.', 'planned'],
    ['The second flight took 270 Poles home from Romania on Thursday.', 'returned_home'],
    // A vehicle says more than a batch.
    ['A batch of 104 Poles left Ukraine by train.', 'evacuated'],
    ['A batch of 104 Poles left Ukraine.', 'left'],
  ])('%s → %s', (text, expected) => expect(event(text)).toBe(expected))
})

describe('where a second verb takes people', () => {
  it.each([
    ['The ships picked up 73 Poles and carried them to Romania.', '73 evacuated POL ROU'],
    ['The ships picked up 73 Poles, and 40 Indians came to Romania.', '73 evacuated POL'],
  ])('%s', (text, claim) => expect(told(text)[0]).toBe(claim))
})

describe('figures of one verb', () => {
  it.each([
    [
      'HMS Duncan took 69 Britons and 138 Poles, and was in Romania on Sunday.',
      '138 evacuated POL',
    ],
    ['HMS Duncan took 69 Britons, and 138 Poles arrived in Romania on Sunday.', '138 arrived POL'],
  ])('%s', (text, claim) => expect(told(text)[1]).toContain(claim))
})

describe('a vehicle told of again', () => {
  it.each([
    [
      'Poles left on a charter. It took off in Odesa and came to Warsaw. On it were 30 Poles.',
      '30 returned_home POL POL',
    ],
    ['Poles left on a charter. They took off in Odesa. On it were 30 Poles.', '30 evacuated POL'],
  ])('%s', (text, claim) => expect(told(text)[0]).toBe(claim))
})
