import type { Day } from '../model/day'
import type { Derivation } from '../model/derivation'
import type { Series } from '../model/series'
import { leastOn, outIdOf } from './out-of-danger'

/** Rule 11: the argument of who is out of danger is that of the event with the greatest lower bound. */
export function explainOut(
  all: readonly Series[],
  id: string,
  day: Day,
  known: Day | null,
  explain: (series: string) => Derivation | null,
): Derivation | null {
  const derived = all.find((s) => s.id === id && s.event === 'out_of_danger')
  if (!derived) return null
  const out = all.filter((s) => outIdOf(s) === id)
  const terms = out.flatMap((s) => {
    const held = leastOn(s, day)
    return held?.lower ? [{ series: s.id, value: held.lower, claims: held.claims }] : []
  })
  const greatest = terms.reduce<(typeof terms)[number] | null>(
    (most, t) => (t.value > (most?.value ?? -1) ? t : most),
    null,
  )
  const why = greatest && explain(greatest.series)
  return {
    series: id,
    day,
    known,
    point: derived.points.findLast((p) => p.day <= day) ?? null,
    lower:
      greatest && why?.lower
        ? {
            ...why.lower,
            kind: 'greatest',
            rule: '11',
            terms: terms.map(({ value, claims }) => ({ value, claims })),
            series: greatest.series,
          }
        : null,
    best: null,
    upper: null,
    noBest: 'derived',
    setAside: why?.setAside ?? [],
    unsound: why?.unsound ?? [],
    marks: why?.marks ?? [],
    voices: why?.voices ?? 0,
    undated: 0,
    denominator: derived.denominator,
  }
}
