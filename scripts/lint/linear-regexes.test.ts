import { readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { filesBelow } from '../steps/files.mjs'
import { root } from '../steps/paths.mjs'

interface Pattern {
  source: string
  flags: string
  where: string
}

/** Regular expressions that meet texts of others: a text must not be able to make one slow. */
const ROOMS = ['lib', 'app', 'bin', 'components'].map((room) => `${root}/${room}`)

function patternsOf(path: string): Pattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? []
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({ source, flags, where: `${path.slice(root.length + 1)}:${line + 1}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}

const patterns = filesBelow(ROOMS)
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
  .flatMap(patternsOf)
const distinct = [...new Map(patterns.map((p) => [`${p.source}/${p.flags}`, p])).values()]

describe('regular expressions', () => {
  it('are found', () => expect(distinct.length).toBeGreaterThan(50))

  it.each(distinct)('$where is linear: $source', { timeout: 60_000 }, ({ source, flags }) => {
    expect(checkSync(source, flags, { timeout: 30_000 })).toMatchObject({ status: 'safe' })
  })
})
