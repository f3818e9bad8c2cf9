import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { markPeer, peerOf } from './peer.mjs'

describe('who asks', () => {
  test.each([
    ['127.0.0.1', { host: 'localhost:3000' }],
    ['127.0.0.9', { host: '127.0.0.1' }],
    ['::1', { host: '[::1]:3000' }],
    ['::ffff:127.0.0.1', { host: 'LOCALHOST:3000' }],
  ])('%s asking %o is on loopback', (address, headers) => {
    expect(peerOf(address, headers)).toBe('loopback')
  })

  test.each([
    ['192.0.2.1', { host: 'localhost:3000' }, 'comes from elsewhere'],
    ['::ffff:192.0.2.1', { host: 'localhost:3000' }, 'comes from elsewhere'],
    ['2001:db8::1', { host: 'localhost:3000' }, 'comes from elsewhere'],
    [undefined, { host: 'localhost:3000' }, 'has no address'],
    ['127.0.0.1', {}, 'names no host'],
    ['127.0.0.1', { host: 'corridor.example' }, 'names a host that DNS points here'],
    ['127.0.0.1', { host: 'localhost.example' }, 'names a host that only begins so'],
    ['127.0.0.1', { host: 'localhost:3000', 'x-forwarded-for': '192.0.2.1' }, 'was forwarded'],
    ['127.0.0.1', { host: 'localhost:3000', 'x-forwarded-for': '' }, 'was forwarded'],
    ['127.0.0.1', { host: 'localhost:3000', forwarded: 'for=192.0.2.1' }, 'was forwarded'],
    ['127.0.0.1', { host: 'localhost:3000', 'x-real-ip': '192.0.2.1' }, 'was forwarded'],
  ])('%s asking %o is remote: it %s', (address, headers, _reason) => {
    expect(peerOf(address, headers)).toBe('remote')
  })
})

describe('over a real connection', () => {
  const server = createServer((request, response) => {
    markPeer(request)
    response.end(String(request.headers['x-corridor-peer']))
  })
  let url: string
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => new Promise((done) => server.close(done)))

  const asked = async (headers: Record<string, string>) => (await fetch(url, { headers })).text()

  test('a caller cannot say so itself', async () => {
    expect(await asked({ 'x-corridor-peer': 'remote' })).toBe('loopback')
    expect(await asked({ 'x-corridor-peer': 'loopback', 'x-forwarded-for': '::1' })).toBe('remote')
    expect(await asked({ 'X-Corridor-Peer': 'loopback, loopback', 'x-real-ip': 'a' })).toBe(
      'remote',
    )
  })
})
