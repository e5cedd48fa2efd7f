import { defineConfig } from 'vitest/config';

/** These replace the module `electron`, or leave sockets behind that try to come back. */
const alone = ['tests/shell/**/*.test.ts', 'tests/hosting/**/*.test.ts'];

export default defineConfig({
  root: `${import.meta.dirname}/../..`,
  test: {
    // Times in tests are those of one place, whatever the machine's zone.
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'alone', include: alone } },
      {
        extends: true,
        test: {
          name: 'product',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...alone, 'tests/e2e/**', 'tests/bench/**'],
          // Files that leave nothing behind share their modules, in half the time.
          isolate: false,
        },
      },
    ],
  },
});
