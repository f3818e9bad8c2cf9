import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { REFUSALS } from '../model/report'
import { extract } from './index'

const page = readFileSync('docs/extraction.md', 'utf8')
const context = {
  published: '2022-03-02',
  publisher: null,
  crisis: { origins: [{ country: 'UKR', places: [] }], firstDay: '2022-02-24', lastDay: null },
  language: 'en',
}

interface Example {
  title: string
  text: string
  told: { claims: object[]; refused?: [string, string][] }
}

const examples = page
  .split(/^### /m)
  .slice(1)
  .map((section): Example => {
    const [title = ''] = section.split('\n')
    const text = /^> (.*)$/m.exec(section)?.[1] ?? ''
    const json = section.split('```json\n')[1]?.split('```')[0] ?? ''
    return { title, text, told: JSON.parse(json) as Example['told'] }
  })

describe('docs/extraction.md', () => {
  it('has ten worked examples', () => expect(examples).toHaveLength(10))

  it.each(examples)('$title', ({ text, told }) => {
    const { claims, refused } = extract(text, context)
    expect(claims).toMatchObject(told.claims)
    const reasons = refused.map(({ asWritten, reason }) => [asWritten, reason])
    expect(reasons).toEqual(told.refused ?? [])
  })

  it('names each reason why a number is no claim', () => {
    const listed = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, code]) => code)
    expect(listed.sort()).toEqual([...REFUSALS].sort())
  })

  it('names files that are there', () => {
    const paths = [...page.matchAll(/`((?:lib|bench)\/[\w./-]+)`/g)].map(([, path]) => path ?? '')
    expect(paths.length).toBeGreaterThan(20)
    expect(paths.filter((path) => !existsSync(path))).toEqual([])
  })
})
