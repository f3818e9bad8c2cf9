import type {
  Dimension,
  Event,
  Group,
  Measure,
  Qualifier,
  Scope,
  Status,
  Unit,
} from '@/lib/model/claim'
import type { BodyKind } from '@/lib/model/body'
import type { ErrorCode } from '@/lib/model/errors'
import type { Refusal } from '@/lib/model/report'
import { map, marks } from './en-map'
import { explain } from './en-explain'
import { timeline } from './en-timeline'
import { about, claimPage, crises, newReport, report } from './en-pages'
import { claimSentence, clause, populationPhrase, quantityPhrase } from './en-sentences'

const number = new Intl.NumberFormat('en')
const n = (value: number) => number.format(value)
const list = (items: readonly string[], kind: 'conjunction' | 'disjunction' = 'conjunction') =>
  new Intl.ListFormat('en-GB', { type: kind }).format(items)

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const mediumDayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' })
const shortDayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
})
/** An ISO day is read as midnight UTC and shown in UTC, so that no zone moves it. */
const asDate = (day: string) => new Date(`${day}T00:00:00Z`)
const longDay = (day: string) => dayFormat.format(asDate(day))
const mediumDay = (day: string) => mediumDayFormat.format(asDate(day))
const shortDay = (day: string) => shortDayFormat.format(asDate(day))

const plural = (count: number, one: string, many: string) =>
  `${n(count)} ${count === 1 ? one : many}`
const claims = (count: number) => plural(count, 'claim', 'claims')
const reports = (count: number) => plural(count, 'report', 'reports')

/* ---- words: the vocabulary of the model, once ---------------------------------------------- */

const event: Record<Event | 'out_of_danger', string> = {
  evacuated: 'Evacuated',
  left: 'Left',
  arrived: 'Arrived',
  returned_home: 'Returned home',
  remaining: 'Remaining',
  awaiting: 'Waiting',
  registered: 'Registered',
  planned: 'Planned',
  out_of_danger: 'Out of danger',
}

const eventMeaning: Record<Event | 'out_of_danger', string> = {
  evacuated: 'Taken out of the danger zone by someone',
  left: 'Departed by themselves, or how is not stated',
  arrived: 'Reached a third country or a place of refuge',
  returned_home: 'Brought back to their own country',
  remaining: 'Still in the country of origin',
  awaiting: 'Waiting for transport, at a border or in a shelter',
  registered: 'Resident, present or signed up before leaving',
  planned: 'Announced for the future',
  out_of_danger: 'Left, evacuated, arrived abroad or returned home',
}

const group: Record<Group, string> = {
  nationals: 'nationals',
  students: 'students',
  staff: 'staff',
  foreigners: 'foreigners',
  refugees: 'refugees',
  children: 'children',
  families: 'families',
  people: 'people',
}

const unit: Record<Unit, string> = {
  people: 'people',
  families: 'families',
  households: 'households',
  flights: 'flights',
  buses: 'buses',
  trains: 'trains',
  vehicles: 'vehicles',
}

const qualifier: Record<Qualifier, string> = {
  exact: 'exactly, as printed',
  about: 'about',
  nearly: 'nearly',
  at_least: 'at least',
  at_most: 'at most',
  range: 'a stated range',
}

const qualifierMeaning: Record<Qualifier, string> = {
  exact: 'The figure is given without a qualifier.',
  about: 'A rounded figure: the true number may be a little lower or higher.',
  nearly: 'The true number is a little lower than the figure, and not higher.',
  at_least: 'The figure is a lower bound: the true number may be higher.',
  at_most: 'The figure is an upper bound: the true number may be lower.',
  range: 'The true number lies between the two figures.',
}

const scope: Record<Scope, string> = {
  total: 'The figure covers just these destinations.',
  including: 'The figure covers these destinations among others.',
  each: 'The figure holds for each of these destinations.',
  unknown: 'No destination is stated.',
}

const measure: Record<Measure, string> = {
  cumulative: 'Total so far',
  increment: 'One batch, flight or day',
  stock: 'How many were there at that moment',
}

const dimension: Record<Dimension, string> = {
  batch: 'One batch',
  period: 'Period',
  carrier: 'Moved by',
  route: 'Route',
  destination: 'To',
  place: 'Place of origin',
  home: 'Home',
  subgroup: 'Among them',
}

const status: Record<Status, string> = {
  unreviewed: 'Not reviewed',
  accepted: 'Accepted by a reviewer',
  rejected: 'Rejected by a reviewer',
  superseded: 'Replaced by a newer version',
}

