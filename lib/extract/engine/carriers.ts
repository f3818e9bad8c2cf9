import type { Scene } from './scene'
import type { Trigger } from './events'
import { nameAfter, nameBefore, type Name } from './names'
import type { Reading } from './read'
import { stateIn } from './state'
import { isCapital, spanOf } from './tokens'
import type { Voice } from './voices'

/** Who moved people: a state by its code, else a force or line by its name. */
export interface Carrier {
  key: string
  state: boolean
}

const BY = 10
const SKIPS = 5

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

/** "by the Dutch military": who is named after a trigger. */
function agentAfter(scene: Scene, reading: Reading, trigger: Trigger): Carrier | null {
  const { tokens, language } = scene
  const { last } = reading.sentence
  for (let i = trigger.last; i < Math.min(last, trigger.last + BY); i++) {
    if (/^[.;:]$/.test(tokens[i]?.text ?? '')) return null
    if (!language.agents.has(tokens[i]?.key ?? '')) continue
    const name = nameAfter(tokens, i + 1, last, language)
    const carrier = name && carrierIn(scene, name)
    if (carrier) return carrier
  }
  return null
}

/** The subject of a trigger: a name, or the speaker where it says "it", "we" or "its teams". */
function subjectOf(
  scene: Scene,
  reading: Reading,
  trigger: Trigger,
  voice: Voice | null,
): Carrier | null {
  const { tokens, language } = scene
  const { first } = reading.sentence
  let end = trigger.first
  for (let skipped = 0; end > first && skipped < SKIPS; skipped++, end--) {
    const key = tokens[end - 1]?.key ?? ''
    if (language.passives.has(key)) return null
    const modal = language.modals.at(tokens, end - 1)
    if (!modal && !language.speakerSkips.has(key) && !language.perfect.has(key)) break
  }
  const pronoun = language.pronouns.has(tokens[end - 1]?.key ?? '')
  const owned = language.possessives.has(tokens[end - 2]?.key ?? '')
  if (voice && (pronoun || owned))
    return { key: voice.state ?? voice.name, state: voice.state !== null }
  const name = nameBefore(tokens, end, first, language)
  return name && name.last >= end - 1 ? carrierIn(scene, name) : null
}

/** Who does what a trigger says: named after it, before it, or before a verb that it goes on from. */
export function agentOf(
  scene: Scene,
  reading: Reading,
  trigger: Trigger,
  voice: Voice | null,
): Carrier | null {
  const own = agentAfter(scene, reading, trigger) ?? subjectOf(scene, reading, trigger, voice)
  if (own) return own
  // "The Air Force has flown 10 sorties and brought back 2,056 passengers."
  const joined = scene.language.listJoiners.has(scene.tokens[trigger.first - 1]?.key ?? '')
  const before = joined && reading.triggers.findLast((other) => other.last < trigger.first)
  return before ? subjectOf(scene, reading, before, voice) : null
}
