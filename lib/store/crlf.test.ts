import fc from 'fast-check'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { expect, it } from 'vitest'
import { crlfLines } from './crlf'

it('ends lines in CR LF and leaves line ends within cells, wherever the chunks are cut', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\n', '\r', ',', 'é', '😀') })
  const row = fc.array(cell, { minLength: 2, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), fc.integer({ min: 1, max: 9 }), (rows, size) => {
      const options = { quoted_string: true, record_delimiter: '\n' }
      const bytes = Buffer.from(stringify(rows, options))
      const convert = crlfLines()
      const out: Uint8Array[] = []
      for (let at = 0; at < bytes.length; at += size)
        out.push(convert(bytes.subarray(at, at + size)))
      const text = Buffer.concat(out).toString('utf8')
      expect(text).toBe(stringify(rows, { ...options, record_delimiter: '\r\n' }))
      expect(parse(text, { record_delimiter: '\r\n', relax_column_count: true })).toEqual(rows)
    }),
  )
})
