import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { filesBelow } from './steps/files.mjs'
import { root } from './steps/paths.mjs'

const folder = join(root, '.build')

/** Programs that run on Node 20, which strips no types: the command line and the workers. */
const ENTRIES = {
  corridor: 'bin/main.ts',
  'extract-worker': 'bin/extract/worker.ts',
}

/**
 * The model of letters takes longer to load than an article to read, and few texts need it: it
 * stays in node_modules until a text comes whose words tell no language.
 * @type {import('esbuild').Plugin}
 */
const lateTinyld = {
  name: 'late-tinyld',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^tinyld\/light$/ }, () => ({ path: 'tinyld/light', namespace: 'late' }))
    onLoad({ filter: /.*/, namespace: 'late' }, () => ({
      contents: `
        let model
        export const detect = (text) => (model ??= require('node:module')
          .createRequire(import.meta.url)('tinyld/light')).detect(text)`,
    }))
  },
}

/** @returns {Promise<void>} */
export async function bundle() {
  const { build } = await import('esbuild')
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Native or found by path at run time: they stay in node_modules.
    external: ['@electric-sql/pglite', 'pg', 'pg-copy-streams', 'pg-native'],
    // What is CommonJS inside the bundle asks for Node's modules by require.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    plugins: [lateTinyld],
    // Less to read and to parse at each start; names stay, for stack traces.
    minifySyntax: true,
    minifyWhitespace: true,
    logLevel: 'silent',
  })
  mkdirSync(folder, { recursive: true })
  // Chunks first and entries last, each by a rename: a program that starts meanwhile finds a whole one.
  const isEntry = (/** @type {string} */ path) => basename(path, '.mjs') in ENTRIES
  const files = [...outputFiles].sort((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)))
  for (const { path, contents } of files) {
    writeFileSync(`${path}.${process.pid}`, contents)
    renameSync(`${path}.${process.pid}`, path)
  }
  removeStale(files.map(({ path }) => path))
}

/** Chunks of earlier bundles go once nobody can be starting from them. */
function removeStale(/** @type {string[]} */ kept) {
  const minuteAgo = Date.now() - 60_000
  for (const file of filesBelow([folder])) {
    if (!kept.includes(file) && statSync(file).mtimeMs < minuteAgo) rmSync(file, { force: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await bundle()
