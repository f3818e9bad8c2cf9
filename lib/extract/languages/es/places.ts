import type { Role } from '../types'
import { list, rows } from '../tables'

export const prepositions: [string, Role][] = [
  ...rows<Role>(
    'from',
    'desde|procedente de|procedentes de|procedente del|procedentes del|proveniente de|provenientes de|fuera de|fuera del|lejos de|huyendo de|huyen de|a salvo de',
  ),
  ...rows<Role>(
    'to',
    'a|al|hacia|hasta|para|rumbo a|con destino a|camino de|de vuelta a|de regreso a|con rumbo a|destino a',
  ),
  ...rows<Role>(
    'via',
    'vía|por|a través de|a través del|pasando por|con escala en|con escalas en|tras pasar por|previa escala en|vía terrestre por|tras una escala en',
  ),
  ...rows<Role>('in', 'en|dentro de|dentro del|cerca de'),
  ...rows<Role>('of', 'de|del'),
]

export const including = list('incluidos|incluidas|incluido|incluyendo|incluida|entre|como')
export const each = list('cada|respectivamente')

export const placeModifiers = list(
  'el|la|los|las|su|sus|vecina|vecino|vecinos|vecinas|ciudad|ciudades|capital|aeropuerto|base|frontera|puerto|de|del|pais|paises|como|otros|otras|region|provincia|aerea|aereo|militar|militares|territorio|norte|sur|este|oeste|internacional|localidad|y|e|,|(|)|con|polaca|rumana|hungara|fronterizo|fronteriza|fronterizos|paso|zona|area|estado|suelo|republica|europea|europeo|destinos|terceros|lado|llamado|aerodromo|naval|costa|isla|cercana|cercano|tanto|ambos|naciones|parte|resto|interior',
)
export const grounds = list(
  'suelo|territorio|lado|capital|frontera|fronteras|puerto|puertos|costa|costas|aguas|ciudad|ciudades|localidad|aeropuerto|aerodromo|base|region|provincia|isla|parte',
)
export const listJoiners = list(
  ',|y|e|o|u|&|/|-|–|así|asi|como|también|tambien|además|ademas|tanto|ambos|;|luego',
)
export const coordinators = list('y|e|o|u')

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
  ['y', 2],
  ['e', 2],
  ['pero', 8],
  ['mientras', 8],
  ['aunque', 6],
  ['que', 1],
  ['quienes', 1],
  ['tras', 3],
  ['antes', 3],
  ['cuando', 4],
  ['donde', 3],
  ['como', 3],
  ['dijo', 4],
  ['segun', 4],
])

export const ambiguousNames = list(
  'georgia|chad|granada|dominica|santa|jersey|guinea|mauricio|reunion|guadalupe|montserrat|martinica|barbados',
)
export const besideNames = list('aeropuerto|internacional|ciudad|la|en|a|de|desde')

export const dangers = list(
  'guerra|conflicto|combates|crisis|invasion|invadida|ataque|ataques|disturbios|violencia|terremoto|sismo|seismo|inundacion|inundaciones|incendio|incendios|golpe|enfrentamientos|bombardeos|bombardeo|taliban|talibanes|hostilidades|revuelta|erupcion|brote|ofensiva|huracan|volcan',
)
