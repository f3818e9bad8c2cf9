import { bundle } from './bundle.mjs'
import { build } from './steps/build.mjs'

await bundle()
await build()
