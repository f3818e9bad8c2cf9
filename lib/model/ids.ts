import { createHash } from 'node:crypto'
import type { Claim } from './claim'

const digest = (parts: unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16)

/** SHA-256 of a stored text, hex. */
export const textHash = (text: string) => createHash('sha256').update(text).digest('hex')

/** Made from the content, never from the order of arrival. */
export const reportId = (publisher: string | null, url: string | null, text: string) =>
  `r_${digest([publisher, url, text])}`

/** Made from the report's id, the value's span and the fields; confidence is no field. */
export function claimId(report: string, c: Claim): string {
  const { evidence, confidence: _, ...fields } = c
  return `c_${digest([report, evidence.spans.value, Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1))])}`
}
