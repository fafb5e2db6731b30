import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.tsx'],
    testTimeout: 30_000,
    // The visitor's zone is the machine's: the same everywhere.
    env: { TZ: 'Europe/London' },
  },
});
