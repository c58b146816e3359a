import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/whole-run.ts'],
    setupFiles: ['test/kit/each-file.ts'],
    // The files are independent of each other, and wait for clocks and sockets for much of their time: two share even a small machine well.
    pool: 'forks',
    // Loading what the risk engine knows, Discord's document and the clients of two databases takes seconds: once a worker, not once a file.
    isolate: false,
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Stories move the clock by days, on both databases; a machine that does other things too takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
