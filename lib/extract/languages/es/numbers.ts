import { compileLexicon } from '../../engine/lexicon'
import { withOpeners } from '../tables'

const SMALL =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve'
const TWENTIES =
  'veinte veintiún|veintiuno|veintiuna veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'
const TENS = 'treinta cuarenta cincuenta sesenta setenta ochenta noventa'
const HUNDREDS =
  'doscient trescient cuatrocient quinient seiscient setecient|sietecient ochocient novecient|nuevecient'
const DIGITS = 'un|uno|una dos tres cuatro cinco seis siete ocho nueve'

/** Words of a list that stand for the same number are parted by bars. */
const count = (words: string, from: number, step = 1): [string, number][] =>
  words
    .split(' ')
    .flatMap((same, i) => same.split('|').map((word): [string, number] => [word, from + i * step]))

const plain = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')
const tens = count(TENS, 30, 10)
const collectives: [string, number][] = [
  ['decena', 10],
  ['docena', 12],
  ['quincena', 15],
  ['veintena', 20],
  ['treintena', 30],
  ['cuarentena', 40],
  ['cincuentena', 50],
  ['centena', 100],
  ['centenar', 100],
  ['millar', 1000],
]

export const numbers = withOpeners({
  // "un" alone is an article more often than a number.
  units: new Map([
    ...[...count(SMALL, 2), ...count(TWENTIES, 20), ...tens].map(
      ([word, value]): [string, number] => [plain(word), value],
    ),
    ['cien', 100],
    ['ciento', 100],
    ...count(HUNDREDS, 200, 100).flatMap(([stem, value]): [string, number][] => [
      [`${stem}os`, value],
      [`${stem}as`, value],
    ]),
  ]),
  magnitudes: new Map([
    ['mil', 1_000],
    ['millon', 1_000_000],
    ['millones', 1_000_000],
  ]),
  collectives: new Map(
    collectives.flatMap(([word, value]): [string, number][] => [
      [word, value],
      [word.endsWith('a') ? `${word}s` : `${word}es`, value],
    ]),
  ),
  articles: new Set(['un', 'una', 'otro', 'otra', 'el', 'la', 'este', 'esta']),
  joiners: new Set(),
  halves: new Set(['medio', 'media']),
  vague: new Set(
    'cientos miles decenas centenares millones varios varias algunos algunas unas'.split(' '),
  ),
  vagueCounts: new Set('cientos miles decenas centenares millones docenas centenas'.split(' ')),
  rangeMarks: new Set(['-', '–', '—', 'a', 'o', 'u']),
  between: new Set(['entre']),
  betweenJoiners: new Set(['y', 'a', '-', '–']),
  decimal: ',',
  spaced: true,
  mixed: true,
  compounds: compileLexicon(
    tens.flatMap(([ten, value]) =>
      count(DIGITS, 1).map(([digit, one]): [string, number] => [`${ten} y ${digit}`, value + one]),
    ),
  ),
  halfAfter: compileLexicon([
    ['y medio', true],
    ['y media', true],
  ]),
})
