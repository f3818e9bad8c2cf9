import type { ListedClaim } from '../../model/claim'
import { printed, type Draft, type Said } from './draft'
import { adopted, before, copied } from './echo'
import { random, type Random } from './random'
import { habitsBut, tell, type Habit } from './tell'
import { world, type World } from './world'
import { mistaken } from './wrong'

export { counterexample } from './counterexample'
export { boundsByDay, damageOf, type Bounded, type Damage } from './damage'
export { dayOf } from './days'
export { BODIES } from './speakers'
export type { Habit } from './tell'
export { truthsOf } from './truth'
export type { World } from './world'

export interface Options {
  /** How many first-hand reports; copies and corrections come on top. */
  reports?: number
  /** How many days something happens; drawn where it is left out. */
  days?: number
  /** Share of reports that are wrong in every figure. */
  wrong?: number
  /** Share of speakers who are wrong in every report. */
  wrongSpeakers?: number
  /** Habits that nobody has. */
  without?: readonly Habit[]
  /** Share of reports that correct an earlier one of the same body. */
  corrected?: number
  /** Share of copies that drop the qualifiers. */
  bare?: number
  crisis?: string
}

export interface Simulated {
  world: World
  claims: ListedClaim[]
  /** Of claims that alone would mislead, by id: the claims that set them right. */
  needs: ReadonlyMap<string, readonly string[]>
}

/** A hidden truth and what is said of it: the same seed and options, the same claims. */
export function simulate(seed: number, options: Options = {}): Simulated {
  const {
    reports = 20,
    wrong = 0,
    wrongSpeakers = 0,
    corrected = 0.05,
    bare = 0.3,
    without = [],
    days,
    crisis,
  } = options
  const hidden = world(seed, crisis, days)
  const r = random(seed ^ 0x5eed)
  const habits = habitsBut(without)
  const misled = spoiled(wrongSpeakers, r)
  const drafts: Draft[] = []
  for (let i = 0; i < reports; i++) {
    const honest = tell(hidden, habits, r)
    const told =
      (wrong > 0 && r.chance(wrong)) || misled(honest) ? mistaken(honest, hidden, r) : honest
    const first = corrected > 0 && r.chance(corrected) ? before(told, r) : null
    const draft = first ? { ...told, published: told.published + 1 } : told
    drafts.push(...(first ? [first, draft] : [draft]))
    for (let n = r.pick([0, 0, 0, 1, 1, 2]); n > 0; n--)
      drafts.push(r.chance(0.25) ? adopted(draft, r) : copied(draft, bare, r))
    // Some papers still print the first telling.
    if (first && r.chance(0.3)) drafts.push(copied(first, bare, r))
  }
  return { world: hidden, ...print(drafts, hidden.crisis, r) }
}

function print(drafts: readonly Draft[], crisis: string, r: Random) {
  const idOf = new Map<Said, string>()
  const needed = new Map<string, readonly Said[]>()
  const claims = drafts.flatMap((draft) => {
    const list = printed(draft, crisis, r)
    draft.says.forEach((said, i) => {
      idOf.set(said, list[i]!.id)
      if (said.needs) needed.set(list[i]!.id, said.needs)
    })
    return list
  })
  const needs = new Map(
    [...needed].map(([id, list]) => [id, list.map((said) => idOf.get(said)!)] as const),
  )
  return { claims, needs }
}

/** Who is always wrong, drawn once for each speaker. */
function spoiled(share: number, r: Random): (draft: Draft) => boolean {
  const drawn = new Map<string, boolean>()
  return ({ publisher, says: [first] }) => {
    const speaker = first?.speaker ?? publisher
    if (share > 0 && !drawn.has(speaker)) drawn.set(speaker, r.chance(share))
    return drawn.get(speaker) ?? false
  }
}
