import type { Event } from '../../../model/claim'
import type { Refusal } from '../../../model/report'
import type { EventWord, Modality } from '../types'
import { list, rows } from '../tables'
import { forms, type Forms } from './verbs'

type Extra = Omit<EventWord, 'event' | 'refuse' | 'future'>

/** All forms of a verb; those of the future say that it is planned. */
const verb = (event: Event, { told, future }: Forms, extra: Extra = {}): [string, EventWord][] => [
  ...told.map((form): [string, EventWord] => [form, { event, ...extra }]),
  ...future.map((form): [string, EventWord] => [form, { event, ...extra, future: true }]),
]

const verbs = (event: Event, infinitives: string, extra: Extra = {}): [string, EventWord][] =>
  infinitives.split(' ').flatMap((infinitive) => verb(event, forms(infinitive), extra))

const of = (event: Event, phrases: string, extra: Extra = {}) =>
  rows<EventWord>({ event, ...extra }, phrases)

const none = (refuse: Refusal, phrases: string) => rows<EventWord>({ event: null, refuse }, phrases)

export const events = (): [string, EventWord][] => [
  ...verbs('evacuated', 'evacuar rescatar replegar desalojar trasladar reubicar aerotransportar'),
  ...verbs('evacuated', 'embarcar salvar transferir escoltar socorrer auxiliar liberar'),
  ...verb('evacuated', forms('sacar', 'saque|saquen|saqué|sacarles')),
  ...verb(
    'evacuated',
    forms('extraer', 'extrajo|extrajeron|extraído|extraídos|extraída|extraídas'),
  ),
  ...verb('evacuated', forms('traer', 'trajo|trajeron|traído|traídos|traída|traídas|trayendo')),
  ...of(
    'evacuated',
    'puso a salvo|pusieron a salvo|poner a salvo|puesto a salvo|puestos a salvo|puestas a salvo|ayudó a salir|ayudaron a salir|ayudado a salir|ayudó a abandonar|ayudado a abandonar|facilitó la salida|facilitado la salida|permitió la salida|permitido la salida',
  ),
  ...of(
    'evacuated',
    'evacuación|evacuaciones|rescate|traslado|extracción|salida de|repliegue|puente aéreo|a bordo',
    { weak: true },
  ),
  ...verbs('evacuated', 'llevar transportar mover desplazar recoger enviar', { carry: true }),
  ...verb('evacuated', forms('conducir', 'condujo|condujeron'), { carry: true }),
  ...verbs('returned_home', 'repatriar regresar retornar'),
  ...verb('returned_home', forms('volver', 'vuelve|vuelven|vuelto|vuelta|vueltos|vueltas')),
  ...verb(
    'returned_home',
    forms('devolver', 'devuelve|devuelven|devuelto|devuelta|devueltos|devueltas'),
  ),
  ...of(
    'returned_home',
    'de vuelta|de regreso|de vuelta en|de regreso en|en casa|a casa|en su país|a su país|a sus hogares|en suelo patrio|trajo de vuelta|trajo de regreso|traídos de vuelta|traer de vuelta|traer de regreso|trae de vuelta',
  ),
  ...of('returned_home', 'repatriación|repatriaciones|retorno|regreso|vuelta a casa', {
    weak: true,
  }),
  ...verb('left', forms('salir', 'salga|salgan', 'saldr')),
  ...verbs('left', 'dejar abandonar', { object: 'from' }),
  ...verb('left', forms('huir', 'huye|huyen|huyó|huyeron|huyendo'), { object: 'from' }),
  ...verbs(
    'left',
    'escapar partir marchar despegar zarpar viajar cruzar atravesar emigrar volar fugar',
  ),
  ...of(
    'left',
    'fueron a|fueron hacia|se fueron|se ha ido|se han ido|pasaron a|han pasado a|pasado a|pasó a|pasaron la frontera|pasado la frontera|van a bordo|puso rumbo|pusieron rumbo|rumbo a|rumbo a casa|en camino|camino de',
  ),
  ...verbs('arrived', 'llegar arribar aterrizar entrar ingresar desembarcar'),
  ...verb('arrived', forms('alcanzar'), { object: 'to' }),
  ...of(
    'arrived',
    'tomó tierra|tomaron tierra|tomar tierra|están en|está en|estaban en|estaba en|se encuentran en|se encuentra en|se encontraban en|se hallan en|se halla en|se hallaban en|ya en|a salvo|a salvo en|están a salvo|se mueven por|pisaron|pisó|tocó tierra|llegada de|recaló|recalaron',
  ),
  ...verb('arrived', forms('venir', 'viene|vienen|vino|vinieron|viniendo', 'vendr'), {
    weak: true,
  }),
  ...verbs('arrived', 'recibir albergar hospedar alojar', { host: true }),
  ...verb('arrived', forms('acoger', 'acoja|acojan'), { host: true }),
  ...of(
    'planned',
    'previsto|prevista|previstos|previstas|se espera|se prevé|está previsto|está previsto que|se espera que|programado|programada|programados',
  ),
  ...verbs('remaining', 'permanecer quedar'),
  ...of(
    'remaining',
    'siguen|sigue|seguían|seguía|siguen en|sigue en|siguen atrapados|sigue atrapado|siguen allí|continúan en|continúan allí|resta por|restan por|falta por|faltan por|faltan|aún en|todavía en|aún están|todavía están|queda por|quedan por|quieren quedarse|prefieren quedarse|prefirieron quedarse|decidieron quedarse|decidido quedarse|optaron por quedarse|optado por quedarse|eligieron quedarse|resolvieron quedarse|quisieron quedarse|no quieren salir|no quiso salir|no quisieron salir|no desean salir|no han podido|no pudieron|no ha podido|no han salido|sin poder salir|se resisten a|se niegan a|se negaron a|rechazaron salir|están atrapados|estaban atrapados|están varados|estaban varados|quedaron atrapados|quedaron varados|permanecen atrapados|permanecen varados|bloqueados en',
  ),
  ...of(
    'remaining',
    'atrapado|atrapada|atrapados|atrapadas|varado|varada|varados|varadas|bloqueado|bloqueados|bloqueadas',
    {
      weak: true,
    },
  ),
  ...verbs('awaiting', 'esperar aguardar'),
  ...of(
    'awaiting',
    'a la espera|a la espera de|en espera|en la frontera|en la fila|haciendo cola|hacen cola|hacían cola|en un albergue|en albergues|en refugios|en tránsito|pendientes de|listos para',
  ),
  ...verbs(
    'registered',
    'vivir residir estudiar registrar inscribir censar ubicar localizar contabilizar contactar',
  ),
  ...of(
    'registered',
    'inscrito|inscritos|inscrita|inscritas|inscriptos|han pedido|ha pedido|pidieron|habían pedido|lo han pedido|han solicitado|solicitaron|solicitado|habían solicitado|trabajan en|trabajaban en|residentes en|residente en|constaban|constan|constaba|quieren salir|querían salir|desean salir|desean volver|quieren volver|en contacto|han manifestado|se apuntaron|se han apuntado|dijeron que sí|dicho que sí|han confirmado|hay|había|habría|son los|eran los|residencia en',
  ),
  ...of('registered', 'estimada|estimado|se calcula|se estima', { weak: true }),
  ...none(
    'casualties',
    'murieron|murió|muere|mueren|muertos|muerto|muerta|muertas|fallecieron|falleció|fallecidos|fallecido|mató|mataron|matado|asesinados|asesinado|heridos|herido|heridas|perdieron la vida|perdido la vida|desaparecidos|desaparecido|detenidos|detenido|arrestados|secuestrados|secuestrado|contagiados|infectados|hospitalizados|ingresados|ahogados|víctimas mortales|perecieron|resultaron',
  ),
  ...none(
    'displaced_inside',
    'desplazados internos|desplazadas internas|damnificados|damnificadas|afectados|afectadas|sin hogar|sin luz|sin agua|sin electricidad|necesitan ayuda|necesitan asistencia',
  ),
  ...none(
    'capacity',
    'capacidad|capacidad para|con sitio para|caben|cabían|plazas|asientos|puede llevar|puede transportar|pueden transportar',
  ),
  ...none(
    'no_event',
    'protestaron|se manifestaron|desplegó|desplegados|desplegado|despliegue|votaron|canjeados|intercambiados|emplea|empleaba',
  ),
]

