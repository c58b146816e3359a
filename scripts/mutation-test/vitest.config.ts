import { env } from 'node:process';
import base from '../../vitest.config.ts';

/** As all tests run, but for those of one part alone, and without what looks after each file: it takes longer to load than most of them. */
export default {
  ...base,
  test: { ...base.test, setupFiles: [], include: (env['MUTATION_TESTS'] ?? '').split(',') },
};
