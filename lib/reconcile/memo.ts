import type { Series } from '../model/series'
import type { Group } from './group'

/** Series by the claims that made them, so that a new report recomputes only those that it touches. */
export interface Memo {
  get(group: Group, make: (group: Group) => Series): Series
}

/** A claim never changes under its id and version; its body may, when the registry learns a name. */
const contentOf = ({ claims }: Group) =>
  claims
    .map(({ claim, body }) => [claim.id, claim.version, claim.knownFrom, claim.status, body].join())
    .sort()
    .join('\n')

export function memo(): Memo {
  const held = new Map<string, { content: string; series: Series }>()
  return {
    get(group, make) {
      const content = contentOf(group)
      const before = held.get(group.id)
      if (before?.content === content) return before.series
      const series = make(group)
      held.set(group.id, { content, series })
      return series
    },
  }
}
