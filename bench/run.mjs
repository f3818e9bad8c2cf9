// Runs a program of this folder: `node bench/run.mjs NAME …` bundles bench/NAME/main.ts and starts
// it. Plain JavaScript, since Node 20 strips no types.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const mainOf = (/** @type {string} */ name) => join(here, name, 'main.ts')

const [name, ...args] = process.argv.slice(2)
if (!name || !/^[a-z-]+$/.test(name) || !existsSync(mainOf(name))) {
  const names = readdirSync(here).filter((folder) => existsSync(mainOf(folder)))
  console.error(`Name a program: npm run bench -- ${names.join(' | ')}`)
  process.exit(2)
}

const { build } = await import('esbuild')
const outfile = join(here, '..', '.build', 'bench', `${name}.mjs`)
await build({
  entryPoints: [mainOf(name)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
})
process.argv.splice(1, process.argv.length - 1, outfile, ...args)
await import(pathToFileURL(outfile).href)
