import type { Body, BodyKind } from '../../model/body'
import type { ListedClaim } from '../../model/claim'
import type { Random } from './random'
import { CARRIERS, NATIONALITIES, ORIGIN, ROUTES } from './world'

const body = (id: string, country: string | null, kind: BodyKind): [string, Body] => [
  id,
  { id, name: id, country, kind },
]

/** Whoever may speak of the simulated crises. */
export const BODIES: ReadonlyMap<string, Body> = new Map([
  ...[...NATIONALITIES, ORIGIN].flatMap((country) => [
    body(`${country}-ministry`, country, 'government'),
    body(`${country}-embassy`, country, 'embassy'),
  ]),
  ...ROUTES.map((country) => body(`${country}-border-guard`, country, 'border_service')),
  body('SAU-ministry', 'SAU', 'government'),
  body('USA-department', 'USA', 'government'),
  body('unhcr', null, 'un_agency'),
  body('airline', 'IND', 'company'),
  body('news-agency', 'CHN', 'media'),
])

export type Speaker = Pick<ListedClaim, 'speaker' | 'body'>

export const OWN_VOICE: Speaker = { speaker: null, body: null }
export const spokenBy = (id: string): Speaker => ({ speaker: id, body: id })

/** Own government most often, then hosts, the United Nations, others, papers, unknown names. */
export function speakerFor(nationality: readonly string[], r: Random): Speaker {
  const roll = r.next()
  const own = nationality[0]
  if (roll < 0.35 && own) return spokenBy(`${own}-${r.pick(['ministry', 'ministry', 'embassy'])}`)
  if (roll < 0.5) return spokenBy(`${r.pick(ROUTES)}-border-guard`)
  if (roll < 0.62) return spokenBy('unhcr')
  if (roll < 0.72) return spokenBy(r.pick(['USA-department', 'SAU-ministry', 'airline']))
  if (roll < 0.77) return spokenBy('news-agency')
  if (roll < 0.9) return OWN_VOICE
  return { speaker: `source ${r.int(1, 5)}`, body: null }
}

/** A carrier that is a state speaks for what it moved. */
export const carrierSpeaker = (carrier: string): Speaker | null =>
  carrier === CARRIERS[2] ? spokenBy('SAU-ministry') : null
