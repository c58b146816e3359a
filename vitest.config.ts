import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Vitest begins with the largest files. Where processes are killed for minutes, a small one takes longest: those come first, or one worker is left alone with them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification): boolean => /\/test\/.*kill/.test(moduleId);
    const sorted = await super.sort(files);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/kit/whole-run.ts'],
    setupFiles: ['test/kit/each-file.ts'],
    // The files are independent of each other, and wait for clocks and sockets for much of their time: three share even a small machine well.
    pool: 'forks',
    // Loading what the risk engine knows, Discord's document and the clients of two databases takes seconds: once a worker, not once a file.
    isolate: false,
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
    // Stories move the clock by days, on both databases; a machine that does other things too takes its time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
