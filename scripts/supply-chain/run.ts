import { execFile } from 'node:child_process';
import { packageRoot } from '../../src/storage/package-root.ts';

/** What a program prints, run in the project's folder for a minute at most; whatever it ends with, if it printed something. @throws {Error} where it printed nothing and failed */
export function run(command: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: packageRoot, maxBuffer: 256 * 1024 * 1024, timeout: 60_000 }, (error, stdout) => {
      if (error && stdout === '') reject(new Error(`${command} ${args.join(' ')} failed.`, { cause: error }));
      else resolve(stdout);
    });
  });
}
