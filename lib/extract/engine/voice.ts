import type { Scene } from './claims'
import type { Discourse } from './discourse'
import type { Reading } from './read'
import { spanOf } from './tokens'

/** Who speaks, for this sentence and those that go on from it. */
export function noteSpeaker(scene: Scene, reading: Reading, discourse: Discourse): void {
  const { speaker } = reading
  if (!speaker || speaker.pronoun) return
  const span = spanOf(scene.tokens, speaker.first, speaker.last)
  const name = scene.text.slice(...span).replace(/\s+/g, ' ')
  // "the ministry" is the Foreign Ministry that was named before.
  const earlier = discourse.speaker
  const last = name.split(' ').at(-1)?.toLowerCase() ?? ''
  const unnamed = name === name.toLowerCase()
  if (unnamed && earlier && earlier.name !== name && earlier.name.toLowerCase().includes(last))
    return
  discourse.speaker = { name, span, paragraph: reading.sentence.paragraph }
}

/** The speaker of a sentence: the one it names, or the one whose quotation plainly goes on. */
export function speakerOf(scene: Scene, reading: Reading, discourse: Discourse) {
  if (reading.speaker) return discourse.speaker
  const { first, paragraph } = reading.sentence
  const quoted = scene.language.quotes.has(scene.tokens[first]?.text ?? '')
  const near = discourse.speaker && paragraph - discourse.speaker.paragraph <= 1
  return quoted && near ? discourse.speaker : null
}
