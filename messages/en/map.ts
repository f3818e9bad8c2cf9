import { n, list, plural } from './format'

export const map = {
  title: 'Map',
  label: 'Map of origins and destinations',
  marks: 'Figures on the map',
  marksHelp:
    'Arrow keys move from figure to figure, Enter opens the country or the evidence, Escape closes the country.',
  loading: 'Drawing the map',
  failed: 'The map could not be drawn.',
  landFailed: 'The borders could not be fetched; the figures stand where they belong.',
  failedHint: 'The figures are safe: all of them stand in the table below.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'All',
  fitLabel: 'Show all figures',
  near: 'Near',
  nearLabel: 'Show the surroundings of the origin',
  zoomGroup: 'Zoom',
  boundaries:
    'Boundaries: Natural Earth, after the United Nations. They imply no opinion on any legal status.',
  empty: 'No claim of this selection names a destination.',
  emptyHint: (without: number) =>
    `${plural(without, 'claim names', 'claims name')} no destination; the timeline and the table have ${without === 1 ? 'it' : 'them'}.`,
  origin: (country: string, claims: number) =>
    `${country}, the origin; ${plural(claims, 'claim', 'claims')}`,
  originLabel: 'origin',
  circle: (country: string, figure: string) => `${country}: ${figure}. Open ${country}.`,
  shares: (country: string, joint: string) => `${country}: ${joint}. Open ${country}.`,
  bracket: (figure: string, countries: readonly string[], open: boolean) =>
    `${figure}, shared by ${list(countries)}${open ? ' and others' : ''}. Open the evidence.`,
  badge: (figure: string, countries: number, open: boolean, beyond: number) =>
    `${figure} shared by ${n(countries)}${open ? ' +' : ''}${beyond > 0 ? `, ${n(beyond)} beyond` : ''}`,
  badgeOne: (figure: string, open: boolean) => `${figure}${open ? ' here and elsewhere +' : ''}`,
  bracketsShown: (shown: number, of: number) =>
    shown === of
      ? of === 1
        ? '1 joint figure, drawn once.'
        : `${n(of)} joint figures, each drawn once.`
      : `${n(shown)} of ${plural(of, 'joint figure', 'joint figures')} drawn, the largest first. Open a country to see its own.`,
  without: (count: number) =>
    `${plural(count, 'claim names', 'claims name')} no destination and ${count === 1 ? 'is' : 'are'} not on the map.`,
  beyond: 'Beyond this view',
  legend: {
    title: 'Key to the map',
    area: 'Area of a circle: the greatest figure of its own',
    units: 'people',
    ring: 'Origin',
    bracket: 'One figure shared by several countries; + means the list is open',
    touch: 'Only shares in a joint figure',
    enlarged: 'The smallest circles are enlarged, so that they can be seen.',
  },
  table: {
    summary: 'The map as a table',
    caption: 'Destinations, with the figures of their own and the joint figures they share in',
    country: 'Destination',
    own: 'Of its own',
    joint: 'Shared with others',
    none: 'no figure of its own',
    noneJoint: 'none',
    more: (count: number) => `and ${n(count)} more`,
  },
  panel: {
    close: (country: string) => `Close ${country}`,
    own: 'Figures of its own',
    joint: 'Joint figures',
    noOwn: (count: number, first: string) =>
      count === 1
        ? `No figure of its own; shares in 1 joint figure of ${first}.`
        : `No figure of its own; shares in ${n(count)} joint figures, the largest of ${first}.`,
    notHere: (country: string) => `No claim of this selection names ${country} as a destination.`,
    originHere: (country: string, claims: number) =>
      `${country} is the origin: ${plural(claims, 'claim', 'claims')} of this selection.`,
    notAdded: 'Figures are not added: several may count the same people.',
    sharedBy: (count: number, open: boolean) =>
      `shared by ${plural(count, 'country', 'countries')}${open ? ' and others' : ''}`,
    undated: 'no day stated',
    more: (count: number) => `${n(count)} more`,
  },
}

/** Words about a figure wherever it is drawn. */
export const marks = {
  others: (count: number) => `${plural(count, 'other', 'others')}`,
}
