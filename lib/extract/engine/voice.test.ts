import { describe, expect, it } from 'vitest'
import { extract } from '../index'

const context = {
  published: '2022-03-09',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}
const voicesIn = (text: string) => extract(text, context).claims.map(({ speaker }) => speaker)

const FACT = '300 Poles have left Ukraine'

describe('who speaks in a sentence', () => {
  it.each([
    [`The Foreign Ministry said ${FACT}.`, 'Foreign Ministry'],
    [`${FACT}, the Foreign Ministry said on Monday.`, 'Foreign Ministry'],
    [`${FACT}, said Anna Berg.`, 'Anna Berg'],
    [`According to the Polish embassy, ${FACT}.`, 'Polish embassy'],
    [`By the Foreign Ministry's count ${FACT}.`, 'Foreign Ministry'],
    [`The aid agency, which needs more money, also says ${FACT}.`, 'aid agency'],
    [`UNHCR: ${FACT}`, 'UNHCR'],
    [`${FACT}: Foreign Ministry`, 'Foreign Ministry'],
  ])('%s', (text, speaker) => expect(voicesIn(text)).toEqual([speaker]))

  it.each([
    ['a report in its own voice', `${FACT}.`],
    ['people who are counted', '300 Poles have said that they want to leave Ukraine.'],
    ['a topic that is no body', 'POLAND: 300 Poles have left Ukraine'],
    ['a name that says something else', `Anna Berg waited. ${FACT}.`],
  ])('nobody: %s', (_, text) => expect(voicesIn(text)).toEqual([null]))
})

describe('the body rather than its spokesman', () => {
  it.each([
    [`Foreign Ministry spokesperson Anna Berg said ${FACT}.`, 'Foreign Ministry'],
    [`${FACT}, said Anna Berg, a spokeswoman for the Foreign Ministry.`, 'Foreign Ministry'],
    [`Anna Berg, spokeswoman for the Foreign Ministry, said ${FACT}.`, 'Foreign Ministry'],
    [`Anna Berg of the Foreign Ministry said ${FACT}.`, 'Foreign Ministry'],
    [`The Foreign Ministry (MFA) is at work. A spokesman said ${FACT}.`, 'Foreign Ministry'],
  ])('%s', (text, speaker) => expect(voicesIn(text).at(-1)).toContain(speaker))

  it.each([
    [`Foreign Minister Anna Berg said ${FACT}.`, 'Foreign Minister Anna Berg'],
    [`Ambassador Anna Berg said ${FACT}.`, 'Ambassador Anna Berg'],
    [`The Warsaw Post said ${FACT}.`, 'Warsaw Post'],
  ])('not of an office that speaks for itself: %s', (text, speaker) =>
    expect(voicesIn(text)).toEqual([speaker]),
  )
})

describe('names that come back', () => {
  it.each([
    ['initials', `The Foreign Aid Agency met. ${FACT}, the FAA said.`, 'Foreign Aid Agency'],
    ['a common noun', `The Foreign Ministry met. ${FACT}, the ministry said.`, 'Foreign Ministry'],
    ['a surname', `Minister Anna Berg said so. ${FACT}, Berg said.`, 'Minister Anna Berg'],
    ['a title', `Minister Anna Berg said so. ${FACT}, the minister said.`, 'Minister Anna Berg'],
    ['he', `Minister Adam Berg said so. ${FACT}, he added.`, 'Minister Adam Berg'],
    ['it', `The Foreign Ministry said so. ${FACT}, it added.`, 'Foreign Ministry'],
    ['an agency that passes on', `${FACT}, Reuters said, citing the Polish army.`, 'Polish army'],
  ])('%s', (_, text, speaker) => expect(voicesIn(text)).toEqual([speaker]))
})

describe('a statement that goes on', () => {
  const said = 'The Foreign Ministry said all was well.'
  it.each([
    ['within a paragraph', `${said} ${FACT}.`],
    ['into the next quotation', `${said}\n\n"${FACT}."`],
    ['into a paragraph without a day', `${said}\n\n${FACT}.`],
  ])('%s', (_, text) => expect(voicesIn(text)).toEqual(['Foreign Ministry']))

  it.each([
    ['a paragraph with a day of its own', `${said}\n\nOn Monday 300 Poles left Ukraine.`],
    ['a paragraph far from it', `${said}\n\nIt rained.\n\nIt snowed.\n\n${FACT}.`],
  ])('but not over %s', (_, text) => expect(voicesIn(text)).toEqual([null]))
})
