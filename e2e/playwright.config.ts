import { defineConfig } from '@playwright/test'
import { browserLaunch } from './browser.ts'

// Scenarios start their own servers (cast.ts), so there is no webServer here. Nothing is tried twice: a scenario
// that passes only sometimes is a fault.
export default defineConfig({
  testDir: 'scenarios',
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {
    launchOptions: await browserLaunch(),
    viewport: { width: 1440, height: 900 },
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
  },
})
