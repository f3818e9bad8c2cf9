import type { Role } from '../types'
import { list, rows } from '../tables'

export const prepositions: [string, Role][] = [
  ...rows<Role>(
    'from',
    "depuis|depuis le|en provenance de|en provenance du|en provenance d'|venus de|venu de|venant de|hors de|hors d'|hors du|au départ de|au départ du|fuyant",
  ),
  ...rows<Role>(
    'to',
    "vers|vers le|jusqu'à|jusqu'au|jusqu'en|à destination de|à destination du|à destination d'|direction|en direction de|en direction du|pour|pour la|pour le",
  ),
  ...rows<Role>(
    'via',
    'via|par|par la|par le|en passant par|à travers|à travers la|après une escale à|avec escale à|transitant par|passant par|en transit par',
  ),
  ...rows<Role>('in', "en|à|au|aux|dans|chez|près de|près d'|à l'intérieur de"),
  ...rows<Role>('of', "de|d'|du|des"),
]

export const including = list('dont|notamment|compris|parmi|incluant|comprenant')
export const each = list('chacun|chacune|chaque|respectivement')

export const placeModifiers = list(
  "le|la|les|l'|son|sa|ses|leur|ville|villes|capitale|aéroport|aeroport|base|frontière|frontiere|port|de|du|des|d'|pays|voisin|voisine|voisins|voisines|comme|autres|région|region|province|aérienne|aerienne|militaire|territoire|nord|sud|est|ouest|international|internationale|localité|localite|et|,|(|)|avec|polonaise|roumaine|hongroise|frontalier|frontalière|frontaliere|poste|zone|état|etat|sol|république|republique|centre|côté|cote|aérodrome|aerodrome|naval|navale|côtes|île|ile|française|francaise|directement|ambassade|université|universite",
)
export const grounds = list(
  'sol|territoire|côté|cote|capitale|frontière|frontiere|frontières|frontieres|port|ports|côte|côtes|cotes|eaux|ville|villes|localité|localite|aéroport|aeroport|aérodrome|base|région|region|province|île|ile|université|universite',
)
export const listJoiners = list(',|et|ou|&|/|-|–|puis|ainsi|que|comme|aussi|également|egalement|;')
export const coordinators = list('et|ou|puis')

export const boundaries: ReadonlyMap<string, number> = new Map([
  [';', 14],
  [':', 4],
  ['—', 4],
  ['–', 3],
  [',', 2],
  ['(', 4],
  [')', 2],
  ['"', 2],
  ['“', 2],
  ['”', 2],
  ['«', 2],
  ['»', 2],
  ['et', 2],
  ['mais', 8],
  ['tandis', 8],
  ['alors', 6],
  ['qui', 0],
  ['que', 2],
  ["qu'", 2],
  ['dont', 2],
  ['apres', 3],
  ['avant', 3],
  ['lorsque', 4],
  ['quand', 4],
  ['ou', 3],
  ['comme', 3],
  ['selon', 4],
])

export const ambiguousNames = list(
  'grenade|dominique|maurice|jersey|guinee|tchad|georgie|oman|martinique|milan|nice|tours',
)
export const besideNames = list(
  'aéroport|aeroport|international|ville|le|la|les|en|à|a|au|de|du|vers',
)

export const dangers = list(
  'guerre|conflit|combats|crise|invasion|envahie|attaque|attaques|troubles|violences|violence|séisme|seisme|tremblement|inondation|inondations|incendie|incendies|coup|affrontements|bombardements|talibans|taliban|hostilités|hostilites|émeutes|emeutes|éruption|eruption|épidémie|epidemie|offensive|ouragan|volcan|gangs',
)
