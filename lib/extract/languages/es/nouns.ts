import type { Refusal } from '../../../model/report'
import { keyOf } from '../../../model/text'
import type { Noun } from '../types'
import { list, rows } from '../tables'

const people = (group: Noun['group'], words: string, extra: Partial<Noun> = {}): [string, Noun][] =>
  rows<Noun>({ unit: 'people', group, ...extra }, words)
const units = (unit: Noun['unit'], words: string): [string, Noun][] =>
  rows<Noun>({ unit, group: unit === 'families' ? 'families' : 'people' }, words)

export const nouns = (): [string, Noun][] => [
  ...people(
    'people',
    'personas|persona|individuos|civiles|civil|hombres|hombre|mujeres|mujer|residentes|residente|habitantes|vecinos|vecinas|lugareños|adultos|turistas|turista|viajeros|viajeras|visitantes|veraneantes|peregrinos|pacientes|ancianos|ancianas|supervivientes|sobrevivientes|miembros|miembro|familiares|parientes|allegados|tripulantes|huéspedes|marineros|pescadores|periodistas|deportistas|jugadores|huérfanos|isleños|integrantes|almas|intérpretes|dependientes|titulares|pobladores|aldeanos|usuarios|creyentes|fieles',
  ),
  ...people('people', 'pasajeros|pasajero|pasajeras', { belongs: true }),
  ...people(
    'people',
    'evacuados|evacuadas|evacuado|repatriados|repatriadas|retornados|rescatados|rescatadas',
    { belongs: true, event: 'evacuated' },
  ),
  ...people(
    'nationals',
    'ciudadanos|ciudadano|ciudadanas|nacionales|compatriotas|compatriota|connacionales|conciudadanos|súbditos|expatriados|paisanos',
    { belongs: true },
  ),
  ...people(
    'students',
    'estudiantes|estudiante|alumnos|alumnas|universitarios|universitarias|becarios|estudiantes de medicina',
    { belongs: true },
  ),
  ...people(
    'staff',
    'empleados|empleadas|trabajadores|trabajadoras|funcionarios|diplomáticos|diplomático|cooperantes|colaboradores|colaborador|médicos|médicas|enfermeras|enfermeros|sanitarios|profesores|maestros|ingenieros|misioneros|misioneras|voluntarios|voluntarias|contratistas|técnicos|obreros|religiosos|religiosas|monjas|sacerdotes|trabajadores humanitarios|personal',
    { belongs: true },
  ),
  ...people(
    'children',
    'niños|niñas|niño|niña|menores|menor|menores de edad|bebés|bebé|hijos|hijas|infantes|adolescentes',
  ),
  ...people(
    'foreigners',
    'extranjeros|extranjeras|ciudadanos extranjeros|nacionales extranjeros|personas extranjeras|estudiantes extranjeros|turistas extranjeros|trabajadores extranjeros|nacionales de terceros países|ciudadanos de terceros países|ciudadanos de otras nacionalidades|europeos|europeas|latinoamericanos|latinoamericanas|africanos|africanas',
  ),
  ...people(
    'refugees',
    'refugiados|refugiadas|refugiado|migrantes|migrante|inmigrantes|solicitantes de asilo',
  ),
  ...units('families', 'familias|familia'),
  ...units('households', 'hogares'),
  ...units('flights', 'vuelos|vuelo|aviones|avión|aeronaves|helicópteros|viajes del'),
  ...units('buses', 'autobuses|autobús|autocares|buses|ómnibus|microbuses'),
  ...units('trains', 'trenes|tren'),
  ...units(
    'vehicles',
    'vehículos|coches|automóviles|barcos|buques|camiones|ambulancias|ferris|embarcaciones|convoyes|furgonetas',
  ),
]

const refuse = (reason: Refusal, words: string) => rows(reason, words)

