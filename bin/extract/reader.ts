import type { Claim } from '../../lib/model/claim'
import type { Crisis } from '../../lib/model/crisis'
import { extractInput, type ExtractInput } from '../../lib/model/inputs'
import { check } from '../../lib/services/check'
import { explainText, type ExplainedText } from '../../lib/services/explain-text'
import { readText } from '../../lib/services/read-text'
import { settings } from '../../lib/services/settings'
import { shippedCrises } from '../../lib/services/shipped-crises'

/** What can be made of a report as it was given: checked first, and read with its crisis. */
export interface Reader {
  claims(input: Record<string, unknown>): Claim[]
  explained(input: Record<string, unknown>): ExplainedText
}

const NO_CRISES: ReadonlyMap<string, Crisis> = new Map()

/**
 * A crisis that is not shipped counts as none given: nothing is looked up in the store. Where no
 * report names one, `named` is false, and the shipped ones are not read at all.
 */
export async function openReader({ named = true } = {}): Promise<Reader> {
  const crises = named ? await shippedCrises(settings().root) : NO_CRISES
  const given = (input: Record<string, unknown>): [ExtractInput, Crisis | null] => {
    const { text, published, publisher, crisis, language } = input
    const checked = check(extractInput, { text, published, publisher, crisis, language })
    return [checked, crises.get(checked.crisis ?? '') ?? null]
  }
  return {
    claims: (input) => readText(...given(input)).claims,
    explained: (input) => explainText(...given(input)),
  }
}
