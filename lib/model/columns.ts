/**
 * The columns of claims.csv, in order: one row is one claim. docs/data-dictionary.md explains each;
 * a test keeps both in step.
 *
 * A `list` is one cell: its items stand in order of mention, joined by ` | `; a bar or a backslash
 * within an item has a backslash before it. A place is its country's code, followed by `:` and the
 * name where one is given (`POL:Warsaw`); a part is its dimension, `:` and its key (`carrier:IND`).
 *
 * A text cell that begins with = + - @, a tab, a carriage return, one of their full-width twins or
 * with ' gets one ' in front, so that no spreadsheet runs it: a reader takes one ' away again.
 */
export type ColumnType = 'string' | 'list' | 'integer' | 'number' | 'date'

export interface Column {
  name: string
  type: ColumnType
  description: string
}

export const CLAIM_COLUMNS = [
  { name: 'report', type: 'string', description: 'Id of the report that states the claim.' },
  { name: 'claim', type: 'string', description: 'Id of the claim, made from its content.' },
  { name: 'crisis', type: 'string', description: 'Id of the crisis, such as ukraine-2022.' },
  {
    name: 'as_written',
    type: 'string',
    description: 'Qualifier and figure as the report prints them.',
  },
  { name: 'value', type: 'integer', description: 'The figure; of a stated range, its lower end.' },
  { name: 'value_max', type: 'integer', description: 'Upper end of a stated range, else empty.' },
  {
    name: 'minimum',
    type: 'integer',
    description: 'Hard lower bound of the true number; empty where open or soft.',
  },
  {
    name: 'maximum',
    type: 'integer',
    description: 'Hard upper bound of the true number; empty where open or soft.',
  },
  {
    name: 'qualifier',
    type: 'string',
    description: 'exact, about, nearly, at_least, at_most or range.',
  },
  {
    name: 'unit',
    type: 'string',
    description:
      'What is counted: people, families, households, flights, buses, trains or vehicles.',
  },
  {
    name: 'nationality',
    type: 'list',
    description:
      'ISO 3166-1 alpha-3 codes; several share one joint figure; empty where none is stated.',
  },
  {
    name: 'group',
    type: 'string',
    description: 'nationals, students, staff, foreigners, refugees, children, families or people.',
  },
  {
    name: 'origin_country',
    type: 'string',
    description: 'ISO 3166-1 alpha-3 code of the country where the danger is.',
  },
  {
    name: 'origin_place',
    type: 'string',
    description: 'Place within the origin, where one is named.',
  },
  {
    name: 'destinations',
    type: 'list',
    description:
      'Where these people went or are to go; several share one joint figure unless the scope is each.',
  },
  {
    name: 'destination_scope',
    type: 'string',
    description:
      'total: just these destinations; including: these among others; each: this many in each; unknown: none stated.',
  },
  { name: 'via', type: 'list', description: 'Places on the way to the destination.' },
  {
    name: 'event',
    type: 'string',
    description:
      'evacuated, left, arrived, returned_home, remaining, awaiting, registered or planned.',
  },
  {
    name: 'part',
    type: 'list',
    description: 'What the figure is limited to; empty where it is the whole of its population.',
  },
  {
    name: 'measure',
    type: 'string',
    description:
      'cumulative: total so far; increment: one batch or day; stock: how many at that moment.',
  },
  {
    name: 'since',
    type: 'date',
    description: 'Day from which a total or an increment counts, where stated.',
  },
  {
    name: 'as_of',
    type: 'date',
    description: 'Day for which the figure is true; empty where not known.',
  },
  {
    name: 'as_of_basis',
    type: 'string',
    description: 'stated: the report names the day; published: its own day was taken.',
  },
  { name: 'published', type: 'date', description: 'Day on which the report appeared.' },
  {
    name: 'known_from',
    type: 'date',
    description: 'Day from which the public could know the claim.',
  },
  {
    name: 'known_from_basis',
    type: 'string',
    description: 'published, or inferred where the report has no day.',
  },
  {
    name: 'speaker',
    type: 'string',
    description:
      'Who said the figure, as written; empty where the report says it in its own voice.',
  },
  {
    name: 'body',
    type: 'string',
    description: 'Id of the body that the speaker belongs to, where it is known.',
  },
  { name: 'publisher', type: 'string', description: 'Who printed the report.' },
  { name: 'title', type: 'string', description: 'Title of the report.' },
  { name: 'url', type: 'string', description: 'Address of the report.' },
  {
    name: 'language',
    type: 'string',
    description: 'ISO 639-1 code of the language of the report.',
  },
  { name: 'sentence', type: 'string', description: 'The sentence that states the claim.' },
  {
    name: 'status',
    type: 'string',
    description: 'unreviewed or accepted; rejected and superseded claims are not exported.',
  },
  {
    name: 'version',
    type: 'integer',
    description: 'Version of the claim; a correction is a new one.',
  },
  {
    name: 'confidence',
    type: 'number',
    description: 'How sure the extractor is, 0 to 1; empty for claims made by people.',
  },
] as const satisfies readonly Column[]

export type ClaimColumn = (typeof CLAIM_COLUMNS)[number]['name']
