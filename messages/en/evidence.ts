import { n } from './format'

export const evidence = {
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
  why: 'Why this number',
  whyLoading: 'Fetching the argument',
  whyClose: 'Close the explanation',
  series: 'Explain the series',
  back: 'Back to the explanation',
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
  softBounds: (low: string, high: string) => `roughly ${low} to ${high}; drawn, but never binding`,
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
}
