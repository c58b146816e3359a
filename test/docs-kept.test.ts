import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeKept, readTables } from '../scripts/describe-kept.ts';
import { allKept } from '../src/privacy/kept.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { en } from '../src/words/en.ts';

const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');

describe('docs/kept.md', () => {
  it('says what is kept now', async () => {
    const written = await readFile(join(packageRoot, 'docs', 'kept.md'), 'utf8');
    const now = describeKept({ schema, kept: allKept, words: en });
    expect(written, 'docs/kept.md is old: run `npm run docs:kept` and commit it').toBe(now);
  });

  it('finds every table of the schema, each of which says what it is and until when it is kept', () => {
    const tables = readTables(schema);
    expect(tables.map(({ name }) => name)).toEqual([...schema.matchAll(/^model (\w+)/gm)].map(([, name]) => name));
    expect(tables.filter(({ what, until }) => what === '' || until === '').map(({ name }) => name)).toEqual([]);
  });

  it('finds of everything encrypted what it is', () => {
    const sealed = readTables(schema).flatMap(({ name, columns }) =>
      columns.filter(({ isBytes }) => isBytes).map((column) => ({ table: name, ...column })),
    );
    expect(sealed.length).toBe([...schema.matchAll(/^ +\w+ +Bytes\b/gm)].length);
    expect(sealed.filter(({ comment }) => comment === '').map(({ table, name }) => `${table}.${name}`)).toEqual([]);
  });

  it('writes a table with its own words, several columns of one kind together, and what an end in a column means', () => {
    const lantern = [
      '/// A lantern that somebody lit. Kept until `endsAt` | or blown out.',
      'model Lantern {',
      '  /// Random.',
      '  id     String @id',
      '  /// Who lit it, and who looks after it. Encrypted.',
      '  firstSealed  Bytes',
      '  secondSealed Bytes?',
      '',
      '  /// A day later.',
      '  endsAt DateTime',
      '}',
      '',
    ].join('\n');
    const text = describeKept({ schema: lantern, kept: [], words: en });
    expect(text.split('\n').at(-2)).toBe(
      '| `Lantern` | A lantern that somebody lit. | `firstSealed`, `secondSealed`: Who lit it, and who looks after it. Encrypted. | ' +
        'until `endsAt` \\| or blown out. `endsAt`: A day later. |',
    );
    expect(readTables('/// A lamp.\nmodel Lamp {\n}\n')).toMatchObject([{ name: 'Lamp', what: 'A lamp.', until: '' }]);
  });

  it('has every kind of thing kept about people, in the words they are told', () => {
    const text = describeKept({ schema: '', kept: allKept, words: en });
    for (const { kind, models } of allKept) {
      const { name, why, until } = en.privacy.kinds[kind];
      const tables = models.map((model) => `\`${model}\``).join(', ');
      const where = kind === 'journal' ? 'none: the journal of erasures' : tables;
      expect(text).toContain(`| ${name} | ${why} | ${until} | ${where} |`);
    }
  });
});
