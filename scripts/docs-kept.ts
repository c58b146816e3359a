import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { allKept } from '../src/privacy/kept.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { en } from '../src/words/en.ts';
import { describeKept } from './describe-kept.ts';

const file = join(packageRoot, 'docs', 'kept.md');
const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
await writeFile(file, describeKept({ schema, kept: allKept, words: en }));
console.log('Written: docs/kept.md');
