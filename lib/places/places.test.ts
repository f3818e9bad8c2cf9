import isoCountries from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import worldCountries from 'world-countries'
import { COUNTRIES } from './countries'
import {
  countryName,
  demonym,
  findCountry,
  isCountry,
  labelPoint,
  peopleNames,
  placePoint,
} from './index'
import { PLACES } from './places'

const codes = COUNTRIES.map(([code]) => code)

describe('countries', () => {
  it('holds every code of ISO 3166-1 once, with its alpha-2', () => {
    const published = isoCountries.getAlpha3Codes()
    // Kosovo has a user-assigned code only.
    const expected = Object.keys(published).filter((code) => !code.startsWith('X'))
    expect([...codes].sort()).toEqual(expected.sort())
    for (const [alpha3, alpha2] of COUNTRIES) expect(published[alpha3], alpha3).toBe(alpha2)
  })

  it('is found by the common and the official names that a published list gives', () => {
    const missed = worldCountries
      .filter((c) => isCountry(c.cca3))
      .filter((c) => findCountry(c.name.common) !== c.cca3)
      .map((c) => `${c.cca3} ${c.name.common}`)
    expect(missed).toEqual([])
  })

  it('has the demonym that a published list gives, or one that means it', () => {
    const known = new Map<string, Set<string>>()
    for (const [word, code] of peopleNames())
      known.set(word, (known.get(word) ?? new Set()).add(code))
    const missed = worldCountries
      .filter((c) => c.unMember)
      .filter((c) => {
        const words = (c.demonyms?.eng?.m ?? '').split(/, | or /)
        return words.some((word) => !known.get(word)?.has(c.cca3))
      })
      .map((c) => `${c.cca3} ${c.demonyms?.eng?.m ?? ''}`)
    expect(missed).toEqual([])
  })

  it.each([
    ['UK', 'GBR'],
    ['the Netherlands', 'NLD'],
    ['Türkiye', 'TUR'],
    ['turkey', 'TUR'],
    ['Syria', 'SYR'],
    ['DR Congo', 'COD'],
    ['Burma', 'MMR'],
    ['U.S.', 'USA'],
    ['IND', 'IND'],
    ["Côte d'Ivoire", 'CIV'],
  ])('finds %s', (name, code) => expect(findCountry(name)).toBe(code))

  it.each(['us', 'Paris Hilton', '', 'ind', 'Atlantis'])('finds no country in "%s"', (text) =>
    expect(findCountry(text)).toBeNull(),
  )

  it('names a country in a language', () => {
    expect(countryName('IND')).toBe('India')
    expect(countryName('DEU', 'fr')).toBe('Allemagne')
    expect(countryName('ZZZ')).toBe('ZZZ')
    expect(demonym('IND')).toBe('Indian')
  })
})

describe('points', () => {
  it('label every country within a few degrees of a published point', () => {
    const far = worldCountries.flatMap((c) => {
      const point = labelPoint(c.cca3)
      if (!point) return []
      const east = Math.abs(((point[1] - c.latlng[1] + 540) % 360) - 180)
      return Math.abs(point[0] - c.latlng[0]) > 8 || east > 12
        ? [`${c.cca3} ${point.join(' ')}`]
        : []
    })
    expect(far.filter((row) => !/^(?:RUS|ATA|UMI|CAN|USA)/.test(row))).toEqual([])
  })

  it('stand within reach of the country that the place is in', () => {
    const wide = new Set(['RUS', 'CHN', 'USA', 'CAN', 'AUS', 'BRA', 'IDN', 'IND', 'SAU', 'MEX'])
    for (const [country, name, lat, lng] of PLACES) {
      const label = labelPoint(country)
      expect(label, country).not.toBeNull()
      if (!label || wide.has(country)) continue
      expect(Math.abs(label[0] - lat), name).toBeLessThan(12)
      expect(Math.abs(label[1] - lng), name).toBeLessThan(14)
    }
  })

  it('find a place by each of its spellings, and none elsewhere', () => {
    expect(placePoint('POL', 'Rzeszów')).toEqual(placePoint('POL', 'Rzeszow'))
    expect(placePoint('UKR', 'Kiev')).toEqual(placePoint('UKR', 'Kyiv'))
    expect(placePoint('POL', 'Kyiv')).toBeNull()
    expect(labelPoint('ZZZ')).toBeNull()
  })
})
