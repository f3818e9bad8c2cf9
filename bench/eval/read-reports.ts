import { extract } from '../../lib/extract'
import type { Claim } from '../../lib/model/claim'
import { shippedCrises } from '../../lib/services/shipped-crises'
import type { Annotated } from './corpus'
import { scoreReport, type Score } from './score'
import { tallyOf, type Tally } from './tally'

/** An annotated report with what the extractor made of it. */
export interface Evaluated {
  report: Annotated
  claims: Claim[]
  score: Score<Claim>
  tally: Tally
}

/** Reads each report as the product would: with its crisis where that is shipped, else with none. */
export async function readReports(
  corpus: readonly Annotated[],
  root: string,
): Promise<Evaluated[]> {
  const crises = await shippedCrises(root)
  return corpus.map((report) => {
    const { published, publisher, language, text } = report
    const crisis = crises.get(report.crisis ?? '') ?? null
    const { claims } = extract(text, { published, publisher, language, crisis })
    const score = scoreReport(report.claims, claims)
    return { report, claims, score, tally: tallyOf(score) }
  })
}
