import { list, rows, setOf } from '../tables'
import { peoples } from './peoples'
import { keyOf } from '../../../model/text'

export const speech: [string, 'after' | 'both'][] = rows<'after' | 'both'>(
  'both',
  'dijo|dice|dijeron|ha dicho|afirmó|afirma|afirmaron|ha afirmado|anunció|anuncia|anunciaron|ha anunciado|informó|informa|informaron|ha informado|señaló|señala|indicó|indica|ha indicado|explicó|explica|aseguró|asegura|confirmó|confirma|confirmaron|confirman|ha confirmado|detalló|detalla|precisó|precisa|añadió|añade|agregó|agrega|declaró|declara|comunicó|comunica|advirtió|reconoció|reconoce|reveló|tuiteó|escribió|publicó|manifestó|expresó|subrayó|destacó|sostuvo|apuntó|cifró|cifra en|calcula|recordó|creen|estima|estiman|reportó|admitió|contó',
)

export const sources = rows<true>(
  true,
  'según|de acuerdo con|de acuerdo a|citando a|en palabras de|a juicio de|conforme a|según datos de|según cifras de|según fuentes de|según un informe de',
)

export const speakerNouns = setOf(() => [
  ...list(
    'ministro|ministra|ministerio|ministerios|portavoz|vocero|vocera|funcionario|funcionarios|gobierno|gobiernos|embajada|embajadas|departamento|secretario|secretaria|secretaría|presidente|presidenta|agencia|autoridades|autoridad|fuente|fuentes|servicio|servicios|embajador|embajadora|enviado|consulado|cónsul|consul|comandante|general|gobernador|gobernadora|alcalde|alcaldesa|militar|ejército|ejercito|armada|policía|policia|comunicado|jefe|jefa|primer|primera|exteriores|defensa|interior|vice|viceministro|viceministra|estado|asuntos|relaciones|salud|transporte|frontera|fronteras|guardia|local|regional|prensa|medios|organización|organizacion|comisión|comision|canciller|cancillería|cancilleria|aerolínea|aerolinea|director|directora|consejo|delegación|oficina|diplomático|datos|oficiales|oficial|cifras|parlamento|administración|compañía|sindicato|líder|lider|seguridad|emergencia|emergencias|civil|aviación|coordinador|representante|comité|comunidad|equipo|fuerza|fuerzas|misión|mision|protección|proteccion|cruz|roja|informe|diplomacia|migración|migraciones|refugiados|humanitaria|bomberos|servicio|nacional|federal|provincial|central|presidencial|armadas|aérea|unión|europea',
  ),
  ...peoples().map(([word]) => keyOf(word)),
])
export const speakerLinks = list("de|del|la|el|los|las|y|e|en|para|al|'s|&|-|.")
export const speakerSkips = list(
  'también|tambien|ha|han|había|habia|luego|más|mas|tarde|este|hoy|ayer|ya|hoy|además|ademas|le|les|lo|se|solo',
)
export const pronouns = list('él|ella|ellos|ellas|yo|nosotros')
export const articles = list('el|la|los|las|un|una|al')
