import fc from 'fast-check'
import { expect, test } from 'vitest'
import { storedText } from './text'

test('a stored text stays as it is when it is stored again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
      const once = storedText(raw)
      expect(storedText(once)).toBe(once)
      expect(once).not.toContain('\r')
    }),
  )
})
