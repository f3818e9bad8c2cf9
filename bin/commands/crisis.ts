import { parseArgs } from 'node:util'
import { CorridorError } from '../../lib/model/errors'
import { openAccess } from '../access'

const OPTIONS = {
  name: { type: 'string' },
  origin: { type: 'string', multiple: true },
  'first-day': { type: 'string' },
  'last-day': { type: 'string' },
  json: { type: 'boolean' },
} as const

/** `UKR:Kyiv,Sumy` → the country and its places. */
function originOf(text: string) {
  const [country = '', places = ''] = text.split(':')
  return {
    country,
    places: places
      .split(',')
      .map((p) => p.trim())
      .filter(Boolean),
  }
}

export async function crisis(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const verb = positionals.join(' ')
  if (verb !== 'add' && verb !== 'list') {
    throw new CorridorError(
      'invalid_input',
      'Say what to do: corridor crisis add, or corridor crisis list',
      'verb',
    )
  }
  const access = await openAccess()
  try {
    if (verb === 'list') {
      const all = await access.listCrises()
      const line = (c: (typeof all)[number]) =>
        `${c.id}  ${c.name}  reports: ${c.reports}  claims: ${c.claims}`
      console.log(values.json ? JSON.stringify(all) : all.map(line).join('\n'))
      return 0
    }
    const made = await access.addCrisis({
      name: values.name,
      origins: (values.origin ?? []).map(originOf),
      firstDay: values['first-day'] ?? null,
      lastDay: values['last-day'] ?? null,
    })
    console.log(values.json ? JSON.stringify(made) : `Made ${made.id}`)
    return 0
  } finally {
    await access.close()
  }
}
