import type { Draft, Said } from './draft'
import type { Random } from './random'
import { isStudents, movementsOf } from './truth'
import type { World } from './world'

/** One digit off, one too many, or two that change places. */
function misprint(said: Said, r: Random): Said {
  const digits = String(said.value)
  const at = r.int(0, digits.length - 1)
  const other = String((Number(digits[at]) + r.int(1, 8)) % 10)
  const value = r.pick([
    Number(digits.slice(0, at) + other + digits.slice(at + 1)),
    said.value * 10,
    Math.floor(said.value / 10),
  ])
  return {
    ...said,
    value: Math.max(1, value),
    valueMax: said.valueMax && Math.max(value, said.valueMax),
  }
}

/** Counted from a later day than the others count from, without saying so. */
function baseline(said: Said, world: World, r: Random): Said {
  const { event, population, part: limits = [], on, measure } = said
  if (on === null || measure !== 'cumulative' || !event || !population) return misprint(said, r)
  const since = r.int(1, Math.max(1, on))
  const field = isStudents({ group: population.group, limits }) ? 'students' : 'people'
  const missed = movementsOf(world, { ...population, event, limits })
    .filter((m) => m.day < since)
    .reduce((sum, m) => sum + m[field], 0)
  const value = Math.max(1, said.value - missed)
  return { ...said, value, valueMax: said.valueMax && Math.max(value, said.valueMax - missed) }
}

/** Said of another day than it was true for. */
const wrongDay = (said: Said, r: Random): Said =>
  said.on === null
    ? misprint(said, r)
    : { ...said, on: Math.max(0, said.on + r.pick([-3, -2, -1, 1, 2, 3, 5])) }

/** A report that is wrong in every figure, by one of three common mistakes. */
export function mistaken(draft: Draft, world: World, r: Random): Draft {
  const roll = r.next()
  const wrong = (said: Said) =>
    roll < 0.4 ? misprint(said, r) : roll < 0.65 ? baseline(said, world, r) : wrongDay(said, r)
  return { ...draft, says: draft.says.map(wrong) }
}
