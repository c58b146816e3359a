import type { Storage } from './open-storage.ts';

/** Reads a fact about this database; null when it is not known. */
export async function readMeta(key: string, { read }: Pick<Storage, 'read'>): Promise<string | null> {
  return (await read.meta.findUnique({ where: { key } }))?.value ?? null;
}

/** Keeps a fact about this database, never about a person. */
export async function writeMeta(key: string, value: string, storage: Pick<Storage, 'write'>): Promise<void> {
  await storage.write((tx) => tx.meta.upsert({ where: { key }, create: { key, value }, update: { value } }));
}