export const particles: [string, Event][] = [
  ...rows<Event>('evacuated', 'fuera|a salvo|a lugar seguro|a un lugar seguro|a zona segura'),
  ...rows<Event>('returned_home', 'a casa|de vuelta|de regreso|a su país'),
]

export const modals: [string, Modality][] = [
  ...rows<Modality>(
    'planned',
    'será|serán|sería|serían|va a|van a|iba a|iban a|prevé|prevén|preveía|preveían|previsto|prevista|se espera|se espera que|espera|esperan poder|confía en|planea|planean|planeaba|quiere|quieren|quería|pretende|pretenden|debe|deben|deberá|deberán|debería|deberían|podrá|podrán|podría|podrían|puede|pueden|tiene previsto|tienen previsto|tiene intención de|tendrá que|tendrán que|hay que|se dispone a|se disponen a|listo para|lista para|listos para|a punto de|intenta|intentan|intentará|busca|buscan|trata de|tratan de|para que|lo hará|lo harán|lo haría|lo harían|ordenó|pidió|prometió|anunció que|coordinará|contaba con|contado con|había contado con|estará|estarán|haya|hayan|cuando',
  ),
  ...rows<Modality>(
    'undone',
    'espera ser|esperan ser|a la espera de ser|pendientes de ser|pendiente de ser|aguardan ser|esperan a ser|por ser|esperan para|a la espera de|pendientes de',
  ),
  ...rows<Modality>('negated', 'no|nunca|jamás|tampoco|sin|ningún|ninguno|nadie'),
]

