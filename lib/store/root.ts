import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CorridorError } from '../model/errors'

/** A file that only the repository's root has below it. */
const LANDMARK = join('lib', 'store', 'embedded', 'worker.mjs')

function climb(from: string): string | null {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (existsSync(join(/* turbopackIgnore: true */ folder, LANDMARK))) return folder
    if (dirname(folder) === folder) return null
  }
}

/** Where this module lies, or null where a bundler has made something else of its address. */
function ownFolder(): string | null {
  try {
    return dirname(fileURLToPath(import.meta.url))
  } catch {
    return null
  }
}

/**
 * The root of the checkout. The worker and the migrations are read from it as files, also where
 * this code runs from a bundle: looked for above the given folder, `CORRIDOR_ROOT`, this module,
 * the program that was started, and the working directory, in that order.
 */
export function repositoryRoot(given?: string): string {
  const starts = [given, process.env.CORRIDOR_ROOT, ownFolder(), process.argv[1], process.cwd()]
  for (const start of starts) {
    const root = start ? climb(start) : null
    if (root) return root
  }
  throw new CorridorError(
    'store_unavailable',
    'The files of the store were not found: set CORRIDOR_ROOT to the folder of the checkout.',
  )
}
