import type { ListedClaim } from '@/lib/model/claim'
import { cx } from '@/components/ui/cx'
import { m } from '@/messages'
import { excerptOf } from './excerpt'

/** How much of the report stands around the sentence, in UTF-16 units. */
const AROUND = 240

/** The sentence, highlighted in its report; the figure in it set bold. Text only, never HTML. */
export function Quotation({
  claim,
  text,
  language,
}: {
  claim: ListedClaim
  text: string
  language: string | null
}) {
  const { pieces, cutBefore, cutAfter } = excerptOf(text, claim.evidence, AROUND)
  return (
    <figure>
      <figcaption className="kicker mb-1">{m.evidence.context}</figcaption>
      <blockquote
        dir="auto"
        lang={language ?? undefined}
        className="sentence whitespace-pre-line text-base"
      >
        {cutBefore && <span className="text-ink-3">… </span>}
        {pieces.map((piece, i) =>
          piece.kind === 'context' ? (
            <span key={i} className="text-ink-2">
              {piece.text}
            </span>
          ) : (
            <mark key={i} className={cx('py-0.5', piece.kind === 'value' && 'font-bold')}>
              {piece.text}
            </mark>
          ),
        )}
        {cutAfter && <span className="text-ink-3"> …</span>}
      </blockquote>
    </figure>
  )
}
