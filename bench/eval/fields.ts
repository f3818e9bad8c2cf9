import type { Scored } from './corpus'

const countries = (locations: Scored['destinations']) =>
  [...new Set(locations.map((l) => l.country).filter(Boolean))].sort().join('+')

const words = (name: string | null) =>
  (name ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Share of the longer words of the shorter name that the other has too. */
function overlap(a: string | null, b: string | null): number {
  const long = (name: string | null) =>
    new Set(
      words(name)
        .split(' ')
        .filter((word) => word.length > 2),
    )
  const [first, second] = [long(a), long(b)]
  if (first.size === 0 || second.size === 0) return 0
  const common = [...first].filter((word) => second.has(word)).length
  return common / Math.min(first.size, second.size)
}

const same =
  (of: (claim: Scored) => unknown) =>
  (gold: Scored, read: Scored): boolean =>
    of(gold) === of(read)

export const nationalityOf = (c: Scored) => [...c.population.nationality].sort().join('+')
export const destinationsOf = (c: Scored) => countries(c.destinations)
export const figureOf = (c: Scored) => `${c.value}|${c.valueMax ?? ''}`

/** When a field of a claim that was read agrees with the annotated one, as the measure has it. */
export const AGREES = {
  qualifier: same((c) => c.qualifier),
  unit: same((c) => c.unit),
  nationality: same(nationalityOf),
  origin: same((c) => c.origin.country),
  destinations: same(destinationsOf),
  scope: same((c) => c.destinationScope),
  via: same((c) => countries(c.via)),
  event: same((c) => c.event),
  part: same((c) => c.part.length === 0),
  measure: same((c) => c.measure),
  asOf: same((c) => c.asOf),
  speaker: (gold: Scored, read: Scored) =>
    words(gold.speaker) === words(read.speaker) || overlap(gold.speaker, read.speaker) >= 0.5,
}

export type Field = keyof typeof AGREES
export const FIELDS = Object.keys(AGREES) as Field[]

/** The fields that must agree for a claim to be strictly right. */
export const STRICT = [
  'qualifier',
  'nationality',
  'origin',
  'destinations',
  'event',
] as const satisfies Field[]
