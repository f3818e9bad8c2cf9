import type { Event } from '@/lib/model/claim'
import { m } from '@/messages'
import { Swatch } from '../ui/swatch'

const t = m.about
const head = 'kicker py-1 pe-4 text-start'

/** How a figure is written, and what the sign means. */
export function SignTable() {
  return (
    <table className="mt-2 w-full text-sm">
      <thead>
        <tr className="border-rule border-b">
          <th scope="col" className={head}>
            {t.signHead}
          </th>
          <th scope="col" className={head}>
            {t.meaningHead}
          </th>
        </tr>
      </thead>
      <tbody className="hairlines">
        {t.signRows.map(([sign, meaning]) => (
          <tr key={sign}>
            <th scope="row" className="figure w-32 py-1.5 pe-4 text-start text-base font-semibold">
              {sign}
            </th>
            <td className="py-1.5">{meaning}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The events, each with its colour and its meaning. */
export function EventTable() {
  const events = Object.keys(m.words.event).filter((e) => e !== 'out_of_danger') as Event[]
  return (
    <table className="mt-2 w-full text-sm">
      <thead>
        <tr className="border-rule border-b">
          <th scope="col" className={head}>
            {t.eventHead}
          </th>
          <th scope="col" className={head}>
            {t.meaningHead}
          </th>
        </tr>
      </thead>
      <tbody className="hairlines">
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
      </tbody>
    </table>
  )
}
