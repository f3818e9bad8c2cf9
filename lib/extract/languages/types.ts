import type { Event, Group, Qualifier, Unit } from '../../model/claim'
import type { Refusal } from '../../model/report'
import type { Lexicon } from '../engine/lexicon'

/** Words that are looked up one by one. */
export type WordSet = Pick<ReadonlySet<string>, 'has'>

/** Words of figures: what each multiplies or adds. */
export interface NumberWords {
  /** one … nineteen, twenty … ninety */
  units: ReadonlyMap<string, number>
  /** hundred, thousand, million, lakh … */
  magnitudes: ReadonlyMap<string, number>
  /** dozen, score: round collectives, which mean about. */
  collectives: ReadonlyMap<string, number>
  /** "a dozen", "a hundred" */
  articles: ReadonlySet<string>
  /** "two hundred and five" */
  joiners: ReadonlySet<string>
  /** "half a dozen" */
  halves: ReadonlySet<string>
  /** hundreds, dozens, several: no number */
  vague: ReadonlySet<string>
  /** Those of them that stand for a count by themselves: hundreds, dozens. */
  vagueCounts: ReadonlySet<string>
  /** "700 to 800" */
  rangeMarks: ReadonlySet<string>
  /** "between 700 and 800" */
  between: ReadonlySet<string>
  betweenJoiners: ReadonlySet<string>
  /** What parts the whole from the fraction: "1.5" or "1,5". */
  decimal: '.' | ','
  /** "1 500": thousands may be kept apart by a space. */
  spaced: boolean
  /** "mil 898": digits may go on from a thousand in words. */
  mixed: boolean
  /** Numbers below a hundred of several words: "quatre-vingt-dix". */
  compounds: Lexicon<number>
  /** "un millón y medio" */
  halfAfter: Lexicon<true>
  /** Every word that a figure of words alone may begin with, but for the compounds. */
  openers: ReadonlySet<string>
}

/** Tells whether a text may speak of an evacuation, in one quick pass: most news does not. */
export type Gate = Pick<RegExp, 'test'>

/** How a language puts its words, where languages differ. */
export interface Grammar {
  /** Words that end in an apostrophe of their own: "l'", "d'". */
  elisions: ReadonlySet<string>
  /** Adjectives follow their noun: "ciudadanos chinos". */
  adjectivesAfter: boolean
  /** "2 de marzo": a number after the month is none of its day. */
  dayFirst: boolean
}

export interface QualifierWord {
  qualifier: Qualifier
  /** "as many as 219 arrived" is exactly 219; of a plan it is a ceiling. */
  ceilingIfPlanned?: boolean
}

export interface Noun {
  unit: Unit
  group: Group
  /** Any people or only those of some country: "passengers", "citizens". */
  belongs?: boolean
  /** "evacuees" says by itself what happened. */
  event?: Event
}

/**
 * A word for what happened. `carry` verbs say it only with a particle or a place ("took 40 people
 * out", "flew them to Delhi"); weak ones give way to any other in the sentence.
 */
export interface EventWord {
  event: Event | null
  refuse?: Refusal
  carry?: boolean
  /** "helped 370 people leave": who helps is the one that acts. */
  helps?: boolean
  /** A form that speaks of what is to come: "serán", "évacuera". */
  future?: boolean
  /** Without somebody moved: "they got to Egypt". */
  self?: Event
  weak?: boolean
  /** What a place does that follows it directly: "reached Jeddah", "left Kabul". */
  object?: Role
  /** The country that does it is where they went: "Poland shelters 74". */
  host?: boolean
}

/** `of` is a word that may mean "from" as well: "de". */
export type Role = 'from' | 'to' | 'via' | 'in' | 'of'

export type Modality = 'planned' | 'attempted' | 'undone' | 'negated'

export type DayWord =
  | { kind: 'weekday'; weekday: number }
  | { kind: 'month'; month: number }
  | { kind: 'relative'; days: number }
  | { kind: 'period'; days: number }
  | { kind: 'ago'; days: number }
  /** Looks like a day and is none: "por la mañana". */
  | { kind: 'none' }

export type DayLead = 'as_of' | 'since' | 'last' | 'next'

