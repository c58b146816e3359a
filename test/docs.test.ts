import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packageRoot } from '../src/storage/package-root.ts';

const pages = [
  ...readdirSync(packageRoot),
  ...readdirSync(join(packageRoot, 'docs')).map((name) => join('docs', name)),
  join('test', 'README.md'),
].filter((path) => path.endsWith('.md'));
const read = (path: string): string => readFileSync(join(packageRoot, path), 'utf8');

/** What a heading is linked by, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-');

/** The headings of a page, those in examples aside. */
const anchorsOf = (path: string): Set<string> =>
  new Set(
    [
      ...read(path)
        .replaceAll(/^```[^]*?^```/gm, '')
        .matchAll(/^#+ (.*)$/gm),
    ].map(([, heading = '']) => anchorOf(heading)),
  );

describe('the pages for operators and developers', () => {
  it('are found', () => {
    expect(pages).toContain('README.md');
    expect(pages).toContain(join('docs', 'operating.md'));
  });

  it.each(pages)('%s links to what is there', (page) => {
    const targets = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets.filter((target) => {
      const [path = '', anchor = ''] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(packageRoot, file))) return true;
      return anchor !== '' && file.endsWith('.md') && !anchorsOf(file).has(anchor);
    });
    expect(broken).toEqual([]);
  });

  it('of the operator all can be reached from docs/operating.md', () => {
    for (const name of [
      'duties',
      'installing',
      'upgrading',
      'incidents',
      'threat-model',
      'anonymity',
      'privacy-notice',
    ])
      expect(read(join('docs', 'operating.md'))).toContain(`(${name}.md`);
  });
});
