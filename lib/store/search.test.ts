import { expect, it } from 'vitest'
import { foldedWords, searchable } from './search'

it('folds case by Unicode, whatever the locale', () => {
  expect(searchable(['ÉVACUÉS  de\nKiev', null, 'ИНДИЯ'])).toBe('évacués de kiev\nиндия')
})

it('makes the wildcards of LIKE literal', () => {
  expect(foldedWords('  50%  A_b c\\d ')).toEqual(['%50\\%%', '%a\\_b%', '%c\\\\d%'])
  expect(foldedWords(null)).toEqual([])
})
