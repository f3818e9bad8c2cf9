import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { CLAIM_COLUMNS } from './columns'

const dictionary = readFileSync(new URL('../../docs/data-dictionary.md', import.meta.url), 'utf8')

/** Name, type and description of each entry: a heading, and the paragraph below it. */
const entries = [...dictionary.matchAll(/^## (\w+)\n\n`(\w+)` · (.+)$/gm)].map(
  ([, name, type, description]) => ({ name, type, description }),
)

it('the data dictionary explains each column, in the order of the file, and no other', () => {
  expect(dictionary.match(/^## /gm)).toHaveLength(CLAIM_COLUMNS.length)
  expect(entries).toEqual(CLAIM_COLUMNS)
})

it('names are snake_case and stand once', () => {
  const names = CLAIM_COLUMNS.map((column) => column.name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/)
})
