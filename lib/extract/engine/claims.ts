import type { Claim } from '../../model/claim'
import type { Refused } from '../../model/report'
import { makeClaim } from './claim'
import { fliesHome } from './coming-home'
import { mainNationality, newDiscourse, topicCountry, topicOf, type Discourse } from './discourse'
import { guardedBy } from './hosts'
import { cameSomewhere } from './itinerary'
import type { Reading } from './read'
import type { Scene } from './scene'
import { isMixed, missionState } from './sole'
import { vehicleOf } from './vehicle'
import { noteSpeaker } from './voice'

/** For so many sentences a claim may be gone on from. */
const MEMORY = 2

/** Turns the readings of all sentences into claims, carrying over what later ones leave unsaid. */
export function makeClaims(scene: Scene, readings: readonly Reading[]) {
  const people = mainNationality(scene.tokens, scene.language)
  const { main } = people
  const discourse = opening(scene, readings, people)
  const claims: Claim[] = []
  const refused: Refused[] = []
  for (const [index, reading] of readings.entries()) {
    noteSpeaker(scene, reading, discourse, index)
    const topic = topicOf(reading, scene.tokens)
    if (topic && !scene.origins.includes(topic)) discourse.nationality = [topic]
    const host = guardedBy(scene, reading)
    if (host !== null) discourse.host = host ?? discourse.host
    else if (topic && topic !== main) discourse.host = topic
    const carried = index - discourse.last.sentence <= MEMORY ? discourse.last.claims : []
    const made: Claim[] = []
    for (const [k, counted] of reading.counted.entries()) {
      const earlier = [...carried, ...made]
      const turn = { scene, reading, k, index, counted, discourse, main, made, earlier }
      const result = makeClaim(turn)
      if ('reason' in result) refused.push(result)
      else made.push(result)
    }
    close(scene, reading, index, made, discourse)
    claims.push(...made)
  }
  return { claims, refused }
}

/** What a text lets one know before its first sentence is turned into claims. */
function opening(
  scene: Scene,
  readings: readonly Reading[],
  { main, only, often, none }: ReturnType<typeof mainNationality>,
): Discourse {
  const discourse = newDiscourse()
  discourse.topic = topicCountry(readings, scene.origins)
  const mixed = isMixed(scene.tokens, readings, scene.language)
  // Named once, it is that of all where the text is about its country as well.
  const mission = missionState(scene)
  const about = often || main === discourse.topic || main === mission
  const named = only && about ? main : none ? mission : null
  const sole = mixed ? null : named
  discourse.sole = sole !== null && !scene.origins.includes(sole) ? sole : null
  if (main && readings.some((reading) => fliesHome(scene, reading, main)))
    discourse.homeward.add(main)
  return discourse
}

/** Remembers what a sentence told, for those after it. */
function close(
  scene: Scene,
  reading: Reading,
  index: number,
  made: Claim[],
  discourse: Discourse,
): void {
  const came = made.findLast(cameSomewhere)
  if (came) discourse.arrival = came
  if (made.length > 0) discourse.last = { claims: made, sentence: index }
  const { tokens, origins, language } = scene
  const { vehicle } = discourse
  discourse.vehicle = vehicleOf(tokens, reading, index, origins, language, vehicle) ?? vehicle
}
