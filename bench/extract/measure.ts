/** What a reader makes of one text; the answer is counted, so that none can be optimised away. */
export type Read = (text: string) => number

export interface Contender {
  name: string
  read: Read
}

export interface Throughput {
  name: string
  /** Millions of bytes of UTF-8 a second, the median of the rounds. */
  median: number
  lowest: number
  highest: number
}

const ROUNDS = 5
const SECONDS = 3

/** Seconds of processor time that this process has used: other work on the machine does not count. */
function used(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Reads all texts over and over for at least so long; answers MB a second. */
function round(read: Read, texts: readonly string[], bytes: number, seconds: number): number {
  const start = used()
  let passes = 0
  let answers = 0
  do {
    for (const text of texts) answers += read(text)
    passes++
  } while (used() - start < seconds)
  if (!Number.isFinite(answers)) throw new Error('A reader must answer with a count.')
  return (bytes * passes) / (used() - start) / 1e6
}

/**
 * Measures all contenders on the same texts in one run: each is warmed up, then they take turns,
 * so that what the machine does besides meets them alike.
 */
export function measure(contenders: readonly Contender[], texts: readonly string[]): Throughput[] {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  for (const { read } of contenders) round(read, texts, bytes, SECONDS / 2)
  const rounds = contenders.map((): number[] => [])
  for (let k = 0; k < ROUNDS; k++)
    for (const [i, { read }] of contenders.entries())
      rounds[i]?.push(round(read, texts, bytes, SECONDS))
  return contenders.map(({ name }, i) => {
    const sorted = [...(rounds[i] ?? [])].sort((a, b) => a - b)
    const at = (k: number) => sorted[k] ?? NaN
    return { name, median: at(ROUNDS >> 1), lowest: at(0), highest: at(ROUNDS - 1) }
  })
}
