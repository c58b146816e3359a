import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { settleRestored } from '../../src/privacy/settle-restored.ts';
import { makeBackup } from '../../src/storage/backup/make-backup.ts';
import { replaceWords, restoreBackup, withoutJournalWords } from '../../src/storage/backup/restore-backup.ts';
import { addToJournal, openErasures, readJournal } from '../../src/storage/erasures.ts';
import { newId } from '../../src/storage/ids.ts';
import { readMigrations } from '../../src/storage/migrations.ts';
import { createBackend, openRestored, openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { migrateTo } from '../../src/storage/prepare.ts';
import { openVault } from '../../src/storage/vault.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything, theirWords } from '../kit/keep-everything.ts';
import { createTestDatabases, describeOnBoth, postgresUrl, runSql, type TestDatabases } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-backup-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

const person = ids.maya;

/** A community in which somebody has one thing of every kind, and how its bot reaches it. */
async function openFull(databases: TestDatabases, address: StorageAddress) {
  const storage = await databases.open(address);
  const core = await openCore(storage);
  await core.setUp();
  await keepEverything(person, core);
  return { storage, core };
}

function back(address: StorageAddress, now = Date.now()) {
  return makeBackup({ address, folder, keep: null, now });
}

/** Restores into an address with the journal of another, as `npm run restore` does. */
async function bring(file: string, address: StorageAddress, from: StorageAddress, now = Date.now()) {
  const journals = address.keyFile === from.keyFile ? [] : [openErasures(from).file];
  const { manifest, erasures } = await restoreBackup({ address, file, journals, words: [] });
  const storage = await openRestored(address);
  try {
    return await settleRestored({ erasures, madeAt: manifest.createdAt, now }, storage);
  } finally {
    await storage.close();
  }
}

/** All rows of ours, in an order of their own, in words that both databases have in common. */
async function readAll(address: StorageAddress): Promise<Record<string, string[]>> {
  return Object.fromEntries(
    Object.entries(await readTables(address))
      .filter(([name]) => name !== '_prisma_migrations')
      .map(([name, rows]) => [name, rows.map((row) => JSON.stringify(row, say)).sort()]),
  );
}

function say(this: unknown, _key: string, value: unknown): unknown {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer') return { ...value };
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)$/.test(value))
    return new Date(value).toISOString();
  return typeof value === 'string' && /^\d{13,17}$/.test(value) ? Number(value) : value;
}

/** What restoring changes on purpose is made so beforehand, so that everything else can be compared. */
async function quieten(address: StorageAddress): Promise<void> {
  await runSql(address, `DELETE FROM "OutboxMessage"`);
  await runSql(address, `DELETE FROM "AnonymousPost"`);
  await runSql(address, `UPDATE "CasePage" SET "state" = 'over', "nextAt" = NULL`);
}

