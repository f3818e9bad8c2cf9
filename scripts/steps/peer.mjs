import { BlockList, isIP } from 'node:net'

const HEADER = 'x-corridor-peer'
const PROXIED = ['x-forwarded-for', 'x-forwarded-host', 'forwarded', 'x-real-ip', 'via']
const LOCAL_HOST = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

const isLoopback = (/** @type {string} */ address) =>
  isIP(address) !== 0 && loopback.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/**
 * `loopback` only where the connection itself is from this machine, no proxy says that it speaks
 * for somebody else, and the name asked for is this machine's own (a name that a stranger's DNS
 * points here is not).
 * @param {string | undefined} address of the socket's other end
 * @param {import('node:http').IncomingHttpHeaders} headers
 * @returns {'loopback' | 'remote'}
 */
export function peerOf(address, headers) {
  const own =
    isLoopback(address ?? '') &&
    !PROXIED.some((name) => headers[name] !== undefined) &&
    LOCAL_HOST.test(headers.host ?? '')
  return own ? 'loopback' : 'remote'
}

/** Replaces what a caller says of itself by what the socket says. Must run before Next sees it. */
export function markPeer(/** @type {import('node:http').IncomingMessage} */ request) {
  request.headers[HEADER] = peerOf(request.socket.remoteAddress, request.headers)
}
