import type { Evidence } from '@/lib/model/claim'

export interface Piece {
  text: string
  kind: 'context' | 'sentence' | 'value'
}

export interface Excerpt {
  pieces: Piece[]
  /** Whether the report goes on before and after what is shown. */
  cutBefore: boolean
  cutAfter: boolean
}

/** Moves a cut outwards to a blank, at most 40 units, so that no word and no emoji is split. */
function toBlank(text: string, at: number, step: -1 | 1): number {
  for (let i = 0; i <= 40; i++) {
    const here = at + i * step
    if (here <= 0) return 0
    if (here >= text.length) return text.length
    if (/\s/.test(text.charAt(here))) return here
  }
  const low = text.charCodeAt(at)
  return low >= 0xdc00 && low <= 0xdfff ? at + step : at
}

/**
 * The evidence sentence with up to `around` UTF-16 units of its report on either side, cut into
 * what is context, what is the sentence and what is the figure in it. Joined, the pieces are a
 * slice of the text.
 */
export function excerptOf(text: string, evidence: Evidence, around: number): Excerpt {
  const start = Math.min(evidence.start, text.length)
  const end = Math.min(Math.max(evidence.end, start), text.length)
  const from = toBlank(text, Math.max(0, start - around), -1)
  const to = toBlank(text, Math.min(text.length, end + around), 1)
  const pieces: Piece[] = []
  const push = (a: number, b: number, kind: Piece['kind']) => {
    if (b > a) pieces.push({ text: text.slice(a, b), kind })
  }
  push(from, start, 'context')
  let at = start
  const values = [...(evidence.spans.value ?? [])].sort(([a], [b]) => a - b)
  for (const [a, b] of values) {
    if (a < at || b > end) continue
    push(at, a, 'sentence')
    push(a, b, 'value')
    at = b
  }
  push(at, end, 'sentence')
  push(end, to, 'context')
  return { pieces, cutBefore: from > 0, cutAfter: to < text.length }
}
