import { createHash, timingSafeEqual } from 'node:crypto'
import { CorridorError } from '../model/errors'

/** Set by the server of scripts/serve.mjs from the socket, after any inbound one was removed. */
const PEER = 'x-corridor-peer'

/** Equal, in a time that tells nothing of where they differ. */
function sameSecret(given: string, wanted: string): boolean {
  const digest = (s: string) => createHash('sha256').update(s).digest()
  return timingSafeEqual(digest(given), digest(wanted))
}

function isCrossSite(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site')
  if (site) return site !== 'same-origin' && site !== 'none'
  const origin = headers.get('origin')
  if (!origin) return false
  try {
    return new URL(origin).host !== headers.get('host')
  } catch {
    return true
  }
}

/**
 * Who may write: anybody on loopback; elsewhere whoever holds CORRIDOR_TOKEN. A page of another
 * site may not, whatever it holds.
 * @throws CorridorError cross_site | unauthorized
 */
export function authorizeWrite(request: Request, token = process.env.CORRIDOR_TOKEN): void {
  const { headers } = request
  if (isCrossSite(headers)) {
    throw new CorridorError(
      'cross_site',
      'A page of another site asked to write here. It was refused.',
    )
  }
  const given = /^Bearer (\S+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (given !== undefined) {
    if (token && sameSecret(given, token)) return
    throw new CorridorError(
      'unauthorized',
      'The token is not the one in CORRIDOR_TOKEN.',
      'authorization',
    )
  }
  if (headers.get(PEER) === 'loopback') return
  throw new CorridorError(
    'unauthorized',
    'Writing from another machine needs the header “Authorization: Bearer …” with the token in CORRIDOR_TOKEN.',
    'authorization',
  )
}
