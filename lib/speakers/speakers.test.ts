import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Body } from '../model/body'
import * as places from '../places'
import { bodyOf } from './body-of'
import { fold } from './fold'
import type { SpeakerRegistry } from './registry'

const file = JSON.parse(
  readFileSync(new URL('../../data/speakers.json', import.meta.url), 'utf8'),
) as { bodies: Record<string, Omit<Body, 'id'>>; names: Record<string, string> }
const registry: SpeakerRegistry = {
  bodies: Object.entries(file.bodies).map(([id, b]) => ({ id, ...b })),
  names: file.names,
}
const names = Object.entries(file.names)
const idOf = (name: string) => bodyOf(registry, name, places)?.id ?? null

describe('fold', () => {
  it('sees through case, accents, articles, possessives and punctuation', () => {
    expect(fold('The U.S. Embassy')).toBe('us embassy')
    expect(fold("PHILIPPINES' Department")).toBe('philippines department')
    expect(fold('Hungary’s Prime Minister Viktor Orbán')).toBe(
      'hungary prime minister viktor orban',
    )
    expect(fold('Ministry of External Affairs (India)')).toBe('ministry of external affairs india')
  })
})

describe('bodyOf', () => {
  it('knows every name of the registry', () => {
    expect(names.length).toBeGreaterThan(400)
    for (const [name, id] of names) expect(idOf(name), name).toBe(id)
  })

  it('knows every name in capitals, without accents and with a curly apostrophe', () => {
    for (const [name, id] of names) {
      const plain = name.normalize('NFD').replace(/\p{M}/gu, '')
      for (const spelling of [name.toUpperCase(), plain, name.replace(/'/g, '’'), `the ${name}`])
        expect(idOf(spelling), spelling).toBe(id)
    }
  })

  it.each([
    ['the foreign ministry of India', 'ind-foreign-ministry'],
    ['Indian Foreign Ministry', 'ind-foreign-ministry'],
    ['Chinese authorities', 'chn-government'],
    ['the government of China', 'chn-government'],
    ['Chinese foreign ministry spokesperson', 'chn-foreign-ministry'],
    ['Embassy of China in Kyiv', 'chn-embassy-ukraine'],
    ['Chinese ambassador to Ukraine', 'chn-embassy-ukraine'],
    ['Italian Foreign Minister Luigi Di Maio', 'ita-foreign-ministry'],
    ['Norway', 'nor-government'],
    ['Poland’s border guard', 'pol-border-guard'],
  ])('reads %s as %s', (name, id) => {
    expect(idOf(name)).toBe(id)
  })

  it('makes a body of a plain office that the registry lacks', () => {
    expect(bodyOf(registry, 'Embassy of Ghana in Kyiv', places)).toEqual({
      id: 'gha-embassy-ukraine',
      name: 'Embassy of Ghana in Ukraine',
      country: 'GHA',
      kind: 'embassy',
    })
    expect(bodyOf(registry, 'Norwegian government', places)).toMatchObject({
      id: 'nor-government',
      kind: 'government',
      country: 'NOR',
    })
  })

  it('reads no office without a gazetteer', () => {
    expect(bodyOf(registry, 'Norwegian government')).toBeNull()
    expect(bodyOf(registry, 'IOM')?.id).toBe('iom')
  })

  it.each([
    'government',
    'an Indian student',
    'Rahul Sharma',
    'Chinese Embassy',
    'Norwegians',
    'Indian and Chinese governments',
    'Association of Chinese Students',
    'ambassador to Poland',
    'Kerala government adviser of India Mr Nobody At All Known',
    'constructor',
    '',
  ])('leaves open who “%s” is', (name) => {
    expect(idOf(name)).toBeNull()
  })
})
