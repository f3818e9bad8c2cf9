import { dayOf } from './days'
import { drafted, exactly, type Draft, type Said } from './draft'
import { OWN_VOICE } from './speakers'
import { said, total, type Telling } from './told-of'
import { countOf, isStudents, movementsOf } from './truth'
import { word } from './word'
import type { Movement } from './world'

const at = (t: Telling) => t.subject.on + t.late

/** "240 left on 3 March", "600 in the last three days". */
export function period(t: Telling): Draft {
  const { subject, r, world } = t
  const days = r.pick([1, 1, 1, 2, 3])
  const since0 = Math.max(0, subject.on - days + 1)
  const worded = word(countOf(world, { ...subject, limits: [] }, subject.on, since0), r)
  const key = days === 1 ? r.pick(['day', dayOf(subject.on)]) : `${days} days`
  const increment = worded && {
    ...worded,
    ...said(subject),
    measure: 'increment' as const,
    part: r.chance(0.7) ? [{ dimension: 'period' as const, key }] : [],
    since: days === 1 ? null : dayOf(since0),
  }
  // The total to date that a report gives beside it includes it.
  return drafted([increment, r.chance(0.3) ? total(t) : null], at(t), r)
}

/** Movements of the subject on its own day: what batches are. */
const today = ({ world, subject }: Telling): Movement[] =>
  movementsOf(world, { ...subject, limits: [] }).filter((m) => m.day === subject.on)

function countOfBatch({ subject }: Telling, of: readonly Movement[]): number {
  const field = isStudents({ ...subject, limits: [] }) ? 'students' : 'people'
  return of.reduce((sum, m) => sum + m[field], 0)
}

function batch(t: Telling, of: readonly Movement[], key: string): Said | null {
  const worded = word(countOfBatch(t, of), t.r)
  return (
    worded && {
      ...worded,
      ...said(t.subject),
      measure: 'increment',
      part: [
        { dimension: 'batch', key },
        ...(t.r.chance(0.3) && of.length === 1
          ? [{ dimension: 'route' as const, key: of[0]!.route }]
          : []),
      ],
    }
  )
}

/** "One flight brought 230, another 240", each named, some of all of the day, with a total or none. */
export function batches(t: Telling): Draft {
  const of = today(t)
  if (of.length === 0) return drafted([], at(t), t.r)
  // Different reports call one flight by different names.
  const name = (m: Movement, i: number) => (t.r.chance(0.5) ? m.batch : `flight ${i + 1}`)
  const told = t.r.some(of, 4)
  const names = new Set<string>()
  const says = told.flatMap((m, i) => {
    const key = name(m, i)
    if (names.has(key)) return []
    names.add(key)
    return [batch(t, [m], key)]
  })
  return drafted([...says, t.r.chance(0.3) ? total(t) : null], at(t), t.r)
}

/** "Two flights brought 470": several batches as one figure. */
export function together(t: Telling): Draft {
  const of = t.r.some([...today(t), null], 3).filter((m) => m !== null)
  const says = of.length > 0 ? [batch(t, of, `${of.length} flights`)] : []
  return drafted(says, at(t), t.r)
}

/** "Three flights brought 630: 200, 210 and 220": the batches of a day, and their sum as one more. */
export function withTheirSum(t: Telling): Draft {
  const of = today(t).slice(0, 3)
  if (of.length < 2) return drafted([], at(t), t.r)
  const each = of
    .map((m, i) => exactly(batch(t, [m], `flight ${i + 1}`), countOfBatch(t, [m])))
    .filter((said) => said !== null)
  const sum = exactly(batch(t, of, `${of.length} flights`), countOfBatch(t, of))
  return drafted(each.length < 2 ? each : [...each, sum && { ...sum, needs: each }], at(t), t.r)
}

/** The body's total of an earlier day, and today's batch in the report's own voice. */
export function sinceTheTotal(t: Telling): Draft {
  const earlier = { ...t, subject: { ...t.subject, on: Math.max(0, t.subject.on - t.r.int(0, 3)) } }
  const own = { ...t, subject: { ...t.subject, speaker: OWN_VOICE } }
  const of = today(t)
  const says =
    of.length > 0 ? t.r.some(of, 3).map((m, i) => batch(own, [m], `flight ${i + 1}`)) : []
  return drafted([total(earlier), ...says], at(t), t.r)
}
