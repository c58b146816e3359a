import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { useProvider, type Provider } from '../src/storage/schema-source.ts';

const root = join(import.meta.dirname, '..');
const generated = join(root, 'src', 'storage', 'generated');
const require = createRequire(import.meta.url);

await Promise.all([generateClient('sqlite'), generateClient('postgresql')]);

/** Writes one provider's client, unless the one that is there was made from this very schema by this very Prisma, and by what stands here. */
async function generateClient(provider: Provider): Promise<void> {
  const output = join(generated, provider);
  const stampFile = join(output, 'made-from');
  const schema = useProvider(await readFile(join(root, 'prisma', 'schema.prisma'), 'utf8'), provider, output);
  const prisma = require.resolve('prisma/package.json');
  const stamp = createHash('sha256')
    .update(schema)
    .update(await readFile(prisma))
    .update(await readFile(import.meta.filename))
    .digest('hex');
  if (existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === stamp) return;

  const folder = await mkdtemp(join(tmpdir(), 'lamplight-schema-'));
  try {
    await writeFile(join(folder, 'schema.prisma'), schema);
    await promisify(execFile)(
      process.execPath,
      [join(prisma, '..', 'build', 'index.js'), 'generate', '--schema', join(folder, 'schema.prisma')],
      {
        cwd: root,
        // Prisma wants to download an engine that generating does not use; naming any executable keeps it from that.
        env: {
          ...process.env,
          PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
          CHECKPOINT_DISABLE: '1',
          PRISMA_HIDE_UPDATE_MESSAGE: '1',
        },
      },
    );
    await readEngineFromFile(join(output, 'internal', 'class.ts'));
    await writeFile(stampFile, stamp);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`Prisma client for ${provider}: src/storage/generated/${provider}`);
}

/**
 * The generated client imports its engine as a module of one text, which then stays in memory twice, for ever: more than four megabytes. It reads the
 * same text from the file instead, and lets go of it. What remains is written in characters of one byte: a single other one doubles the room that a
 * module's text takes.
 * @throws {Error} when a new Prisma writes its client in another way: then this has to be looked at again.
 */
async function readEngineFromFile(file: string): Promise<void> {
  const source = await readFile(file, 'utf8');
  const imported = /const \{ wasm \} = await import\("(@prisma\/client\/runtime\/[\w.-]+\.wasm-base64)\.mjs"\)/;
  if (!imported.test(source)) throw new Error(`${file} does not import its engine as it did.`);
  const read = source.replace(imported, 'const wasm = readEngine("$1.js")').replace(
    /^(async function decodeBase64AsWasm)/m,
    `function readEngine(name: string): string {
  const { createRequire } = process.getBuiltinModule('node:module')
  const { readFileSync } = process.getBuiltinModule('node:fs')
  const text = readFileSync(createRequire(import.meta.url).resolve(name), 'latin1')
  return /"([A-Za-z0-9+/=]+)"/.exec(text)?.[1] ?? ''
}

$1`,
  );
  const escape = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  await writeFile(file, read.replace(/[^\0-\xff]/g, escape));
}
