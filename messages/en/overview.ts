import { n, longDay, plural, claims, reports } from './format'
import { withArticle } from './sentences'

export const overview = {
  title: 'Overview',
  who: 'Who',
  nationals: 'Nationals of',
  groups: 'Groups',
  whoHint: 'The figure that says most of each population. Figures overlap: they do not add up.',
  whereTo: 'Where to',
  whereToHint: 'The greatest figure of each destination’s own.',
  shared: (count: number) => `shares in ${plural(count, 'joint figure', 'joint figures')}`,
  noFigure: 'no figure of its own',
  noDestination: 'No claim of this selection names a destination.',
  openEvidence: 'Read it in its report',
  restsOn: (speaker: string | null) =>
    speaker === null
      ? 'Rests on what a report said in its own voice'
      : `Rests on what ${withArticle(speaker)} said`,
  printed: (publisher: string | null, day: string | null) =>
    [publisher ?? 'A report without a publisher', day ? longDay(day) : 'no day given'].join(', ') +
    '.',
  mapOf: (crisis: string) => `Map of ${crisis}`,
  timelineOf: (crisis: string) => `Timeline of ${crisis}`,
  map: 'On the map',
  timeline: 'Over time',
  openMap: 'Open the map',
  openTimeline: 'Open the timeline',
  openClaims: (count: number) => `All ${claims(count)}`,
  evidence: 'Evidence',
  evidenceHint: 'Choose a figure to read the sentence that states it.',
  populations: 'What was said',
  howSure: 'How sure',
  howFresh: 'How fresh',
  more: (count: number) => `${n(count)} more`,
  fewer: 'Fewer',
  byline: (reportCount: number, bodies: number) =>
    reports(reportCount) + (bodies > 0 ? ` · ${plural(bodies, 'body', 'bodies')} speaking` : ''),
  newest: (day: string) => `newest ${longDay(day)}`,
  sure: {
    exact: (count: number, of: number) =>
      count === of
        ? of === 1
          ? 'The one claim gives a figure without a qualifier.'
          : `All ${claims(of)} give a figure without a qualifier.`
        : `${n(count)} of ${claims(of)} ${count === 1 ? 'gives' : 'give'} a figure without a qualifier.`,
    qualified: (count: number) =>
      count === 1
        ? '1 is rounded or only a bound, and is written so.'
        : `${n(count)} are rounded or only a bound, and are written so.`,
    joint: (count: number) =>
      count === 1
        ? '1 is a joint figure of several countries and is never split.'
        : `${n(count)} are joint figures of several countries and are never split.`,
    undated: (count: number) =>
      count === 1
        ? '1 has no day and stands beside the timeline.'
        : `${n(count)} have no day and stand beside the timeline.`,
    conflicts: (count: number) =>
      count === 0
        ? 'No day has claims that contradict one another.'
        : `On ${plural(count, 'day', 'days')} of a series, claims contradict one another.`,
  },
  fresh: {
    newest: (day: string) => `The newest report is of ${longDay(day)}.`,
    none: 'No report has a day.',
    sources: (reportCount: number, publishers: number, bodies: number) =>
      `${reports(reportCount)} by ${plural(publishers, 'publisher', 'publishers')}; ` +
      (bodies === 0 ? 'nobody is quoted.' : `${plural(bodies, 'body is', 'bodies are')} quoted.`),
    span: (from: string, to: string) =>
      from === to
        ? `The figures are of ${longDay(from)}.`
        : `The figures are of ${longDay(from)} to ${longDay(to)}.`,
  },
  empty: {
    none: 'No crisis yet.',
    noClaims: (count: number) =>
      `${reports(count)} on this crisis, and none of them states an evacuation figure.`,
    crisis: 'No report on this crisis yet.',
    crisisHint: 'Paste an article, and its figures appear here.',
    selection: 'No claim matches this selection.',
    selectionOf: (chosen: readonly string[]) => `No claim for ${chosen.join(', ')}.`,
    undated: (count: number) =>
      count === 1 ? '1 claim has no day: show it' : `${claims(count)} have no day: show them`,
    selectionHint: 'Remove a filter to see more.',
  },
}
