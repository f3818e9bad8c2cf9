/**
 * What each room may take from outside the project: packages and Node's modules as import policies,
 * the clock, chance and the network as syntax.
 */
const CORE = ['model', 'places', 'speakers', 'extract', 'reconcile']
const PURE = [...CORE, 'view', 'export']
const LIB = [...PURE, 'ingest', 'store', 'services']
const ALL = [...LIB, 'http', 'app', 'bin', 'components', 'messages']

const without = (/** @type {string[]} */ all, /** @type {string[]} */ ...taken) =>
  all.filter((name) => !taken.includes(name))

const external = (/** @type {string[]} */ ...sources) =>
  sources.map((source) => ({ origin: 'external', source }))

/** Packages and Node modules that rooms do without; of several that match, the last one speaks. */
const BANS = [
  {
    rooms: without(PURE, 'model'),
    module: { origin: 'core' },
    message:
      'This room is pure, without files, processes or sockets: take the data as an argument and let lib/services read it.',
  },
  {
    rooms: ['model'],
    module: { origin: 'core', source: '!{crypto,node:crypto}' },
    message:
      'lib/model only describes data (node:crypto for ids apart): read files in lib/ingest or lib/services.',
  },
  {
    rooms: LIB,
    module: external('react', 'react-dom', '@base-ui/*', 'recharts', '@tanstack/*', 'next', 'nuqs'),
    message:
      'The library knows no screen: put what draws into components, what routes into app or lib/http.',
  },
  {
    rooms: without(ALL, 'store'),
    module: external('drizzle-orm', 'pg', 'pg-copy-streams', '@electric-sql/*'),
    message:
      'Only lib/store knows SQL: add a query there, and a verb in lib/services that calls it.',
  },
  {
    rooms: without(ALL, 'components'),
    module: external('leaflet', 'react-leaflet'),
    message: 'The map library stays inside components/map: hand it plain rows from lib/view.',
  },
]

const URL_PARSERS = { origin: 'external', source: 'nuqs', internalPath: 'server{,.*}' }

/** The import policies of one room on packages and Node modules. */
export const outsideWorld = (/** @type {string} */ name) => [
  ...BANS.filter(({ rooms }) => rooms.includes(name)).map(({ module, message }) => ({
    disallow: { to: { module } },
    message,
  })),
  ...(name === 'view' ? [{ allow: { to: { module: URL_PARSERS } } }] : []),
]

const clock = (/** @type {string} */ selector) => ({
  selector,
  message:
    'The core reads no clock: take the day as an argument. Days are ISO strings; lib/model/calendar calculates with them.',
})

const CHANCE = {
  selector: 'MemberExpression[object.name="Math"][property.name="random"]',
  message: 'The core is deterministic: derive ids from the content (lib/model/ids).',
}

const NETWORK = {
  selector:
    ':matches(CallExpression, NewExpression)[callee.name=/^(fetch|WebSocket|EventSource|XMLHttpRequest)$/]',
  message:
    'lib/ingest is the only place of the library that fetches: take the answer as an argument.',
}

const SURROUNDINGS = {
  selector: 'Identifier[name=/^(process|setTimeout|setInterval|setImmediate|performance)$/]',
  message:
    'This room is pure: take settings and times as arguments; lib/services knows the surroundings.',
}

const PURITY = [
  clock('NewExpression[callee.name="Date"]'),
  clock('CallExpression[callee.name="Date"]'),
  clock('MemberExpression[object.name="Date"][property.name=/^(now|parse)$/]'),
  clock('MemberExpression[property.name="Now"][object.name="Temporal"]'),
  CHANCE,
  NETWORK,
  SURROUNDINGS,
]

const sources = (/** @type {string[]} */ rooms) => rooms.map((room) => `lib/${room}/**/*.{ts,tsx}`)
const TESTS = ['**/*.test.{ts,tsx}', '**/testing/**']

/**
 * The clock, chance, the network and the surroundings, by room.
 * @type {import('eslint').Linter.Config[]}
 */
export const purity = [
  {
    files: sources(without(LIB, 'ingest')),
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', NETWORK] },
  },
  {
    files: sources(PURE),
    ignores: TESTS,
    rules: { 'no-restricted-syntax': ['error', ...PURITY] },
  },
]
