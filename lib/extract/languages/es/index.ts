import { compileLexicon } from '../../engine/lexicon'
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

const flags = (phrases: string) => compileLexicon(rows<true>(true, phrases))
const plurals = setOf(() => peopleNouns().map(keyOf))

export const spanish: Language = {
  code: 'es',
  commonest: list(
    'el|la|los|las|del|en|y|un|una|con|por|su|sus|al|más|pero|ha|han|fue|fueron|este|esta|desde|hasta|según|unos|entre|ya|sin|que|se|no|de|lo|tras|donde|está|están|también',
  ),
  neighbours: list(
    'els|amb|i|dels|per|va|van|és|als|uns|aquest|aquesta|seva|seu|em|do|da|dos|das|na|nas|ao|aos|os|as|um|uma|com|não|são|foi|foram|pelo|pela|mais|seus|sua|é|di|il|gli|che|della|delle|dei|degli|nel|nella|sono|è|dal|dalla|alla|più|anche|le|les|des|et|est|dans|une|du|pour|au|aux|și|să|din|cu|pe|este|care|au|sau',
  ),
  grammar: { elisions: new Set(), adjectivesAfter: true, dayFirst: true },
  gate: /evacu|rescat|repatri|traslad|sac[aóo]|extra[eíj]|salir|sal(?:en|ido|ió|ieron|drá)|salida|dej(?:a|ó)|abandon|huy|huido|huir|escap|marcha|lleg|aterriz|cruz|volv|vuelt|vuelo|avi[óo]n|regres|retorn|devuel|traer|tra[eíj]|llev|transport|permanec|qued|atrapad|varad|esper|aguard|viv[eí]|resid|registr|inscri|acog|recib|alberg|refug|frontera|a salvo|viaj|embarc|desaloj|repleg|estudia|barco|buque|convoy/i,
  abbreviations: list(
    'sr|sra|sres|dr|dra|gral|cnel|lic|ing|prof|núm|num|aprox|ee|uu|etc|av|pág|st|dept|no|art',
  ),
  numbers,
  qualifiersBefore: compileLexicon(before),
  qualifiersAfter: compileLexicon(after),
  fillers: compileLexicon(fillers),
  nouns: compileLexicon(nouns.nouns),
  refusedNouns: compileLexicon(nouns.refusedNouns),
  ...parts,
  ...speaking,
  labels: nouns.labels,
  averages: { before: flags(averages.before), after: flags(averages.after) },
  itWas: flags(itWas),
  ways: compileLexicon(ways),
  movers: compileLexicon(movers),
  nationalBodies: compileLexicon(nationalBodies),
  suffixes: nouns.suffixes,
  stops: nouns.stops,
  modifiers: nouns.modifiers,
  singulars: new Set(),
  ofPhrase: nouns.ofPhrase,
  others: nouns.others,
  negatives: list('no'),
  ages: list('edad'),
  outOf: flags('de los|de las|de un total de|de entre'),
  samePlace: flags('esa frontera|la misma frontera|hacia allí'),
  crossings: events.crossings,
  guards: flags('guardia fronteriza|guardias fronterizos|policía de fronteras'),
  leftOver: new Set(['restantes', 'restante']),
  selfOut: new Set(),
  having: new Set('tenía|tiene|había'.split('|')),
  hereabouts: flags('en el país|en la isla'),
  urging: new Set('insta|insto|instado|pide|pidio|urge|aconseja|recomienda'.split('|')),
  ongoing: new Set(['siendo', 'para', 'de']),
  nowadays: flags('en este momento|actualmente|ahora mismo'),
  countriesNoun: nouns.countriesNoun,
  nationalityNouns: nouns.nationalityNouns,
  possessives: nouns.possessives,
  means: list('por|en'),
  present: events.present,
  infinitive: list('para|a fin de|fin de|para poder|objeto de'),
  fulfilled: events.fulfilled,
  relatives: list('que|quienes|quien|cuales'),
  subordinators: list('cuando|mientras|antes|después|despues|tras|aunque|porque|pero|donde'),
  residence: events.residence,
  motions: events.motions,
  statives: events.statives,
  events: compileLexicon(events.events),
  particles: compileLexicon(events.particles),
  modals: compileLexicon(events.modals),
  carriers: compileLexicon(events.carriers),
  aboard: compileLexicon(events.aboard),
  onBoard: compileLexicon(events.onBoard),
  prepositions: compileLexicon(places.prepositions),
  including: places.including,
  each: places.each,
  placeModifiers: places.placeModifiers,
  grounds: places.grounds,
  listJoiners: places.listJoiners,
  coordinators: places.coordinators,
  boundaries: places.boundaries,
  presence: compileLexicon(events.presence),
  ambiguousNames: places.ambiguousNames,
  besideNames: places.besideNames,
  dangers: places.dangers,
  days: compileLexicon(days),
  dayLeads: compileLexicon(dayLeads),
  dayAgo,
  agoBefore,
  dayUnits,
  dayJoiners,
  speech: compileLexicon(speakers.speech),
  sources: compileLexicon(speakers.sources),
  speakerNouns: speakers.speakerNouns,
  speakerLinks: speakers.speakerLinks,
  speakerSkips: speakers.speakerSkips,
  quotes: list('"|“|«|‘|\''),
  pronouns: speakers.pronouns,
  articles: speakers.articles,
  cumulative: flags(
    'hasta ahora|hasta el momento|hasta la fecha|en total|un total|ya|por ahora|desde el inicio|desde que|en toda la misión|en todo el operativo',
  ),
  totals: list('total|número|numero|cifra|cantidad|suma|recuento|balance|resto'),
  countVerbs: list(
    'cifro|cifra|cifran|estima|estimo|calcula|calculo|situa|situo|ascendió|asciende|ascendio',
  ),
  counting: list('en|a'),
  countries: compileLexicon(countriesIn('es', COUNTRY_ALIASES)),
  peoples: compileLexicon(peoples),
  places: compileLexicon(placesIn(CITY_NAMES)),
  isPeopleNoun: (key) => plurals.has(key),
  isPeopleLike: () => false,
}
