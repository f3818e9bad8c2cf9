import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { readCorpus, type Annotated, type Scored } from './corpus'
import { FIELDS } from './fields'
import { readReports } from './read-reports'
import { scoreReport } from './score'
import { accuracyOf, METRICS, sumOf, tallyOf } from './tally'

const root = fileURLToPath(new URL('../..', import.meta.url))
const program = join(root, '..', 'shared', 'tools', 'score.mjs')
const corpus = readCorpus(join(root, 'data', 'reports.jsonl'))
const folder = mkdtempSync(join(tmpdir(), 'corridor-score-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Read = ReadonlyMap<string, readonly Scored[]>

const rounded = (value: number) => (Number.isFinite(value) ? +value.toFixed(4) : null)

/** The figures as the shared program prints them. */
function ours(read: Read) {
  const sum = sumOf(corpus.map((r) => tallyOf(scoreReport(r.claims, read.get(r.id) ?? []))))
  return {
    reports: corpus.length,
    goldClaims: sum.gold,
    predicted: sum.read,
    precision: rounded(METRICS.precision(sum)),
    recall: rounded(METRICS.recall(sum)),
    f1: rounded(METRICS.found(sum)),
    strictF1: rounded(METRICS.strict(sum)),
    silentOnEmpty: `${sum.silent}/${sum.empty}`,
    fields: Object.fromEntries(FIELDS.map((field) => [field, rounded(accuracyOf(field)(sum))])),
  }
}

function theirs(read: Read): unknown {
  const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')]
  const lines = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n')
  writeFileSync(gold, lines(corpus))
  writeFileSync(predicted, lines([...read].map(([id, claims]) => ({ id, claims }))))
  const { spansAstray: _, ...figures } = JSON.parse(
    execFileSync(process.execPath, [program, gold, predicted, '--json'], { encoding: 'utf8' }),
  ) as Record<string, unknown>
  return figures
}

/** Readings that are wrong in as many ways as there are: changed, repeated, dropped, invented. */
function garbled({ claims }: Annotated, salt: number): Scored[] {
  return claims.flatMap((claim, i): Scored[] => {
    const other = claims[(i + salt) % claims.length] ?? claim
    switch ((i * 7 + salt) % 9) {
      case 0:
        return []
      case 1:
        return [{ ...claim, event: other.event, speaker: other.speaker }]
      case 2:
        return [claim, { ...claim, qualifier: other.qualifier }]
      case 3:
        return [{ ...claim, destinations: [] }, claim]
      case 4:
        return [{ ...claim, unit: 'people', value: claim.value + 1 }]
      case 5:
        return [{ ...claim, unit: 'people', population: other.population }]
      case 6:
        return [claim, claim, { ...claim, asOf: null, speaker: `the ${claim.speaker}` }]
      default:
        return [claim]
    }
  })
}

describe.skipIf(!existsSync(program))('the shared measure (lies beside the checkout)', () => {
  it('agrees on what the extractor reads', async () => {
    const read = new Map(
      (await readReports(corpus, root)).map(({ report, claims }) => [report.id, claims] as const),
    )
    expect(ours(read)).toEqual(theirs(read))
  }, 60_000)

  it.each([0, 1, 2, 3, 4, 5])('agrees on garbled readings (%i)', (salt) => {
    const read = new Map(corpus.map((report) => [report.id, garbled(report, salt)]))
    expect(ours(read)).toEqual(theirs(read))
  })
})

describe('the measure', () => {
  it('gives the annotated claims themselves all points', () => {
    const read = new Map(corpus.map((r) => [r.id, r.claims]))
    expect(ours(read)).toMatchObject({ f1: 1, strictF1: 1, silentOnEmpty: '59/59' })
  })

  it('counts a hedge as an invention, but no repeat and no vehicle', () => {
    const [claim] = corpus[0]!.claims
    const flights = { ...claim!, unit: 'flights', value: 9 }
    const { invented } = scoreReport(
      [claim!, flights],
      [
        claim!,
        { ...claim!, speaker: null, unit: 'families' },
        { ...claim!, event: 'planned' },
        { ...flights, unit: 'people' },
      ],
    )
    expect(invented.map((c) => c.event)).toEqual(['planned'])
  })
})
