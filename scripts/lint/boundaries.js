import boundaries from 'eslint-plugin-boundaries'
import { allowedInTests, ROOMS } from './import-table.js'
import { outsideWorld } from './outside-world.js'

const names = Object.keys(ROOMS)
const CODE = '**/*.{ts,tsx,js,mjs}'
const TESTS = '**/*.test.{ts,tsx,js}'

const disallow = (
  /** @type {string[]} */ rooms,
  /** @type {string} */ message,
  /** @type {object} */ dependency = {},
) => ({ disallow: { to: { element: { types: { anyOf: rooms } } }, ...dependency }, message })

/** What a room may not import at all, and what it may import by type only. */
function policies(
  /** @type {string} */ name,
  /** @type {string[]} */ imports,
  /** @type {string[]} */ types,
) {
  const { folder, instead } = ROOMS[name] ?? {}
  const others = names.filter((to) => to !== name && !imports.includes(to))
  const closed = others.filter((to) => !types.includes(to))
  const byType = others.filter((to) => types.includes(to))
  const only = `${folder} may import only types of {{to.element.path}} (write \`import type\`). ${instead}`
  return [
    disallow(closed, `${folder} may import nothing of {{to.element.path}}. ${instead}`),
    ...(byType.length > 0 ? [disallow(byType, only, { dependency: { kind: 'value' } })] : []),
  ]
}

/** @returns {import('eslint').Linter.RulesRecord} */
const rules = (/** @type {object[]} */ all) => ({
  'boundaries/dependencies': ['error', { default: 'allow', checkAllOrigins: true, policies: all }],
})

/**
 * The import table as lint rules, room by room; the tests of a room have rules of their own.
 * @type {import('eslint').Linter.Config[]}
 */
export const importTable = [
  {
    files: [CODE],
    plugins: { boundaries },
    settings: {
      'import/resolver': { typescript: { alwaysTryTypes: true, project: 'tsconfig.json' } },
      'boundaries/elements': names.map((type) => ({ type, pattern: ROOMS[type]?.folder })),
      'boundaries/dependency-nodes': ['import', 'export', 'dynamic-import', 'require'],
      'boundaries/legacy-warnings': false,
      'boundaries/legacy-templates': false,
    },
  },
  ...Object.entries(ROOMS).flatMap(([name, room]) => [
    {
      files: [`${room.folder}/${CODE}`],
      rules: rules([...policies(name, room.imports, room.types ?? []), ...outsideWorld(name)]),
    },
    {
      files: [`${room.folder}/${TESTS}`],
      rules: rules(policies(name, allowedInTests(room), [])),
    },
  ]),
]
