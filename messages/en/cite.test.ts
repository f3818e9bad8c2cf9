import { describe, expect, it } from 'vitest'
import { cite, type CitationParts } from './cite'

const parts: CitationParts = {
  crisis: 'Ukraine 2022',
  chosen: ['Nationality: India', 'Words: 100% & more'],
  claims: 212,
  known: '2022-03-03',
  retrieved: '2026-01-02',
  link: 'https://corridor.example/c/ukraine-2022?nationality=IND&known=2022-03-03',
}

describe('a citation', () => {
  it('names the selection, how many claims, both days, and the link', () => {
    expect(cite.asText(parts)).toBe(
      'Corridor. Ukraine 2022: evacuation figures as they were reported (Nationality: India; Words: 100% & more); 212 claims, as known on 3 March 2022. Retrieved 2 January 2026 from https://corridor.example/c/ukraine-2022?nationality=IND&known=2022-03-03',
    )
    expect(cite.asText({ ...parts, chosen: [], claims: 1 })).toContain(
      'as they were reported; 1 claim,',
    )
  })

  it('is an entry that TeX can read', () => {
    const entry = cite.asBibtex({ ...parts, crisis: 'Maui {fires}' })
    expect(entry).toMatch(/^@misc\{corridor-maui-fires-2022-03-03,\n/)
    expect(entry).toContain('100\\% \\& more')
    expect(entry).toContain('{{Maui (fires):')
    expect(entry).toContain('urldate = {2026-01-02}')
    expect(entry.split('{').length).toBe(entry.split('}').length)
  })
})
