import type { Token } from './tokens'

/** A run of tokens `[first, last)` that is read together. */
export interface Sentence {
  first: number
  last: number
  /** Number of the paragraph it stands in. */
  paragraph: number
  /** A line of its own without a full stop: a headline, a caption, a row. */
  heading: boolean
}

/** The work per sentence grows with its square, so that endless ones are cut. */
const LONGEST = 160

const ENDS = new Set(['.', '!', '?', '…'])
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»'])

/** Whether the full stop at `index` ends an abbreviation or an initial instead of a sentence. */
function abbreviates(
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = tokens[index - 1]
  if (!before || !tokens[index]?.glued || before.kind !== 'word') return false
  return abbreviations.has(before.key) || /^\p{Lu}$/u.test(before.text)
}

/** Cuts tokens into sentences: at full stops that are none of an abbreviation, and at line breaks. */
export function splitSentences(
  tokens: readonly Token[],
  abbreviations: ReadonlySet<string>,
): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let paragraph = 0
  const close = (last: number) => {
    if (last > first) {
      let end = last - 1
      while (end > first && CLOSERS.has(tokens[end]?.text ?? '')) end--
      const heading = !ENDS.has(tokens[end]?.text ?? '')
      sentences.push({ first, last, paragraph, heading })
    }
    first = last
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]
    if (!token) continue
    // A line that goes on in lower case was only wrapped.
    const wrapped = token.breaks === 1 && /^\p{Ll}/u.test(token.text)
    if (token.breaks > 0 && !wrapped) {
      close(i)
      if (token.breaks > 1) paragraph++
    }
    if (i - first >= LONGEST) close(i)
    if (!ENDS.has(token.text) || abbreviates(tokens, i, abbreviations)) continue
    let next = i + 1
    while (CLOSERS.has(tokens[next]?.text ?? '') && tokens[next]?.glued) next++
    const after = tokens[next]
    if (after && !after.glued && !/^\p{Ll}/u.test(after.text)) {
      close(next)
      i = next - 1
    }
  }
  close(tokens.length)
  return sentences
}
