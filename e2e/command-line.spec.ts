import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, test } from '@playwright/test'
import { OwnServer } from './support/own-server'

async function corridor(args: string[], env: NodeJS.ProcessEnv = process.env, input = '') {
  const child = spawn('bin/corridor', args, { env })
  child.stdin.end(input)
  const exited = once(child, 'exit')
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await exited
  return { code, out, err }
}

const ARTICLE =
  'More than 1,100 Moroccan students had left Ukraine for Poland by Wednesday, the foreign ministry of Morocco said.'

test.describe('extract', () => {
  test('prints the claims of a text', async () => {
    const { code, out } = await corridor(
      ['extract', '-', '--published', '2022-03-03'],
      process.env,
      ARTICLE,
    )
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject([
      {
        asWritten: 'More than 1,100',
        value: 1100,
        qualifier: 'at_least',
        asOf: '2022-03-02',
        event: 'left',
      },
    ])
  })

  test('reads lines, answers in the same order, tells a broken one by its number and goes on', async () => {
    const lines = [
      { id: 'a', text: ARTICLE },
      '{"id":',
      { id: 'b', text: '' },
      { id: 'c', text: 'Nothing.' },
    ]
    const input = lines.map((l) => (typeof l === 'string' ? l : JSON.stringify(l))).join('\n')
    const { code, out, err } = await corridor(['extract', '--jsonl'], process.env, input)
    expect(code).toBe(1)
    const answers = out
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l))
    expect(answers.map((a) => [a.id, a.claims.length])).toEqual([
      ['a', 1],
      ['c', 0],
    ])
    expect(err).toMatch(/^line 2: /m)
    expect(err).toMatch(/^line 3: .*empty/m)
  })

  for (const [name, args, told] of [
    ['no file', [], 'Name one file'],
    ['a file that is not there', ['nowhere.txt'], 'nowhere.txt'],
    ['a day that is none', ['-', '--published', '2022-13-01'], 'YYYY-MM-DD'],
    ['an option that is none', ['-', '--colour', 'red'], '--colour'],
  ] as const) {
    test(`${name} is an error that says so, in words and as JSON`, async () => {
      const plain = await corridor(['extract', ...args], process.env, ARTICLE)
      expect([plain.code, plain.out]).toEqual([2, ''])
      expect(plain.err).toContain(told)
      const { err } = await corridor(['extract', ...args, '--json'], process.env, ARTICLE)
      expect(Object.keys(JSON.parse(err).error)).toEqual(['code', 'message', 'field'])
    })
  }
})

test('crisis, ingest and export: the same whether a server holds the store or nobody does', async () => {
  test.setTimeout(180_000)
  const server = await OwnServer.make()
  const env = server.environment
  const file = path.join(server.folder, 'article.txt')
  const lines = path.join(server.folder, 'more.jsonl')
  const csv = path.join(server.folder, 'claims.csv')
  const other = ARTICLE.replace('1,100', '1,300').replace('Wednesday', 'Friday')
  await writeFile(file, ARTICLE)
  await writeFile(lines, `${JSON.stringify({ text: other, published: '2022-03-05' })}\nnot json\n`)
  try {
    const made = await corridor(
      [
        'crisis',
        'add',
        '--name',
        'Test of Odesa',
        '--origin',
        'UKR:Odesa',
        '--first-day',
        '2022-03-01',
      ],
      env,
    )
    expect([made.code, made.out]).toEqual([0, 'Made test-of-odesa-2022\n'])
    const options = ['--crisis', 'test-of-odesa-2022', '--publisher', 'The Example']
    const alone = await corridor(['ingest', file, '--published', '2022-03-03', ...options], env)
    expect(alone.out).toMatch(/^created {2}r_\S+ {2}claims: 1/)

    await server.start()
    const again = await corridor(['ingest', file, '--published', '2022-03-03', ...options], env)
    expect([again.code, again.out.split(' ')[0]]).toEqual([0, 'exists'])
    const some = await corridor(['ingest', lines, ...options], env)
    expect(some.code).toBe(1)
    expect(some.out).toMatch(/^created/)
    expect(some.err).toContain('more.jsonl:2')

    const query = ['--crisis', 'test-of-odesa-2022', '--nationality', 'MAR']
    const throughServer = await corridor(['export', 'claims', ...query], env)
    const wrong = await corridor(['export', 'claims', '--nationality', 'XXX', '--json'], env)
    expect(JSON.parse(wrong.err)).toMatchObject({
      error: { code: 'unknown_value', field: 'nationality' },
    })
    await server.end('SIGTERM')
    const byItself = await corridor(['export', 'claims', ...query, '--output', csv], env)
    expect(byItself.code).toBe(0)
    const written = await readFile(csv, 'utf8')
    expect(written).toBe(throughServer.out)
    expect(written.trim().split('\r\n')).toHaveLength(3)
  } finally {
    await server.remove()
  }
})
