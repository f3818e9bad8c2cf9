import { defineConfig, devices } from '@playwright/test'
import type { Journey } from './e2e/support/journey'
import { CHROMIUM_ARGS, findChromium } from './scripts/steps/chromium.mjs'

const port = Number(process.env.CORRIDOR_E2E_PORT ?? 3217)
const full = process.env.CORRIDOR_TEST_FULL === '1'
const executablePath = await findChromium()
const chrome = devices['Desktop Chrome']
const wide = { ...chrome, viewport: { width: 1440, height: 900 } }
/** What a person does; the interface, the command line and the kills have no screen and no hand. */
const byHand = { testIgnore: ['interface.spec.ts', 'command-line.spec.ts', 'kill.spec.ts'] }
const narrow = { ...chrome, viewport: { width: 390, height: 844 } }

export default defineConfig<Pick<Journey, 'hand'>>({
  testDir: 'e2e',
  outputDir: 'test-results/browser',
  // One at a time where nobody waits: browser, server and database share two cores.
  workers: process.env.CI ? 1 : 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { args: CHROMIUM_ARGS, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'wide', use: wide },
    // The long matrix: every journey in all four ways.
    ...(full
      ? [
          { name: 'wideKeyboard', ...byHand, use: { ...wide, hand: 'keyboard' as const } },
          { name: 'narrow', ...byHand, use: narrow },
          {
            name: 'narrowKeyboard',
            ...byHand,
            use: { ...narrow, hand: 'keyboard' as const },
          },
        ]
      : []),
  ],
  webServer: {
    command: 'node scripts/serve-fresh.mjs',
    url: `http://127.0.0.1:${port}/api/health`,
    env: { PORT: String(port) },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'ignore',
    stderr: 'pipe',
  },
})
