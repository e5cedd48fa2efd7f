import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // One laptop, one room: a session at a time, as in use. Two at a time share a slow machine, and a
  // test then fails for want of it.
  workers: 1,
  retries: 0,
  // Generous: a slow machine is no reason to fail.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 60_000,
    // A trace nearly doubles the time of a test: asked for when one is wanted.
    trace: process.env['TABLETOP_E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});