export const refusedNouns: [string, Refusal][] = [
  ...refuse(
    'troops',
    'militares|militar|soldados|soldado|efectivos|tropas|marines|policías|policía|agentes|guardias|guardias civiles|uniformados|combatientes|milicianos|rebeldes|cascos azules|reservistas|comandos|paracaidistas|legionarios|insurgentes',
  ),
  ...refuse(
    'casualties',
    'muertos|muertes|muerte|fallecidos|fallecidas|heridos|heridas|víctimas|bajas|cadáveres|cuerpos|desaparecidos|vidas|contagios|contagiados|casos|infectados|detenidos|secuestrados',
  ),
  ...refuse(
    'money',
    'euros|euro|dólares|dólar|pesos|libras|yuanes|yenes|rublos|grivnas|rupias|soles|reales|céntimos|centavos|usd|millones de euros|millones de dólares',
  ),
  ...refuse('capacity', 'plazas|plaza|asientos|asiento|camas|cupos|butacas|literas|habitaciones'),
  ...refuse(
    'distance',
    'kilómetros|kilómetro|km|metros|metro|millas|hectáreas|grados|kilómetros cuadrados|pies|pulgadas|acres',
  ),
  ...refuse(
    'time',
    'horas|hora|h|minutos|minuto|segundos|días|día|jornadas|jornada|semanas|semana|meses|mes|años|año|décadas|siglos|noches|noche|veces|vez|gmt|fines de semana',
  ),
  ...refuse('age', 'años de edad'),
  ...refuse('percentage', '%|por ciento|puntos porcentuales|puntos'),
  ...refuse(
    'not_people',
    'países|país|naciones|nacionalidades|nacionalidad|estados|toneladas|tonelada|kilos|kilogramos|litros|empresas|compañías|llamadas|correos|mensajes|misiles|cohetes|proyectiles|ataques|bombardeos|edificios|casas|viviendas|inmuebles|ciudades|pueblos|localidades|aldeas|comunidades|municipios|barrios|regiones|provincias|departamentos|aeropuertos|embajadas|hospitales|escuelas|colegios|universidades|albergues|refugios|centros|campamentos|pasaportes|documentos|visados|visas|solicitudes|peticiones|avisos|alertas|órdenes|perros|gatos|animales|mascotas|maletas|operaciones|operativos|fases|fase|grupos|grupo|equipos|equipo|tandas|rotaciones|líneas|teléfonos|ministros|embajadores|incendios|focos|carpas|tiendas|puntos|lugares|sitios|rutas|corredores|pasos|cruces|puentes|puertos|islas|distritos|ministerios|organizaciones|organismos|reuniones|explosiones|temblores|réplicas|dosis|vacunas|mantas|cajas|bomberos|brigadistas|cuadrillas|goles|votos|escaños|diputados|artículos|páginas|preguntas|idiomas|partes|etapas|opciones|motivos|razones|buques de guerra|tanques|drones|a400m|horas de vuelo|rotación|tramos|turnos|de cada|partidos|capítulos',
  ),
]

/** What digits are after these. */
export const labels: ReadonlyMap<string, Refusal> = new Map(
  [
    ...refuse(
      'flight_number',
      'vuelo|fase|no|n|num|ruta|artículo|resolución|página|sección|etapa|día|puerta|terminal|boeing|airbus|nivel|capítulo|categoría|sala|carretera|autopista|paso|parte|clase|versión|sub|grupo',
    ),
    ...refuse('not_people', 'covid|teléfono|tel|móvil|whatsapp|magnitud|canal'),
    ...refuse('time', 'las'),
    ...refuse('money', 'usd|eur|us'),
  ].map(([word, reason]): [string, Refusal] => [keyOf(word), reason]),
)

export const suffixes: ReadonlyMap<string, Refusal> = new Map([
  ...refuse('ordinal', 'º|ª|er|ro|do|to|o|a|°'),
  ...refuse('time', 'h|hs|am|pm'),
  ...refuse('distance', 'km|m'),
  ...refuse('percentage', '%'),
])

export const stops = list(
  'a|al|ante|bajo|con|contra|de|del|desde|durante|en|entre|hacia|hasta|para|por|según|segun|sin|sobre|tras|vía|via|que|quien|quienes|cuyo|cuyos|cuando|donde|mientras|como|aunque|porque|pero|sino|si|y|e|o|u|ni|el|la|los|las|un|una|unos|unas|su|sus|se|lo|le|les|nos|ya|no|aun|todavia|tambien|solo|es|son|era|eran|fue|fueron|sera|seran|ha|han|habia|habian|haya|hayan|hay|esta|estan|estaba|estaban|este|estos|estas|ese|esa|esos|esas|dijo|dice|afirmo|indico|hoy|ayer|manana|aqui|alli|alla|ahi|dentro|fuera|cerca|ahora|luego|despues|antes|además|ademas|incluidos|incluidas|incluyendo|entre|llegaron|salieron|volvieron|regresaron|cruzaron|quedan|quedaban|permanecen|siguen|viven|vivian|esperan|aguardan|viajan|viajaron|subieron|vinieron|fueron|dejaron|huyeron|abandonaron|lograron|pudieron|quieren|deben|van|iban|venian|tienen|tenian|cada|todo|todos|todas|,|.|;|:|(|)|[|]|"|“|”|«|»|\'|‘|’|-|–|—|!|?|¡|¿|…',
)

export const modifiers = list(
  'nuevos|nuevas|primeros|primeras|últimos|ultimos|ultimas|jóvenes|jovenes',
)

export const ofPhrase = {
  of: list('de|del'),
  own: list('sus|su|los|las|nuestros|nuestras|esos|esas|estos|estas|el|la|aquellos'),
  pronouns: list('ellos|ellas|estos|estas|esos|esas|quienes|cuales'),
}
export const possessives = list('sus|su|nuestros|nuestras|propios')
export const others = list('otros|otras|otro|otra|más|mas|demás|demas')
export const countriesNoun = list('países|paises|naciones|nacionalidades|estados')
export const nationalityNouns = list('nacionalidad|origen|pasaporte|ciudadania')
