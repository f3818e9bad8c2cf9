import globals from 'globals'
import hooks from 'eslint-plugin-react-hooks'
import regexp from 'eslint-plugin-regexp'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import { importTable } from './scripts/lint/boundaries.js'
import { purity } from './scripts/lint/outside-world.js'

const everyTestRuns = (/** @type {string[]} */ properties) =>
  properties.flatMap((property) =>
    ['test', 'it', 'describe'].map((object) => ({
      object,
      property,
      message: 'Every test runs: fix it or delete it. Use skipIf(…) where a thing is absent.',
    })),
  )

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      '.next/',
      '.build/',
      '.corridor/',
      'test-results/',
      'playwright-report/',
      'next-env.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-properties': ['error', ...everyTestRuns(['only', 'skip', 'todo'])],
      '@typescript-eslint/consistent-type-imports': 'error',
      // With noUncheckedIndexedAccess, `!` is the honest sign of an index known to be there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Control characters are what a text is checked for.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
    },
  },
  // Playwright's skip takes a condition and its reason.
  {
    files: ['e2e/**'],
    rules: { 'no-restricted-properties': ['error', ...everyTestRuns(['only', 'todo'])] },
  },
  // Programs speak through standard output.
  {
    files: ['scripts/**', 'bin/**', 'bench/**', '.ci/**', 'instrumentation.ts'],
    rules: { 'no-console': 'off' },
  },
  { files: ['{app,components}/**/*.{ts,tsx}'], ...hooks.configs.flat['recommended-latest'] },
  ...importTable,
  ...purity,
)
