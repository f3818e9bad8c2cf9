import type { Language } from '../languages/types'
import type { Trigger } from './events'
import type { Population } from './populations'
import type { Quantity } from './quantities'
import type { Token } from './tokens'

export interface Counted {
  quantity: Quantity
  population: Population
}

/** The costs of looking from a figure to a word for what happened; tuned on half of the corpus. */
const COST = {
  weak: 8,
  backwardIntransitive: 5,
  figureBetween: 4,
  refusal: 2,
  token: 1,
  inside: 5,
  participle: 6,
}
const FARTHEST = 45

/** Costs of all tokens up to each position, so that a stretch costs one subtraction. */
export function stretchCosts(
  tokens: readonly Token[],
  first: number,
  last: number,
  language: Language,
): (from: number, to: number) => number {
  const sums = [0]
  for (let i = first; i < last; i++) {
    const key = tokens[i]?.key ?? ''
    sums.push((sums.at(-1) ?? 0) + COST.token + (language.boundaries.get(key) ?? 0))
  }
  return (from, to) => (sums[to - first] ?? 0) - (sums[from - first] ?? 0)
}

export interface Governed {
  trigger: Trigger
  cost: number
}

/** The trigger that says what happened to the counted people: the cheapest to reach, or none. */
export function governor(
  index: number,
  counted: readonly Counted[],
  triggers: readonly Trigger[],
  cost: (from: number, to: number) => number,
  tokens: readonly Token[],
  language: Language,
): Governed | null {
  const { quantity, population } = counted[index] ?? {}
  if (!quantity || !population) return null
  const end = Math.max(population.last, quantity.last)
  // "26 students who had been trapped are out of Sumy": the first verb is not the main one.
  const relative = language.relatives.has(tokens[end]?.key ?? '')
  const inner = relative ? triggers.find((trigger) => trigger.first > end) : undefined
  // "landed with 210 Indians"
  const aboard = language.aboard.at(tokens, quantity.first - 1) !== null
  let best: Governed | null = null
  for (const trigger of triggers) {
    // A word within another figure's phrase ("76 wounded Palestinians") is of that figure alone.
    const alien = counted.some(
      (c, other) =>
        other !== index && trigger.first >= c.population.first && trigger.last <= c.population.last,
    )
    if (alien) continue
    let price: number
    if (trigger.first >= quantity.last && trigger.last <= end)
      price = trigger.refuse ? COST.weak : COST.inside
    else if (trigger.first >= end) {
      price = cost(end, trigger.first)
      // "1,687 people taken out of Sudan reached Jeddah": a later verb is the main one.
      const participle = trigger.transitive || (trigger.weak && trigger.event === 'remaining')
      const main = triggers.some((t) => t.first > trigger.first && !t.weak && t.event !== null)
      if (trigger.first === end && participle && main) price += COST.participle
    } else if (trigger.last <= quantity.first) {
      price = cost(trigger.last, quantity.first)
      if (!trigger.transitive && !aboard) price += COST.backwardIntransitive
    } else if (trigger.first >= quantity.last) price = cost(quantity.last, trigger.first)
    else continue
    for (const [other, { quantity: figure }] of counted.entries()) {
      if (other === index) continue
      if (figure.first >= end && figure.last <= trigger.first) price += COST.figureBetween
      if (figure.first >= trigger.last && figure.last <= quantity.first)
        price += COST.figureBetween / 2
    }
    if (trigger === inner) price += COST.participle
    if (trigger.weak) price += COST.weak
    if (trigger.refuse) price += COST.refusal
    if (price <= FARTHEST && (!best || price < best.cost)) best = { trigger, cost: price }
  }
  return best
}
