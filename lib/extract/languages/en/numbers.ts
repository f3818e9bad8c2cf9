import { compileLexicon } from '../../engine/lexicon'
import { withOpeners } from '../tables'

const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'

const units = new Map<string, number>()
SMALL.split(' ').forEach((word, i) => units.set(word, i + 1))
TENS.split(' ').forEach((word, i) => units.set(word, (i + 2) * 10))

export const numbers = withOpeners({
  units,
  magnitudes: new Map([
    ['hundred', 100],
    ['thousand', 1_000],
    ['lakh', 100_000],
    ['lakhs', 100_000],
    ['million', 1_000_000],
    ['mn', 1_000_000],
    ['crore', 10_000_000],
    ['billion', 1_000_000_000],
    ['k', 1_000],
  ]),
  collectives: new Map([
    ['dozen', 12],
    ['score', 20],
  ]),
  articles: new Set(['a', 'an']),
  joiners: new Set(['and', '-']),
  halves: new Set(['half']),
  vague: new Set([
    'hundreds',
    'thousands',
    'dozens',
    'scores',
    'millions',
    'several',
    'many',
    'few',
    'lakhs',
  ]),
  vagueCounts: new Set([
    'hundreds',
    'thousands',
    'dozens',
    'scores',
    'millions',
    'tens',
    'lakhs',
    'crores',
  ]),
  rangeMarks: new Set(['-', '–', '—', 'to']),
  between: new Set(['between']),
  betweenJoiners: new Set(['and', 'to', '-', '–']),
  decimal: '.',
  spaced: true,
  mixed: false,
  compounds: compileLexicon([]),
  halfAfter: compileLexicon([]),
})
