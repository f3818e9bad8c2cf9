import { cpus } from 'node:os'
import { explain, extract } from '../../lib/extract'
import { readCorpus } from '../eval/corpus'
import { count, table } from '../shared/table'
import { contenders } from './contenders'
import { measure, type Throughput } from './measure'
import { newsWithoutEvacuation } from './news'

const english = readCorpus('data/reports.jsonl').filter((report) => report.language === 'en')
const news = newsWithoutEvacuation(200)

function printed(title: string, results: readonly Throughput[]): string {
  const ours = results[0]?.median ?? NaN
  const rows = results.map(({ name, median, lowest, highest }) => [
    name,
    median.toFixed(2),
    `${lowest.toFixed(2)}–${highest.toFixed(2)}`,
    `${(ours / median).toFixed(2)} ×`,
  ])
  return `\n## ${title}\n\n${table(['reader', 'MB/s', 'rounds', 'corridor'], rows)}`
}

const ratio = (results: readonly Throughput[], name: string) =>
  (results[0]?.median ?? NaN) / (results.find((r) => r.name.includes(name))?.median ?? NaN)

/** How many of the texts leave at the gate: they keep no numbers, though they have some. */
const left = news.filter((text) => {
  const context = { published: null, publisher: null, crisis: null, language: 'en' }
  return extract(text, context).refused.length === 0 && explain(text, context).refused.length > 0
}).length

console.log(`Node ${process.version} on ${cpus()[0]?.model ?? 'an unknown processor'}`)
console.log('MB of UTF-8 a second of processor time; one thread, warmed up, median of five rounds')
console.log('of at least 3 s each. “corridor” is how many times as fast as the reader of that row.')

const corpus = measure(
  contenders,
  english.map((report) => report.text),
)
console.log(printed(`The corpus: ${count(english.length)} English reports`, corpus))
const plain = measure(contenders, news)
console.log(printed(`News without an evacuation: ${count(news.length)} texts`, plain))
console.log(`\nTexts that leave at the gate: ${left} of ${news.length}`)

const aims: [string, number, number][] = [
  ['times wink-nlp on the corpus', ratio(corpus, 'wink'), 3],
  ['times the bare scan on news without an evacuation', ratio(plain, 'bare'), 0.5],
]
console.log('')
for (const [what, is, aim] of aims)
  console.log(`${is >= aim ? 'met ' : 'MISSED'} ${is.toFixed(2)} ${what} (aim: at least ${aim})`)
