import type { QualifierWord } from '../types'

const rows = (qualifier: QualifierWord['qualifier'], phrases: string): [string, QualifierWord][] =>
  phrases.split('|').map((phrase) => [phrase, { qualifier }])

/** Before the figure. */
export const before: [string, QualifierWord][] = [
  ...rows(
    'about',
    'about|around|some|approximately|roughly|approx|approx.|an estimated|estimated|circa|ca.|in the region of|somewhere around|~|in the neighbourhood of|something like|on the order of',
  ),
  ...rows(
    'nearly',
    'nearly|almost|close to|just under|a little under|just short of|close on|approaching',
  ),
  ...rows(
    'at_least',
    'more than|over|at least|upwards of|upward of|no fewer than|no less than|not less than|not fewer than|in excess of|above|well over|just over|a little over|slightly more than|a little more than|just more than|well more than|a minimum of|over and above|greater than|exceeding|>|≥|+',
  ),
  ...rows(
    'at_most',
    'up to|fewer than|less than|at most|no more than|not more than|a maximum of|maximum of|under|below|a little less than|slightly less than|slightly fewer than',
  ),
  ['as many as', { qualifier: 'exact', ceilingIfPlanned: true }],
  ['as much as', { qualifier: 'exact', ceilingIfPlanned: true }],
  ['as few as', { qualifier: 'exact' }],
]

/** After the figure. */
export const after: [string, QualifierWord][] = [
  ...rows('at_least', 'plus|-plus|+|or more|-odd plus|and more|and counting'),
  ...rows('about', 'or so|odd|-odd|approximately|approx'),
  ...rows('at_most', 'or less|or fewer|at most'),
]

export const fillers: [string, 'more' | 'total'][] = [
  ['another', 'more'],
  ['a further', 'more'],
  ['further', 'more'],
  ['an additional', 'more'],
  ['additional', 'more'],
  ['other', 'more'],
  ['a total of', 'total'],
  ['total of', 'total'],
  ['a total', 'total'],
  ['a combined', 'total'],
  ['a grand total of', 'total'],
  ['in all', 'total'],
]
