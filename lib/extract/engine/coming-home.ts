import type { Scene } from './scene'
import type { Discourse } from './discourse'
import type { Trigger } from './events'
import type { Reading } from './read'
import type { Routes } from './routes'

/** A sentence of people flown or brought back, which tells where the flights of a text go. */
export function fliesHome(
  { tokens, language }: Scene,
  { sentence, triggers, mentions }: Reading,
  home: string,
): boolean {
  // "A C-17 came into Palam": a flight that lands in a country brings its people home.
  const lands =
    triggers.some((trigger) => trigger.base === 'arrived' && !trigger.weak) &&
    mentions.some(({ country, role }) => country === home && (role === 'to' || role === 'in'))
  const back = triggers.some((trigger) => trigger.base === 'returned_home' && !trigger.weak)
  if (!back && !lands) return false
  for (let i = sentence.first; i < sentence.last; i++)
    if (language.carriers.at(tokens, i)?.value === 'flight') return true
  return false
}

/** People of no stated nationality who come home are of the country that they come home to. */
export function comingHome(
  scene: Scene,
  trigger: Trigger | null,
  routes: Routes,
  aboard: string | null,
  discourse: Discourse,
  main: string | null,
): string[] {
  const likely = discourse.nationality?.length === 1 ? discourse.nationality[0] : main
  const target = routes.destinations.length === 1 ? routes.destinations[0]?.country : likely
  if (!target || scene.origins.includes(target)) return []
  if (trigger?.base === 'returned_home') return [target]
  const flown = aboard === 'flight' && routes.via.length > 0 && discourse.homeward.has(target)
  // "The flight from Warsaw, 288 passengers on board, reached Hanoi": home to those the text is about.
  const lands = aboard === 'flight' && routes.destinations.length === 1 && target === likely
  return flown || lands ? [target] : []
}
