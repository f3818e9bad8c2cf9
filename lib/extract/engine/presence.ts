import type { Event } from '../../model/claim'
import type { Scene } from './scene'
import type { Mention } from './locations'
import type { Reading } from './read'

const NEAR = 3

/**
 * People who are only said to be somewhere: "there were 20,000 Indians in Ukraine", "India had
 * 20,000 nationals there", "15,000 of its 33,000 workers". Null where the sentence says more.
 */
export function presenceOf(
  scene: Scene,
  reading: Reading,
  k: number,
  places: readonly Mention[],
): Event | null {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population) return null
  const { tokens, language, origins } = scene
  if (isCountedThere(scene, reading, k)) return 'registered'
  if (population.by !== 'noun') return null
  const governed = reading.governed[k]
  const next = tokens[population.last]
  const open = !next || !language.relatives.has(next.key)
  const tight = governed && governed.trigger.first >= population.last && governed.cost <= 2
  // A denominator: how many there are of whom some went.
  const possessive = language.possessives.has(tokens[quantity.first - 1]?.key ?? '')
  const of = language.ofPhrase.of.has(tokens[quantity.first - (possessive ? 2 : 1)]?.key ?? '')
  const article = language.ofPhrase.own.has(tokens[quantity.first - 1]?.key ?? '')
  const ofArticle = article && language.ofPhrase.of.has(tokens[quantity.first - 2]?.key ?? '')
  const before = reading.counted[k - 1]
  const ofFigure = of && before?.population.partOfNext
  if ((ofArticle || (of && possessive) || ofFigure) && open && (ofFigure || !tight))
    return 'registered'
  if (open && !tight && denominator(scene, reading, k)) return 'registered'
  if (before && outOf(scene, before.quantity.last, quantity.first)) return 'registered'
  const inside = places.find(
    (mention) =>
      mention.role === 'in' &&
      mention.first - population.last <= NEAR &&
      mention.first > population.last - 1,
  )
  // Refugees have left wherever they are.
  if (population.group === 'refugees' && !governed)
    return inside && !origins.includes(inside.country) ? 'arrived' : 'left'
  if (!inside && !governed && owns(scene, reading, k)) return 'registered'
  if (!inside || tight) return null
  const from = Math.max(reading.sentence.first, quantity.first - NEAR - 2)
  for (let i = from; i < quantity.first; i++) {
    const match = language.presence.at(tokens, i)
    const told = reading.triggers.some((t) => t.first > i && t.last <= quantity.first && !t.weak)
    if (told) continue
    if (!match || i + match.length < quantity.first - 2) continue
    return origins.includes(inside.country) ? 'registered' : 'awaiting'
  }
  return null
}

/** "17 out of 500 students" */
function outOf({ tokens, language }: Scene, from: number, to: number): boolean {
  return to - from <= 3 && language.outOf.at(tokens, to - 2)?.length === 2
}

/** "Of 20,000 citizens more than 16,000 have left": another figure follows that is out of this one. */
function denominator({ tokens, language }: Scene, reading: Reading, k: number): boolean {
  const { quantity, population } = reading.counted[k] ?? {}
  const next = reading.counted[k + 1]
  if (!quantity || !population || !next || next.population.by === 'noun') return false
  if (next.quantity.first - population.last > 6) return false
  for (let i = quantity.first - 1; i >= quantity.first - 4; i--) {
    const key = tokens[i]?.key ?? ''
    if (language.ofPhrase.of.has(key)) return true
    if (!language.totals.has(key) && !language.articles.has(key)) return false
  }
  return false
}

const COUNT_REACH = 16

/** "puts the number of Egyptians in Ukraine at 6,000": how many are there, by a count. */
function isCountedThere(
  { tokens, language, origins }: Scene,
  reading: Reading,
  k: number,
): boolean {
  const { quantity } = reading.counted[k] ?? {}
  if (!quantity || !language.counting.has(tokens[quantity.first - 1]?.key ?? '')) return false
  const hasHere = (first: number, last: number) => {
    for (let j = first; j < last; j++) if (language.hereabouts.at(tokens, j)) return true
    return false
  }
  const from = Math.max(reading.sentence.first, quantity.first - COUNT_REACH)
  for (let i = quantity.first - 2; i >= from; i--) {
    if (!language.countVerbs.has(tokens[i]?.key ?? '')) continue
    const inside = reading.mentions.some(
      ({ first, last, role, country }) =>
        first > i && last < quantity.first && role === 'in' && origins.includes(country),
    )
    const here = hasHere(i, quantity.first)
    const moved = reading.triggers.some(
      (t) => t.first > i && t.last < quantity.first && !t.weak && t.event !== 'registered',
    )
    return (inside || here) && !moved
  }
  return false
}

/** "the country had 5,600 students before the war": a count of its people, of whom no more is said. */
function owns({ tokens, language }: Scene, reading: Reading, k: number): boolean {
  const { quantity, population } = reading.counted[k] ?? {}
  if (!quantity || !population || population.unit !== 'people') return false
  if (population.nationality.length === 0 && !population.belongs) return false
  return language.having.has(tokens[quantity.first - 1]?.key ?? '')
}
