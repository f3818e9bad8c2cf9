import type { ListedClaim } from '../model/claim'
import { seriesGroup } from '../model/series-id'
import { byId, countriesAbroad, isJoint, isPlanned, leastOf } from './claim-facts'

/** Claims that say one joint figure with one voice; the first carries it. */
export interface Voice {
  countries: string[]
  claims: ListedClaim[]
}

function voiceOf(c: ListedClaim): string {
  const { nationality, group } = c.population
  const who = `${[...nationality].sort().join('+')}/${seriesGroup(nationality, group)}`
  return [c.value, c.valueMax, who, c.event, [...countriesAbroad(c)].sort().join('+')].join(' ')
}

/** A qualified reading before one that dropped the qualifier, then the newest, then the id. */
const sharper = (a: ListedClaim, b: ListedClaim) =>
  Number(a.qualifier === 'exact') - Number(b.qualifier === 'exact') ||
  (b.asOf ?? '').localeCompare(a.asOf ?? '') ||
  byId(a, b)

/** Joint figures, each once however many papers print it: what happened before plans, greatest first. */
export function jointVoices(claims: readonly ListedClaim[]): Voice[] {
  const voices = new Map<string, ListedClaim[]>()
  for (const c of claims) {
    if (!isJoint(c)) continue
    const key = voiceOf(c)
    const list = voices.get(key)
    if (list) list.push(c)
    else voices.set(key, [c])
  }
  return [...voices.values()]
    .map((list) => {
      list.sort(sharper)
      return { countries: countriesAbroad(list[0]!), claims: list }
    })
    .sort(
      (a, b) =>
        Number(isPlanned(a.claims[0]!)) - Number(isPlanned(b.claims[0]!)) ||
        leastOf(b.claims[0]!) - leastOf(a.claims[0]!) ||
        b.claims[0]!.value - a.claims[0]!.value ||
        byId(a.claims[0]!, b.claims[0]!),
    )
}
