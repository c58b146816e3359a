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

/** Writes one provider's client, unless the one that is there was made from this very schema by this very Prisma. */
async function generateClient(provider: Provider): Promise<void> {
  const output = join(generated, provider);
  const stampFile = join(output, 'made-from');
  const schema = useProvider(await readFile(join(root, 'prisma', 'schema.prisma'), 'utf8'), provider, output);
  const prisma = require.resolve('prisma/package.json');
  const stamp = createHash('sha256')
    .update(schema)
    .update(await readFile(prisma))
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
    await writeFile(stampFile, stamp);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`Prisma client for ${provider}: src/storage/generated/${provider}`);
}
