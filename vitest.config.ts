import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/announce.ts'],
    // Two cores are enough for anybody who runs the suite; the files are independent of each other.
    pool: 'forks',
    // Stories move the clock by days, on both databases; a machine that does other things too takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
