// Completes package-lock.json with the optional packages of other platforms. A registry mirror that
// does not offer them makes npm leave them out, and then `npm ci` refuses the file everywhere.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './steps/paths.mjs'

const OS =
  /(?:^|[-/])(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)(?=-|$)/
const CPU = /-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)(?=-|$)/
const LIBC = /-(gnu|musl)(?=eabi|$)/

const file = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))

for (const entry of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`
    const known = Object.keys(lock.packages).some((p) => p === path || p.endsWith(`/${path}`))
    const cpu = CPU.exec(name)?.[1]
    if (known || !cpu) continue
    const os = OS.exec(name)?.[1]
    const libc = os === 'linux' ? LIBC.exec(name)?.[1] : undefined
    lock.packages[path] = {
      version,
      cpu: [cpu],
      ...(entry.dev && { dev: true }),
      ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
      license: entry.license,
      optional: true,
      ...(os && { os: [os] }),
    }
    console.log(`added ${name}@${version}`)
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(
  file,
  `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`,
)
