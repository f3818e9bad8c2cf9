import type { ListedClaim } from '../model/claim'
import type { Day } from '../model/day'
import type { Argument, ArgumentKind, Derivation, SetAside } from '../model/derivation'
import { RUNGS } from '../model/rung'
import type { Series } from '../model/series'
import { groups, type Group } from './group'
import { explainOut } from './explain-out'
import type { SetAside as Rejected } from './keep'
import { givenBy, pointsOf, type Binding } from './points'
import { byWeight, type Reading } from './reading'
import { reconcile, standingOf, type Context } from './reconcile'
import { settle } from './settle'
import type { Settled } from './settled'

const RULES: Readonly<Record<ArgumentKind, string>> = {
  total: '3.1',
  part: '3.1',
  increment: '3.1',
  stock: '1.3',
  smaller_group: '1.4',
  limited: '3.2',
  undated: '12',
  parts: '3.3',
  batches: '6',
  greatest: '11',
}

/** Who says it, and how near they stand. */
const voiceOf = ({ day, value, claims, body, rung }: Reading) => ({
  day,
  stated: value,
  claims,
  speaker: body,
  rung: RUNGS[rung] ?? RUNGS[5],
})

function kindOf({ added, dated, role }: Reading): ArgumentKind {
  if (added) return added.rule === '6' ? 'batches' : 'parts'
  return !dated && role === 'total' ? 'undated' : role
}

function argumentOf(reading: Reading | null, value: number | null): Argument | null {
  if (!reading || value === null) return null
  const kind = kindOf(reading)
  const { base, members } = reading.added ?? { base: null, members: [] }
  const terms = members.map(({ least, claims }) => ({ value: least, claims }))
  if (base) terms.unshift({ value: base.lower ?? 0, claims: base.claims })
  return { kind, rule: RULES[kind], value, ...voiceOf(reading), terms, series: null }
}

function setAsideOf({ reading, against, replaced, tied }: Rejected): SetAside {
  const rule = replaced ? '8' : reading.added?.rule === '6' ? '6' : '4'
  return { rule, tied, ...voiceOf(reading), against: voiceOf(against) }
}

/** The binding that holds on a day: that of the last day with a reading. */
const bindingOn = (bindings: readonly Binding[], day: Day) => bindings.findLast((b) => b.day <= day)

/** What caps a day is what caps the next day with a reading, in the same epoch. */
function upperOn({ bindings, marks }: Settled, day: Day): Reading | null {
  const next = bindings.find((b) => b.day >= day)
  const falls = marks.some((m) => m.kind === 'fall' && m.day > day && m.day <= (next?.day ?? day))
  return next && !falls ? next.upper : null
}

function noBestOf({ best, lower, upper }: Binding): Derivation['noBest'] {
  if (!best) return 'no_total'
  if (best.disputed) return 'disputed'
  if (best.best === null) return 'one_sided'
  return givenBy({ day: best.day, best, lower, upper }).by ? null : 'outside'
}

function explainGroup(group: Group, day: Day, known: Day | null): Derivation {
  const settled = settle(group)
  const points = pointsOf(settled)
  const binding = bindingOn(settled.bindings, day)
  const given = binding ? givenBy(binding) : { best: null, by: null }
  const lower = binding?.lower ?? null
  const upper = upperOn(settled, day)
  const start = settled.marks.findLast((m) => m.kind === 'fall' && m.day <= day)?.day ?? ''
  const inEpoch = (r: Reading) => r.day <= day && r.day >= start
  return {
    series: group.id,
    day,
    known,
    point: points.findLast((p) => p.day <= day) ?? null,
    lower: argumentOf(lower, lower?.lower ?? null),
    best: argumentOf(given.by ?? (given.best === null ? null : lower), given.best),
    upper: argumentOf(upper, upper?.upper ?? null),
    noBest: binding && given.best === null ? noBestOf(binding) : null,
    setAside: settled.setAside
      .filter((s) => inEpoch(s.reading))
      .sort((a, b) => byWeight(a.reading, b.reading))
      .map(setAsideOf),
    unsound: group.claims.flatMap((t) =>
      t.unsound ? [{ claim: t.claim.id, reason: t.unsound }] : [],
    ),
    marks: settled.marks.filter((m) => m.day <= day),
    voices: settled.kept.filter((r) => r.added === null && inEpoch(r)).length,
    undated: group.undated,
    denominator: null,
  }
}

/**
 * Why a series is what it is on a day, as known on a day; null where the claims make no such
 * series. Pure, and equal to what `reconcile` gives for that day.
 */
export function explain(
  claims: readonly ListedClaim[],
  id: string,
  day: Day,
  context: Context,
): Derivation | null {
  const standing = standingOf(claims, context)
  const group = groups(standing).find((g) => g.id === id)
  if (group) return explainGroup(group, day, context.known)
  const all: Series[] = reconcile(claims, context)
  return explainOut(all, id, day, context.known, (series) => explain(claims, series, day, context))
}
