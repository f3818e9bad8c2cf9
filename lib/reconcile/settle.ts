import { bundles } from './bundles'
import type { Group } from './group'
import { growing } from './growing'
import { read } from './read'
import { isCumulative } from './role'
import type { Settled } from './settled'
import { siblings, type Pair } from './siblings'
import { standing } from './standing'
import type { Told } from './told'
import { voices } from './voices'

/** What the claims of one series come to: the rules, in order. */
export function settle({ key, claims }: Pick<Group, 'key' | 'claims'>): Settled {
  const spoken = voices(claims).flatMap(({ speaks, claims: said }) => {
    const reading = read(speaks, key)
    return reading ? [{ ...reading, claims: said }] : []
  })
  if (!isCumulative(key.event)) return standing(spoken)
  const toPair = (told: Told): Pair[] => {
    // Only stated totals and their parts can be siblings.
    const reading = told.claim.measure === 'cumulative' ? read(told, key) : null
    return reading ? [{ claim: told.claim, reading }] : []
  }
  const parts = siblings(claims.flatMap(toPair))
  const settled = growing([...spoken, ...parts.readings], bundles(claims, key))
  return { ...settled, marks: inOrder([...parts.marks, ...settled.marks]) }
}

/** By day, each once: two ways of adding may close on one total. */
function inOrder(marks: Settled['marks']): Settled['marks'] {
  const found = new Map(marks.map((m) => [JSON.stringify([m.day, m.rule, m.from, m.to]), m]))
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, mark]) => mark)
}
