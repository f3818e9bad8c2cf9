import type { Body } from '@/lib/model/body'
import type { Event, Group } from '@/lib/model/claim'
import { countryName } from '@/lib/places'
import { m } from '@/messages'
import type { PickerItem } from '@/components/ui/picker-list'
import type { Facet, FacetValue } from '@/lib/view/facets'

type Bodies = Readonly<Record<string, Body>>

/** A filter's value in words. */
export function facetLabel(facet: Facet | 'origin', value: string, bodies: Bodies): string {
  switch (facet) {
    case 'nationality':
      return value === 'any' ? m.words.anyNationality : countryName(value, m.locale)
    case 'destination':
      return value === 'any' ? m.words.anyDestination : countryName(value, m.locale)
    case 'origin':
      return value === 'any' ? m.words.anyOrigin : countryName(value, m.locale)
    case 'group':
      return m.words.group[value as Group] ?? value
    case 'event':
      return m.words.event[value as Event] ?? value
    case 'speaker':
      return bodies[value]?.name ?? value
    case 'publisher':
      return value
  }
}

export const facetItems = (
  facet: Facet,
  values: readonly FacetValue[],
  bodies: Bodies,
): PickerItem[] =>
  values.map(({ value, count }) => ({
    value,
    label: facetLabel(facet, value, bodies),
    keywords: value,
    note: m.format.n(count),
  }))
