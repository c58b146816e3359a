import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

let loading: Promise<typeof SchemaEngine> | undefined;

/**
 * Runs `work` with Prisma's schema engine, which reaches the database through `factory` only. The engine is 5 MB of
 * WebAssembly: import this file only when there is something to do.
 * @throws {Error} what the engine or the database had to say.
 */
export async function useSchemaEngine<T>(
  input: { factory: SqlMigrationAwareDriverAdapterFactory; schema: string },
  work: (engine: SchemaEngine) => Promise<T>,
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

/** The code of the engine, once a process: like every module, it is the same for all who import it. */
async function loadEngine(): Promise<typeof SchemaEngine> {
  const script = '@prisma/schema-engine-wasm/schema_engine_bg';
  const file = join(createRequire(import.meta.url).resolve(script), '..', 'schema_engine_bg.wasm');
  const [module, bytes] = await Promise.all([import(script) as Promise<EngineModule>, readFile(file)]);
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': module });
  module.__wbg_set_wasm(instance.exports);
  start(instance.exports);
  return module.SchemaEngine;
}

// The package's own declarations leave out that its exports are what the WebAssembly imports.
type EngineModule = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & WebAssembly.ModuleImports;

function start(exports: WebAssembly.Exports): void {
  const run = exports['__wbindgen_start'];
  if (typeof run === 'function') run();
}
