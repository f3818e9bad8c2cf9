import { describe, expect, test } from 'vitest'
import { CorridorError } from '../model/errors'
import { pastedText } from './pasted-text'

const codeOf = (raw: string) => {
  try {
    pastedText(raw)
  } catch (error) {
    return error instanceof CorridorError ? [error.code, error.field] : error
  }
}

describe('pasted text', () => {
  test.each(['', '   ', '\n\t\r\n', '\uFEFF'])('empty: %j', (raw) => {
    expect(codeOf(raw)).toEqual(['empty_text', 'text'])
  })
  test('five megabytes are too long', () => {
    expect(codeOf('a'.repeat(5_000_000))).toEqual(['text_too_long', 'text'])
  })
  test.each(['\0PNG', '\x01\x02\x03\x04', `${'\uFFFD'.repeat(9)}abc`])('binary: %j', (raw) => {
    expect(codeOf(raw)).toEqual(['binary_text', 'text'])
  })
  test('one stray control in a long article is no binary file', () => {
    expect(pastedText(`${'word '.repeat(100)}\x0C`)).toContain('word')
  })
  test('is stored as NFC with LF line ends and without a byte order mark', () => {
    expect(pastedText('\uFEFFe\u0301\r\na\rb')).toBe('\u00e9\na\nb')
  })
  test('markup stays what it is: text', () => {
    expect(pastedText('<script>alert(1)</script>')).toBe('<script>alert(1)</script>')
  })
})
