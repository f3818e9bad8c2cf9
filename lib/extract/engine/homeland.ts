import type { Language } from '../languages/types'
import type { Population } from './populations'
import type { Sentence } from './sentences'
import type { Token } from './tokens'

/** "nationals of Sudan, Lebanon and Kenya": a joint figure. */
function listCountries(
  tokens: readonly Token[],
  found: Population,
  sentence: Sentence,
  language: Language,
): void {
  let i = found.last
  while (i < sentence.last) {
    const country = language.countries.at(tokens, i)
    if (country) {
      if (!found.nationality.includes(country.value)) found.nationality.push(country.value)
      i += country.length
      found.last = i
    } else if (
      language.listJoiners.has(tokens[i]?.key ?? '') ||
      language.articles.has(tokens[i]?.key ?? '')
    )
      i++
    else break
    if (i - found.last > 3) break
  }
  found.belongs = false
}

/** "citizens of 14 countries, "nationals of India and Nepal". */
export function readHomeland(
  tokens: readonly Token[],
  found: Population,
  sentence: Sentence,
  language: Language,
): void {
  const link = tokens[found.last]
  if (!link || found.unit !== 'people') return
  const from = language.prepositions.at(tokens, found.last)?.value === 'from'
  const of = language.ofPhrase.of.has(link.key)
  if (!from && !of) return
  for (let i = found.last + 1; i < Math.min(sentence.last, found.last + 7); i++) {
    const key = tokens[i]?.key ?? ''
    if (language.countriesNoun.has(key)) {
      if (found.nationality.length === 0 && found.group !== 'students') found.group = 'foreigners'
      found.last = i + 1
      found.belongs = false
      return
    }
    // "de nacionalidad colombiana"
    const people = language.nationalityNouns.has(tokens[i - 1]?.key ?? '')
      ? language.peoples.at(tokens, i)
      : null
    if (people) {
      found.nationality.push(people.value)
      found.last = i + people.length
      found.belongs = false
      return
    }
    if (!of || found.nationality.length > 0) continue
    const country = language.countries.at(tokens, i)
    if (country && i <= found.last + 2) {
      found.last = i
      found.loose = language.prepositions.at([link], 0) !== null && found.group !== 'nationals'
      listCountries(tokens, found, sentence, language)
      return
    }
    const place = language.places.at(tokens, i)
    if (place && i <= found.last + 2) {
      found.homeland = place.value.country
      found.home = place.value.place
      found.last = i + place.length
      return
    }
    if (tokens[i]?.kind === 'mark') return
  }
}
