import { endsOf } from '../ends'
import type { Draft, Said } from './draft'
import type { Random } from './random'
import { OWN_VOICE } from './speakers'

/**
 * A paper prints what was said: the same figures and the same day, on that day or later, by the
 * speaker's name, sometimes (`bare`: how often) without the qualifier.
 */
export function copied(draft: Draft, bare: number, r: Random): Draft {
  const drops = r.chance(bare)
  const said = draft.says.filter((one) => one.body !== null)
  // Copies are shorter, but none gives a sum without its parts, as if it were one of them.
  const says = said.some((one) => one.needs) ? said : said.filter(() => r.chance(0.8))
  return {
    publisher: `Paper ${r.int(1, 9)}`,
    published: draft.published + r.pick([0, 0, 1, 2]),
    // A range has no bare form.
    says: copies(says, (said) =>
      drops && !['exact', 'range'].includes(said.qualifier)
        ? { qualifier: 'exact', needs: [said] }
        : {},
    ),
  }
}

/** Each claim once more, changed; a sum among them needs the parts beside it. */
function copies(says: readonly Said[], change: (said: Said) => Partial<Said>): Said[] {
  const made = new Map(says.map((said) => [said, { ...said, ...change(said) }]))
  for (const copy of made.values()) copy.needs = copy.needs?.map((said) => made.get(said) ?? said)
  // Without its qualifier a claim needs the one that has it.
  for (const [said, copy] of made)
    copy.needs = copy.needs?.map((one) => (one === copy ? said : one))
  return [...made.values()]
}

/** The same in the paper's own voice, with its qualifiers. */
export function adopted(draft: Draft, r: Random): Draft {
  const copy = copied(draft, 0, r)
  return { ...copy, says: copies(copy.says, () => OWN_VOICE) }
}

/**
 * A first, wrong telling by the same body, which the draft corrects on a later day. Only what the
 * correction contradicts is one: "at least 400" does not take back "at least 600".
 */
export function before(draft: Draft, r: Random): Draft | null {
  const says = draft.says
    .filter((said) => said.body !== null && said.on !== null)
    .flatMap((said) => {
      const first = { ...times(said, r.pick([0.5, 0.8, 0.95, 1.1, 1.5, 3])), needs: [said] }
      return contradict(first, said) ? [first] : []
    })
  return says.length > 0 ? { ...draft, says } : null
}

const scaled = (n: number, factor: number) => Math.max(1, Math.round(n * factor))

const times = (said: Said, factor: number): Said => ({
  ...said,
  value: scaled(said.value, factor),
  valueMax: said.valueMax === null ? null : scaled(said.valueMax, factor),
})

function contradict(a: Said, b: Said): boolean {
  const [of, with_] = [endsOf(a, true), endsOf(b, true)]
  return (of.low ?? 0) > (with_.high ?? Infinity) || (of.high ?? Infinity) < (with_.low ?? 0)
}
