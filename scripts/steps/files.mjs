import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Every file below the given paths that are there, sorted, folders left out.
 * @param {string[]} paths
 * @returns {string[]}
 */
export function filesBelow(paths) {
  return paths
    .flatMap((path) => {
      const stat = lstatSync(path, { throwIfNoEntry: false })
      if (!stat) return []
      if (!stat.isDirectory()) return [path]
      return filesBelow(readdirSync(path).map((name) => join(path, name)))
    })
    .sort()
}

/**
 * SHA-256 over names and contents of all files below the paths, hex.
 * @param {string} root
 * @param {string[]} paths relative to root
 */
export function contentHash(root, paths) {
  const hash = createHash('sha256')
  for (const file of filesBelow(paths.map((path) => join(root, path)))) {
    const content = readFileSync(file)
    hash.update(`${relative(root, file)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

/** The text of a file, null where there is none. */
export function readIfThere(/** @type {string} */ path) {
  return lstatSync(path, { throwIfNoEntry: false }) ? readFileSync(path, 'utf8') : null
}
