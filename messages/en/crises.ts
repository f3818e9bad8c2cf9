import { n, longDay, plural, claims, reports } from './format'

/** All crises side by side. */
export const crises = {
  title: 'Crises',
  lead: (count: number, reportCount: number, claimCount: number) =>
    `${plural(count, 'crisis', 'crises')}, ${reports(reportCount)}, ${claims(claimCount)}`,
  find: 'Find a crisis',
  findHint: 'Name, country or year',
  none: (words: string) => `No crisis matches “${words}”.`,
  noneHint: 'Try a country, a year, or fewer words.',
  shown: (count: number, of: number) => `${n(count)} of ${plural(of, 'crisis', 'crises')}`,
  empty: 'No crisis yet.',
  emptyHint: 'Add a report, and make its crisis with it.',
  noReports: 'No report yet',
  from: (day: string) => `from ${longDay(day)}`,
  span: (from: string, to: string) => `${longDay(from)} to ${longDay(to)}`,
  noDays: 'days not known',
  counts: (reportCount: number, claimCount: number) =>
    `${reports(reportCount)} · ${claims(claimCount)}`,
  bars: 'Claims by day',
  barsNote:
    'Bars count claims by the day they are true for, never people: figures of different speakers are not added. Each crisis has its own scales; the greatest bar is written beside it.',
  step: (days: number) =>
    ({ 1: 'day', 7: 'week', 30: '30 days', 91: '91 days', 365: 'year' })[days] ?? `${n(days)} days`,
  chart: (claimCount: number, days: number, most: number, step: string) =>
    `Bars: ${claims(claimCount)} on ${plural(days, 'day', 'days')}, at most ${n(most)} in one ${step}`,
  peak: (most: number, step: string) => `at most ${n(most)} a ${step}`,
  undated: (count: number) => `${n(count)} undated`,
}
