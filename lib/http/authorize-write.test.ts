import { describe, expect, test } from 'vitest'
import type { CorridorError } from '../model/errors'
import { authorizeWrite } from './authorize-write'

const answer = (headers: Record<string, string>, token?: string) => {
  try {
    authorizeWrite(
      new Request('http://localhost:3000/api/v1/reports', { method: 'POST', headers }),
      token,
    )
    return 'may write'
  } catch (error) {
    return (error as CorridorError).code
  }
}

const LOOPBACK = { 'x-corridor-peer': 'loopback' }
const REMOTE = { 'x-corridor-peer': 'remote' }

describe('who may write', () => {
  test.each([
    ['loopback without a token', LOOPBACK, undefined, 'may write'],
    ['remote without a token', REMOTE, undefined, 'unauthorized'],
    ['nobody said where from', {}, undefined, 'unauthorized'],
    ['remote with the token', { ...REMOTE, authorization: 'Bearer sesame' }, 'sesame', 'may write'],
    ['remote with another', { ...REMOTE, authorization: 'Bearer sesam' }, 'sesame', 'unauthorized'],
    [
      'loopback with another',
      { ...LOOPBACK, authorization: 'Bearer sesam' },
      'sesame',
      'unauthorized',
    ],
    ['a token where none is set', { ...REMOTE, authorization: 'Bearer ' }, '', 'unauthorized'],
    [
      'a token where none is wanted',
      { ...REMOTE, authorization: 'Bearer x' },
      undefined,
      'unauthorized',
    ],
  ])('%s', (_, headers, token, told) => expect(answer(headers, token)).toBe(told))
})

describe('a page of another site may not', () => {
  const host = { host: 'localhost:3000' }
  test.each([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site is another origin too', { 'sec-fetch-site': 'same-site' }],
    ['an old browser, by its origin', { ...host, origin: 'http://evil.example' }],
    ['another port', { ...host, origin: 'http://localhost:8080' }],
    ['an opaque origin', { ...host, origin: 'null' }],
    ['even with the token', { 'sec-fetch-site': 'cross-site', authorization: 'Bearer sesame' }],
  ])('%s', (_, headers) => expect(answer({ ...LOOPBACK, ...headers }, 'sesame')).toBe('cross_site'))

  test.each([
    ['our own page', { 'sec-fetch-site': 'same-origin' }],
    ['typed by a person', { 'sec-fetch-site': 'none' }],
    ['an old browser on our own page', { ...host, origin: 'http://localhost:3000' }],
  ])('but %s may', (_, headers) => expect(answer({ ...LOOPBACK, ...headers })).toBe('may write'))
})
