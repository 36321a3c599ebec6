import { defineConfig } from '@playwright/test'

const { CHROMIUM_PATH, PUBLIC_URL, JOURNEYS_RESULT } = process.env

// `npm test` starts the product and sets these; by hand: PUBLIC_URL=http://localhost:3000 npx playwright test
export default defineConfig({
  testDir: 'e2e/journeys',
  testMatch: '**/*.spec.ts',
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  workers: Number(process.env.JOURNEY_WORKERS ?? 2),
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ...(JOURNEYS_RESULT ? [['json', { outputFile: JOURNEYS_RESULT }] as const] : []),
  ],
  use: {
    actionTimeout: 20_000,
    baseURL: PUBLIC_URL ?? 'http://localhost:3000',
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    screenshot: 'only-on-failure',
    // What it keeps of every page costs more than the page: `--trace on` for the one that is looked into.
    trace: 'off',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
