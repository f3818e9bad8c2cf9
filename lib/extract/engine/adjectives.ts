import type { Language } from '../languages/types'
import type { Population } from './populations'
import type { Quantity } from './quantities'
import type { Token } from './tokens'

/** Adjectives that a nationality may come after: "estudiantes universitarios marroquíes". */
const UNKNOWN = 1

/** Reads on behind a noun: "ciudadanos chinos y peruanos", "hombres y mujeres", "personas más". */
export function readAdjectivesAfter(
  tokens: readonly Token[],
  found: Population,
  quantity: Quantity,
  limit: number,
  language: Language,
): void {
  let i = found.last
  let unknown = 0
  while (i < limit) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.text !== ',') return
    const people = language.peoples.at(tokens, i)
    if (people) {
      if (!found.nationality.includes(people.value)) found.nationality.push(people.value)
      i += people.length
      found.last = i
      found.belongs = false
      continue
    }
    if (language.others.has(token.key)) {
      quantity.more = true
      found.last = ++i
      continue
    }
    if (language.listJoiners.has(token.key)) {
      const next = language.peoples.at(tokens, i + 1)
      if (!next || found.nationality.length === 0) {
        const noun = token.text === ',' ? null : language.nouns.at(tokens, i + 1)
        if (!noun || noun.value.unit !== found.unit) return
        if (noun.value.group !== found.group) found.group = 'people'
        i += noun.length
        found.last = i + 1
      }
      i++
      continue
    }
    const after = tokens[i + 1]
    const adjective = !language.stops.has(token.key) && !language.events.at(tokens, i)
    if (!adjective || !after || unknown >= UNKNOWN || !language.peoples.at(tokens, i + 1)) return
    unknown++
    i++
  }
}
