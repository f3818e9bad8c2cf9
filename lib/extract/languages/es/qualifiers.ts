import type { Qualifier } from '../../../model/claim'
import type { QualifierWord } from '../types'

/** "más de", "más de los": an article may stand before the figure. */
const qualified = (qualifier: Qualifier, phrases: string): [string, QualifierWord][] =>
  phrases
    .split('|')
    .flatMap((phrase) => ['', ' los', ' las'].map((article) => phrase + article))
    .map((phrase) => [phrase, { qualifier }])

export const before: [string, QualifierWord][] = [
  ...qualified(
    'about',
    'unos|unas|alrededor de|cerca de|en torno a|aproximadamente|aprox.|más o menos|sobre|estimado en|estimada en|estimados en|estimadas en|estimada a|se estima en|calculado en|calculada en|se calcula en|ronda|rondaba|rondan|rondaban|rondando|aproximado de|aproximada de|del orden de',
  ),
  ...qualified(
    'nearly',
    'casi|casi unos|poco menos de|algo menos de|prácticamente|próximo a|cercano a|cercana a|rozando|roza|rozan',
  ),
  ...qualified(
    'at_least',
    'más de|mas que|al menos|por lo menos|cuando menos|como mínimo|un mínimo de|no menos de|algo más de|poco más de|un poco más de|bastante más de|mucho más de|más de unos|supera|superan|superaba|superior a|por encima de|supera ya|sobrepasa|excede|mayor de|>',
  ),
  ...qualified(
    'at_most',
    'hasta|menos de|como máximo|un máximo de|máximo de|no más de|a lo sumo|por debajo de|inferior a',
  ),
  ['hasta un total de', { qualifier: 'exact', ceilingIfPlanned: true }],
]

export const after: [string, QualifierWord][] = [
  ...qualified('at_least', 'o más|como mínimo|por lo menos|al menos|y pico'),
  ['+', { qualifier: 'at_least' }],
  ...qualified('about', 'aproximadamente|más o menos|aprox.'),
  ...qualified('at_most', 'como máximo|o menos'),
]

export const fillers: [string, 'more' | 'total'][] = [
  ...'otros|otras|otro|otra|los otros|las otras|otros tantos|adicionales|más otros'
    .split('|')
    .map((word): [string, 'more'] => [word, 'more']),
  ...'un total de|total de|en total|en conjunto|un conjunto de'
    .split('|')
    .map((word): [string, 'total'] => [word, 'total']),
]
