import { requireNode } from './steps/node-version.mjs'

requireNode()

// Our own server around Next's: `next dev` cannot tell who asks, and would refuse every write.
const { install } = await import('./steps/install.mjs')
const { bundle } = await import('./bundle.mjs')
const { serve } = await import('./serve.mjs')

await install()
await bundle()
console.log('Starting the development server')
await serve({ dev: true })
