import type { Group } from '@/lib/model/claim'
import { NOTHING_OPEN, searchLink, type SearchState } from '@/lib/view'

/** The same page for one population alone; once more, and it is let go. */
export function populationLink(
  path: string,
  state: SearchState,
  nationality: readonly string[],
  group: Group,
): { href: string; isSet: boolean } {
  const codes = nationality.length > 0 ? [...nationality] : ['any']
  const groups: Group[] = group === 'nationals' && nationality.length > 0 ? [] : [group]
  const isSet = state.nationality.join() === codes.join() && state.group.join() === groups.join()
  const chosen = isSet ? { nationality: [], group: [] } : { nationality: codes, group: groups }
  return { href: searchLink(path, { ...state, ...NOTHING_OPEN, ...chosen }), isSet }
}

export function destinationLink(path: string, state: SearchState, country: string) {
  const isSet = state.destination.length === 1 && state.destination[0] === country
  const destination = isSet ? [] : [country]
  return {
    href: searchLink(path, { ...state, ...NOTHING_OPEN, country: null, destination }),
    isSet,
  }
}
