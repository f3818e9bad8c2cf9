import type { Language } from '../languages/types'
import type { Name } from './names'
import type { Token } from './tokens'

/** The state that a name tells of: "the Dutch military", "Kenya's ministry", "Ankara". */
export function stateIn(
  { tokens, language }: { tokens: readonly Token[]; language: Language },
  name: Name,
): string | null {
  for (let i = name.first; i < name.last; i++) {
    const found =
      language.nationalBodies.at(tokens, i) ??
      language.countries.at(tokens, i) ??
      language.peoples.at(tokens, i)
    if (found) return found.value
    const place = language.places.at(tokens, i)
    if (place) return place.value.country
  }
  return null
}
