import { requireNode } from './steps/node-version.mjs'

requireNode()

const { install } = await import('./steps/install.mjs')
const { build } = await import('./steps/build.mjs')
const { serve } = await import('./serve.mjs')

await install()
await build()
console.log('Starting the server')
await serve()
