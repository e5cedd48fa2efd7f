import { defineConfig } from 'vitest/config';

/** Tests of the shell replace the module `electron`: a module graph of their own for each file. */
const shell = 'tests/shell/**/*.test.ts';

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    // Times in tests are those of one place, whatever the machine's zone.
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'shell', include: [shell] } },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [shell, 'tests/e2e/**', 'tests/bench/**'],
          // Nothing else replaces a module: files share theirs, in half the time.
          isolate: false,
        },
      },
    ],
  },
});
