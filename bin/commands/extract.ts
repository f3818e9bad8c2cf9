import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { CorridorError } from '../../lib/model/errors'
import { readLines } from '../extract/read-lines'
import { openReader } from '../extract/reader'
import { readFile, write } from '../io'

const OPTIONS = {
  published: { type: 'string' },
  publisher: { type: 'string' },
  crisis: { type: 'string' },
  language: { type: 'string' },
  explain: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  jobs: { type: 'string' },
  json: { type: 'boolean' },
} as const

const invalid = (message: string, field: string) =>
  new CorridorError('invalid_input', message, field)

/** How many threads read at once; 0 stands for as many as there are cores. */
function jobsOf(given: string): number {
  if (!/^\d{1,3}$/.test(given))
    throw invalid('--jobs is a whole number: how many cores read at once, or 0 for all.', 'jobs')
  return Number(given) || availableParallelism()
}

export async function extract(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  if (values.jobs !== undefined && !values.jsonl)
    throw invalid('--jobs goes with --jsonl: one text is read by one core.', 'jobs')
  if (values.jsonl) {
    if (values.explain) throw invalid('--explain takes one file, not --jsonl.', 'explain')
    return readLines(jobsOf(values.jobs ?? '1'))
  }
  const [file, ...more] = positionals
  if (!file || more.length > 0) throw invalid('Name one file, or - for standard input.', 'file')
  const reader = await openReader({ named: values.crisis !== undefined })
  const input = { ...values, text: await readFile(file) }
  if (values.explain) {
    // The words of the screen, which few runs need.
    const { explanationLines } = await import('../extract/explanation')
    const read = reader.explained(input)
    const { claims, numbers, language, silence } = read
    const told = values.json
      ? JSON.stringify({ claims, numbers, language, silence }, null, 2)
      : explanationLines(read).join('\n')
    await write(process.stdout, `${told}\n`)
    return 0
  }
  await write(process.stdout, `${JSON.stringify(reader.claims(input), null, 2)}\n`)
  return 0
}
