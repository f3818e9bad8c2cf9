import { CorridorError } from '../lib/model/errors'
import { HELP } from './help'

type Command = (args: string[]) => Promise<number>

// Each command is loaded when it is asked for, so that `extract` starts without the store.
const COMMANDS: Record<string, () => Promise<Command>> = {
  extract: async () => (await import('./commands/extract')).extract,
  ingest: async () => (await import('./commands/ingest')).ingest,
  export: async () => (await import('./commands/export')).exportFile,
  crisis: async () => (await import('./commands/crisis')).crisis,
}

/** Node's own complaints about options are input errors too. */
function asCorridorError(error: unknown): CorridorError {
  if (error instanceof CorridorError) return error
  const { code, message } = error as NodeJS.ErrnoException
  if (code?.startsWith('ERR_PARSE_ARGS')) return new CorridorError('invalid_input', message)
  if (code === 'ENOENT')
    return new CorridorError('not_found', `There is no such file: ${message}`, 'file')
  return new CorridorError('internal', message)
}

export async function main(argv: string[]): Promise<number> {
  const [name, ...args] = argv
  if (!name || name === 'help' || argv.includes('--help')) {
    console.log(HELP)
    return name ? 0 : 2
  }
  try {
    const command = COMMANDS[name]
    if (!command) {
      throw new CorridorError(
        'invalid_input',
        `There is no command “${name}”. See: corridor help`,
        'command',
      )
    }
    return await (
      await command()
    )(args)
  } catch (error) {
    const told = asCorridorError(error)
    console.error(argv.includes('--json') ? JSON.stringify(told) : `corridor: ${told.message}`)
    return told.code === 'internal' ? 70 : 2
  }
}

// A reader that goes away (`| head`) ends the work; it is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 70)
})

process.exitCode = await main(process.argv.slice(2))
