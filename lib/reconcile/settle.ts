import { bundles } from './bundles'
import { corrections } from './corrections'
import type { Group } from './group'
import { growing } from './growing'
import type { SetAside } from './keep'
import { read } from './read'
import { isCumulative } from './role'
import type { Settled } from './settled'
import type { Reading } from './reading'
import { siblings, type Pair } from './siblings'
import { standing } from './standing'
import { ties } from './ties'
import type { Told } from './told'
import { asSpoken, voices, type Voice } from './voices'

/** What the claims of one series come to: the rules, in order. */
export function settle({ key, claims }: Pick<Group, 'key' | 'claims'>): Settled {
  const heard = voices(claims)
  const { standing: stands, corrected } = corrections(heard)
  const readingOf = ({ speaks, first, last, claims: said }: Voice): Reading | null => {
    const reading = read(speaks, key)
    return reading && { ...reading, knownFrom: first, knownLast: last, claims: said }
  }
  const spoken = ties(stands.map(readingOf).filter((r) => r !== null))
  const replaced = corrected.flatMap(({ voice, by }): SetAside[] => {
    const [reading, against] = [readingOf(voice), readingOf(by)]
    return reading && against ? [{ reading, against, replaced: true, tied: false }] : []
  })
  const settled = isCumulative(key.event)
    ? grown({ key, claims: asSpoken(heard, new Set(stands)) }, spoken.readings)
    : standing(spoken.readings)
  return { ...settled, setAside: [...settled.setAside, ...spoken.disputes, ...replaced] }
}

function grown({ key, claims }: Pick<Group, 'key' | 'claims'>, spoken: readonly Reading[]) {
  const toPair = (told: Told): Pair[] => {
    // Only stated totals and their parts can be siblings.
    const reading = told.claim.measure === 'cumulative' ? read(told, key) : null
    return reading ? [{ claim: told.claim, reading, corrected: told.corrected }] : []
  }
  const parts = siblings(claims.flatMap(toPair))
  const settled = growing([...spoken, ...parts.readings], bundles(claims, key))
  return { ...settled, marks: inOrder([...parts.marks, ...settled.marks]) }
}

/** By day, each once: two reports may give the same parts, and two ways of adding the same sum. */
function inOrder(marks: Settled['marks']): Settled['marks'] {
  const found = new Map<string, Settled['marks'][number]>()
  for (const m of marks) {
    const key = JSON.stringify([m.day, m.rule, m.kind, m.dimension, m.from.value, m.to.value])
    const held = found.get(key)
    if (!held || m.to.claims[0]! < held.to.claims[0]!) found.set(key, m)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mark]) => mark)
}
