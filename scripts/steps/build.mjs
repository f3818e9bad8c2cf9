import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentHash, readIfThere } from './files.mjs'
import { root } from './paths.mjs'
import { must } from './run.mjs'

const stampFile = join(root, '.next', 'corridor-stamp')

/** What the build is made of. The corpus is read while serving, so it is not among them. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'instrumentation.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

/** Builds for production, unless the build is of these sources. An interrupted build does not count. */
export async function build() {
  const wanted = contentHash(root, SOURCES)
  if (readIfThere(stampFile) === wanted) return
  rmSync(stampFile, { force: true })
  const env = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  await must('Building (about a minute)', 'next', ['build'], { env })
  writeFileSync(stampFile, wanted)
}
