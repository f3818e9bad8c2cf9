/**
 * Who may import whom: the table of the architecture, as data. `imports` are taken as they are,
 * `types` only by `import type`; a room may always import itself. `instead` ends the message.
 *
 * @typedef {{ folder: string, imports: string[], types?: string[], instead: string }} Room
 */

const PURE = ['model', 'places', 'speakers', 'extract', 'reconcile', 'view', 'export']
const LIB = [...PURE, 'ingest', 'store', 'services']

const EDGE = 'Call a verb of lib/services; add one there if it is missing.'

/** @type {Record<string, Room>} */
export const ROOMS = {
  model: {
    folder: 'lib/model',
    imports: [],
    instead: 'The model stands below everything: move what both need into lib/model.',
  },
  places: {
    folder: 'lib/places',
    imports: ['model'],
    instead: 'Places are pure tables and look-ups over lib/model: let the caller do the rest.',
  },
  speakers: {
    folder: 'lib/speakers',
    imports: ['model'],
    instead: 'Speakers are pure tables and look-ups over lib/model: let the caller do the rest.',
  },
  extract: {
    folder: 'lib/extract',
    imports: ['model', 'places', 'speakers'],
    instead: 'Extraction is pure text → claims: take what it must know through ExtractContext.',
  },
  reconcile: {
    folder: 'lib/reconcile',
    imports: ['model'],
    instead: 'Reconciliation sees claims, never text: take it as an argument from lib/services.',
  },
  view: {
    folder: 'lib/view',
    imports: ['model', 'places'],
    types: ['reconcile'],
    instead: 'A view is headless and pure: let a service fetch and reconcile, and take the result.',
  },
  export: {
    folder: 'lib/export',
    imports: ['model', 'places'],
    types: ['reconcile'],
    instead: 'An export is a pure stream: let a service fetch and reconcile, and take the rows.',
  },
  ingest: {
    folder: 'lib/ingest',
    imports: ['model'],
    instead: 'Ingestion only makes a Report: lib/services joins it with extract and store.',
  },
  store: {
    folder: 'lib/store',
    imports: ['model'],
    instead: 'The store only keeps and finds: lib/services joins it with the other rooms.',
  },
  services: {
    folder: 'lib/services',
    imports: LIB,
    instead:
      'A service knows neither the web nor the screen: return plain data or a CorridorError.',
  },
  http: {
    folder: 'lib/http',
    imports: ['services', 'model', 'view', 'export', 'messages'],
    instead: EDGE,
  },
  app: {
    folder: 'app',
    imports: ['services', 'model', 'view', 'export', 'messages', 'components', 'http'],
    instead: EDGE,
  },
  bin: {
    folder: 'bin',
    imports: ['services', 'model', 'view', 'export', 'messages'],
    instead: EDGE,
  },
  components: {
    folder: 'components',
    imports: ['view', 'places', 'messages'],
    types: ['model'],
    instead:
      'Components take plain rows: compute in lib/view, fetch in the page through a service.',
  },
  messages: {
    folder: 'messages',
    imports: [],
    types: ['model', 'view'],
    instead: 'Messages are words alone: pass the values in as arguments.',
  },
  scripts: {
    folder: 'scripts',
    imports: [],
    instead: 'Scripts run before anything is built: keep them plain JavaScript over node: modules.',
  },
  bench: {
    folder: 'bench',
    imports: [...LIB, 'messages'],
    instead: 'A bench measures the library and the served product, not the screen’s sources.',
  },
  e2e: {
    folder: 'e2e',
    imports: [...LIB, 'messages'],
    instead: 'A journey uses the product as a person does: through the browser and the API.',
  },
}

/** Tests may also take what is pure, and the values of what their room knows by type. */
export const allowedInTests = (/** @type {Room} */ room) => [
  ...new Set([...room.imports, ...(room.types ?? []), ...PURE]),
]
