import { defineConfig } from 'playwright/test';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Each test has a library and a main of its own; Electron runs once on a machine.
  workers: process.env['TABLETOP_E2E_HOST'] === 'electron' ? 1 : 2,
  // Two at a time share a machine: a key pressed in the wrong moment is told from a fault by trying
  // once more, and is listed as flaky.
  retries: 1,
  // Generous: a slow machine is no reason to fail.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    actionTimeout: 60_000,
    // A trace nearly doubles the time of a test: asked for when one is wanted.
    trace: process.env['TABLETOP_E2E_TRACE'] ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
  },
});
