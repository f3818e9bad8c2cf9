import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'esbuild'
import { repositoryRoot } from '../root'

/** Bundles a program as the command line is bundled; answers its file and how to take it away. */
export async function bundle(name: string): Promise<{ file: string; remove: () => void }> {
  const root = repositoryRoot()
  // Below the checkout, so that the packages are found.
  const cache = join(root, 'node_modules', '.cache')
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'corridor-store-test-'))
  const file = join(folder, `${name}.mjs`)
  await build({
    entryPoints: [join(root, 'lib', 'store', 'testing', `${name}.ts`)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
  })
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

export interface Child {
  process: ChildProcess
  lines: string[]
  /** Resolves with the first line that fits; rejects where the child ends without one. */
  line(pattern: RegExp): Promise<string>
  kill(): Promise<void>
}

/** Starts a bundled program, away from the checkout, and collects the lines that it prints. */
export function start(file: string, args: string[], cwd = '/'): Child {
  const child = spawn(process.execPath, [file, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  const lines: string[] = []
  const errors: string[] = []
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    child.emit('printed')
  })
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()))
  return {
    process: child,
    lines,
    line: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = lines.find((line) => pattern.test(line))
          if (found !== undefined) resolve(found)
        }
        child.on('printed', look)
        look()
        void ended.then(() => reject(new Error(`The child ended: ${errors.join('')}`)))
      }),
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