/** Everything the engine needs to know of one language: its words, and no grammar of others. */
export interface Language {
  code: string
  /** Its commonest words, by which a text is known to be in it. */
  commonest: ReadonlySet<string>
  /** Commonest words of its neighbours, which it has not: they speak against it. */
  neighbours: ReadonlySet<string>
  grammar: Grammar
  /** A text without a match has no evacuation in it and is left at once. */
  gate: Gate
  abbreviations: ReadonlySet<string>
  numbers: NumberWords
  qualifiersBefore: Lexicon<QualifierWord>
  qualifiersAfter: Lexicon<QualifierWord>
  /** Words between qualifier and figure, or before them, that change neither: "a total of", "another". */
  fillers: Lexicon<'more' | 'total'>
  nouns: Lexicon<Noun>
  /** Nouns of things that are counted but are no evacuated people. */
  refusedNouns: Lexicon<Refusal>
  /** Words before digits that make them a label: "flight 302", "aged 14", "Rs 500". */
  labels: ReadonlyMap<string, Refusal>
  /** Words before an age: "aged over 60". */
  ages: ReadonlySet<string>
  /** Words for a rate, before the figure and after what it counts: "on average", "a day". */
  averages: { before: Lexicon<true>; after: Lexicon<true> }
  /** What is written on to digits and makes them none of people: "3rd", "5pm", "80km", "40%". */
  suffixes: ReadonlyMap<string, Refusal>
  /** Words at which a noun phrase ends. */
  stops: ReadonlySet<string>
  /** Of those, the ones that may stand before the noun: "stranded Pakistanis". */
  modifiers: ReadonlySet<string>
  /** Nouns of one person or thing, which are adjectives before another noun: "civilian planes". */
  singulars: ReadonlySet<string>
  ofPhrase: { of: ReadonlySet<string>; own: ReadonlySet<string>; pronouns: ReadonlySet<string> }
  others: ReadonlySet<string>
  /** "the 26 students" */
  definite: ReadonlySet<string>
  /** Before "one" these make it a pronoun: "a second one". */
  determiners: ReadonlySet<string>
  /** "17 out of 500" */
  outOf: Lexicon<true>
  /** "non-Ukrainians" */
  negatives: ReadonlySet<string>
  countriesNoun: ReadonlySet<string>
  /** "de nacionalidad colombiana" */
  nationalityNouns: ReadonlySet<string>
  /** "its 13,000 workers" */
  possessives: ReadonlySet<string>
  /** "15,000 by road": a figure goes on with how they went. */
  means: ReadonlySet<string>
  /** Words after a vehicle's present tense that tell of a timetable. */
  present: ReadonlySet<string>
  infinitive: ReadonlySet<string>
  /** Words after which an infinitive tells of what was done: "managed to flee". */
  fulfilled: ReadonlySet<string>
  relatives: ReadonlySet<string>
  /** Of those, what stands for people alone: "who". */
  persons: ReadonlySet<string>
  itWas: Lexicon<true>
  /** Conjunctions that open a clause of its own. */
  subordinators: ReadonlySet<string>
  residence: ReadonlySet<string>
  /** Words of crossing a border. */
  crossings: ReadonlySet<string>
  /** border guards: who counts the people that come into their country. */
  guards: Lexicon<true>
  /** "the remaining 600": who has not gone yet. */
  leftOver: ReadonlySet<string>
  /** "are out", "got out": said without anybody who took them. */
  selfOut: ReadonlySet<string>
  /** "had 5,600 students" */
  having: ReadonlySet<string>
  /** "in the country": where the danger is, or where a text just was. */
  hereabouts: Lexicon<true>
  /** "urged its 13,000 workers to leave" */
  urging: ReadonlySet<string>
  /** "are being flown out": what goes on. */
  ongoing: ReadonlySet<string>
  /** at the moment, currently */
  nowadays: Lexicon<true>
  /** Words of motion that do not say by whose doing: "went", "on the way". */
  motions: ReadonlySet<string>
  statives: ReadonlySet<string>
  /** "stood at the border" */
  standing: ReadonlySet<string>
  borders: ReadonlySet<string>
  /** "to that border", "the way there": a place that was just named. */
  samePlace: Lexicon<true>
  presentTense: ReadonlySet<string>
  events: Lexicon<EventWord>
  particles: Lexicon<Event>
  modals: Lexicon<Modality>
  /** Vehicles that carry people: a figure aboard is one batch. */
  carriers: Lexicon<string>
  /** Of those, words for more than one, and what tells kinds of them apart: "civilian". */
  severalCarriers: ReadonlySet<string>
  carrierKinds: ReadonlySet<string>
  ordinals: ReadonlySet<string>
  /** air force, airline: who moves people and is no state. */
  movers: Lexicon<true>
  /** Bodies whose name does not tell their state: "Pentagon". */
  nationalBodies: Lexicon<string>
  /** "by the army" */
  agents: ReadonlySet<string>
  passives: ReadonlySet<string>
  perfect: ReadonlySet<string>
  /** Triggers of who houses people now, and of who chose not to go. */
  shelters: ReadonlySet<string>
  choices: ReadonlySet<string>
  /** seafarers, relatives: some of a people by what they are. */
  subgroups: ReadonlySet<string>
  /** dependents, relatives: counted beside nationals, they may be of any country. */
  kin: ReadonlySet<string>
  /** army, navy: who takes out whoever is there. */
  forces: ReadonlySet<string>
  /** "by sea": how some went. */
  ways: Lexicon<string>
  /** Triggers of people who are just then on the way. */
  underway: ReadonlySet<string>
  aboard: Lexicon<true>
  /** Words that go on about a vehicle: "on board were" opens a sentence, "were on it" ends one. */
  onBoard: Lexicon<'opening' | 'anywhere'>
  prepositions: Lexicon<Role>
  including: ReadonlySet<string>
  each: ReadonlySet<string>
  /** Words that may stand between a preposition and its place. */
  placeModifiers: ReadonlySet<string>
  /** "French soil", "the Romanian capital" */
  grounds: ReadonlySet<string>
  embassies: ReadonlySet<string>
  listJoiners: ReadonlySet<string>
  /** "101 and 113 evacuees" */
  coordinators: ReadonlySet<string>
  /** Conjunctions and marks between clauses, with what it costs to look across. */
  boundaries: ReadonlyMap<string, number>
  presence: Lexicon<true>
  /** Names of places that are people's as often, in lower case, and capitals that may stand beside them. */
  ambiguousNames: ReadonlySet<string>
  besideNames: ReadonlySet<string>
  /** war, earthquake: what people are taken out of. */
  dangers: ReadonlySet<string>
  days: Lexicon<DayWord>
  dayLeads: Lexicon<DayLead>
  /** Opens a clause that tells from when: "since the war began 12 days ago". */
  since: ReadonlySet<string>
  dayAgo: ReadonlySet<string>
  dayUnits: ReadonlyMap<string, number>
  /** "hace" dos días, "il y a" deux jours: words before the number */
  agoBefore: readonly (readonly string[])[]
  /** "el 4 y el 5 de marzo" */
  dayJoiners: ReadonlySet<string>
  speech: Lexicon<'after' | 'both'>
  /** "according to" */
  sources: Lexicon<true>
  speakerNouns: WordSet
  speakerLinks: ReadonlySet<string>
  speakerSkips: ReadonlySet<string>
  /** ministry, embassy: what speaks as a body. */
  bodyNouns: ReadonlySet<string>
  /** spokesman, statement: who or what speaks for a body. */
  spokesNouns: ReadonlySet<string>
  /** head, chief: who speaks for a body by leading it, without an office of state. */
  headNouns: ReadonlySet<string>
  /** "by the ministry's count": what is told, and the words that open such a phrase. */
  reportNouns: ReadonlySet<string>
  reportLeads: ReadonlySet<string>
  /** Agencies that pass on what others say. */
  relays: ReadonlySet<string>
  quotes: ReadonlySet<string>
  pronouns: ReadonlySet<string>
  /** he, she: one person; we, I: whoever speaks. */
  personPronouns: ReadonlySet<string>
  selfPronouns: ReadonlySet<string>
  /** it, they, these: a sentence that opens so goes on from the one before. */
  refersBack: ReadonlySet<string>
  articles: ReadonlySet<string>
  cumulative: Lexicon<true>
  totals: ReadonlySet<string>
  /** "put the number at 1,500": verb and preposition. */
  countVerbs: ReadonlySet<string>
  counting: ReadonlySet<string>
  countries: Lexicon<string>
  peoples: Lexicon<string>
  places: Lexicon<{ country: string; place: string }>
  /** Plural or independent names of a people that need no noun: "Indians". */
  isPeopleNoun(key: string): boolean
  /** A name that looks like one of inhabitants: "Keralites". */
  isPeopleLike(text: string): boolean
}
