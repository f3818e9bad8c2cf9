import type { Claim } from '@/lib/model/claim'
import type { Refused } from '@/lib/model/report'

/** A stretch of the text and what it belongs to. Joined, the pieces are the text. */
export interface TextPiece {
  text: string
  start: number
  /** Indices of the claims whose figure it is. */
  values: number[]
  /** Indices of the claims of which it gives another field. */
  fields: number[]
  /** Index of the refused number that it is, else null. */
  refused: number | null
  /** Indices of the claims whose figure ends here: their numbers are printed after it. */
  ends: number[]
}

interface Stretch {
  start: number
  end: number
  kind: 'value' | 'field' | 'refused'
  index: number
}

function stretches(
  length: number,
  claims: readonly Pick<Claim, 'evidence'>[],
  refused: readonly Refused[],
): Stretch[] {
  const found: Stretch[] = []
  claims.forEach((claim, index) => {
    for (const [path, spans] of Object.entries(claim.evidence.spans))
      for (const [start, end] of spans)
        found.push({ start, end, index, kind: path === 'value' ? 'value' : 'field' })
  })
  refused.forEach(({ start, end }, index) => found.push({ start, end, index, kind: 'refused' }))
  return found.filter((s) => s.start >= 0 && s.start < s.end && s.end <= length)
}

/** Cuts a text at every edge of a figure, a field or a refused number, so that each can be marked. */
export function cutText(
  text: string,
  claims: readonly Pick<Claim, 'evidence'>[],
  refused: readonly Refused[] = [],
): TextPiece[] {
  const all = stretches(text.length, claims, refused)
  const edges = [...new Set([0, text.length, ...all.flatMap((s) => [s.start, s.end])])].sort(
    (a, b) => a - b,
  )
  // Stretches enter and leave in the order of the edges, so that a long text is read once.
  const opening = [...all].sort((a, b) => a.start - b.start)
  let active: Stretch[] = []
  let next = 0
  const pieces: TextPiece[] = []
  for (let i = 0; i + 1 < edges.length; i++) {
    const [start, end] = [edges[i]!, edges[i + 1]!]
    active = active.filter((s) => s.end > start)
    while (next < opening.length && opening[next]!.start <= start) active.push(opening[next++]!)
    const of = (kind: Stretch['kind']) =>
      [...new Set(active.filter((s) => s.kind === kind).map((s) => s.index))].sort((a, b) => a - b)
    pieces.push({
      text: text.slice(start, end),
      start,
      values: of('value'),
      fields: of('field'),
      refused: of('refused')[0] ?? null,
      ends: [
        ...new Set(active.filter((s) => s.kind === 'value' && s.end === end).map((s) => s.index)),
      ].sort((a, b) => a - b),
    })
  }
  return pieces
}
