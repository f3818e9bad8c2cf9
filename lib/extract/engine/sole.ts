import type { Language } from '../languages/types'
import type { Reading } from './read'
import type { Scene } from './scene'
import type { Token } from './tokens'

const COUNTED = 3

/** "nationals of 58 other countries": a text that tells of many nationalities. */
function namesMany(tokens: readonly Token[], language: Language): boolean {
  for (let i = 0; i < tokens.length; i++) {
    if (!language.countriesNoun.has(tokens[i]?.key ?? '')) continue
    for (let j = i - 1; j >= i - COUNTED; j--) if (tokens[j]?.kind === 'number') return true
  }
  return false
}

/** Where foreigners or many nationalities are counted too, "people" may be anybody. */
export const isMixed = (
  tokens: readonly Token[],
  readings: readonly Reading[],
  language: Language,
): boolean =>
  readings.some(({ counted }) => counted.some((c) => c.population.group === 'foreigners')) ||
  namesMany(tokens, language)

/** "The army has flown 300 people out of Kabul": a force takes whoever is there. */
export function byForce(
  { tokens, origins, language }: Scene,
  { sentence, mentions }: Reading,
): boolean {
  if (!mentions.some(({ country }) => origins.includes(country))) return false
  for (let i = sentence.first; i < sentence.last; i++)
    if (language.forces.has(tokens[i]?.key ?? '')) return true
  return false
}

/** "Pakistan's mission", "the Vietnamese embassy": the one state whose missions a text speaks of. */
export function missionState({ tokens, origins, language }: Scene): string | null {
  let state: string | null = null
  for (let i = 1; i < tokens.length; i++) {
    if (!language.embassies.has(tokens[i]?.key ?? '')) continue
    const owner = ownerAt(tokens, i, language)
    if (!owner || origins.includes(owner) || owner === state) continue
    if (state !== null) return null
    state = owner
  }
  return state
}

function ownerAt(tokens: readonly Token[], i: number, language: Language): string | null {
  const owned = language.ofPhrase.of.has(tokens[i + 1]?.key ?? '')
  const after = owned ? language.countries.at(tokens, i + 2) : null
  if (after) return after.value
  const people = language.peoples.at(tokens, i - 1)
  if (people) return people.value
  for (let j = i - 2; j >= i - 1 - COUNTED && tokens[i - 1]?.key === "'s"; j--) {
    const country = language.countries.at(tokens, j)
    if (country && j + country.length === i - 1) return country.value
  }
  return null
}
