import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIfThere } from './files.mjs'
import { isInstalled } from './installed.mjs'
import { root } from './paths.mjs'
import { must } from './run.mjs'

/** Installs from the lock file, unless that is done. An interrupted installation does not count. */
export async function install() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8')
  if (isInstalled(lock, readIfThere(join(root, 'node_modules', '.package-lock.json')))) return
  await must('Installing from the lock file (a minute or two)', 'npm', ['ci', '--include=dev'])
}
