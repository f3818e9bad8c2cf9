import type { Scene } from './claims'
import type { Trigger } from './events'
import { nameAfter, nameBefore, type Name } from './names'
import type { Reading } from './read'
import { isCapital, spanOf } from './tokens'

/** Who moved people: a state by its code, else a force or line by its name. */
export interface Carrier {
  key: string
  state: boolean
}

const BY = 10
const SKIPS = 5

/** The state that a name tells of: "the Dutch military", "Kenya's ministry", "Ankara". */
export function stateIn({ tokens, language }: Scene, name: Name): string | null {
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

function carrierIn(scene: Scene, name: Name): Carrier | null {
  const { tokens, language, text } = scene
  let capital = false
  for (let i = name.first; i < name.last; i++) capital ||= isCapital(tokens[i])
  if (!capital) return null
  for (let i = name.first; i < name.last; i++)
    if (language.movers.at(tokens, i))
      return { key: text.slice(...spanOf(tokens, name.first, name.last)), state: false }
  const key = stateIn(scene, name)
  return key === null ? null : { key, state: true }
}

/** Who does what a trigger says: "by the Dutch military" after it, or its subject before it. */
export function agentOf(scene: Scene, reading: Reading, trigger: Trigger): Carrier | null {
  const { tokens, language } = scene
  const { first, last } = reading.sentence
  for (let i = trigger.last; i < Math.min(last, trigger.last + BY); i++) {
    if (/^[.;:]$/.test(tokens[i]?.text ?? '')) break
    if (!language.agents.has(tokens[i]?.key ?? '')) continue
    const name = nameAfter(tokens, i + 1, last, language)
    const carrier = name && carrierIn(scene, name)
    if (carrier) return carrier
  }
  let end = trigger.first
  for (let skipped = 0; end > first && skipped < SKIPS; skipped++, end--) {
    const key = tokens[end - 1]?.key ?? ''
    if (language.passives.has(key)) return null
    const modal = language.modals.at(tokens, end - 1)
    if (!modal && !language.speakerSkips.has(key) && !language.perfect.has(key)) break
  }
  const name = nameBefore(tokens, end, first, language)
  return name && name.last >= end - 1 ? carrierIn(scene, name) : null
}
