import type { Scene } from './scene'
import type { Discourse } from './discourse'
import type { Name } from './names'
import type { Reading } from './read'
import type { WordSet } from '../languages/types'
import type { Speaker } from './speakers'
import { isCapital } from './tokens'
import { dayOfSpeech } from './when'
import { bodyMeant, noteBodies, noteTitled, voiceOf, type Voice, type Voices } from './voices'

/**
 * Who stands behind the one that speaks: the body of "MEA spokesperson X", of "a spokesman for Y"
 * and of "X of the foreign ministry"; the author of "his statement".
 */
function behind(scene: Scene, name: Name, voices: Voices): Voice | null {
  const { tokens, language } = scene
  const owner = tokens[name.first]?.key ?? ''
  const spokes = findSpokes(scene, name)
  if (spokes !== null && language.possessives.has(owner)) return meantBy(owner, voices, language)
  const head = spokes ?? find(scene, name, language.headNouns)
  if (head === null) return memberOf(scene, name, voices)
  let last = head
  while (last > name.first && language.speakerLinks.has(tokens[last - 1]?.key ?? '')) last--
  const before = { first: name.first, last }
  const body = find(scene, before, language.bodyNouns) !== null
  if (last > name.first && (body || (spokes !== null && capitals(scene, before))))
    return resolveBody(scene, before, voices)
  const after = linked(scene, head + 1, name.last)
  if (after && find(scene, after, language.bodyNouns) !== null)
    return resolveBody(scene, after, voices)
  if (after && spokes !== null) return resolvePerson(scene, after, voices)
  return spokes !== null ? (voices.body ?? voices.bodies.at(-1) ?? null) : null
}

/** The phrase after "of" or "by", without its article. */
function linked({ tokens, language }: Scene, at: number, last: number): Name | null {
  const link = tokens[at]?.key ?? ''
  if (!language.speakerLinks.has(link) && !language.reportLeads.has(link)) return null
  const first = language.articles.has(tokens[at + 1]?.key ?? '') ? at + 2 : at + 1
  return first < last ? { first, last } : null
}

/** "Randhir Jaiswal of the foreign ministry": a name of somebody, then that of a body. */
function memberOf(scene: Scene, name: Name, voices: Voices): Voice | null {
  const { tokens, language } = scene
  for (let i = name.first + 2; i < name.last - 1; i++) {
    if (!language.ofPhrase.of.has(tokens[i]?.key ?? '')) continue
    const person = { first: name.first, last: i }
    if (find(scene, person, language.speakerNouns) !== null) return null
    const body = linked(scene, i, name.last)
    return body && find(scene, body, language.bodyNouns) !== null
      ? resolveBody(scene, body, voices)
      : null
  }
  return null
}

/** A spokesman, or a statement; with a capital only as a title: "the Post" is a paper. */
function findSpokes(scene: Scene, name: Name): number | null {
  const at = find(scene, name, scene.language.spokesNouns)
  if (at === null || !isCapital(scene.tokens[at])) return at
  return at + 1 < name.last && isCapital(scene.tokens[at + 1]) ? at : null
}

function capitals({ tokens }: Scene, name: Name): boolean {
  for (let i = name.first; i < name.last; i++) if (isCapital(tokens[i])) return true
  return false
}

function meantBy(pronoun: string, voices: Voices, language: Scene['language']): Voice | null {
  const last = voices.last?.voice ?? null
  if (language.personPronouns.has(pronoun)) return voices.person ?? last ?? voices.titled
  if (language.selfPronouns.has(pronoun)) return last
  return voices.body ?? last ?? voices.bodies.at(-1) ?? null
}

/** First token of a name that is in a table. */
function find({ tokens }: Scene, name: Name, table: WordSet): number | null {
  for (let i = name.first; i < name.last; i++) if (table.has(tokens[i]?.key ?? '')) return i
  return null
}

function resolveBody(scene: Scene, name: Name, voices: Voices): Voice {
  const { tokens } = scene
  const voice = voiceOf(scene, name, false)
  const noun = capitals(scene, name) ? null : (tokens[name.last - 1]?.key ?? null)
  return bodyMeant(voices, voice.name, noun) ?? voice
}

/** A person by the surname or title under which he was named, else as named here. */
function resolvePerson(scene: Scene, name: Name, voices: Voices): Voice {
  const known = voices.people.get(scene.tokens[name.last - 1]?.key ?? '')
  if (known && (name.last - name.first === 1 || !known.person)) return known
  const whole = voiceOf(scene, name, true)
  return bodyMeant(voices, whole.name, null) ?? whole
}

/** Who is meant by a speaker as a sentence names it; the body rather than its spokesman. */
function resolve(scene: Scene, speaker: Speaker, voices: Voices): Voice | null {
  const { tokens, language } = scene
  const first = tokens[speaker.first]
  if (speaker.pronoun) return meantBy(first?.key ?? '', voices, language)
  const other =
    behind(scene, speaker, voices) ?? (speaker.aside ? behind(scene, speaker.aside, voices) : null)
  if (other) return other
  if (find(scene, speaker, language.bodyNouns) !== null) return resolveBody(scene, speaker, voices)
  const voice = resolvePerson(scene, speaker, voices)
  // "officials say", "Minister": nobody is named, so that the body named before is meant.
  const common = speaker.last - speaker.first === 1 && language.speakerNouns.has(first?.key ?? '')
  return common && voice.span[0] === first?.start ? (voices.body ?? voice) : voice
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
  if (!speaker || speaker.pronoun) noteTitled(scene, sentence, voices)
  const voice = speaker && resolve(scene, speaker, voices)
  if (!speaker || !voice) return
  const day = dayOfSpeech(scene.tokens, reading)
  if (day || voices.last?.voice.name !== voice.name) voices.day = day
  voices.last = { voice, sentence: index, paragraph: sentence.paragraph }
  if (!voice.person) voices.body = voice
  if (speaker.pronoun) return
  const { tokens, language } = scene
  const last = tokens[speaker.last - 1]
  // A surname or title alone brings back who was named in full, or the body that he speaks for.
  if (!last || !isCapital(last) || language.bodyNouns.has(last.key)) return
  voices.people.set(last.key, voice)
  voices.person = voice
  for (let i = speaker.first; i < speaker.last - 1; i++)
    if (language.speakerNouns.has(tokens[i]?.key ?? ''))
      voices.people.set(tokens[i]?.key ?? '', voice)
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
  const undated = reading.days.length === 0
  return (quoted || refers || undated) && near <= 1 ? last.voice : null
}
