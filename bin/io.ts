import { once } from 'node:events'
import { readFile as read } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import type { Writable } from 'node:stream'

/** A file as text; `-` is standard input. */
export const readFile = (file: string): Promise<string> =>
  file === '-' ? text(process.stdin) : read(file, 'utf8')

/** Writes at the pace of whoever reads. */
export async function write(to: Writable, chunk: string | Uint8Array): Promise<void> {
  if (!to.write(chunk)) await once(to, 'drain')
}
