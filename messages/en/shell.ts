import { plural, claims } from './format'

/** The frame around every page. */
export const site = {
  name: 'Corridor',
  tagline: 'Evacuation figures, as they were reported',
  description:
    'Evacuation figures from the news as claims that can be checked: who said them, where, when and how sure they were.',
  skip: 'Skip to the content',
  title: (...parts: string[]) => [...parts, 'Corridor'].join(' · '),
}

export const nav = {
  label: 'Views of this crisis',
  main: 'Corridor',
  overview: 'Overview',
  map: 'Map',
  timeline: 'Timeline',
  claims: 'Claims',
  rivals: 'Rivals',
  reports: 'Reports',
  addReport: 'Add a report',
  crises: 'All crises',
  about: 'About the figures',
  footer: 'More',
  disclaimer:
    'Every figure is what somebody said, not what happened. Borders and names on the maps imply no opinion on the legal status of any territory.',
}

export const theme = {
  toDark: 'Dark',
  toLight: 'Light',
  label: (dark: boolean) => (dark ? 'Change to light paper' : 'Change to dark paper'),
}

export const crisisPicker = {
  label: 'Crisis',
  choose: (name: string) => `Crisis: ${name}. Choose another`,
  search: 'Find a crisis',
  placeholder: 'Name, country or year',
  empty: 'No crisis of that name.',
  row: (count: number) => claims(count),
  all: 'See all crises side by side',
  count: (count: number) => plural(count, 'crisis', 'crises'),
}

export const exportCsv = {
  button: (count: number) => `CSV, ${claims(count)}`,
  label: (count: number) => `Download exactly this selection as CSV: ${claims(count)}`,
}
