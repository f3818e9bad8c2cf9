import type { Claim } from '../../model/claim'
import type { Refused } from '../../model/report'
import { refusalOf } from './accept'
import { accountOf } from './account'
import { assemble } from './assemble'
import { isSameGroup } from './dedupe'
import type { Figure } from './figure'
import { happeningOf } from './happening'

/** Of one value, the first few claims tell enough; a limit keeps the reading linear. */
const REMEMBERED = 6

/** One figure → the claim that it is, or why it is none. */
export function makeClaim(figure: Figure): Claim | Refused {
  const { scene, reading, k, counted, discourse, made, earlier } = figure
  const { quantity, population } = counted
  const refuse = (reason: Refused['reason']): Refused => ({
    asWritten: scene.text.slice(quantity.start, quantity.end),
    start: quantity.start,
    end: quantity.end,
    reason,
  })
  const { tokens, language } = scene
  const counts = refusalOf(tokens, reading, k, made.length > 0, earlier.length > 0, language)
  if (counts) return refuse(counts)
  const happening = happeningOf(figure)
  if (typeof happening === 'string') return refuse(happening)
  const account = accountOf(figure, happening)
  if (typeof account === 'string') return refuse(account)
  if (population.nationality.length > 0) discourse.nationality = population.nationality
  const claim = assemble(figure, happening, account)
  return isToldAgain(figure, claim) ? refuse('refers_back') : claim
}

/** "Four of the six": those that were counted before. Remembers the claim where it is new. */
function isToldAgain({ scene, counted, discourse }: Figure, claim: Claim): boolean {
  const { tokens, language } = scene
  const article = tokens[counted.quantity.first - 1]?.key ?? ''
  const definite = language.definite.has(article) && counted.population.by === 'noun'
  const told = discourse.told.get(claim.value) ?? []
  if (definite && told.some((earlier) => isSameGroup(earlier, claim))) return true
  if (told.length < REMEMBERED) discourse.told.set(claim.value, [...told, claim])
  return false
}
