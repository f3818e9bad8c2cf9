import type { ReactNode } from 'react'
import type { Event } from '@/lib/model/claim'
import { m } from '@/messages'
import { rules } from '@/messages/rules'
import { Swatch } from '../ui/swatch'

const t = m.about

/** Rows of a word or a sign, and what it means. */
function Meanings({ of, children }: { of: string; children: ReactNode }) {
  return (
    <table className="mt-2 w-full text-sm">
      <thead>
        <tr className="border-rule border-b">
          {[of, t.meaningHead].map((head) => (
            <th key={head} scope="col" className="kicker py-1 pe-4 text-start">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="hairlines">{children}</tbody>
    </table>
  )
}

/** How a figure is written, and what the sign means. */
export function SignTable() {
  return (
    <Meanings of={t.signHead}>
      {t.signRows.map(([sign, meaning]) => (
        <tr key={sign}>
          <th scope="row" className="figure w-32 py-1.5 pe-4 text-start text-base font-semibold">
            {sign}
          </th>
          <td className="py-1.5">{meaning}</td>
        </tr>
      ))}
    </Meanings>
  )
}

/** The events, each with its colour and its meaning. */
export function EventTable() {
  const events = Object.keys(m.words.event).filter((e) => e !== 'out_of_danger') as Event[]
  return (
    <Meanings of={t.eventHead}>
      {events.map((event) => (
        <tr key={event}>
          <th scope="row" className="w-40 py-1.5 pe-4 text-start font-semibold">
            <span className="inline-flex items-center gap-2">
              <Swatch event={event} />
              {m.words.event[event]}
            </span>
          </th>
          <td className="py-1.5">{m.words.eventMeaning[event]}</td>
        </tr>
      ))}
    </Meanings>
  )
}

/** The rules by which claims become a line; each can be linked to by its number. */
export function RuleTable() {
  return (
    <Meanings of={rules.number}>
      {rules.rows.map(([number, meaning]) => (
        <tr key={number} id={`rule-${number}`} className="target:bg-paper-2 scroll-mt-4">
          <th scope="row" className="figure w-12 py-1.5 pe-4 text-start align-top font-semibold">
            {number}
          </th>
          <td className="py-1.5">{meaning}</td>
        </tr>
      ))}
    </Meanings>
  )
}
