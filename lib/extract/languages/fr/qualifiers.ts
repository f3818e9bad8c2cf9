import type { Qualifier } from '../../../model/claim'
import type { QualifierWord } from '../types'

/** "plus de", "plus d'", "plus des": as the next word wants it. */
const qualified = (qualifier: Qualifier, phrases: string): [string, QualifierWord][] =>
  phrases
    .split('|')
    .flatMap((phrase) =>
      phrase.endsWith(' de')
        ? [
            phrase,
            `${phrase.slice(0, -1)}'`,
            `${phrase}s`,
            `${phrase} quelque`,
            `${phrase} quelques`,
          ]
        : [phrase, `${phrase} les`],
    )
    .map((phrase) => [phrase, { qualifier }])

export const before: [string, QualifierWord][] = [
  ...qualified(
    'about',
    "environ|quelque|quelques|autour de|aux alentours de|aux environs de|à peu près|approximativement|de l'ordre de|estimé à|estimée à|estimés à|estimées à|évalué à|évaluée à|évalués à|chiffré à|avoisine|avoisinant|avoisinait|plus ou moins|grosso modo|dans les",
  ),
  ...qualified(
    'nearly',
    'près de|presque|proche de|pas loin de|un peu moins de|frôle|frôlait|à peine moins de|quasiment|quasi|pratiquement',
  ),
  ...qualified(
    'at_least',
    'plus de|au moins|au minimum|un minimum de|pas moins de|un peu plus de|bien plus de|au-delà de|au delà de|dépasse|dépassant|dépassait|supérieur à|minimum|>',
  ),
  ...qualified(
    'at_most',
    "jusqu'à|jusqu'aux|moins de|au plus|tout au plus|au maximum|un maximum de|pas plus de|inférieur à|maximum",
  ),
]

export const after: [string, QualifierWord][] = [
  ...qualified('at_least', 'ou plus|au moins|au minimum|et plus'),
  ['+', { qualifier: 'at_least' }],
  ...qualified('about', 'environ|à peu près|approximativement'),
  ...qualified('at_most', 'au maximum|au plus|tout au plus|ou moins'),
]

export const fillers: [string, 'more' | 'total'][] = [
  ...'autres|autre|les autres|supplémentaires'
    .split('|')
    .map((word): [string, 'more'] => [word, 'more']),
  ...'au total|un total de|total de|en tout|un ensemble de|en tout et pour tout'
    .split('|')
    .map((word): [string, 'total'] => [word, 'total']),
]
