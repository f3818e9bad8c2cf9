const number = new Intl.NumberFormat('en')
const n = (value: number) => number.format(value)
const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`

export const timeline = {
  title: 'Timeline',
  label: 'Timeline of claims',
  marks: 'Claims by day',
  help: 'Arrow keys move from claim to claim, Enter opens the evidence.',
  loading: 'Drawing the timeline',
  failed: 'The timeline could not be drawn.',
  failedHint: 'The figures are safe: all of them stand in the table below.',
  scale: 'Scale',
  log: 'Logarithmic',
  linear: 'Linear',
  unit: 'people',
  unitLog: 'people, logarithmic scale',
  from: 'From',
  to: 'To',
  days: 'Days shown',
  allDays: 'All days',
  stretch: 'Stretch of days',
  whole: 'Whole crisis',
  busy: 'Busiest days',
  outside: (count: number, from: string, to: string) =>
    `${plural(count, 'mark stands', 'marks stand')} before or after ${from} to ${to}; “Whole crisis” shows ${count === 1 ? 'it' : 'them'}.`,
  undated: (count: number) =>
    count === 1 ? '1 claim has no day' : `${n(count)} claims have no day`,
  undatedAfter: ' and cannot stand on a timeline.',
  thinned: (shown: number, of: number) =>
    `${n(shown)} of ${plural(of, 'mark', 'marks')} drawn: those that make the lines, the greatest and the least of each day, and an even sample of the others. The table of claims has all.`,
  notDrawn: (count: number) =>
    `${plural(count, 'claim counts', 'claims count')} something else than people and ${count === 1 ? 'stands' : 'stand'} in the table.`,
  emptyTitle: 'No dated claim in this selection.',
  emptyHint: 'Widen the days or remove a filter.',
  opens: 'Open the evidence.',
  conflict: (day: string) => `On ${day}, claims contradict one another`,
  newSpeaker: (day: string) => `From ${day} another body speaks`,
  lastReport: (day: string) => `last report ${day}`,
  key: {
    title: 'Key to the marks',
    exact: 'exact',
    at_least: 'at least',
    at_most: 'at most',
    about: 'about',
    nearly: 'nearly',
    range: 'a range',
    planned: 'planned',
    carried: 'carried forward: no report for 3 days',
    speaker: 'speaker changes',
    conflict: 'claims contradict',
    fall: 'a total falls',
  },
  fall: (day: string) => `On ${day} the reported total falls`,
  table: {
    summary: 'The timeline as a table',
    lines: 'Series, at their last report',
    marks: 'Dated claims',
    day: 'Day',
    figure: 'Figure',
    population: 'Who',
    event: 'Event',
    series: 'Series',
    bounds: 'Bounds',
    steps: 'Steps',
  },
}
