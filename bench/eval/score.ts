import type { Scored } from './corpus'
import { AGREES, destinationsOf, FIELDS, figureOf, nationalityOf, STRICT } from './fields'

const PERSONS = new Set(['people', 'families', 'households'])

/** An annotated claim with the one that was read for it. */
export interface Pair<Read extends Scored> {
  gold: Scored
  read: Read
  strict: boolean
}

/** What reading one report got right and wrong. */
export interface Score<Read extends Scored = Scored> {
  /** Annotated claims in their order, each once, with what was read for them, if anything. */
  claims: { gold: Scored; pair: Pair<Read> | null }[]
  pairs: Pair<Read>[]
  /** Claims that nobody annotated. */
  invented: Read[]
  /** Whether it was right to be silent, and was; null where there is something to find. */
  silent: boolean | null
}

const persons = <Read extends Scored>(claims: readonly Read[]) =>
  claims.filter((c) => PERSONS.has(c.unit))

function eachOnce<Read extends Scored>(claims: readonly Read[]): Read[] {
  const seen = new Set<string>()
  return claims.filter((c) => {
    const key = [figureOf(c), c.unit, nationalityOf(c), c.event, destinationsOf(c), c.qualifier]
    const known = seen.has(key.join('/'))
    seen.add(key.join('/'))
    return !known
  })
}

const agreeing = (gold: Scored, read: Scored) =>
  FIELDS.filter((field) => AGREES[field](gold, read)).length

const isStrict = (gold: Scored, read: Scored) => STRICT.every((field) => AGREES[field](gold, read))

/**
 * Pairs what was read with what was annotated, by the figure: of several, those that agree best.
 * People, families and households count; the same measure as the project's shared scoring program.
 */
export function scoreReport<Read extends Scored>(
  annotated: readonly Scored[],
  claims: readonly Read[],
): Score<Read> {
  const gold = eachOnce(persons(annotated))
  const read = eachOnce(persons(claims))
  const candidates = gold.flatMap((g, i) =>
    read.flatMap((r, j) => (figureOf(g) === figureOf(r) ? [{ i, j, fit: agreeing(g, r) }] : [])),
  )
  candidates.sort((a, b) => b.fit - a.fit)
  const ofGold = new Map<number, Pair<Read>>()
  const taken = new Set<number>()
  const pairs: Pair<Read>[] = []
  for (const { i, j } of candidates) {
    const [g, r] = [gold[i], read[j]]
    if (!g || !r || ofGold.has(i) || taken.has(j)) continue
    const pair = { gold: g, read: r, strict: isStrict(g, r) }
    ofGold.set(i, pair)
    taken.add(j)
    pairs.push(pair)
  }
  // A repeat of a matched claim is no invention, nor is a vehicle that was annotated as one; a
  // variant that hedges between two readings is.
  const vehicles = new Set(annotated.filter((c) => !PERSONS.has(c.unit)).map(figureOf))
  const repeats = (r: Scored) =>
    pairs.some((pair) => figureOf(pair.read) === figureOf(r) && isStrict(pair.read, r))
  const invented = read.filter((r, j) => !taken.has(j) && !vehicles.has(figureOf(r)) && !repeats(r))
  return {
    claims: gold.map((g, i) => ({ gold: g, pair: ofGold.get(i) ?? null })),
    pairs,
    invented,
    silent: gold.length === 0 ? read.length === 0 : null,
  }
}
