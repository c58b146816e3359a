import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { openLog, type Log } from '../../src/log.ts';
import { openHealth } from '../../src/operating/open-health.ts';
import type { Watched } from '../../src/operating/metrics.ts';
import { makeBackup } from '../../src/storage/backup/make-backup.ts';
import { openChunks } from '../../src/storage/backup/sealed-file.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { readMasterKey } from '../../src/storage/vault.ts';
import { readRaw } from './storage.ts';

/** Wherever something of a running bot comes to lie or can be read. */
export interface Ears {
  /** At its loudest, into a file, and counted by the metrics. */
  log: Log;
  watch: (bot: Watched) => void;
  /** All of it as it is now, by where that is: the log, the metrics, the database as {@link readRaw} has it, a backup as it lies there and unpacked. */
  read(address: StorageAddress): Promise<Record<string, Buffer>>;
  close(): Promise<void>;
}

/** Opens what an operator has open: a log in a file, the door of the metrics, a folder for backups. */
export async function openEars(): Promise<Ears> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-ears-'));
  const file = join(folder, 'bot.log');
  const destination = pino.destination({ dest: file, sync: true });
  const door = await openHealth({ host: '127.0.0.1', port: 0 }, '0.1.0');
  return {
    log: door.metrics.count(openLog('trace', destination)),
    watch: (bot) => door.watch(bot),
    async read(address) {
      const metrics = await fetch(`http://127.0.0.1:${door.port}/metrics`);
      const { file: backup } = await makeBackup({ address, folder, keep: null, now: Date.now() });
      return {
        log: await readFile(file),
        metrics: Buffer.from(await metrics.text()),
        database: await readRaw(address),
        backup: await readFile(backup),
        'unpacked backup': await unpackBackup(backup, address),
      };
    },
    async close() {
      await door.close();
      destination.end();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What is in a backup: rows, whose encrypted values are as the database has them. */
export async function unpackBackup(file: string, { key }: StorageAddress): Promise<Buffer> {
  if (!key) throw new Error('A test gives its key.');
  return gunzipSync(await buffer(openChunks(createReadStream(file), readMasterKey(key).backups, file)));
}