describeOnBoth('a backup', (databases) => {
  it('brings back every row of every table as it was', async () => {
    const address = await databases.make();
    const { storage } = await openFull(databases, address);
    await quieten(address);
    const made = await back(address);
    const before = await readAll(address);
    await storage.close();
    expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(25);
    expect(Object.keys(made.tables).sort()).toEqual(Object.keys(before).sort());

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    await bring(made.file, elsewhere, address);
    expect(await readAll(elsewhere)).toEqual(before);
    await (await databases.open(elsewhere)).read.guild.count();
  });

  it('is of one moment, while others write', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const state = { going: true };
    const writing = (async () => {
      for (let round = 0; state.going; round += 1) {
        await storage.write(async (tx) => {
          for (const table of ['a', 'b']) {
            const fact = { key: `round.${table}`, value: String(round) };
            await tx.meta.upsert({ where: { key: fact.key }, create: fact, update: fact });
          }
          await tx.pulseMark.create({ data: { mark: newId(), endsAt: new Date(round) } });
        });
        // SQLite works without ever waiting: nobody else would have a turn.
        await setImmediate();
      }
    })();
    await expect.poll(() => storage.read.pulseMark.count(), { timeout: 15_000 }).toBeGreaterThan(20);
    const { file } = await back(address);
    state.going = false;
    await writing;
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    await bring(file, elsewhere, address);
    const { read } = await databases.open(elsewhere);
    const [a, b] = await Promise.all(
      ['a', 'b'].map((table) => read.meta.findUnique({ where: { key: `round.${table}` } })),
    );
    expect(a?.value).toBe(b?.value);
    expect(await read.pulseMark.count()).toBe(Number(a?.value) + 1);
  });

  it('holds no word, no name and no id in the clear, and only its owner can read it', async () => {
    const address = await databases.make();
    await openFull(databases, address);
    const { file } = await back(address);
    const bytes = await readFile(file);
    for (const canary of [...Object.values(theirWords), person, 'OutboxMessage', 'Harbour'])
      expect(bytes.includes(canary), canary).toBe(false);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('that was changed anywhere or cut off is refused, before anything is written', async () => {
    const address = await databases.make();
    await openFull(databases, address);
    const { file } = await back(address);
    const bytes = await readFile(file);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const words = [withoutJournalWords];
    const spoilt = join(folder, 'spoilt');
    const tries = [
      ...[0, 20, 24, 56, 70, Math.floor(bytes.length / 2), bytes.length - 1].map((at) => {
        const copy = Buffer.from(bytes);
        copy.writeUInt8(copy.readUInt8(at) ^ 1, at);
        return copy;
      }),
      ...[0, 10, 55, 60, 5000, bytes.length - 1].map((length) => bytes.subarray(0, length)),
      Buffer.concat([bytes, Buffer.from('more')]),
    ];
    for (const copy of tries) {
      await writeFile(spoilt, copy);
      await expect(restoreBackup({ address: elsewhere, file: spoilt, journals: [], words })).rejects.toThrow(
        /is damaged|is no backup|another key/,
      );
    }
    expect(await readTables(elsewhere)).toEqual({});
  });

  it('needs the key it was made with', async () => {
    const address = await databases.make();
    const { file } = await back(address);
    const elsewhere = await databases.makeEmpty();
    const restoring = { file, journals: [], words: [withoutJournalWords] };
    await expect(restoreBackup({ ...restoring, address: elsewhere })).rejects.toThrow(/The key is not here/);
    const other = { ...elsewhere, key: Buffer.alloc(32, 'another') };
    await expect(restoreBackup({ ...restoring, address: other })).rejects.toThrow(/with another key/);
  });

  it('replaces a database that holds something only at the exact words', async () => {
    const address = await databases.make();
    const { storage } = await openFull(databases, address);
    const { file } = await back(address);
    const before = await readAll(address);
    const restoring = { address, file, journals: [] };
    await expect(restoreBackup({ ...restoring, words: ['yes'] })).rejects.toThrow(/is not empty/);
    expect(await readAll(address)).toEqual(before);
    await storage.close();
    await restoreBackup({ ...restoring, words: [replaceWords] });
    await expect(openStorage(address)).rejects.toThrow(/is being restored .* or that was cut off/);
    // Cut off here, it is run once more: nobody has to type again that it may be replaced.
    await bring(file, address, address);
    expect(await (await databases.open(address)).read.guild.count()).toBe(1);
  });

  it('of a week ago brings nobody back who was forgotten since, and nothing is sent again', async () => {
    const address = await databases.make();
    const { core, storage } = await openFull(databases, address);
    const { vault } = storage;
    const { file } = await back(address);
    const waiting = await storage.read.outboxMessage.count({ where: { state: 'pending' } });
    expect(waiting).toBeGreaterThan(0);
    await forgetPerson(person, core.needs);
    core.clock.advance(7 * 86_400_000);
    await storage.close();

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const settled = await bring(file, elsewhere, address, core.clock.now());
    expect(settled).toMatchObject({ people: 1, unsent: waiting });

    const again = await databases.open(elsewhere);
    const memberKey = makeMemberKey(person, vault);
    expect(await again.read.person.count({ where: { memberKey } })).toBe(0);
    for (const count of [
      again.read.ownCheckIn.count(),
      again.read.keptLevel.count(),
      again.read.ownWishes.count(),
      again.read.anonymousPost.count({ where: { authorSealed: { not: null } } }),
      again.read.groupSession.count({ where: { hostSealed: { not: null } } }),
      again.read.shiftTurn.count({ where: { takerSealed: { not: null } } }),
      again.read.relay.count({ where: { contactSealed: { not: null } } }),
      again.read.outboxMessage.count({ where: { state: { in: ['pending', 'sending'] } } }),
      again.read.outboxMessage.count({ where: { payloadSealed: { not: null } } }),
    ])
      expect(await count).toBe(0);
    const restored = await openCore(again, core);
    const sent = core.mail.arrived.length;
    await restored.needs.outbox.pump();
    expect(core.mail.arrived).toHaveLength(sent);
    // The journal came along: a backup of this one, and an older one put back later, know of it too.
    expect((await readJournal(openErasures(elsewhere).file))?.erasures.map(({ mark }) => mark)).toContain(memberKey);
  });

  it('keeps whoever came back after they were forgotten', async () => {
    const address = await databases.make();
    const { core, storage } = await openFull(databases, address);
    await forgetPerson(person, core.needs);
    core.clock.advance(60_000);
    await storage.write((tx) =>
      tx.person.create({
        data: {
          memberKey: makeMemberKey(person, storage.vault),
          wrappedKey: Buffer.alloc(1),
          createdAt: new Date(core.clock.now()),
        },
      }),
    );
    const { file } = await back(address);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    expect(await bring(file, elsewhere, address)).toMatchObject({ people: 0 });
  });

  it('without a journal that reaches back to it is refused, unless somebody says that this is known', async () => {
    const address = await databases.make();
    await openFull(databases, address);
    const { file } = await back(address);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const restoring = { address: elsewhere, file, journals: [] };
    await expect(restoreBackup({ ...restoring, words: [] })).rejects.toThrow(/Nothing says what was erased since/);
    expect(await readTables(elsewhere)).toEqual({});
    await restoreBackup({ ...restoring, words: [withoutJournalWords] });
  });

  it('leaves so many of the newest, and nothing else is touched', async () => {
    const address = await databases.make();
    await databases.open(address);
    await writeFile(join(folder, 'holiday.jpg'), 'x');
    for (const day of [1, 2, 3, 4])
      await makeBackup({ address, folder, keep: 2, now: Date.parse(`2026-03-0${day}T04:00:00Z`) });
    expect((await readdir(folder)).sort()).toEqual([
      'holiday.jpg',
      'lamplight-2026-03-03T04-00-00Z.backup',
      'lamplight-2026-03-04T04-00-00Z.backup',
    ]);
  });

  it('of an older version is brought to the tables of this one', async () => {
    const old = { ...(await databases.makeEmpty()), key: Buffer.alloc(32, 'old') };
    const backend = await createBackend(old.database);
    const names = (await readMigrations(backend.kind)).map(({ name }) => name);
    const connection = await backend.connect();
    await backend.beginAlone(connection);
    await migrateTo(backend, names.slice(0, 1), connection);
    await connection.executeScript(`INSERT INTO "Meta" VALUES ('vault.key', '${openVault(old.key).checkValue}')`);
    await connection.executeScript(
      `INSERT INTO "Guild" ("id", "createdAt", "updatedAt") VALUES ('801', '2026-03-01T10:00:00.000+00:00', '2026-03-01T10:00:00.000+00:00')`,
    );
    await connection.executeScript('COMMIT');
    await connection.dispose();
    await addToJournal(openErasures(old).file, { since: 0, erasures: [] });
    const { file } = await back(old);

    const elsewhere = { ...(await databases.makeEmpty()), key: old.key };
    await bring(file, elsewhere, old);
    const guild = await (await databases.open(elsewhere)).read.guild.findUnique({ where: { id: '801' } });
    expect(guild).toMatchObject({ openingDays: 90, createdAt: new Date('2026-03-01T10:00:00Z') });
  });
});

const both = postgresUrl === undefined ? it.skip : it;
both('a community moves from SQLite to PostgreSQL and back by a backup', async () => {
  const [sqlite, postgres] = [createTestDatabases('sqlite'), createTestDatabases('postgresql')];
  try {
    const home = await sqlite.make();
    await openFull(sqlite, home);
    await quieten(home);
    const before = await readAll(home);
    const away = { ...(await postgres.makeEmpty()), key: home.key };
    await bring((await back(home, Date.now() - 2000)).file, away, home);
    expect(normalise(await readAll(away))).toEqual(normalise(before));
    await (await postgres.open(away)).read.guild.count();
    const again = { ...(await sqlite.makeEmpty()), key: home.key };
    await bring((await back(away)).file, again, away);
    expect(await readAll(again)).toEqual(before);
  } finally {
    await sqlite.removeAll();
    await postgres.removeAll();
  }
});

/** The order of columns is each database's own. */
function normalise(tables: Record<string, string[]>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, rows]) => [
      name,
      rows
        .map((row) =>
          row
            .slice(1, -1)
            .split(/,(?=")/)
            .sort()
            .join(','),
        )
        .sort(),
    ]),
  );
}
