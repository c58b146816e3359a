import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packageRoot } from '../../src/storage/package-root.ts';

const folder = join(packageRoot, 'src', 'words');

it('each code of what cannot be done has one sentence: a second one would take the place of the first without a word', async () => {
  const files = (await readdir(folder)).filter((name) => /^en-.*\.ts$/.test(name));
  const codes: string[] = [];
  for (const name of files) {
    const [, body = ''] =
      /export const errors = \{\n([^]*?)\n\};/.exec(await readFile(join(folder, name), 'utf8')) ?? [];
    codes.push(...[...body.matchAll(/^ {2}'?([a-z-]+)'?: /gm)].map(([, code = '']) => code));
  }
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});
