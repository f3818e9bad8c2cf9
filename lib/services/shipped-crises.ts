import { readFile } from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod/mini'
import { crisis, type Crisis } from '../model/crisis'

/** The crises of data/, by id: for readings that need no store. */
export async function shippedCrises(root: string): Promise<Map<string, Crisis>> {
  const text = await readFile(
    path.join(/* turbopackIgnore: true */ root, 'data', 'crises.json'),
    'utf8',
  )
  return new Map(
    z
      .array(crisis)
      .parse(JSON.parse(text))
      .map((c) => [c.id, c]),
  )
}
