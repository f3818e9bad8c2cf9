import { list, rows } from '../tables'

/** Words by which the part of a figure and its measure are told. */
export const parts = {
  severalCarriers: list(
    'vuelos|aviones|aeronaves|aparatos|helicópteros|helicopteros|barcos|buques|autobuses|autocares|buses|convoyes|trenes',
  ),
  carrierKinds: list('civiles|civil|militares|militar|comerciales|comercial|chárter|humanitarios'),
  ordinals: list(
    'primer|primero|primera|primeros|segundo|segunda|tercer|tercero|tercera|cuarto|cuarta|quinto|sexto|séptimo|septimo|octavo|noveno|décimo|decimo|último|ultimo|última|ultima',
  ),
  agents: list('por'),
  passives: list('fue|fueron|sido|ser|siendo|es|son|es|era|eran'),
  perfect: list('ha|han|habia|habian|haber|habiendo'),
  shelters: list(
    'alberga|albergan|acoge|acogen|aloja|alojan|hospeda|hospedan|albergo|acogio|alojo',
  ),
  choices: list(
    'quieren quedarse|prefieren quedarse|prefirieron quedarse|decidieron quedarse|decidido quedarse|optaron por quedarse|eligieron quedarse|resolvieron quedarse|quisieron quedarse|no quieren salir|no quiso salir|no quisieron salir|no desean salir|se niegan a|se resisten a|rechazaron salir|en contacto',
  ),
  underway: list(
    'en camino|camino de|rumbo a|viajando|volando|saliendo|llegando|regresando|cruzando',
  ),
  subgroups: list(
    'marineros|tripulantes|familiares|parientes|titulares|misioneros|empleados|trabajadores|funcionarios|diplomáticos|diplomaticos|periodistas|médicos|medicos|profesores|ingenieros|peregrinos|turistas|deportistas|jugadores|cooperantes|colaboradores',
  ),
  kin: list('familiares|parientes|cónyuges|conyuges|esposas|esposos'),
  forces: list('militares|ejército|ejercito|armada|tropas|soldados|bundeswehr'),
  embassies: list('embajada|embajadas|consulado|consulados|embajador|embajadora|misión|mision'),
  standing: list('están|estan|está|esta|estaban|atrapados|varados|retenidos|detenidos'),
  borders: list('frontera|fronteras|paso'),
  presentTense: list(
    'estan en|esta en|se encuentran en|se encuentra en|se hallan en|se halla en|ya en',
  ),
  definite: list('los|las|estos|estas|esos|esas'),
  determiners: list(
    'número|numero|segundo|primer|tercer|no|cada|último|ultimo|este|ese|aquel|otro|solo|para',
  ),
  persons: list('quienes|quien'),
  since: list('desde'),
}

export const averages = {
  before: 'un promedio de|una media de|de media|en promedio|a razón de|a un ritmo de',
  after:
    'al día|por día|cada día|diarios|diarias|diariamente|por hora|por semana|a la semana|al mes',
}

export const itWas = 'eran los|son los|fueron los|eran|fueron'

export const ways: [string, string][] = [
  ...rows('sea', 'por mar|por vía marítima|en barco'),
  ...rows('land', 'por tierra|por vía terrestre'),
  ...rows('road', 'por carretera|en coche'),
  ...rows('bus', 'en autobús|en autocar|en bus'),
  ...rows('train', 'en tren|por ferrocarril'),
  ...rows('foot', 'a pie|caminando'),
]

export const movers = rows<true>(
  true,
  'fuerza aérea|fuerzas armadas|ejército|ejército del aire|armada|aerolínea|aerolíneas|líneas aéreas|ejércitos|soldados|policía|voluntarios|cruz roja|media luna roja|air|airlines|iberia|bundeswehr',
)

export const nationalBodies: [string, string][] = [
  ...rows('USA', 'Pentágono|Casa Blanca'),
  ...rows('ESP', 'La Moncloa|Moncloa'),
  ...rows('GBR', 'Downing Street'),
  ...rows('RUS', 'Kremlin'),
  ...rows('BRA', 'Itamaraty'),
  ...rows('FRA', "Quai d'Orsay|Elíseo"),
]

export const speaking = {
  bodyNouns: list(
    'ministerio|ministerios|embajada|embajadas|departamento|gobierno|agencia|autoridades|autoridad|consulado|ejército|ejercito|armada|policía|policia|oficina|comisión|comision|organización|organizacion|servicio|servicios|administración|cancillería|cancilleria|compañía|compañia|aerolínea|aerolinea|unión|union|parlamento|delegación|consejo|comité|comite|centro|mando|misión|mision|guardia|secretaría|secretaria|presidencia',
  ),
  spokesNouns: list('portavoz|portavoces|vocero|vocera|comunicado|nota|tuit|mensaje|informe'),
  headNouns: list('jefe|jefa|director|directora'),
  reportNouns: list(
    'recuento|cálculo|calculo|cálculos|datos|cifras|informe|balance|comunicado|información',
  ),
  reportLeads: list('según|segun|por|en'),
  relays: list(
    'xinhua|efe|afp|reuters|tass|ap|dpa|ansa|telam|europa|sputnik|prensa|ria|interfax|notimex',
  ),
  personPronouns: list('él|el|ella|su'),
  selfPronouns: list('nosotros|yo|nuestros|nuestras|nuestro|hemos'),
  refersBack: list(
    'ellos|ellas|estos|estas|esos|esas|este|esta|además|ademas|también|tambien|otros|otras|otro|otra|•|-|*|sus|su|allí|alli|así|asi|luego|entonces',
  ),
}
