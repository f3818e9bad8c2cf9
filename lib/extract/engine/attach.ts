import type { Language } from '../languages/types'
import type { Mention } from './locations'
import type { Trigger } from './events'
import type { Counted, Governed } from './govern'
import type { Token } from './tokens'

/** Parts of a rounded whole may come to a little more than it. */
const SLACK = 1.1
const BRACKETS = new Set(['('])
const LABELS = new Set(['(', '-', '–', ':'])

/**
 * Which named places belong to which figure. A place after a verb belongs to all figures of that
 * verb; one right after a figure to that figure, and to its neighbours that have none of that part;
 * one before everything to all.
 */
export function attachPlaces(
  counted: readonly Counted[],
  governed: readonly (Governed | null)[],
  mentions: readonly Mention[],
  tokens: readonly Token[],
  language: Language,
  start: number,
  all: readonly Trigger[],
): Mention[][] {
  const attached: Mention[][] = counted.map(() => [])
  const triggers = [...new Set(governed.flatMap((g) => (g ? [g.trigger] : [])))]
  const shared: { mention: Mention; owner: number | null; trigger: number | null }[] = []
  for (const mention of mentions) {
    // "Slovakia (78), Romania (28)", "Romania - 28, Hungary - 15", "28 Romania, 15 Hungary"
    const labelled = counted.findIndex(
      ({ quantity }) =>
        quantity.first === mention.last + 1 &&
        (mention.place ? BRACKETS : LABELS).has(tokens[mention.last]?.text ?? '') &&
        !listsInBrackets(tokens, mention.last, counted),
    )
    const bare = counted.findIndex(
      ({ quantity, population }, k) =>
        k > 0 &&
        mention.role === null &&
        quantity.last === mention.first &&
        population.by === 'bare' &&
        governed[k] !== null,
    )
    const bracket = labelled >= 0 ? labelled : bare
    if (bracket >= 0) {
      const named = { ...mention, role: mention.role ?? ('to' as const) }
      shared.push({ mention: named, owner: bracket, trigger: null })
    }
    if (bracket >= 0 || mention.role === null) continue
    let owner: number | null = null
    let at = -1
    for (const [k, { quantity }] of counted.entries()) {
      if (quantity.last <= mention.first && quantity.last > at) {
        owner = k
        at = quantity.last
      }
    }
    let trigger: number | null = null
    for (const [k, t] of triggers.entries()) {
      if (t.first <= mention.first && t.last > at) {
        trigger = k
        owner = null
        at = t.last
      }
    }
    // "… to Djibouti, and they will fly to Mumbai": a place that is yet to come.
    const verb = all.findLast((t) => t.last <= mention.first)
    if (verb && at >= 0 && verb.first >= at && verb.event === 'planned' && !triggers.includes(verb))
      continue
    if (at >= 0 && subordinate(tokens, at, mention.first, language)) continue
    shared.push({ mention, owner, trigger })
  }
  // Own places first, then those of the verb, then those that stand before everything.
  for (const { mention, owner } of shared) if (owner !== null) attached[owner]?.push(mention)
  const lacks = (k: number, mention: Mention) =>
    !attached[k]?.some((own) => own.role === mention.role && !fromList(own, mention, shared))
  const spread = (test: (k: number) => boolean, batch: Mention[]) => {
    for (const k of counted.keys()) {
      if (!test(k)) continue
      const fresh = batch.filter((mention) => lacks(k, mention))
      attached[k]?.push(...fresh)
    }
  }
  const wholes = breakdowns(counted, attached)
  for (const [k, trigger] of triggers.entries()) {
    const batch = shared.filter((s) => s.trigger === k).map((s) => s.mention)
    spread((q) => governed[q]?.trigger === trigger, batch)
  }
  // A place after the last of several figures of one verb is the place of all of them.
  for (const owner of new Set(shared.map((s) => s.owner))) {
    if (owner === null) continue
    const trigger = governed[owner]?.trigger
    if (!trigger) continue
    const later = counted.some((c, k) => k > owner && governed[k]?.trigger === trigger)
    if (later) continue
    const batch = shared.filter((s) => s.owner === owner).map((s) => s.mention)
    spread((q) => q !== owner && !wholes.has(q) && governed[q]?.trigger === trigger, batch)
  }
  // "The embassy in Hungary has helped …" says where the embassy is; "In Hungary, …" where they are.
  const leading = shared
    .filter((s) => s.owner === null && s.trigger === null)
    .map((s) => s.mention)
    .filter(
      (mention) =>
        mention.role !== 'in' || (mention.first - start <= 4 && mention.first - start > 0),
    )
  spread((q) => governed[q] !== undefined, leading)
  for (const [k, parts] of wholes) if (!attached[k]?.some(leadsThere)) attached[k]?.push(...parts)
  return attached.map((list) => list.sort((a, b) => a.first - b.first))
}

/** "in Ukraine (400 workers, 300 students)": several figures break down one before the bracket. */
function listsInBrackets(
  tokens: readonly Token[],
  open: number,
  counted: readonly Counted[],
): boolean {
  if (tokens[open]?.text !== '(') return false
  const inside = counted.filter(({ quantity }) => quantity.first > open)
  const second = inside[1]?.quantity.first
  if (second === undefined) return false
  for (let i = open; i < second; i++) if (tokens[i]?.text === ')') return false
  return true
}

const leadsThere = ({ role }: Mention) => role === 'to' || role === 'in'

/** "950 were evacuated: 150 to Romania, 800 to Poland": the whole went to all of these. */
function breakdowns(
  counted: readonly Counted[],
  attached: readonly (readonly Mention[])[],
): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>()
  for (const [k, { quantity, population }] of counted.entries()) {
    if (attached[k]?.some(leadsThere) || population.refuse || quantity.refuse) continue
    let sum = 0
    const places: Mention[] = []
    let last = k + 1
    for (; last < counted.length; last++) {
      const own = attached[last]?.filter(leadsThere) ?? []
      const value = counted[last]?.quantity.value ?? 0
      if (own.length === 0 || sum + value > quantity.value * SLACK) break
      sum += value
      places.push(...own)
    }
    // Parts that leave many out do not say where the whole went, and the last of them even less.
    if (last - k > 2) found.set(k, sum * SLACK >= quantity.value ? places : [])
  }
  return found
}

/** "… the day before the Taliban came into Kabul": a place of another clause. */
function subordinate(
  tokens: readonly Token[],
  from: number,
  to: number,
  language: Language,
): boolean {
  for (let i = from; i < to; i++) {
    if (!language.subordinators.has(tokens[i]?.key ?? '')) continue
    for (let j = i + 1; j < to; j++) {
      const verb = language.events.at(tokens, j)
      if (verb && !verb.value.weak) return true
    }
  }
  return false
}

/** Two places of one part that came in together do not shut each other out. */
function fromList(
  own: Mention,
  mention: Mention,
  shared: readonly { mention: Mention; owner: number | null; trigger: number | null }[],
): boolean {
  const a = shared.find((s) => s.mention === own)
  const b = shared.find((s) => s.mention === mention)
  return a !== undefined && b !== undefined && a.owner === b.owner && a.trigger === b.trigger
}