const bodyKind: Record<BodyKind, string> = {
  government: 'government',
  embassy: 'embassy',
  military: 'armed forces',
  border_service: 'border service',
  police: 'police',
  local_government: 'local government',
  un_agency: 'United Nations agency',
  intergovernmental: 'intergovernmental body',
  red_cross: 'Red Cross or Red Crescent',
  ngo: 'non-governmental organisation',
  company: 'company',
  individual: 'person',
  media: 'newspaper or agency',
}

const refusal: Record<Refusal, string> = {
  casualties: 'It counts dead or injured people.',
  troops: 'It counts soldiers.',
  money: 'It is a sum of money.',
  capacity: 'It is a number of seats or places.',
  distance: 'It is a distance.',
  time: 'It is a time or a duration.',
  age: 'It is an age.',
  date: 'It is a date.',
  flight_number: 'It is the number of a flight or a route.',
  percentage: 'It is a share, not a count.',
  ordinal: 'It is a place in an order, not a count.',
  vague_word: 'It is a vague word, not a number.',
  reverse_flow: 'It counts people going the other way.',
  displaced_inside: 'It counts people displaced inside the country.',
  daily_average: 'It is a daily average.',
  not_people: 'It does not count people.',
  no_event: 'It is not said what happened to these people.',
  refers_back: 'It only refers back to another figure.',
  repeated: 'It repeats a figure that is a claim already.',
  no_evacuation: 'The text does not report an evacuation.',
}

const errorCode: Record<ErrorCode, string> = {
  invalid_input: 'Something in the request was not valid.',
  malformed_json: 'The request was not valid JSON.',
  invalid_day: 'A day is written YYYY-MM-DD.',
  invalid_url: 'An address begins with http:// or https://.',
  empty_text: 'There was no text.',
  binary_text: 'This is not a text.',
  text_too_long: 'The text is too long.',
  body_too_large: 'The request is too large.',
  unsupported_media_type: 'This kind of content is not read.',
  unknown_crisis: 'There is no such crisis.',
  unknown_filter: 'There is no such filter.',
  unknown_value: 'A filter has a value that does not exist.',
  unknown_cursor: 'This page of the list does not exist.',
  unauthorized: 'Writing needs a token here.',
  cross_site: 'A request from another site was refused.',
  not_found: 'Nothing was found here.',
  already_exists: 'It is there already.',
  store_locked: 'Another process holds the database.',
  internal: 'Something failed on the server.',
  store_unavailable: 'The database did not answer.',
}

