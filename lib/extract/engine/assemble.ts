import type { Claim, Span } from '../../model/claim'
import type { Account, Figure, Happening } from './figure'
import type { Reading } from './read'
import { spanOf } from './tokens'

/** Puts a claim together, with the words that state each of its fields. */
export function assemble(figure: Figure, happening: Happening, account: Account): Claim {
  const { scene, reading, k, counted } = figure
  const { quantity, population } = counted
  const { event, routes, when } = account
  const ceiling = quantity.ceilingIfPlanned && event === 'planned'
  const [start, end] = spanOf(scene.tokens, reading.sentence.first, reading.sentence.last)
  return {
    asWritten: scene.text.slice(quantity.start, quantity.end),
    value: quantity.value,
    valueMax: quantity.valueMax,
    qualifier: ceiling ? 'at_most' : quantity.qualifier,
    unit: population.unit,
    population: { nationality: account.nationality, group: groupOf(reading, k) },
    origin: routes.origin,
    destinations: routes.destinations,
    destinationScope: routes.scope,
    via: routes.via,
    event,
    part: account.part,
    measure: account.measure,
    since: when.since,
    asOf: when.asOf,
    asOfBasis: when.basis,
    speaker: account.speaker?.name ?? null,
    evidence: { start, end, spans: spansOf(figure, happening, account) },
    confidence: null,
  }
}

/** "460 of 916 students" counts students. */
function groupOf(reading: Reading, k: number): Claim['population']['group'] {
  const population = reading.counted[k]?.population
  const next = reading.counted[k + 1]?.population
  return (population?.partOfNext ? next?.group : population?.group) ?? 'people'
}

function spansOf(
  { scene, counted }: Figure,
  { governed }: Happening,
  { routes, when, speaker, whose }: Account,
): Record<string, Span[]> {
  const { tokens } = scene
  const { quantity, population } = counted
  const spans: Record<string, Span[]> = { value: [[quantity.start, quantity.end]] }
  if (whose) spans.population = [whose]
  if (population.last > population.first)
    spans.population ??= [spanOf(tokens, population.first, population.last)]
  if (governed) spans.event = [spanOf(tokens, governed.trigger.first, governed.trigger.last)]
  for (const [path, mention] of Object.entries(routes.stated))
    spans[path] = [spanOf(tokens, mention.first, mention.last)]
  if (when.span) spans.asOf = [when.span]
  if (speaker) spans.speaker = [speaker.span]
  return spans
}
