import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ESLint } from 'eslint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOMS } from './import-table.js'

// A house with one file a room, so that every arrow can be tried, whatever stands already.
const house = mkdtempSync(join(tmpdir(), 'corridor-house-'))
const names = Object.keys(ROOMS)
const roomOf = (name: string) => ROOMS[name]!
const folderOf = (name: string) => roomOf(name).folder
let eslint: ESLint

beforeAll(() => {
  for (const name of names) {
    mkdirSync(join(house, folderOf(name)), { recursive: true })
    writeFileSync(join(house, folderOf(name), 'target.ts'), 'export const target = 1\n')
  }
  const paths = { '@/*': ['./*'] }
  const tsconfig = { compilerOptions: { moduleResolution: 'bundler', module: 'esnext', paths } }
  writeFileSync(join(house, 'tsconfig.json'), JSON.stringify(tsconfig))
  eslint = new ESLint({
    cwd: house,
    overrideConfigFile: resolve('eslint.config.js'),
    overrideConfig: {
      settings: {
        'boundaries/root-path': house,
        'import/resolver': { typescript: { project: join(house, 'tsconfig.json') } },
      },
    },
  })
})
afterAll(() => rmSync(house, { recursive: true, force: true }))

const RULES = ['boundaries/dependencies', 'no-restricted-syntax']

/** What the linter says of each line of a source file in a room: one list of messages a line. */
async function complaints(room: string, lines: string[], file = 'source.ts') {
  const filePath = join(house, folderOf(room), file)
  const [result] = await eslint.lintText(`${lines.join('\n')}\n`, { filePath })
  const ours = result!.messages.filter((m) => m.fatal || RULES.includes(m.ruleId ?? ''))
  return lines.map((_, i) => ours.filter((m) => m.line === i + 1).map((m) => m.message))
}
const silent = (lines: string[]) => lines.map(() => [])
const once = (lines: string[]) => lines.map(() => [expect.any(String)])

const value = (to: string) => `import '@/${folderOf(to)}/target'`
const type = (to: string) => `export type { target as ${to} } from '@/${folderOf(to)}/target'`

describe.each(names)('%s', (from) => {
  const { imports, types = [], instead } = roomOf(from)
  const forbidden = names.filter((to) => to !== from && !imports.includes(to))

  test('may import its own files and what the table allows', async () => {
    const lines = [...[from, ...imports].map(value), ...types.map(type)]
    expect(await complaints(from, lines)).toEqual(silent(lines))
  })

  test('may import nothing else, and is told what to do instead', async () => {
    const found = await complaints(from, forbidden.map(value))
    forbidden.forEach((to, i) => {
      expect(found[i], `${from} → ${to}`).toEqual([expect.stringContaining(folderOf(to))])
      expect(found[i]![0]).toContain(instead)
    })
  })

  test('nor by type, unless the table says so', async () => {
    const lines = forbidden.filter((to) => !types.includes(to)).map(type)
    expect(await complaints(from, lines)).toEqual(once(lines))
  })
})

test('a relative path, a re-export and a dynamic import are seen as well', async () => {
  const lines = [
    "export { target } from '../store/target'",
    "export * from '../store/target'",
    "export const late = import('../store/target')",
    "import { type target as t } from '../store/target'",
  ]
  expect(await complaints('view', lines)).toEqual(once(lines))
})

test('a test may take pure rooms, but no other', async () => {
  const lines = [value('extract'), value('store')]
  expect(await complaints('view', lines, 'source.test.ts')).toEqual([[], [expect.any(String)]])
})

describe('the outside world', () => {
  const core = ['places', 'speakers', 'extract', 'reconcile', 'view']

  test.each(core)('%s has no files, sockets, clock, chance or surroundings', async (room) => {
    const lines = [
      "import 'node:fs'",
      "import 'fs/promises'",
      "import 'node:child_process'",
      "import 'node:http'",
      'fetch("https://example.org")',
      'export const a = Date.now()',
      'export const b = new Date()',
      "export const c = new Date('2022-03-02')",
      'export const d = Date()',
      'export const e = Temporal.Now.plainDateISO()',
      'export const f = Math.random()',
      'export const g = performance.now()',
      'export const h = process.env.HOME',
      'setTimeout(() => 1, 1)',
    ]
    expect(await complaints(room, lines)).toEqual(once(lines))
    expect(await complaints(room, ['export const a = Date.UTC(2022, 2, 2)'])).toEqual([[]])
  })

  test('only ingest fetches', async () => {
    const lines = ['fetch("https://example.org")']
    expect(await complaints('store', lines)).toEqual(once(lines))
    expect(await complaints('services', lines)).toEqual(once(lines))
    expect(await complaints('ingest', lines)).toEqual(silent(lines))
  })

  test.each([
    ['drizzle-orm', ['services', 'view', 'http', 'app', 'bin', 'components'], ['store']],
    ['pg', ['services', 'ingest', 'app', 'bin'], ['store']],
    ['@electric-sql/pglite', ['services', 'ingest', 'app', 'bin'], ['store']],
    ['react', ['model', 'view', 'services', 'store', 'ingest'], ['components', 'app']],
    ['next/headers', ['model', 'view', 'services', 'store', 'ingest'], ['http', 'app']],
    ['nuqs', ['view', 'services'], ['components', 'app']],
    ['nuqs/server', ['services', 'model'], ['view', 'app', 'components']],
    ['react-leaflet', ['view', 'app', 'services'], ['components']],
  ])('%s stays in its rooms', async (source, outside, inside) => {
    const lines = [`import '${source}'`]
    for (const room of outside) expect(await complaints(room, lines), room).toEqual(once(lines))
    for (const room of inside) expect(await complaints(room, lines), room).toEqual([[]])
  })
})