export const presence = rows<true>(
  true,
  'hay|había|habían|habría|hubo|tiene|tenía|tienen|cuenta con|contaba con|son|eran|residían|viven|vivían',
)

export const carriers: [string, string][] = [
  ...rows(
    'flight',
    'vuelo|vuelos|avión|aviones|aeronave|aeronaves|aparato|aparatos|jet|chárter|charter|helicóptero|helicópteros|a400m|a400|a321|c-17|c-130|hércules|airbus|boeing|aerolínea',
  ),
  ...rows(
    'ship',
    'barco|barcos|buque|buques|ferri|ferry|fragata|navío|embarcación|crucero|transbordador',
  ),
  ...rows(
    'bus',
    'autobús|autobuses|autocar|autocares|bus|buses|ómnibus|microbús|convoy|convoyes|caravana',
  ),
  ...rows('train', 'tren|trenes'),
  ...rows('group', 'grupo|tanda|contingente|remesa|partida|primera tanda'),
]

export const aboard = rows<true>(
  true,
  'a bordo|con|llevando|transportando|a bordo de|viajan|viajaban|venían|viajaron|iban',
)
export const onBoard: [string, 'opening' | 'anywhere'][] = [
  ...rows<'opening' | 'anywhere'>(
    'opening',
    'a bordo|viajan|viajaban|venían|iban|en el avión|en el vuelo',
  ),
  ...rows<'opening' | 'anywhere'>('anywhere', 'en él|en ellos'),
]

export const present = list(
  'salen|sale|parten|parte|llegan|llega|aterrizan|aterriza|despega|despegan|vuelan|vuela',
)
export const residence = list('viven|vive|vivian|vivia|residen|reside|residian|residia')
export const crossings = list('cruzaron|cruzo|cruzado|han cruzado|cruzar|cruzan|cruza|atravesaron')
export const motions = list(
  'rumbo a|en camino|camino de|fueron a|fueron hacia|van a bordo|puso rumbo|pusieron rumbo|viajan|viaja|viajaron|viajo|viajaban|venian|vienen',
)
export const statives = list(
  'estan en|esta en|estaban en|estaba en|se encuentran en|se encuentra en|se encontraban en|se hallan en|se halla en|se hallaban en|ya en|a salvo|a salvo en|estan a salvo|se mueven por',
)
export const fulfilled = list(
  'logró|logro|lograron|consiguio|consiguieron|permitio|permitieron|ayudo|ayudaron|basto|basto|sirvio|sirvieron|hizo|hicieron|realizo|realizaron|completo|completaron|tras|utilizo|utilizaron|uso|usaron|empleo|emplearon',
)
