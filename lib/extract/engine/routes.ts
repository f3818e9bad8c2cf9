import type { Location, Origin, Scope, Event } from '../../model/claim'
import type { Language } from '../languages/types'
import type { Trigger } from './events'
import type { Mention } from './locations'
import type { Token } from './tokens'

export interface Routes {
  origin: Origin
  destinations: Location[]
  via: Location[]
  scope: Scope
  /** Their homes, where "from" said where they live and not where they left. */
  home: string | null
  /** The mention that states each field path. */
  stated: Record<string, Mention>
}

const AT_ONCE = 3
const NEAR = 8
const EMBASSY = 14

/** Sorts the places of a figure into where it left, went through and went to. */
export function routesOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  trigger: Trigger | null,
  event: Event,
  nationality: readonly string[],
  origins: readonly string[],
  language: Language,
): Routes {
  const danger = new Set(origins)
  const routes: Routes = {
    origin: { country: origins.length === 1 ? (origins[0] ?? null) : null, place: null },
    destinations: [],
    via: [],
    scope: 'unknown',
    home: null,
    stated: {},
  }
  const standing = event === 'remaining' || event === 'registered'
  const go = (list: 'destinations' | 'via', mention: Mention) => {
    const place = { country: mention.country, place: mention.place }
    if (routes[list].some((l) => l.country === place.country && l.place === place.place)) return
    // "to Romania … in Bucharest" is one destination, the nearer word.
    const wider = routes[list].findIndex((l) => l.country === place.country && !l.place)
    if (wider >= 0 && place.place) {
      routes[list][wider] = place
      routes.stated[`${list}.${wider}`] = mention
      return
    }
    if (!place.place && routes[list].some((l) => l.country === place.country)) return
    routes.stated[`${list}.${routes[list].length}`] = mention
    routes[list].push(place)
  }
  const leave = (mention: Mention) => {
    if (routes.stated.origin && !(mention.place && !routes.origin.place)) return
    routes.origin = { country: mention.country, place: mention.place }
    routes.stated.origin = mention
  }
  for (const mention of mentions) {
    const inDanger = danger.has(mention.country)
    const atOnce =
      trigger !== null &&
      !language.statives.has(trigger.key) &&
      mention.first >= trigger.last &&
      mention.first - trigger.last <= AT_ONCE
    const near = trigger !== null && Math.abs(mention.first - trigger.last) <= NEAR
    if (mention.role === 'of') {
      if (inDanger) leave(mention)
    } else if (mention.role === 'from') {
      if (inDanger || danger.size === 0) leave(mention)
      else if (nationality.includes(mention.country) && !(event === 'left' && atOnce)) {
        if (mention.place) routes.home = mention.place
      } else if (!standing) go('via', mention)
    } else if (mention.role === 'via') {
      if (!inDanger) go('via', mention)
    } else if (mention.role === 'to') {
      const beside = mentions.some(
        (m) => m.role === 'to' && !danger.has(m.country) && Math.abs(m.first - mention.first) <= 3,
      )
      if (!inDanger || (!standing && (near || atOnce || mention.place !== null) && !beside))
        go('destinations', mention)
    } else if (mention.role === 'in') {
      const arrives = event === 'arrived' || event === 'returned_home'
      const there =
        trigger !== null &&
        !language.statives.has(trigger.key) &&
        near &&
        mention.first >= trigger.last
      if (inDanger && !(arrives && there)) leave(mention)
      else if (event !== 'registered' || (trigger && language.residence.has(trigger.key)))
        go('destinations', mention)
    }
  }
  if (trigger?.host) {
    for (const host of hostsOf(tokens, mentions, trigger, language))
      if (!danger.has(host.country)) go('destinations', host)
  }
  if (routes.destinations.length > 0) routes.scope = scopeOf(tokens, routes, language)
  return routes
}

/** "Kuwait and Qatar will take in 5,000": the countries that stand last before their verb. */
function hostsOf(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  trigger: Trigger,
  language: Language,
): Mention[] {
  const hosts: Mention[] = []
  // An embassy that receives people is not the country that it is of.
  for (let i = trigger.first - EMBASSY; i < trigger.first; i++)
    if (language.embassies.has(tokens[i]?.key ?? '')) return hosts
  const before = mentions.filter((m) => m.role === null && m.last <= trigger.first)
  for (const mention of before.reverse()) {
    const next = hosts[0]
    const apart = next && !language.listJoiners.has(tokens[next.first - 1]?.key ?? '')
    if (next && (apart || next.first - mention.last > 2)) break
    hosts.unshift(mention)
  }
  return hosts
}

/** "including to", "each": what the list of destinations covers. */
function scopeOf(tokens: readonly Token[], routes: Routes, language: Language): Scope {
  const first = routes.stated['destinations.0']
  const last = routes.stated[`destinations.${routes.destinations.length - 1}`]
  if (!first || !last) return 'total'
  for (let i = first.first - 1; i >= first.first - 4; i--)
    if (language.including.has(tokens[i]?.key ?? '')) return 'including'
  for (let i = first.first - 3; i <= last.last + 1; i++)
    if (language.each.has(tokens[i]?.key ?? ''))
      return routes.destinations.length > 1 ? 'each' : 'total'
  return 'total'
}
