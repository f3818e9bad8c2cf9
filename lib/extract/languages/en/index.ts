import { countryNames, peopleNames, placeNames } from '../../../places'
import { compileLexicon } from '../../engine/lexicon'
import { keyOf } from '../../engine/tokens'
import type { Language } from '../types'
import { dayAgo, dayLeads, days, dayUnits, since } from './days'
import {
  aboard,
  carriers,
  crossings,
  motions,
  events,
  modals,
  onBoard,
  particles,
  presence,
  present,
  residence,
  statives,
} from './events'
import {
  labels,
  modifiers,
  nouns,
  countriesNoun,
  ofPhrase,
  others,
  possessives,
  refusedNouns,
  singulars,
  stops,
  suffixes,
} from './nouns'
import { numbers } from './numbers'
import {
  agents,
  carrierKinds,
  choices,
  movers,
  nationalBodies,
  ordinals,
  passives,
  perfect,
  severalCarriers,
  shelters,
} from './parts'
import {
  ambiguousNames,
  besideNames,
  boundaries,
  dangers,
  each,
  grounds,
  including,
  listJoiners,
  placeModifiers,
  prepositions,
} from './places'
import { after, before, fillers } from './qualifiers'
import {
  articles,
  bodyNouns,
  headNouns,
  personPronouns,
  pronouns,
  refersBack,
  relays,
  reportLeads,
  reportNouns,
  selfPronouns,
  sources,
  speakerLinks,
  speakerNouns,
  speakerSkips,
  speech,
  spokesNouns,
} from './speakers'

const compiled = <T>(rows: Iterable<readonly [string, T]>) => compileLexicon(rows)
const flags = (phrases: string) =>
  compileLexicon(phrases.split('|').map((phrase): [string, true] => [phrase, true]))

/** Nouns for a people that are no adjectives: "Britons", "Indians", "Poles". */
const peopleNouns = new Set(
  peopleNames()
    .map(([name]) => keyOf(name))
    .filter((name) => name.endsWith('s') || name.endsWith('men')),
)
for (const adjective of ['swiss', 'us', 'laos']) peopleNouns.delete(adjective)

export const english: Language = {
  code: 'en',
  commonest: new Set(
    'the of and to a in that is was for on by with had have were from said their as has been would they'.split(
      ' ',
    ),
  ),
  gate: /evacu|airlift|repatriat|rescu|stranded|flown|flew|fled|flee|left\b|leave|leaving|departed|cross(?:ed|ing)|arriv|reached|landed|return|relocat|brought|taken out|took|moved|out of|back from|home from|register|remain|trapped|waiting|sheltered|came\b|come\b|transferred|withdr|dock|sail|aboard|board(?:ed|ing)|ferr(?:y|ied)|carri(?:ed|es)|safety|convoy|\bstay|(?:are|were) (?:still )?in\b|there (?:are|were)|embark|corridor|in shelters|airport|pulled|\bgot\b|flight|flying|\bplane|\bhome\b|evac|stuck|left/i,
  abbreviations: new Set(
    'mr mrs ms dr st gen col lt sgt capt rep sen gov prof maj no jan feb mar apr jun jul aug sep sept oct nov dec approx ca u.s dept inc ltd vs etc e.g i.e'.split(
      ' ',
    ),
  ),
  numbers,
  qualifiersBefore: compiled(before),
  qualifiersAfter: compiled(after),
  fillers: compiled(fillers),
  nouns: compiled(nouns),
  refusedNouns: compiled(refusedNouns),
  labels,
  ages: new Set(['aged', 'age', 'ages']),
  stops,
  modifiers,
  singulars,
  ofPhrase,
  others,
  definite: new Set(['the', 'these', 'those']),
  determiners: new Set(
    'number|second|first|third|no|any|every|each|last|latest|next|this|that|the|another|which|new|big|only|on|for'.split(
      '|',
    ),
  ),
  outOf: flags('out of|from among'),
  negatives: new Set(['non']),
  countriesNoun,
  events: compiled(events),
  particles: compiled(particles),
  modals: compiled(modals),
  carriers: compiled(carriers),
  severalCarriers,
  carrierKinds,
  ordinals,
  movers: compiled(movers),
  nationalBodies: compiled(nationalBodies),
  agents,
  passives,
  perfect,
  shelters,
  choices,
  aboard: compiled(aboard),
  onBoard: compiled(onBoard),
  prepositions: compiled(prepositions),
  including,
  each,
  placeModifiers,
  grounds,
  embassies: new Set(
    'embassy|embassies|mission|missions|consulate|consulates|ambassador'.split('|'),
  ),
  listJoiners,
  coordinators: new Set(['and', 'or', '&']),
  boundaries,
  presence: compiled(presence),
  dangers,
  ambiguousNames,
  besideNames,
  suffixes,
  days: compiled(days),
  dayLeads: compiled(dayLeads),
  since,
  dayAgo,
  dayUnits,
  speech: compiled(speech),
  sources: compiled(sources),
  speakerNouns,
  speakerLinks,
  speakerSkips,
  bodyNouns,
  spokesNouns,
  headNouns,
  reportNouns,
  reportLeads,
  relays,
  quotes: new Set(['"', '“', "'", '‘']),
  pronouns,
  personPronouns,
  selfPronouns,
  refersBack,
  articles,
  cumulative: flags(
    'so far|since|to date|until now|in all|overall|altogether|as of|thus far|till date|up to now|already|by now|till now|in the end|together|stands at|stood at|rose to|rises to|risen to|brings the|bringing the|brought the number|takes the|taking the|the number|number of|has reached|have reached|tally|comes to|all in all',
  ),
  totals: new Set(
    'total|number|figure|count|tally|toll|rest|sum|evacuees|numbers|remainder'.split('|'),
  ),
  countVerbs: new Set('put|puts|putting|estimated|estimates|stood|stands|placed|puts'.split('|')),
  counting: new Set(['at']),
  countries: compiled(countryNames()),
  peoples: compiled(peopleNames()),
  places: compiled(
    placeNames().map(([spelling, country, place]) => [spelling, { country, place }] as const),
  ),
  means: new Set(['by', 'on', 'aboard', 'onboard']),
  possessives,
  present,
  infinitive: new Set(['to']),
  fulfilled: new Set(
    'has|have|had|took|spent|used|flew|sent|made|urged|brought|managed|able|helped|help|helping|forced|began|begun|started|continued|chose|chosen|decided|possible|rushed|succeeded|allowed|enabled|enough|reported|known|said|believed|thought|first|last|only|way|how'.split(
      '|',
    ),
  ),
  relatives: new Set(['who', 'that', 'which', 'whom']),
  persons: new Set(['who', 'whom']),
  itWas: flags('it was|it is|it had|it has'),
  subordinators: new Set([
    'when',
    'while',
    'before',
    'after',
    'whereas',
    'although',
    'because',
    'but',
  ]),
  residence,
  crossings,
  motions,
  statives,
  standing: new Set('are|is|were|was|stood|stand|stands|stuck|stranded|held'.split('|')),
  borders: new Set('border|frontier'.split('|')),
  presentTense: new Set(['are in', 'is in', 'now in', 'are now in']),
  isPeopleLike: (text) => /^\p{Lu}\p{Ll}{2,}(?:ites|ians|anders|alis|onians)$/u.test(text),
  isPeopleNoun: (key) => peopleNouns.has(key),
}
