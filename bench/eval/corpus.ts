import { readFileSync } from 'node:fs'
import { z } from 'zod'

const place = z.object({ country: z.string().nullable().default(null) })
const text = z.string().nullable().default(null)

/** What is scored of a claim; what a file leaves out counts as not stated. */
const scored = z.object({
  asWritten: z.string().default(''),
  value: z.number(),
  valueMax: z.number().nullable().default(null),
  qualifier: z.string(),
  unit: z.string().default('people'),
  population: z
    .object({ nationality: z.array(z.string()).default([]) })
    .default({ nationality: [] }),
  origin: place.default({ country: null }),
  destinations: z.array(place).default([]),
  destinationScope: z.string().default('unknown'),
  via: z.array(place).default([]),
  event: z.string(),
  part: z.array(z.unknown()).default([]),
  measure: text,
  asOf: text,
  speaker: text,
})
export type Scored = z.infer<typeof scored>

const line = z.object({
  id: z.string(),
  crisis: text,
  publisher: text,
  published: text,
  language: text,
  text: z.string(),
  claims: z.array(scored),
})
export type Annotated = z.infer<typeof line>

/**
 * Annotated reports, one JSON object a line, as data/reports.jsonl has them.
 * @throws Error that names the file and the line
 */
export function readCorpus(file: string): Annotated[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((source, i) => {
    if (!source.trim()) return []
    try {
      return [line.parse(JSON.parse(source))]
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
      throw new Error(`${file}, line ${i + 1}: ${why}`, { cause: error })
    }
  })
}
