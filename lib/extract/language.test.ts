import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { languageOf } from './language'
import { languages } from './languages'

const told = (text: string) => languageOf(text, languages.values())

describe('the language of a text', () => {
  test.each([
    [
      'Seventy Moldovans and 40 Romanians left Odesa for Chisinau, the ministry said on Monday.',
      'en',
    ],
    ['Das Auswärtige Amt teilte mit, dass rund 400 Deutsche die Ukraine verlassen haben.', 'de'],
    ['Plus de 250 Français ont été évacués du Soudan vers Djibouti, a annoncé le ministère.', 'fr'],
    ['据外交部介绍，约1000名中国公民已从乌克兰撤离。', 'zh'],
    ['', null],
    ['1,234 5,678', null],
  ])('%s', (text, code) => expect(told(text)).toBe(code))

  test('a text that begins with names and figures is told from what follows', () => {
    const hotlines = 'Kyiv Lviv Odesa Kharkiv Medyka Siret Chop Chisinau +38 044 1234567\n'.repeat(
      12,
    )
    const english = 'The embassy said that 40 of the students had left the city for the border. '
    expect(told(hotlines + english.repeat(20))).toBe('en')
  })

  test('on the shipped reports: English is told from the rest', () => {
    const reports = readFileSync('data/reports.jsonl', 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { id: string; text: string; language: string })
    const astray = reports.filter((r) => (r.language === 'en') !== (told(r.text) === 'en'))
    // A Greek paper that prints an English text.
    expect(astray.map((r) => [r.id, r.language])).toEqual([['protothema-undated-sumy', 'el']])
  })
})
