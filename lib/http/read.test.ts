import { describe, expect, test } from 'vitest'
import type { CorridorError } from '../model/errors'
import { readJson } from './read-json'
import { readPage } from './read-page'

const post = (body: string, type = 'application/json') =>
  new Request('http://localhost/', { method: 'POST', body, headers: { 'content-type': type } })

const codeOf = (error: unknown) => (error as CorridorError).code

describe('the body of a request', () => {
  test('is JSON, in any script', async () => {
    expect(await readJson(post('{"text":"Київ 🚆"}'))).toEqual({ text: 'Київ 🚆' })
  })
  test.each([
    ['malformed', post('{"text":'), 'malformed_json'],
    ['empty', post(''), 'malformed_json'],
    ['a form', post('text=1', 'application/x-www-form-urlencoded'), 'unsupported_media_type'],
    ['five megabytes', post(JSON.stringify({ text: 'a'.repeat(5_000_000) })), 'body_too_large'],
  ])('%s', async (_, request, code) => {
    await expect(readJson(request).catch(codeOf)).resolves.toBe(code)
  })
  test('a body that never ends is read no further than the limit', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1_000_000
        controller.enqueue(new Uint8Array(1_000_000).fill(97))
      },
    })
    const init = {
      method: 'POST',
      body,
      duplex: 'half',
      headers: { 'content-type': 'application/json' },
    }
    await expect(
      readJson(new Request('http://localhost/', init as RequestInit)).catch(codeOf),
    ).resolves.toBe('body_too_large')
    expect(sent).toBeLessThan(8_000_000)
  })
})

describe('a page', () => {
  test.each(['0', '-1', '1001', '1e3', 'ten', '1.5', ''])('limit=%s is refused', (limit) => {
    expect(() => readPage(new URLSearchParams({ limit }))).toThrow(/limit/)
  })
  test('is 100 long where nothing is said', () => {
    expect(readPage(new URLSearchParams())).toEqual({ limit: 100, cursor: null })
    expect(readPage(new URLSearchParams('limit=1000&cursor=x'))).toEqual({
      limit: 1000,
      cursor: 'x',
    })
  })
})
