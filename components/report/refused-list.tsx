import type { Refused } from '@/lib/model/report'
import { m } from '@/messages'
import { Disclosure } from '../ui/disclosure'

/** Numbers that were read and are no claims, each with the reason. */
export function RefusedList({
  refused,
  open = false,
}: {
  refused: readonly Refused[]
  open?: boolean
}) {
  if (refused.length === 0) return null
  return (
    <Disclosure summary={m.report.refused(refused.length)} open={open}>
      <p className="text-ink-2 mb-1 text-xs">{m.report.refusedHint}</p>
      <ul className="hairlines text-sm">
        {refused.map(({ asWritten, start, reason }) => (
          <li key={start} className="grid grid-cols-[8rem_1fr] gap-3 py-1">
            <bdi className="figure overflow-hidden text-ellipsis">“{asWritten}”</bdi>
            <span className="text-ink-2">{m.words.refusal[reason]}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
