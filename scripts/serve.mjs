import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { markPeer } from './steps/peer.mjs'
import { root } from './steps/paths.mjs'
import { untilReady } from './steps/until-ready.mjs'

const LIMITS = { maxHeaderSize: 16_384, headersTimeout: 10_000, requestTimeout: 60_000 }

function readPort(/** @type {string} */ text) {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  console.error(`PORT is “${text}”: give a number from 0 to 65535, for example PORT=3001.`)
  return process.exit(1)
}

/** The port that was taken; 0 takes any that is free. Ends the process where it is in use. */
function listen(
  /** @type {import('node:http').Server} */ server,
  /** @type {number} */ port,
  /** @type {string} */ host,
) {
  return new Promise((resolve) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const busy = `Port ${port} is in use. Stop what listens there, or choose another: PORT=${port + 1} npm start`
      console.error(error.code === 'EADDRINUSE' ? busy : `Cannot listen: ${error.message}`)
      process.exit(1)
    })
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

/** Stops listening, lets the store close, ends; a second signal ends at once. */
function endOnSignal(/** @type {import('node:http').Server} */ server) {
  let ending = false
  const end = async () => {
    if (ending) process.exit(130)
    ending = true
    server.close()
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 3_000).unref()
    await Reflect.get(globalThis, Symbol.for('corridor.close'))?.()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

/**
 * Serves on HOST (127.0.0.1) and PORT (3000): the production build, or with `dev` the sources as
 * they are, which the page follows. Next hears of a request only after the socket has said who asks.
 * @param {{ dev?: boolean }} [options]
 * @returns {Promise<void>} once the store is open, migrated and filled
 */
export async function serve({ dev = false } = {}) {
  const host = process.env.HOST || '127.0.0.1'
  Reflect.set(process.env, 'NODE_ENV', dev ? 'development' : 'production')
  process.env.NEXT_TELEMETRY_DISABLED ??= '1'
  process.env.CORRIDOR_ROOT ??= root

  /** @type {import('node:http').RequestListener} */
  let handle = (_, response) => void response.writeHead(503, { 'Retry-After': '1' }).end()
  const server = createServer(LIMITS, (request, response) => {
    markPeer(request)
    handle(request, response)
  })
  const port = await listen(server, readPort(process.env.PORT || '3000'), host)
  endOnSignal(server)

  const name = ['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host) ? 'localhost' : host
  const reach = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const address = `http://${reach.includes(':') ? `[${reach}]` : reach}:${port}`
  process.env.CORRIDOR_ADDRESS = address

  const { default: next } = await import('next')
  const app = next({ dev, dir: root, hostname: name, port, httpServer: server })
  await app.prepare()
  handle = app.getRequestHandler()

  if (!(await untilReady(address))) {
    console.error('Corridor did not become ready. The reason stands above.')
    process.emit('SIGTERM')
    return
  }
  console.log(`Corridor is at http://${name}:${port}`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await serve()
