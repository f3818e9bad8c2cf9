import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from './engine/tokens'
import { explain, extract } from './index'
import type { Explanation } from './types'

const context = { published: '2022-03-09', publisher: null, crisis: null, language: 'en' }

/** How often each number that is written in digits is in a claim's figure or a refused number. */
function accounts(text: string, spans: readonly (readonly number[])[]): number[] {
  return tokenize(text)
    .filter((token) => token.kind === 'number')
    .map(({ start, end }) => spans.filter(([a = 0, b = 0]) => a <= start && end <= b).length)
}

const figures = ({ claims }: Pick<Explanation, 'claims'>) =>
  claims.map((c) => c.evidence.spans.value?.[0] ?? [0, 0])

function holds(text: string) {
  const read = explain(text, context)
  const once = (count: number) => count === 1
  expect(
    accounts(
      text,
      read.numbers.map((n) => [n.start, n.end]),
    ).every(once),
    text,
  ).toBe(true)
  for (const { start, end, asWritten, claim, reason } of read.numbers) {
    expect(text.slice(start, end)).toBe(asWritten)
    expect(claim === null || reason === null || reason === 'repeated').toBe(true)
    expect(claim === null && reason === null).toBe(false)
  }
  const { claims, refused, silence } = extract(text, context)
  expect(read.claims).toEqual(claims)
  expect(read.silence).toBe(silence)
  if (refused.length === 0 && claims.length === 0) return
  expect(read.refused).toEqual(refused)
  const spans = [...figures({ claims }), ...refused.map((r): [number, number] => [r.start, r.end])]
  expect(accounts(text, spans).every(once), text).toBe(true)
}

/** Numbers in every disguise, and what may stand around them. */
const piece = fc.constantFrom(
  ...'1|0|3.5|1,2|1,000|2022|12/5|5:30|2-3|600–700|$5|40%|3rd|2.4K|12345678901234567890|007|+1'.split(
    '|',
  ),
  ...'twenty-five|a dozen|hundreds|tens of thousands|several hundred|half a million|two days ago'.split(
    '|',
  ),
  ...'February|March 2, 2022|on Tuesday|2022-03-02|in the past 24 hours|since|between|and|to|-|,|.|\n'.split(
    '|',
  ),
  ...'people|Indians|soldiers|km|were evacuated|left|killed|from Kyiv|aged|flight|of them|more than'.split(
    '|',
  ),
)

describe('every number is accounted for exactly once', () => {
  it(
    'whatever stands around it',
    () =>
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => holds(pieces.join(' '))),
        { numRuns: 300 },
      ),
    60_000,
  )

  it(
    'whether or not there is white space',
    () =>
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => holds(pieces.join(''))),
        { numRuns: 200 },
      ),
    60_000,
  )

  it('in every shipped English report', () => {
    const lines = readFileSync('data/reports.jsonl', 'utf8').split('\n').filter(Boolean)
    for (const line of lines) {
      const { text, language } = JSON.parse(line) as { text: string; language: string }
      if (language === 'en') holds(text)
    }
  }, 60_000)
})

describe('explain', () => {
  const told = (text: string) =>
    explain(text, context).numbers.map((n) => [n.asWritten, n.claim, n.reason])

  it('tells which claim a number became, and of a repeat which it says again', () =>
    expect(
      told('40 Poles left Ukraine on March 2. The ministry said that 40 Poles had left Ukraine.'),
    ).toEqual([
      ['40', 0, null],
      ['March 2', null, 'date'],
      ['40', 0, 'repeated'],
    ]))

  it('lists the numbers of a text that has no evacuation, and claims nothing', () => {
    const text = 'The council adopted 12 resolutions; 300 students voted, and $3.5 was spent.'
    expect(extract(text, context).refused).toEqual([])
    expect(explain(text, context)).toMatchObject({ claims: [], silence: 'no_evacuation' })
    expect(told(text)).toEqual([
      ['12', null, 'not_people'],
      ['300', null, 'no_evacuation'],
      ['3.5', null, 'money'],
    ])
  })

  it.each([
    ['Hundreds left Kyiv.', 'Hundreds', 'vague_word'],
    ['Tens of thousands left Kyiv.', 'Tens of thousands', 'vague_word'],
    ['They left two days ago.', 'two days ago', 'date'],
    ['They left within 3.5 hours.', '3.5', 'time'],
    ['0 people left.', '0', 'not_people'],
    ['They left on 2 March 2022.', '2 March 2022', 'date'],
  ])('%s', (text, asWritten, reason) => expect(told(text)).toEqual([[asWritten, null, reason]]))
})
