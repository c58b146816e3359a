import { execFile } from 'node:child_process';
import process from 'node:process';
import { packageRoot } from '../../src/storage/package-root.ts';

/**
 * What `npm run supply-chain -- --strict` finds wrong, a line each; empty where all is in order. That a registry gave no advisories is wrong here, and so
 * is a look that did not come to its end. Takes two minutes at most.
 */
export function lookStrictly(env: NodeJS.ProcessEnv = process.env): Promise<string[]> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', 'tsx', 'scripts/supply-chain.ts', '--strict'],
      { cwd: packageRoot, env, timeout: 120_000 },
      (error, stdout) => {
        const faults = stdout.split('\n').filter((line) => line.startsWith('FAULT'));
        if (error && faults.length === 0)
          faults.push('FAULT npm run supply-chain -- --strict did not come to its end.');
        resolve(faults);
      },
    );
  });
}
