import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type * as EngineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

let loading: Promise<typeof EngineModule.SchemaEngine> | undefined;

/**
 * Runs `work` with Prisma's schema engine, which reaches the database through `factory` only. The engine is 5 MB of
 * WebAssembly: it is loaded at the first use.
 * @throws {Error} what the engine or the database had to say.
 */
export async function useSchemaEngine<T>(
  input: { factory: SqlMigrationAwareDriverAdapterFactory; schema: string },
  work: (engine: EngineModule.SchemaEngine) => Promise<T>,
): Promise<T> {
  loading ??= loadEngine();
  const { factory, schema } = input;
  const engine = await (
    await loading
  ).new(
    { datamodels: [['schema.prisma', schema]] },
    // Its log repeats what its errors say.
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
  }
}

/** What of WebAssembly is used here. Node has all of it; the types of Node do not. */
interface WebAssemblyApi {
  instantiate(bytes: Uint8Array, imports: Record<string, object>): Promise<{ instance: { exports: EngineExports } }>;
}

interface EngineExports {
  __wbindgen_start?: () => void;
}

/** The code of the engine, once a process: like every module, it is the same for all who import it. */
async function loadEngine(): Promise<typeof EngineModule.SchemaEngine> {
  const script = '@prisma/schema-engine-wasm/schema_engine_bg';
  const file = join(createRequire(import.meta.url).resolve(script), '..', 'schema_engine_bg.wasm');
  const [module, bytes] = await Promise.all([import('@prisma/schema-engine-wasm/schema_engine_bg'), readFile(file)]);
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': module });
  module.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start?.();
  return module.SchemaEngine;
}
