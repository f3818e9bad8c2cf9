import type { Event, Group, Measure, Part, Qualifier, Scope, Unit } from '@/lib/model/claim'

/** What a sentence about one claim needs, names already looked up. Days are ISO days. */
export interface SentenceParts {
  /** The body or speaker; null where the report speaks in its own voice. */
  speaker: string | null
  publisher: string | null
  published: string | null
  asOf: string | null
  quantity: QuantityParts
  nationality: string[]
  group: Group
  unit: Unit
  event: Event | 'out_of_danger'
  measure: Measure
  origin: string | null
  destinations: string[]
  scope: Scope
  part: Part[]
}

export interface QuantityParts {
  value: number
  valueMax: number | null
  qualifier: Qualifier
  /** The words of the report, and its language: English words are kept as they were printed. */
  asWritten?: string | null
  language?: string | null
}

const number = new Intl.NumberFormat('en')
const and = new Intl.ListFormat('en', { type: 'conjunction' })
const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const day = (iso: string) => dayFormat.format(new Date(`${iso}T00:00:00Z`))

const WORDS: Record<Qualifier, string> = {
  exact: '',
  about: 'about ',
  nearly: 'nearly ',
  at_least: 'at least ',
  at_most: 'at most ',
  range: '',
}

/** "more than 20,000" where an English report says so, else "at least 20,000". Never without its qualifier. */
export function quantityPhrase(q: QuantityParts): string {
  if (q.qualifier === 'range') {
    return q.valueMax === null
      ? number.format(q.value)
      : `${number.format(q.value)} to ${number.format(q.valueMax)}`
  }
  const printed = q.asWritten?.trim() ?? ''
  const plain = /^[a-z][a-z ]*[a-z] \d{1,3}(?:,\d{3})*$/i.test(printed)
  if (
    q.qualifier !== 'exact' &&
    q.language === 'en' &&
    plain &&
    printed.endsWith(number.format(q.value))
  ) {
    return printed.charAt(0).toLowerCase() + printed.slice(1)
  }
  return WORDS[q.qualifier] + number.format(q.value)
}

const GROUP_NOUN: Record<Group, string> = {
  nationals: 'nationals',
  students: 'students',
  staff: 'staff members',
  foreigners: 'foreigners',
  refugees: 'refugees',
  children: 'children',
  families: 'people in families',
  people: 'people',
}

/** "Indian nationals", "Indian and Nepalese students", "foreigners". Demonyms come from lib/places. */
export function populationPhrase(
  demonyms: readonly string[],
  group: Group,
  unit: Unit = 'people',
): string {
  const named = demonyms.length > 0
  const noun =
    named && group === 'people'
      ? 'nationals'
      : !named && group === 'nationals'
        ? 'people'
        : GROUP_NOUN[group]
  const adjective = named ? `${and.format(demonyms)} ` : ''
  if (unit === 'people') return adjective + noun
  if (unit === 'families' || unit === 'households') {
    return adjective + (group === 'students' || group === 'staff' ? `${unit} of ${noun}` : unit)
  }
  return named || group !== 'people' ? `${unit} carrying ${adjective}${noun}` : unit
}

type ClauseParts = Pick<
  SentenceParts,
  'event' | 'measure' | 'origin' | 'destinations' | 'scope' | 'unit' | 'part' | 'quantity'
>

function destinationPhrase(p: ClauseParts, preposition: 'to' | 'in'): string {
  if (p.destinations.length === 0) return ''
  const names = and.format(p.destinations)
  if (p.scope === 'each' && p.destinations.length > 1) return ` ${preposition} each of ${names}`
  if (p.scope === 'including') return ` ${preposition} ${names} among other places`
  return ` ${preposition} ${names}${p.destinations.length > 1 ? ' together' : ''}`
}

/** The predicate, in the past: "had left Ukraine", "had arrived in Poland and Romania together". */
export function clause(p: ClauseParts): string {
  const from = p.origin ? ` from ${p.origin}` : ''
  const one = p.quantity.value === 1 && p.quantity.valueMax === null
  const had = p.measure === 'increment' ? '' : 'had '
  const were = p.measure === 'increment' ? (one ? 'was' : 'were') : 'had been'
  switch (p.event) {
    case 'evacuated':
      return `${were} evacuated${from}${destinationPhrase(p, 'to')}`
    case 'left':
      return `${had}left${p.origin ? ` ${p.origin}` : ''}${p.destinations.length ? destinationPhrase(p, 'to').replace(/^ to/, ' for') : ''}`
    case 'arrived':
      return `${had}arrived${destinationPhrase(p, 'in')}${from}`
    case 'returned_home':
      return `${had}returned home${from}`
    case 'remaining':
      return `${one ? 'was' : 'were'} still in ${p.origin ?? 'the country'}`
    case 'awaiting':
      return `${one ? 'was' : 'were'} waiting to leave${p.origin ? ` ${p.origin}` : ''}${p.destinations.length ? destinationPhrase(p, 'to').replace(/^ to/, ' for') : ''}`
    case 'registered':
      return `${one ? 'was' : 'were'} registered or living${p.origin ? ` in ${p.origin}` : ' there'}`
    case 'planned':
      return `${one ? 'was' : 'were'} to be brought out${p.origin ? ` of ${p.origin}` : ''}${destinationPhrase(p, 'to')}`
    case 'out_of_danger':
      return `${had}got out${p.origin ? ` of ${p.origin}` : ''}`
  }
}

const INSTITUTION =
  /\b(?:Ministry|Ministries|Embassy|Embassies|Consulate|Government|Department|Police|Guards?|Service|Agency|Authority|Authorities|Office|Council|Army|Forces?|Navy|Committee|Commission|Minister|President|Foreign Affairs|Nations|Union|Red Cross|Red Crescent|Bureau|Directorate|Administration|Parliament|Presidency|Headquarters)\b/

/** "the Polish Border Guard", but "India's Ministry", "UNHCR" and "Retno Marsudi" as they are. */
export const withArticle = (speaker: string) =>
  INSTITUTION.test(speaker) && !/^the /i.test(speaker) && !/^\S+(?: \S+)?[’']s? /.test(speaker)
    ? `the ${speaker}`
    : speaker

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * One claim as a sentence in the past tense, with its speaker and its qualifier. "Said on" only
 * where the figure is true for the day of the report; else the day stands with the figure.
 */
export function claimSentence(p: SentenceParts): string {
  const what = `${quantityPhrase(p.quantity)} ${populationPhrase(p.nationality, p.group, p.unit)} ${clause(p)}`
  const sameDay = p.asOf !== null && p.asOf === p.published
  const speaker = p.speaker === null ? p.publisher : withArticle(p.speaker)
  const verb = p.speaker ? 'said' : 'reported'
  const at =
    p.asOf === null
      ? ''
      : p.measure === 'cumulative' && p.event !== 'planned'
        ? `by ${day(p.asOf)} `
        : `on ${day(p.asOf)} `
  if (!speaker)
    return `${p.asOf === null ? '' : `${capital(at.trim())}, `}${p.asOf === null ? capital(what) : what}, a report said.`
  if (sameDay) return `${capital(speaker)} ${verb} on ${day(p.asOf ?? '')} that ${what}.`
  if (p.asOf === null) {
    return p.published
      ? `${capital(speaker)} ${verb}, in a report of ${day(p.published)}, that ${what}.`
      : `${capital(speaker)} ${verb} that ${what}.`
  }
  return `${capital(speaker)} ${verb} that ${at}${what}.`
}
