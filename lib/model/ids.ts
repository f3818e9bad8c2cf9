import { createHash } from 'node:crypto'
import { claim, type Claim } from './claim'

const digest = (parts: unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

/** SHA-256 of a stored text, hex. */
export const textHash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Made from the content, never from the order of arrival. */
export const reportId = (publisher: string | null, url: string | null, text: string) =>
  `r_${digest([publisher, url, text])}`

const FIELDS = Object.keys(claim.shape)
  .filter((name) => name !== 'evidence' && name !== 'confidence')
  .toSorted() as (keyof Claim)[]

/** Made from the report's id, the value's span and the fields of a claim; confidence is no field. */
export function claimId(report: string, c: Claim): string {
  const fields = FIELDS.map((name) => [name, c[name]])
  return `c_${digest([report, c.evidence.spans.value, fields])}`
}
