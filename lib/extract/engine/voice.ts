import type { Scene } from './claims'
import type { Discourse } from './discourse'
import type { Name } from './names'
import type { Reading } from './read'
import type { Speaker } from './speakers'
import { isCapital } from './tokens'
import { bodyMeant, noteBodies, voiceOf, type Voice, type Voices } from './voices'

/** The body for which the one that speaks is spokesman: "MEA spokesperson X", "a spokesman for Y". */
function bodyBehind(scene: Scene, name: Name, voices: Voices): Voice | null {
  const { tokens, language } = scene
  const spokes = find(scene, name, language.spokesNouns)
  const head = spokes ?? find(scene, name, language.headNouns)
  if (head === null) return null
  let last = head
  while (last > name.first && language.speakerLinks.has(tokens[last - 1]?.key ?? '')) last--
  const before = { first: name.first, last }
  if (last > name.first && (spokes !== null || find(scene, before, language.bodyNouns) !== null))
    return resolveBody(scene, before, voices)
  const link = tokens[head + 1]
  const from = language.articles.has(tokens[head + 2]?.key ?? '') ? head + 3 : head + 2
  if (link && language.speakerLinks.has(link.key) && from < name.last) {
    const after = { first: from, last: name.last }
    if (find(scene, after, language.bodyNouns) !== null) return resolveBody(scene, after, voices)
  }
  return spokes !== null ? voices.body : null
}

/** First token of a name that is in a table. */
function find({ tokens }: Scene, name: Name, table: ReadonlySet<string>): number | null {
  for (let i = name.first; i < name.last; i++) if (table.has(tokens[i]?.key ?? '')) return i
  return null
}

function resolveBody(scene: Scene, name: Name, voices: Voices): Voice {
  const { tokens } = scene
  const voice = voiceOf(scene, name, false)
  let capital = false
  for (let i = name.first; i < name.last; i++) capital ||= isCapital(tokens[i])
  const noun = capital ? null : (tokens[name.last - 1]?.key ?? null)
  return bodyMeant(voices, voice.name, noun) ?? voice
}

/** Who is meant by a speaker as a sentence names it; the body rather than its spokesman. */
function resolve(scene: Scene, speaker: Speaker, voices: Voices): Voice | null {
  const { tokens, language } = scene
  if (speaker.pronoun) {
    const it = tokens[speaker.first]?.key ?? ''
    const last = voices.last?.voice ?? null
    if (language.personPronouns.has(it)) return voices.person ?? last
    return language.selfPronouns.has(it) ? last : (voices.body ?? last ?? voices.bodies.at(-1) ?? null)
  }
  const behind =
    bodyBehind(scene, speaker, voices) ??
    (speaker.aside ? bodyBehind(scene, speaker.aside, voices) : null)
  if (behind) return behind
  if (find(scene, speaker, language.bodyNouns) !== null) return resolveBody(scene, speaker, voices)
  const known = voices.people.get(tokens[speaker.last - 1]?.key ?? '')
  if (known) return known
  const whole = voiceOf(scene, speaker, true)
  return bodyMeant(voices, whole.name, null) ?? whole
}

/** Notes who speaks in a sentence, for it and for those that go on from it. */
export function noteSpeaker(
  scene: Scene,
  reading: Reading,
  discourse: Discourse,
  index: number,
): void {
  const { voices } = discourse
  const { speaker, sentence } = reading
  noteBodies(scene, sentence, voices)
  const voice = speaker && resolve(scene, speaker, voices)
  if (!speaker || !voice) return
  voices.last = { voice, sentence: index, paragraph: sentence.paragraph }
  if (!voice.person) voices.body = voice
  if (speaker.pronoun) return
  const last = scene.tokens[speaker.last - 1]
  // A surname alone brings back who was named in full, or the body that he speaks for.
  if (last && isCapital(last) && !scene.language.bodyNouns.has(last.key)) {
    voices.people.set(last.key, voice)
    voices.person = voice
  }
}

/** The speaker of a sentence: the one it names, or the one whose statement plainly goes on. */
export function speakerOf(
  scene: Scene,
  reading: Reading,
  discourse: Discourse,
  index: number,
): Voice | null {
  const { last } = discourse.voices
  if (!last) return null
  if (reading.speaker) return last.sentence === index ? last.voice : null
  const { first, paragraph } = reading.sentence
  const quoted = scene.language.quotes.has(scene.tokens[first]?.text ?? '')
  const refers = scene.language.refersBack.has(scene.tokens[first]?.key ?? '')
  const near = paragraph - last.paragraph
  if (near === 0) return last.voice
  return (quoted || refers) && near <= 1 ? last.voice : null
}
