import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Told by the process itself when it ends, so that nothing has to watch it.
const PEAK = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => process.stderr.write(`peak ${process.resourceUsage().maxRSS}\\n`))',
)}`

const REPORT =
  'More than 1,100 Moroccan students had left Ukraine for Poland by Wednesday, the ministry said.'
// News of something else: ten thousand characters, which only the gate reads.
const NEWS = 'The council debated the budget of the town until the evening. '.repeat(160)

function* reports(count: number) {
  for (let i = 1; i <= count; i++) {
    if (i % 1000 === 7) yield '{"id": broken\n'
    else yield `${JSON.stringify({ id: i, text: i % 20 === 0 ? REPORT : NEWS })}\n`
  }
}

async function read(count: number, jobs: number) {
  const args = ['--import', PEAK, 'bin/corridor', 'extract', '--jsonl', '--jobs', String(jobs)]
  const child = spawn(process.execPath, args, { cwd: root })
  const ended = once(child, 'exit')
  const [out, err] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    pipeline(Readable.from(reports(count)), child.stdin),
  ])
  const [code] = await ended
  const answers = out.trimEnd().split('\n')
  return {
    code,
    ids: answers.map((line) => (JSON.parse(line) as { id: number }).id),
    claims: answers.filter((line) => line.includes('"asWritten"')).length,
    broken: [...err.matchAll(/^line (\d+): /gm)].map(([, line]) => Number(line)),
    megabytes: Number(/^peak (\d+)/m.exec(err)?.[1]) / 1024,
  }
}

describe('extract --jsonl', () => {
  it.each([1, 2])(
    'reads 20,000 reports (200 MB) in order, with memory that does not grow (%i jobs)',
    async (jobs) => {
      const few = await read(1000, jobs)
      const many = await read(20_000, jobs)
      const broken = Array.from({ length: 20 }, (_, k) => k * 1000 + 7)
      const whole = Array.from({ length: 20_000 }, (_, i) => i + 1).filter((i) => i % 1000 !== 7)
      expect(many.code).toBe(1)
      expect(many.broken).toEqual(broken)
      expect(many.ids).toEqual(whole)
      expect(many.claims).toBe(1000)
      // Collectors of garbage differ; what holds the input would hold 180 MB more.
      expect(many.megabytes).toBeLessThan(few.megabytes + 90)
    },
    120_000,
  )
})
