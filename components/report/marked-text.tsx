import type { Claim } from '@/lib/model/claim'
import type { Refused } from '@/lib/model/report'
import { m } from '@/messages'
import { cx } from '../ui/cx'
import { cutText } from './cut-text'

/**
 * A text with its figures marked and numbered as the rows beside it. The text is only ever text
 * nodes: nothing of it can run.
 */
export function MarkedText({
  text,
  claims,
  refused = [],
  language,
  active = null,
  rowId,
}: {
  text: string
  claims: readonly Pick<Claim, 'evidence'>[]
  refused?: readonly Refused[]
  language: string | null
  /** Index of the claim whose fields are shown as well. */
  active?: number | null
  /** Id of the row of a claim, to which its number leads. */
  rowId: (index: number) => string
}) {
  return (
    <div
      dir="auto"
      lang={language ?? undefined}
      className="sentence max-w-[70ch] text-base leading-7 break-words whitespace-pre-wrap"
    >
      {cutText(text, claims, refused).map((piece) => {
        const isActive = active !== null && piece.values.includes(active)
        const isField = active !== null && piece.fields.includes(active)
        if (piece.values.length > 0)
          return (
            <mark
              key={piece.start}
              className={cx('py-0.5 font-semibold', isActive && 'outline-ink outline-2')}
            >
              {piece.text}
              {piece.ends.map((index) => (
                <a
                  key={index}
                  href={`#${rowId(index)}`}
                  aria-label={m.report.toMark(index + 1)}
                  className="ps-0.5 align-super font-sans text-2xs font-bold no-underline"
                >
                  {index + 1}
                </a>
              ))}
            </mark>
          )
        if (piece.refused !== null)
          return (
            <span
              key={piece.start}
              title={m.words.refusal[refused[piece.refused]!.reason]}
              className="decoration-ink-3 underline decoration-dotted underline-offset-4"
            >
              {piece.text}
            </span>
          )
        return (
          <span
            key={piece.start}
            className={cx(isField && 'decoration-ink underline decoration-2 underline-offset-4')}
          >
            {piece.text}
          </span>
        )
      })}
    </div>
  )
}
