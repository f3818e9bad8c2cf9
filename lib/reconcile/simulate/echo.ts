import type { Draft, Said } from './draft'
import type { Random } from './random'
import { OWN_VOICE } from './speakers'

/**
 * A paper prints what was said: the same figures and the same day, on that day or later, by the
 * speaker's name, sometimes without the qualifier; or with it, in its own voice.
 */
export function copied(draft: Draft, r: Random): Draft {
  const isOwn = r.chance(0.25)
  const drops = !isOwn && r.chance(0.3)
  const copy = (said: Said): Said => ({
    ...said,
    ...(isOwn ? OWN_VOICE : {}),
    // A range has no bare form.
    ...(drops && said.qualifier !== 'range' ? { qualifier: 'exact' as const, needs: said } : {}),
  })
  return {
    publisher: `Paper ${r.int(1, 9)}`,
    published: draft.published + r.pick([0, 0, 1, 2]),
    // Copies are shorter than what they copy.
    says: draft.says.filter((said) => said.body !== null && r.chance(0.8)).map(copy),
  }
}

/** A first, wrong telling by the same body, which the draft corrects on a later day. */
export function before(draft: Draft, r: Random): Draft | null {
  const factor = r.pick([0.6, 0.8, 0.95, 1.1, 1.5, 2])
  const wrong = draft.says
    .filter((said) => said.body !== null && said.on !== null)
    .map((said) => ({ ...said, value: Math.max(1, Math.round(said.value * factor)), needs: said }))
    .map((said) => ({
      ...said,
      valueMax:
        said.valueMax === null ? null : Math.max(said.value, Math.round(said.valueMax * factor)),
    }))
  if (wrong.length === 0) return null
  return { ...draft, published: draft.published - 1, says: wrong }
}
