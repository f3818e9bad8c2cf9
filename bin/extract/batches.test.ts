import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { batchesOf, LONGEST_LINE } from './batches'

async function* stream(chunks: Iterable<Uint8Array>) {
  yield* chunks
}

async function linesOf(chunks: Iterable<Uint8Array>) {
  const lines: [number, string | null][] = []
  for await (const { line, bytes } of batchesOf(stream(chunks))) {
    if (bytes === null) lines.push([line, null])
    else {
      const texts = Buffer.from(bytes).toString('utf8').replace(/\n$/, '').split('\n')
      lines.push(...texts.map((text, i): [number, string] => [line + i, text]))
    }
  }
  return lines
}

describe('batches of whole lines', () => {
  it('are the lines of the input with their numbers, wherever it is cut', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('', 'one', 'zwölf', '👩‍👩‍👧', 'a longer line'), { minLength: 1 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }),
        async (lines, sizes) => {
          const input = Buffer.from(`${lines.join('\n')}\n`)
          const chunks: Uint8Array[] = []
          for (let at = 0, i = 0; at < input.length; i++) {
            const size = sizes[i % sizes.length] ?? 1
            chunks.push(input.subarray(at, at + size))
            at += size
          }
          expect(await linesOf(chunks)).toEqual(lines.map((text, i) => [i + 1, text]))
        },
      ),
    ))

  it('come as soon as a line is whole', async () => {
    const seen: number[] = []
    const input = (function* () {
      for (const text of ['one\n', 'tw', 'o\n']) {
        seen.push(-1)
        yield Buffer.from(text)
      }
    })()
    for await (const { line } of batchesOf(stream(input))) seen.push(line)
    expect(seen).toEqual([-1, 1, -1, -1, 2])
  })

  it('pass over a line without an end, and go on after it', async () => {
    const piece = Buffer.alloc(LONGEST_LINE / 4, 'x')
    const chunks = [Buffer.from('one\n'), ...Array(9).fill(piece), Buffer.from('x\nthree\nfour')]
    expect(await linesOf(chunks)).toEqual([
      [1, 'one'],
      [2, null],
      [3, 'three'],
      [4, 'four'],
    ])
  })
})