export const en = {
  locale: 'en',
  direction: 'ltr' as 'ltr' | 'rtl',

  format: { n, list, longDay, mediumDay, shortDay, claims, reports, plural },

  words: {
    event,
    eventMeaning,
    group,
    unit,
    qualifier,
    qualifierMeaning,
    scope,
    measure,
    dimension,
    status,
    bodyKind,
    refusal,
    errorCode,
    notStated: 'not stated',
    none: '–',
    andOthers: (names: readonly string[], others: number) =>
      `${names.join(', ')} and ${n(others)} others`,
    anyNationality: 'Nationality not stated',
    anyDestination: 'Destination not stated',
    anyOrigin: 'Origin not stated',
    undated: 'no day stated',
    inferred: 'inferred',
    asOfPublished: 'the day of the report',
  },

  /* ---- sentences: who said how much of what ------------------------------------------------ */
  sentence: {
    claim: claimSentence,
    clause,
    population: populationPhrase,
    quantity: quantityPhrase,
  },

  /* ---- shell ------------------------------------------------------------------------------- */
  site: {
    name: 'Corridor',
    tagline: 'Evacuation figures, as they were reported',
    description:
      'Evacuation figures from the news as claims that can be checked: who said them, where, when and how sure they were.',
    skip: 'Skip to the content',
    title: (...parts: string[]) => [...parts, 'Corridor'].join(' · '),
  },
  nav: {
    label: 'Views of this crisis',
    main: 'Corridor',
    overview: 'Overview',
    map: 'Map',
    timeline: 'Timeline',
    claims: 'Claims',
    reports: 'Reports',
    addReport: 'Add a report',
    crises: 'All crises',
    about: 'About the figures',
    footer: 'More',
    disclaimer:
      'Every figure is what somebody said, not what happened. Borders and names on the maps imply no opinion on the legal status of any territory.',
  },
  theme: {
    toDark: 'Dark',
    toLight: 'Light',
    label: (dark: boolean) => (dark ? 'Change to light paper' : 'Change to dark paper'),
  },
  crisisPicker: {
    label: 'Crisis',
    choose: (name: string) => `Crisis: ${name}. Choose another`,
    search: 'Find a crisis',
    placeholder: 'Name, country or year',
    empty: 'No crisis of that name.',
    row: (count: number) => claims(count),
    all: 'See all crises side by side',
    count: (count: number) => plural(count, 'crisis', 'crises'),
  },
  exportCsv: {
    button: (count: number) => `CSV, ${claims(count)}`,
    label: (count: number) => `Download exactly this selection as CSV: ${claims(count)}`,
  },

  /* ---- filters ----------------------------------------------------------------------------- */
  filters: {
    title: 'Selection',
    open: 'Choose',
    openCount: (count: number) => (count === 0 ? 'Filters' : `Filters, ${n(count)} set`),
    close: 'Close the filters',
    apply: (count: number) => `Show ${claims(count)}`,
    clear: 'Clear all',
    remove: (name: string, value: string) => `Remove ${name}: ${value}`,
    only: (value: string) => `Only ${value}`,
    counts: (shown: number) => claims(shown),
    undated: (count: number) =>
      `${claims(count)} without a day ${count === 1 ? 'is' : 'are'} left out by the choice of days.`,
    nationality: 'Nationality',
    group: 'Group',
    event: 'Event',
    destination: 'Destination',
    origin: 'Origin',
    speaker: 'Speaker',
    publisher: 'Publisher',
    from: 'From',
    to: 'To',
    days: 'Days',
    q: 'Words',
    qHint: 'Words of the sentence, the title or the names',
    known: 'As known on',
    knownReset: 'Now',
    knownHint: 'Leave out what the public could not know yet on that day',
    knownAll: 'the end: everything is known',
    facet: (name: string, set: number) => (set === 0 ? name : `${name}, ${n(set)} chosen`),
    find: (name: string) => `Find: ${name.toLowerCase()}`,
    noMatch: 'Nothing of that name.',
    search: 'Search',
    names: {
      nationality: 'Nationality',
      group: 'Group',
      event: 'Event',
      destination: 'Destination',
      origin: 'Origin',
      speaker: 'Speaker',
      publisher: 'Publisher',
      from: 'The first day',
      to: 'The last day',
      known: 'As known on',
      q: 'Words',
      claim: 'Claim',
      country: 'Country',
      sort: 'Order',
    },
    chip: {
      from: (day: string) => `from ${longDay(day)}`,
      to: (day: string) => `to ${longDay(day)}`,
      known: (day: string) => `as known on ${longDay(day)}`,
      q: (words: string) => `“${words}”`,
    },
    problems: {
      title: 'Part of the address does not fit this crisis.',
      unknownName: (name: string) => `There is no filter “${name}”.`,
      unknownValue: (name: string, value: string) => `${name} has no value “${value}”.`,
      givenTwice: (name: string, value: string) =>
        `${name} was given more than once; “${value}” was left out.`,
      daysCrossed: (from: string, to: string) =>
        `From ${longDay(from)} to ${longDay(to)} is no stretch of days: the first lies after the last.`,
      absent: (name: string, value: string) =>
        `No claim of this crisis has the ${name.toLowerCase()} “${value}”.`,
      otherCrisis: (value: string) =>
        `The crisis “${value}” in the address was left out: this page is about another one.`,
      remedy: 'Tidy the address',
    },
  },

  /* ---- overview ---------------------------------------------------------------------------- */
  overview: {
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
    printed: (publisher: string | null, day: string | null) =>
      [publisher ?? 'A report without a publisher', day ? longDay(day) : 'no day given'].join(
        ', ',
      ) + '.',
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
  },

  /* ---- claims table ------------------------------------------------------------------------ */
  claims: {
    title: 'Claims',
    caption: (count: number, crisis: string) => `${claims(count)} on ${crisis}`,
    help: 'Arrow keys move from row to row, Enter opens the evidence.',
    columns: {
      figure: 'Figure',
      asWritten: 'As written',
      population: 'Who',
      event: 'Event',
      origin: 'From',
      destinations: 'To',
      asOf: 'As of',
      speaker: 'Speaker',
      publisher: 'Publisher',
      published: 'Published',
      sentence: 'Sentence',
    },
    sortedBy: (column: string, descending: boolean) =>
      `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}`,
    sort: (column: string) => `Sort by ${column}`,
    sortLabel: 'Order',
    order: (column: string, descending: boolean) =>
      `${column}, ${descending ? 'descending' : 'ascending'}`,
    undated: (count: number) =>
      count === 1
        ? '1 claim has no day; its day is written –.'
        : `${claims(count)} have no day; their day is written –.`,
    shared: 'joint',
    open: (quantity: string) => `Evidence of ${quantity}`,
    among: (countries: string) => `incl. ${countries}`,
    each: (countries: string) => `each: ${countries}`,
    toWhere: (places: string, event: Event) =>
      event === 'arrived' ? `in ${places}` : `to ${places}`,
    own: 'The report itself',
    region: 'Claims, scrollable',
    moreThan: (shown: number, of: number) =>
      `The first ${n(shown)} of ${claims(of)} are listed. Narrow the selection to see the others, or take the CSV.`,
    emptyTitle: 'No claim matches this selection.',
    emptyHint: 'Remove a filter to see more.',
  },

  /* ---- evidence ---------------------------------------------------------------------------- */
  evidence: {
    title: 'Evidence',
    close: 'Close the evidence',
    loading: 'Fetching the sentence',
    failed: 'The evidence could not be fetched.',
    failedHint: 'The figures on the page are safe. Check the connection and try again.',
    retry: 'Try again',
    missing: 'There is no such claim.',
    missingHint: 'It may have been replaced or removed. The other claims are in the table.',
    saidBy: 'Said by',
    body: (name: string, kind: string) => `${name}, ${kind}`,
    ownVoice: 'the report, in its own voice',
    publisher: 'Printed by',
    published: 'Published',
    knownFrom: 'Known from',
    asOf: 'True for',
    since: 'Counted from',
    source: 'Read the article at its source',
    noSource: 'The report has no address.',
    report: 'The whole report',
    claim: 'This claim on its own page',
    figure: 'Figure',
    qualifier: 'Qualifier',
    bounds: 'Bounds',
    boundsOf: (low: string | null, high: string | null) =>
      low !== null && high !== null
        ? low === high
          ? `${low}, as printed`
          : `${low} to ${high}`
        : low !== null
          ? `${low} or more`
          : high !== null
            ? `${high} or fewer`
            : 'none that bind',
    softBounds: (low: string, high: string) =>
      `roughly ${low} to ${high}; drawn, but never binding`,
    nearlyBounds: (low: string, high: string) => `roughly ${low} to at most ${high}`,
    part: 'Limited to',
    measure: 'Measure',
    origin: 'From',
    destinations: 'To',
    via: 'By way of',
    event: 'Event',
    population: 'Who',
    confidence: 'Extractor’s confidence',
    byHand: 'annotated by people',
    status: 'Review',
    others: (count: number) =>
      `${count === 1 ? 'Another figure' : `${n(count)} other figures`} of this report`,
    context: 'The sentence in the report',
    joint: (quantity: string, countries: string, open: boolean) =>
      open
        ? `A joint figure: ${quantity} shared by ${countries} and others. How many went to each is not stated.`
        : `A joint figure: ${quantity} shared by ${countries}. How many fall to each is not stated.`,
    asWritten: 'As written',
    unit: 'Unit',
    jointNationalities: (quantity: string, nationalities: string) =>
      `A joint figure: ${quantity} shared by nationals of ${nationalities}. How many belong to each is not stated.`,
    shippedNote: 'The text is our own restatement of the cited article.',
  },

  /* ---- reports list ------------------------------------------------------------------------ */
  reports: {
    title: 'Reports',
    caption: (count: number, crisis: string) => `${reports(count)} on ${crisis}`,
    columns: {
      title: 'Report',
      publisher: 'Publisher',
      published: 'Published',
      language: 'Language',
      claims: 'Claims',
    },
    untitled: 'Untitled report',
    printings: (count: number) => `printed ${plural(count, 'time more', 'times more')}`,
    none: 'No report in this selection.',
    noneHint: 'Add a report, or remove a filter.',
    next: 'Next reports',
    first: 'First reports',
    shown: (shown: number, of: number) => `${n(shown)} of ${reports(of)}`,
    selectionNote: 'The list follows crisis, publisher, days and words of the selection.',
  },

  /* ---- states ------------------------------------------------------------------------------ */
  states: {
    loading: 'Loading',
    loadingFigures: 'Loading the figures',
    retry: 'Try again',
    errorTitle: 'This page could not be made.',
    errorHint:
      'Nothing that was stored is lost. Try again; if it fails once more, the server’s log says why.',
    widgetFailed: 'This part could not be drawn. The figures beside it are complete.',
    notFoundTitle: 'There is nothing at this address.',
    notFoundHint: 'The page may have moved, or the address was cut short.',
    crisisNotFound: (id: string) => `There is no crisis “${id}”.`,
    crisisNotFoundHint: 'Choose one of those that are there.',
    goHome: 'To the first page',
    goCrises: 'To all crises',
    storeTitle: 'The database did not answer.',
  },

  /* ==== sections of the map, the timeline and the pages of reports and claims ================ */

  map,

  marks,

  timeline,

  report,

  newReport,

  claimPage,

  crises,

  about,

  /* ---- command line ------------------------------------------------------------------------ */
  explain,
}

export type Messages = typeof en
