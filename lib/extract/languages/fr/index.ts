import { compileLexicon, type Table } from '../../engine/lexicon'
import { keyOf } from '../../../model/text'
import { countriesIn, list, placesIn, rows, setOf } from '../tables'
import type { Language } from '../types'
import { agoBefore, dayAgo, dayJoiners, dayLeads, days, dayUnits } from './days'
import * as events from './events'
import { CITY_NAMES, COUNTRY_ALIASES } from './names'
import * as nouns from './nouns'
import { numbers } from './numbers'
import { averages, itWas, movers, nationalBodies, parts, speaking, ways } from './parts'
import { peopleNouns, peoples } from './peoples'
import * as places from './places'
import { after, before, fillers } from './qualifiers'
import * as speakers from './speakers'

const elisions = list('l|d|qu|n|s|c|j|m|t|jusqu|lorsqu|puisqu|quoiqu')
const compiled = <T>(table: Table<T>) => compileLexicon(table, elisions)
const flags = (phrases: string) => compiled(rows<true>(true, phrases))
const plurals = setOf(() => peopleNouns().map(keyOf))

export const french: Language = {
  code: 'fr',
  commonest: list(
    'le|la|les|l|d|des|du|et|est|une|dans|que|qu|qui|pour|par|sur|avec|au|aux|ont|été|sont|ce|cette|plus|selon|leur|leurs|ses|nous|il|ils|s|n|en|de|un|se|pas|depuis|après|vers',
  ),
  neighbours: list(
    'els|el|los|las|y|con|del|por|su|sus|amb|i|dels|per|als|aquest|seva|do|da|dos|das|na|nas|ao|os|as|um|uma|com|não|foram|pelo|il|di|gli|che|della|delle|dei|degli|nel|nella|sono|è|dal|dalla|alla|più|anche|con|și|să|din|cu|pe|este|care|sau|lou|der|und|die',
  ),
  grammar: { elisions, adjectivesAfter: true, dayFirst: true },
  gate: /[ée]vacu|exfiltr|rapatri|sauv|secour|sort(?:i|ent)|quitt|part(?:i|ent)|fui|fuy|arriv|atterr|pos[ée]|rentr|retour|reven|ram[eè]n|accueil|re[çc]u|h[ée]berg|rest|bloqu|coinc|attend|viv|r[ée]sid|inscri|recens|fronti|[àa] l['’]abri|s[ée]curit|franchi|travers|embarqu|d[ée]barqu|transf[ée]r|conduit|emmen|transport|rejoi|gagn|\bvol|avion|navire|convoi|r[ée]fugi|[ée]tudi|bateau|extrai|en route/i,
  abbreviations: list(
    'm|mm|mme|mlle|dr|me|st|ste|gal|col|lt|janv|févr|avr|juil|sept|oct|nov|déc|env|etc|art|av|n',
  ),
  numbers,
  qualifiersBefore: compiled(before),
  qualifiersAfter: compiled(after),
  fillers: compiled(fillers),
  nouns: compiled(nouns.nouns),
  refusedNouns: compiled(nouns.refusedNouns),
  ...parts,
  ...speaking,
  labels: nouns.labels,
  averages: { before: flags(averages.before), after: flags(averages.after) },
  itWas: flags(itWas),
  ways: compiled(ways),
  movers: compiled(movers),
  nationalBodies: compiled(nationalBodies),
  suffixes: nouns.suffixes,
  stops: nouns.stops,
  modifiers: nouns.modifiers,
  singulars: new Set(),
  ofPhrase: nouns.ofPhrase,
  others: nouns.others,
  negatives: list('non'),
  ages: list('age|ages|agee|agees'),
  outOf: flags('sur les|sur un total de|parmi les'),
  countriesNoun: nouns.countriesNoun,
  nationalityNouns: nouns.nationalityNouns,
  possessives: nouns.possessives,
  means: list('par|en'),
  present: events.present,
  infinitive: list("pour|afin de|afin d'|pour les|pour y|pour en|vue de|vue d'"),
  fulfilled: events.fulfilled,
  relatives: list("qui|dont|que|qu'"),
  subordinators: list('lorsque|quand|tandis|avant|après|apres|alors|parce|mais|bien'),
  residence: events.residence,
  samePlace: flags('cette frontière|la même frontière'),
  crossings: events.crossings,
  guards: flags('garde-frontière|gardes-frontières|police aux frontières'),
  leftOver: new Set(['restants', 'restant']),
  selfOut: new Set(),
  having: new Set('avait|a|compte'.split('|')),
  hereabouts: flags('dans le pays|sur l’île'),
  urging: new Set('exhorte|exhorté|appelle|invite|recommande|conseille'.split('|')),
  ongoing: new Set(['de', 'pour']),
  nowadays: flags('en ce moment|actuellement'),
  motions: events.motions,
  statives: events.statives,
  events: compiled(events.events),
  particles: compiled(events.particles),
  modals: compiled(events.modals),
  carriers: compiled(events.carriers),
  aboard: compiled(events.aboard),
  onBoard: compiled(events.onBoard),
  prepositions: compiled(places.prepositions),
  including: places.including,
  each: places.each,
  placeModifiers: places.placeModifiers,
  grounds: places.grounds,
  listJoiners: places.listJoiners,
  coordinators: places.coordinators,
  boundaries: places.boundaries,
  presence: compiled(events.presence),
  ambiguousNames: places.ambiguousNames,
  besideNames: places.besideNames,
  dangers: places.dangers,
  days: compiled(days),
  dayLeads: compiled(dayLeads),
  dayAgo,
  agoBefore,
  dayUnits,
  dayJoiners,
  speech: compiled(speakers.speech),
  sources: compiled(speakers.sources),
  speakerNouns: speakers.speakerNouns,
  speakerLinks: speakers.speakerLinks,
  speakerSkips: speakers.speakerSkips,
  quotes: list('"|“|«|‘|\''),
  pronouns: speakers.pronouns,
  articles: speakers.articles,
  cumulative: flags(
    "jusqu'ici|jusqu'à présent|à ce jour|au total|en tout|déjà|à ce stade|depuis le début|depuis",
  ),
  totals: list('total|nombre|chiffre|bilan|somme|reste'),
  countVerbs: list('estime|estimee|chiffre|evalue|porte|porter|portant|eleve|etablit'),
  counting: list('a'),
  countries: compiled(countriesIn('fr', COUNTRY_ALIASES)),
  peoples: compiled(peoples),
  places: compiled(placesIn(CITY_NAMES)),
  isPeopleNoun: (key) => plurals.has(key),
  isPeopleLike: () => false,
}
