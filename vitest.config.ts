import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/announce.ts'],
    // Two cores are enough for anybody who runs the suite; the files are independent of each other.
    pool: 'forks',
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
