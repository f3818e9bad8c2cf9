import type { ListedClaim } from '../../model/claim'
import { printed, type Draft, type Said } from './draft'
import { before, copied } from './echo'
import { random, type Random } from './random'
import { habitsBut, tell, type Habit } from './tell'
import { world, type World } from './world'
import { mistaken } from './wrong'

export { damageOf, type Damage } from './damage'
export { dayOf } from './days'
export { minimal } from './minimal'
export { BODIES } from './speakers'
export type { Habit } from './tell'
export { truthOf } from './truth'
export type { World } from './world'

export interface Options {
  /** How many first-hand reports; copies and corrections come on top. */
  reports?: number
  /** How many days something happens; drawn where it is left out. */
  days?: number
  /** Share of reports that are wrong in every figure. */
  wrong?: number
  /** Habits that nobody has. */
  without?: readonly Habit[]
  /** Share of reports that correct an earlier one of the same body. */
  corrected?: number
  crisis?: string
}

export interface Simulated {
  world: World
  claims: ListedClaim[]
  /** Of claims that alone would mislead, by id: the claim that sets them right. */
  needs: ReadonlyMap<string, string>
}

/** A hidden truth and what is said of it: the same seed and options, the same claims. */
export function simulate(seed: number, options: Options = {}): Simulated {
  const { reports = 20, wrong = 0, corrected = 0.05, without = [], days, crisis } = options
  const hidden = world(seed, crisis, days)
  const r = random(seed ^ 0x5eed)
  const habits = habitsBut(without)
  const drafts: Draft[] = []
  for (let i = 0; i < reports; i++) {
    const honest = tell(hidden, habits, r)
    const draft = wrong > 0 && r.chance(wrong) ? mistaken(honest, hidden, r) : honest
    drafts.push(draft)
    for (let copies = r.pick([0, 0, 0, 1, 1, 2]); copies > 0; copies--)
      drafts.push(copied(draft, r))
    const first = corrected > 0 && draft.published > 0 && r.chance(corrected) && before(draft, r)
    if (first) drafts.push(first)
  }
  return { world: hidden, ...print(drafts, hidden.crisis, r) }
}

function print(drafts: readonly Draft[], crisis: string, r: Random) {
  const idOf = new Map<Said, string>()
  const needed = new Map<string, Said>()
  const claims = drafts.flatMap((draft) => {
    const list = printed(draft, crisis, r)
    draft.says.forEach((said, i) => {
      idOf.set(said, list[i]!.id)
      if (said.needs) needed.set(list[i]!.id, said.needs)
    })
    return list
  })
  const needs = new Map([...needed].map(([id, said]) => [id, idOf.get(said)!]))
  return { claims, needs }
}
