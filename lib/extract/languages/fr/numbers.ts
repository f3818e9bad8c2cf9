import { compileLexicon } from '../../engine/lexicon'
import { withOpeners } from '../tables'

const SMALL =
  'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  )
const TENS: [string, number][] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['septante', 70],
  ['quatre-vingt', 80],
  ['huitante', 80],
  ['octante', 80],
  ['nonante', 90],
]

/** Every number below a hundred of several words: "vingt et un", "soixante-dix", "quatre-vingt-onze". */
function* compounds(): Generator<[string, number]> {
  for (const [ten, value] of TENS) {
    const sixty = ten === 'soixante' || ten === 'quatre-vingt'
    for (let rest = 1; rest <= (sixty ? 19 : 9); rest++) {
      const small = SMALL[rest - 1] ?? ''
      const feminine = rest === 1 ? ['un', 'une'] : [small]
      for (const word of feminine) {
        yield [`${ten}-${word}`, value + rest]
        yield [`${ten} ${word}`, value + rest]
        if (rest % 10 === 1) {
          yield [`${ten} et ${word}`, value + rest]
          yield [`${ten}-et-${word}`, value + rest]
        }
      }
    }
  }
  for (const small of ['sept', 'huit', 'neuf']) yield [`dix-${small}`, 11 + SMALL.indexOf(small)]
  for (const word of ['quatre-vingt', 'quatre-vingts', 'quatre vingts', 'quatre vingt'])
    yield [word, 80]
}

const collectives: [string, number][] = [
  ['dizaine', 10],
  ['douzaine', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
  ['millier', 1000],
]

export const numbers = withOpeners({
  // "un" alone is an article more often than a number.
  units: new Map([
    ...SMALL.slice(1, 16).map((word, i): [string, number] => [word, i + 2]),
    ...TENS.filter(([word]) => !word.includes('-')),
  ]),
  magnitudes: new Map([
    ['cent', 100],
    ['cents', 100],
    ['mille', 1_000],
    ['million', 1_000_000],
    ['millions', 1_000_000],
  ]),
  collectives: new Map(
    collectives.flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
  ),
  articles: new Set(['un', 'une', 'autre', 'la', 'le', 'cette', 'petite', 'bonne']),
  joiners: new Set(['-']),
  halves: new Set(['demi', 'demie']),
  vague: new Set('centaines milliers dizaines plusieurs quelques millions'.split(' ')),
  vagueCounts: new Set('centaines milliers dizaines millions douzaines'.split(' ')),
  rangeMarks: new Set(['-', '–', '—', 'a', 'ou']),
  between: new Set(['entre']),
  betweenJoiners: new Set(['et', 'a', '-', '–']),
  decimal: ',',
  spaced: true,
  mixed: false,
  compounds: compileLexicon(compounds),
  halfAfter: compileLexicon([
    ['et demi', true],
    ['et demie', true],
  ]),
})
