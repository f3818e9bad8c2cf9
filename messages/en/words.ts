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
import { n } from './format'

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

/** The vocabulary of the model, once. */
export const words = {
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
}
