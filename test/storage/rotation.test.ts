import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { endOwnOf } from '../../src/check-ins/own/reach/end-own-of.ts';
import { listOwn } from '../../src/check-ins/own/store.ts';
import { listMessagesTo } from '../../src/outbox/to-person.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { optOut } from '../../src/privacy/opt-out/change-opt-out.ts';
import { settleRestored } from '../../src/privacy/settle-restored.ts';
import { showKept } from '../../src/privacy/show-kept.ts';
import { appendAudit, verifyAudit } from '../../src/storage/audit-chain.ts';
import { nameBackup } from '../../src/storage/backup/backup-files.ts';
import { makeBackup } from '../../src/storage/backup/make-backup.ts';
import { restoreBackup, withoutJournalWords } from '../../src/storage/backup/restore-backup.ts';
import { openKeyRing, toKeyFacts } from '../../src/storage/key-ring.ts';
import { findKey, findNextHome } from '../../src/storage/master-key.ts';
import { openRestored, openStorage, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { findPersonKey, makeMemberKey } from '../../src/storage/person-keys.ts';
import { cancelRotation, finishRotation, lookAtRotation, rotateKey } from '../../src/storage/rotation/rotate-key.ts';
import { readKeyId, readMasterKey, type Vault } from '../../src/storage/vault.ts';
import { watchKeys } from '../../src/storage/watch-keys.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything, theirWords } from '../kit/keep-everything.ts';
import { captureLog } from '../kit/log.ts';
import { createOpener, listCells } from '../kit/open-sealed.ts';
import { killRotation } from '../kit/rotating-child.ts';
import { restoreInto } from '../kit/restoring.ts';
import { describeOnBoth, readRaw, runSql, type TestDatabases } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';
import { childGuildId, startWritingChild } from '../kit/writing-child.ts';

const person = ids.maya;
const finishedAt = new Date('2026-11-27T04:00:00Z');
const onDay = (day: number) => Date.parse(`2026-03-0${String(day)}T04:00:00Z`);

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-rotation-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A community in which somebody has one thing of every kind; its key is in its file. */
async function openFull(databases: TestDatabases) {
  const given = await databases.make();
  await writeFile(given.keyFile, `${Buffer.from(given.key ?? []).toString('hex')}\n`, { mode: 0o600 });
  const address = { ...given, key: null };
  const storage = await databases.open(address);
  const core = await openCore(storage);
  await core.setUp();
  await keepEverything(person, core);
  return { address, storage, oldKey: Buffer.from(given.key ?? []) };
}

/** Replaces the key while `running` are open, which hear of each step at once. */
function rotate(address: StorageAddress, running: readonly { renewKeys(): Promise<boolean> }[] = [], dieAt = Infinity) {
  return step(rotateKey, address, running, dieAt);
}

/** Goes step by step; at one of them it is cut off. */
function step(
  work: typeof rotateKey,
  address: StorageAddress,
  running: readonly { renewKeys(): Promise<boolean> }[],
  dieAt: number,
) {
  let steps = 0;
  const renewals: Promise<unknown>[] = [];
  const done = work({
    address,
    lead: 50,
    onStep() {
      steps += 1;
      if (steps === dieAt) throw new Error('killed');
      renewals.push(...running.map((one) => one.renewKeys()));
    },
  });
  return done.finally(() => Promise.all(renewals));
}

/** Gives the new key up while `running` are open. */
function cancel(address: StorageAddress, running: readonly { renewKeys(): Promise<boolean> }[] = [], dieAt = Infinity) {
  return step(cancelRotation, address, running, dieAt);
}

const onCall = { table: 'Guild', column: 'onCallSealed', row: ids.guild };

/** Writes a value that a vault sealed past whoever has the database open. */
async function sealOnCall(vault: Vault, address: StorageAddress): Promise<void> {
  const sealed = Buffer.from(vault.seal(onCall, person)).toString('hex');
  const blob = address.database.kind === 'sqlite' ? `x'${sealed}'` : `decode('${sealed}', 'hex')`;
  await runSql(address, `UPDATE "Guild" SET "onCallSealed" = ${blob}`);
}

async function openOnCall(read: Storage['read'], vault: Vault): Promise<string> {
  const { onCallSealed } = await read.guild.findUniqueOrThrow({ where: { id: ids.guild } });
  return vault.open(onCall, onCallSealed ?? Buffer.of());
}

/** Everything that is kept, opened: what both keys have to give the same. */
async function readOpened(address: StorageAddress, vault: Vault): Promise<string[]> {
  const tables = Object.fromEntries(
    Object.entries(await readTables(address)).filter(([name]) => name !== 'Meta' && name !== '_prisma_migrations'),
  );
  const open = createOpener(tables, vault);
  const cells = listCells(tables).map((cell) => {
    const opened = open(cell);
    const value = opened ?? cell.value;
    return `${cell.table}.${cell.column} ${Buffer.isBuffer(value) ? value.toString('hex') : String(value)}`;
  });
  return cells.sort();
}

/** In which columns something is that a master key sealed. */
async function listSealedWith(masterKey: Uint8Array, address: StorageAddress): Promise<string[]> {
  const { fields, keys } = readMasterKey(masterKey).sealing;
  const found = listCells(await readTables(address)).flatMap(({ table, column, value }) =>
    value instanceof Uint8Array && [fields.id, keys.id].some((id) => id.equals(readKeyId(value)))
      ? [`${table}.${column}`]
      : [],
  );
  return [...new Set(found)].sort();
}

async function readNextKey(address: StorageAddress): Promise<Uint8Array> {
  const key = await findKey(findNextHome(address));
  if (!key) throw new Error('There is no next key.');
  return key;
}

async function addEntry(storage: Pick<Awaited<ReturnType<typeof openStorage>>, 'write' | 'vault'>): Promise<void> {
  const event = { act: 'setup.changed', target: 'x', actorId: person, at: new Date() } as const;
  await storage.write((tx) => appendAudit(ids.guild, event, { tx, vault: storage.vault }));
}

describeOnBoth('replacing the master key', (databases) => {
  it('seals everything anew, and nothing reads otherwise than before, for whoever runs and whoever starts', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const other = await databases.open(address);
    const before = await readOpened(address, storage.vault);
    expect(before.some((cell) => cell.includes(theirWords.note))).toBe(true);
    const sealed = await listSealedWith(oldKey, address);
    expect(sealed.length).toBeGreaterThan(12);
    const [noted] = await storage.read.auditEntry.findMany({ orderBy: { seq: 'desc' }, take: 1 });

    const { count, damaged } = await rotate(address, [storage, other]);
    expect(count).toBeGreaterThan(sealed.length);
    expect(damaged).toBe(0);
    const newKey = await readNextKey(address);
    expect(await listSealedWith(oldKey, address)).toEqual([]);
    expect(await listSealedWith(newKey, address)).toEqual(sealed);
    for (const one of [
      storage,
      other,
      await databases.open(address),
      await databases.open({ ...address, key: newKey }),
    ])
      expect(await readOpened(address, one.vault)).toEqual(before);
    expect(await lookAtRotation(address)).toEqual({ state: 'writing', left: 0 });

    const { oldKeyFile } = await finishRotation(address, finishedAt);
    expect(oldKeyFile).toBe(`${address.keyFile}.until-2026-11-27T04-00-00`);
    expect(await readFile(oldKeyFile ?? '', 'utf8')).toBe(`${oldKey.toString('hex')}\n`);
    expect(await findKey(address)).toEqual(newKey);
    expect((await readdir(dirname(address.keyFile))).filter((name) => name.endsWith('.next'))).toEqual([]);
    const started = await databases.open(address);
    for (const one of [storage, other, started]) expect(await readOpened(address, one.vault)).toEqual(before);
    for (const one of [storage, other, started]) {
      await addEntry(one);
      expect(await findPersonKey(makeMemberKey(person, one.vault), { db: one.read, vault: one.vault })).not.toBeNull();
    }
    const verdict = await verifyAudit(ids.guild, { db: started.read, vault: started.vault });
    expect(verdict).toMatchObject({ kind: 'whole', entries: (noted?.seq ?? 0) + 3 });
    const same = { guildId_seq: { guildId: ids.guild, seq: noted?.seq ?? 0 } };
    expect((await started.read.auditEntry.findUnique({ where: same }))?.hash).toBe(noted?.hash);
    expect(await listSealedWith(oldKey, address)).toEqual([]);
    await expect(openStorage({ ...address, key: oldKey })).rejects.toThrow(/an older one .* replaced/);
  });

  it('goes on where it was, wherever it is killed, and every word can be read meanwhile', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const before = await readOpened(address, storage.vault);
    let dieAt = 1;
    for (; ; dieAt += 1) {
      const died = await rotate(address, [storage], dieAt).then(
        () => false,
        (error: unknown) => String(error) === 'Error: killed',
      );
      const newKey = await readNextKey(address);
      const opened = await openStorage({ ...address, key: dieAt % 2 === 0 ? oldKey : newKey });
      expect(await readOpened(address, opened.vault)).toEqual(before);
      await opened.close();
      if (!died) break;
    }
    expect(await readOpened(address, storage.vault)).toEqual(before);
    // Each run did more than the one before.
    expect(dieAt).toBeGreaterThan(3);
    expect(await listSealedWith(oldKey, address)).toEqual([]);
  });

  it('outlives that its process is killed, again and again', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const before = await readOpened(address, storage.vault);
    for (const at of [1, 2, 5]) {
      expect(await killRotation(address, at)).toBeGreaterThanOrEqual(at);
      await storage.renewKeys();
      expect(await readOpened(address, storage.vault)).toEqual(before);
    }
    await rotate(address, [storage]);
    expect(await listSealedWith(oldKey, address)).toEqual([]);
    await finishRotation(address, finishedAt);
    expect(await readOpened(address, (await databases.open(address)).vault)).toEqual(before);
  });

  it('takes along another process that writes all the while and has the old key alone', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const child = startWritingChild({ ...address, key: oldKey }, { restMs: 20 });
    const lines = child.lines[Symbol.asyncIterator]();
    let last = 0;
    const follow = async (more: number) => {
      for (const end = last + more; last < end;) last = Number((await lines.next()).value);
    };
    await follow(3);
    const state = { going: true };
    const rotation = (async () => {
      await rotateKey({ address, lead: 5_000, onStep: () => undefined });
      await finishRotation(address, finishedAt);
      state.going = false;
    })();
    while (state.going) {
      await Promise.race([follow(1), rotation]);
      if (Number.isNaN(last)) throw new Error('The other process failed.');
    }
    await rotation;
    await follow(5);
    await child.kill();
    await storage.renewKeys();
    const verdict = await verifyAudit(childGuildId, { db: storage.read, vault: storage.vault });
    expect(verdict.kind).toBe('whole');
    expect(verdict.kind === 'whole' && verdict.entries).toBeGreaterThanOrEqual(last);
    expect(await listSealedWith(oldKey, address)).toEqual([]);
  });

  it('runs a write once more that meets what was sealed with a key it had not heard of', async () => {
    const { address, storage } = await openFull(databases);
    await rotate(address);
    const find = () =>
      storage.write((tx) => findPersonKey(makeMemberKey(person, storage.vault), { db: tx, vault: storage.vault }));
    expect(await find()).not.toBeNull();
  });

  it('is learnt of by whoever forgets somebody before anything is left out that only names a newer key', async () => {
    const { address, storage } = await openFull(databases);
    const { needs } = await openCore(storage);
    const waiting = await listMessagesTo(person, { db: storage.read, vault: storage.vault });
    expect(waiting.length).toBeGreaterThan(0);
    await rotate(address);
    expect(await forgetPerson(person, needs)).toMatchObject({ hadAnything: true });
    const left = await storage.read.outboxMessage.findMany({ select: { id: true } });
    expect(left.filter(({ id }) => waiting.some((one) => one.id === id))).toEqual([]);
  });

  it('deletes no check-in as damaged on a server that was left, where a process had not heard of it', async () => {
    const { address, storage } = await openFull(databases);
    const own = () => listOwn(person, ids.guild, { db: storage.read, vault: storage.vault });
    const before = await own();
    expect(before.length).toBeGreaterThan(0);
    await rotate(address);
    const { needs } = await openCore(storage);
    await storage.write((tx) => endOwnOf({ why: 'left', userId: person, guildId: ids.guild }, needs, tx));
    const after = await own();
    expect(after.map(({ id, ended }) => ({ id, ended }))).toEqual(before.map(({ id }) => ({ id, ended: 'left' })));
  });

  it('is followed once more by whoever ran all the time; what was sealed twice is not sealed thrice', async () => {
    const { address, storage } = await openFull(databases);
    const before = await readOpened(address, storage.vault);
    const length = async () =>
      (await storage.read.auditEntry.findMany()).map(({ actorSealed }) => actorSealed.length).sort();
    await rotate(address, [storage]);
    await finishRotation(address, finishedAt);
    const once = await length();
    await rotate(address, [storage]);
    await finishRotation(address, new Date(finishedAt.getTime() + 86_400_000));
    await storage.renewKeys();
    expect(await length()).toEqual(once);
    for (const one of [storage, await databases.open(address)]) {
      expect(await readOpened(address, one.vault)).toEqual(before);
      expect(await verifyAudit(ids.guild, { db: one.read, vault: one.vault })).toMatchObject({ kind: 'whole' });
    }
  });

  it('is found out by a process that slept through all of it, and told where that has the old key alone', async () => {
    const { address, oldKey } = await openFull(databases);
    const sleeper = () => openKeyRing(readMasterKey(oldKey), null);
    await rotate(address);
    await finishRotation(address, finishedAt);
    const { read, vault } = await databases.open(address);
    const before = await readOpened(address, vault);
    const { log, events } = captureLog();
    const [withFile, without] = [sleeper(), sleeper()];
    const found = watchKeys(withFile, { read, source: address, log });
    const lost = watchKeys(without, { read, source: { ...address, key: oldKey }, log });
    expect(await found.look()).toBe(true);
    expect(await readOpened(address, withFile.vault)).toEqual(before);
    expect([await lost.look(), await lost.look()]).toEqual([false, false]);
    await Promise.all([found.stop(), lost.stop()]);
    expect(events()).toEqual(['key.renewed', 'key.replaced']);
    // What it writes all the same can be read, and is found by the next look.
    await sealOnCall(without.vault, address);
    expect(await openOnCall(read, vault)).toBe(person);
    expect(await lookAtRotation(address)).toEqual({ state: 'none', left: 1 });
  });

  it('leaves alone what was damaged before, and says how much that is', async () => {
    const { address, storage } = await openFull(databases);
    const [row] = await storage.read.person.findMany({ take: 1 });
    const blob = Buffer.from(row?.wrappedKey ?? []);
    blob.writeUInt8(blob.readUInt8(blob.length - 1) ^ 1, blob.length - 1);
    const where = { memberKey: row?.memberKey ?? '' };
    await storage.write((tx) => tx.person.update({ where, data: { wrappedKey: blob } }));
    expect(await rotate(address, [storage])).toMatchObject({ damaged: 1 });
    expect(await finishRotation(address, finishedAt)).toMatchObject({ damaged: 1 });
    expect((await storage.read.person.findUnique({ where }))?.wrappedKey).toEqual(Uint8Array.from(blob));
  });

  it('keeps nobody from being forgotten of whom something was damaged before', async () => {
    const { address, storage } = await openFull(databases);
    const where = { memberKey: makeMemberKey(person, storage.vault) };
    const { wrappedKey } = await storage.read.person.findUniqueOrThrow({ where });
    const damaged = wrappedKey.map((byte, at) => (at === wrappedKey.length - 1 ? byte ^ 1 : byte));
    await storage.write((tx) => tx.person.update({ where, data: { wrappedKey: damaged } }));
    await rotate(address, [storage]);
    await finishRotation(address, finishedAt);
    await storage.close();
    // The ring has the key from before, so that what was damaged counts as damaged, and not as another key's.
    const { needs } = await openCore(await databases.open(address));
    await optOut(person, needs);
    expect((await showKept(person, needs)).length).toBeGreaterThan(10);
    expect(await forgetPerson(person, needs)).toMatchObject({ hadAnything: true });
    expect(await needs.storage.read.person.count({ where })).toBe(0);
  });

  it('leaves every backup readable with the key of its time, and what came back is the same row for row', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    await storage.write((tx) => tx.outboxMessage.deleteMany());
    await storage.write((tx) => tx.anonymousPost.deleteMany());
    await storage.write((tx) => tx.relay.deleteMany());
    await storage.write((tx) => tx.casePage.updateMany({ data: { state: 'over', nextAt: null } }));
    const before = await readOpened(address, storage.vault);
    const back = (key: Uint8Array | null, now: number) =>
      makeBackup({ address: { ...address, key }, folder, keep: null, now });
    const early = await back(oldKey, 1000);
    await rotate(address, [storage]);
    const newKey = await readNextKey(address);
    const [between, also] = [await back(oldKey, 2000), await back(newKey, 3000)];
    await finishRotation(address, finishedAt);
    const late = await back(null, 4000);
    for (const [{ file }, right, wrong] of [
      [early, oldKey, newKey],
      [between, oldKey, newKey],
      [also, newKey, oldKey],
      [late, newKey, oldKey],
    ] as const) {
      const elsewhere = await databases.makeEmpty();
      const restoring = { file, journals: [], words: [withoutJournalWords] };
      const refused = restoreBackup({ ...restoring, address: { ...elsewhere, key: wrong } });
      await expect(refused).rejects.toThrow(/encrypted with another key/);
      const there = { ...elsewhere, key: right };
      const { manifest, entries } = await restoreBackup({ ...restoring, address: there });
      const restored = await openRestored(there);
      await settleRestored({ entries, madeAt: manifest.createdAt, now: 5000 }, restored);
      expect(await readOpened(there, restored.vault)).toEqual(before);
      await restored.close();
      await databases.open(there);
    }
  });

  it('leaves so many of the newest backups, whichever key of the database they were made with, and all of another bot', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const back = async (day: number, keep: number | null, one: StorageAddress = address) => {
      const made = await makeBackup({ address: one, folder, keep, now: onDay(day) });
      return { ...made, name: basename(made.file) };
    };
    const other = { ...(await databases.makeEmpty()), key: Buffer.alloc(32, 'another') };
    await databases.open(other);
    const theirs = await back(1, null, other);
    const first = await back(1, null);
    const second = await back(2, null);
    // Somewhere the new key stood already, and was given up all the same.
    await rotate(address, [storage]);
    const third = await back(3, null, { ...address, key: await readNextKey(address) });
    await cancel(address, [storage]);
    await rm(findNextHome(address).keyFile);
    await rotate(address, [storage]);
    await finishRotation(address, finishedAt);
    const { part } = nameBackup(onDay(1), readMasterKey(oldKey).backups);
    await writeFile(join(folder, part), 'x');
    await utimes(join(folder, part), new Date(onDay(1)), new Date(onDay(1)));

    const fourth = await back(4, 3);
    expect(fourth).toMatchObject({ removed: [first.name], unknown: [], stuck: [] });
    const left = [second, third, fourth, theirs].map(({ name }) => name);
    expect((await readdir(folder)).sort()).toEqual(left.sort());
    // And once more, however often it is replaced.
    await rotate(address, [storage]);
    await finishRotation(address, new Date(finishedAt.getTime() + 86_400_000));
    const fifth = await back(5, 1);
    expect(fifth).toMatchObject({ removed: [second, third, fourth].map(({ name }) => name), unknown: [] });
    expect((await readdir(folder)).sort()).toEqual([theirs.name, fifth.name].sort());
  });

  it('names the backups that may be of a key that was replaced before such keys were noted, and leaves them alone', async () => {
    const { address, storage } = await openFull(databases);
    const back = async (day: number, keep: number | null) => {
      const made = await makeBackup({ address, folder, keep, now: onDay(day) });
      return { ...made, name: basename(made.file) };
    };
    const first = await back(1, null);
    await rotate(address, [storage]);
    await finishRotation(address, finishedAt);
    await storage.write((tx) => tx.meta.delete({ where: { key: 'vault.backups' } }));
    const second = await back(2, 1);
    expect(second).toMatchObject({ removed: [], unknown: [first.name] });
    // Those of the keys since are counted all the same.
    await rotate(address, [storage]);
    await finishRotation(address, new Date(finishedAt.getTime() + 86_400_000));
    const third = await back(3, 1);
    expect(third).toMatchObject({ removed: [second.name], unknown: [first.name] });
    expect((await readdir(folder)).sort()).toEqual([first.name, third.name]);
  });

  it('is finished only when nothing needs the old key, and where the bot will find the new one', async () => {
    const { address, oldKey } = await openFull(databases);
    await expect(finishRotation(address, finishedAt)).rejects.toThrow(/is not being replaced/);
    await expect(rotate(address, [], 1)).rejects.toThrow('killed');
    await expect(finishRotation(address, finishedAt)).rejects.toThrow(/^\d\d+ encrypted values need the old key still/);
    expect((await lookAtRotation(address)).state).toBe('announced');

    const { keyFile } = findNextHome(address);
    const next = await readFile(keyFile, 'utf8');
    await rm(keyFile);
    await expect(rotate(address)).rejects.toThrow(/new key that this was begun with is not here/);
    await writeFile(keyFile, `${'ab'.repeat(32)}\n`, { mode: 0o600 });
    await expect(rotate(address)).rejects.toThrow(/new key that this was begun with is not here/);
    await writeFile(keyFile, next, { mode: 0o600 });
    await rotate(address);

    const given = { ...address, key: oldKey };
    await expect(finishRotation(given, finishedAt)).rejects.toThrow(/LAMPLIGHT_KEY has the old key still/);
    const { oldKeyFile } = await finishRotation({ ...given, key: Buffer.from(next.trim(), 'hex') }, finishedAt);
    expect(oldKeyFile).toBeNull();
  });

  it('never takes a key that the database had already', async () => {
    const { address, oldKey } = await openFull(databases);
    const { keyFile } = findNextHome(address);
    const bring = (key: Buffer) => writeFile(keyFile, `${key.toString('hex')}\n`, { mode: 0o600 });
    await bring(oldKey);
    await expect(rotate(address)).rejects.toThrow(/one that this database has, or had, or gave up/);
    await rm(keyFile);
    await rotate(address);
    await finishRotation(address, finishedAt);
    await bring(oldKey);
    await expect(rotate(address)).rejects.toThrow(/one that this database has, or had, or gave up/);
  });

  it('can be given up, wherever it was: the old key alone opens everything again, for whoever runs too, and a third one takes over', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const before = await readOpened(address, storage.vault);
    const sealed = await listSealedWith(oldKey, address);
    const { keyFile } = findNextHome(address);
    for (const dieAt of [1, 2, 4, Infinity]) {
      const begun = rotate(address, [storage], dieAt);
      if (dieAt === Infinity) await begun;
      else await expect(begun).rejects.toThrow('killed');
      const newKey = await readNextKey(address);
      await rm(keyFile);
      await addEntry(storage);

      // Cut off after its first step and after each batch, it is run again.
      await expect(cancel(address, [storage], 1)).rejects.toThrow('killed');
      await addEntry(storage);
      await cancel(address, [storage]);

      expect(await listSealedWith(newKey, address), `given up at ${String(dieAt)}`).toEqual([]);
      expect(await lookAtRotation(address)).toEqual({ state: 'none', left: 0 });
      await expect(databases.open({ ...address, key: newKey })).rejects.toThrow(/was to be the next one .* given up/);
      await writeFile(keyFile, `${Buffer.from(newKey).toString('hex')}\n`, { mode: 0o600 });
      await expect(rotate(address)).rejects.toThrow(/one that this database has, or had, or gave up/);
      await rm(keyFile);
    }
    expect(await listSealedWith(oldKey, address)).toEqual(sealed);
    await addEntry(storage);
    const started = await databases.open(address);
    const after = await readOpened(address, started.vault);
    expect(before.filter((cell) => !cell.startsWith('Person') && !after.includes(cell))).toEqual([]);
    expect(await verifyAudit(ids.guild, { db: started.read, vault: started.vault })).toMatchObject({ kind: 'whole' });

    await rotate(address, [storage, started]);
    await finishRotation(address, finishedAt);
    expect(await listSealedWith(oldKey, address)).toEqual([]);
    expect(await verifyAudit(ids.guild, { db: storage.read, vault: storage.vault })).toMatchObject({ kind: 'whole' });
  });

  it('is given up with the old key alone, and what somebody who slept sealed with the new one is read all the same', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    await rotate(address, [storage]);
    const newKey = await readNextKey(address);
    const given = { ...address, key: newKey };
    await expect(cancelRotation({ address: given, lead: 0, onStep: () => undefined })).rejects.toThrow(
      /LAMPLIGHT_KEY has the new key already: put the old one back/,
    );
    expect((await lookAtRotation(address)).state).toBe('writing');

    const facts = await storage.read.meta.findMany();
    const asleep = openKeyRing(readMasterKey(newKey), toKeyFacts(facts.map(({ key, value }) => [key, value])));
    await cancel(address, [storage]);
    await sealOnCall(asleep.vault, address);
    const started = await databases.open({ ...address, key: oldKey });
    for (const { read, vault } of [storage, started]) expect(await openOnCall(read, vault)).toBe(person);
    expect(await lookAtRotation(address)).toEqual({ state: 'none', left: 1 });
  });

  it('is finished or given up where somebody does one while another does the other, and never both', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const before = await readOpened(address, storage.vault);
    await rotate(address, [storage]);
    const newKey = await readNextKey(address);
    const [finished, given] = await Promise.allSettled([finishRotation(address, finishedAt), cancel(address)]);
    expect([finished.status, given.status].sort()).toEqual(['fulfilled', 'rejected']);
    // The bot finds the key that opens it where it looks for one.
    const { vault } = await databases.open(address);
    expect(await readOpened(address, vault)).toEqual(before);
    expect(await findKey(address)).toEqual(finished.status === 'fulfilled' ? newKey : oldKey);
    expect((await lookAtRotation(address)).state).toBe('none');
  });

  it('is not said to be done by whoever goes on with it, where it was given up meanwhile', async () => {
    const { address, storage } = await openFull(databases);
    const cancelling: Promise<unknown>[] = [];
    const onStep = ({ kind }: { kind: string }) => {
      if (kind === 'writing') cancelling.push(cancel(address, [storage]));
    };
    await expect(rotateKey({ address, lead: 1_000, onStep })).rejects.toThrow(/Somebody else gave the new key up/);
    await Promise.all(cancelling);
    expect(await lookAtRotation(address)).toEqual({ state: 'none', left: 0 });
  });

  it('leaves the ring to the old key, however often it was begun and given up at the same time', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    const before = await readOpened(address, storage.vault);
    await expect(rotate(address, [storage], 1)).rejects.toThrow('killed');
    const others: Promise<unknown>[] = [];
    const onStep = ({ kind }: { kind: string }) => {
      if (kind === 'withdrawn') others.push(rotate(address, [], 2).catch(String));
      else if (others.length === 1) others.push(cancel(address, [], 1).catch(String));
    };
    await expect(cancelRotation({ address, lead: 1_000, onStep })).rejects.toThrow(/goes on with the new key just now/);
    expect(await Promise.all(others)).toEqual(['Error: killed']);
    await cancel(address, [storage]);
    const { vault } = await databases.open({ ...address, key: oldKey });
    expect(await readOpened(address, vault)).toEqual(before);
  });

  it('leaves nothing behind by which a key that was given up opens what is sealed with the old one', async () => {
    const { address, storage } = await openFull(databases);
    await rotate(address, [storage]);
    const row = await storage.read.meta.findUniqueOrThrow({ where: { key: 'vault.next' } });
    const { ring } = toKeyFacts([
      ['vault.key', ''],
      ['vault.next', row.value],
    ])?.next ?? { ring: '' };
    const [start, end] = [ring.slice(0, 60), ring.slice(-60)];
    expect((await readRaw(address)).includes(start)).toBe(true);
    await cancel(address, [storage]);
    const raw = await readRaw(address);
    expect([start, end].filter((part) => raw.includes(part))).toEqual([]);
  });

  it('is given up once more in a backup from before that, which the old key opens', async () => {
    const { address, storage, oldKey } = await openFull(databases);
    await storage.write((tx) => tx.outboxMessage.deleteMany());
    await storage.write((tx) => tx.anonymousPost.deleteMany());
    await storage.write((tx) => tx.relay.deleteMany());
    await rotate(address, [storage]);
    const before = await readOpened(address, storage.vault);
    const { file } = await makeBackup({ address, folder, keep: null, now: Date.now() });
    const newKey = await readNextKey(address);
    await cancel(address, [storage]);

    const there = { ...(await databases.makeEmpty()), key: oldKey };
    await restoreInto(there, { file, from: address, now: onDay(2) });
    expect((await lookAtRotation(there)).state).toBe('writing');
    const again = await databases.open(there);
    expect(await readOpened(there, again.vault)).toEqual(before);
    await cancel(there, [again]);
    expect(await readOpened(there, again.vault)).toEqual(before);
    expect(await listSealedWith(newKey, there)).toEqual([]);
    await expect(databases.open({ ...there, key: newKey })).rejects.toThrow(/was to be the next one .* given up/);
  });

  it('is said in sentences by npm run rotate-key', async () => {
    const full = await openFull(databases);
    // With PostgreSQL the key is looked for in `data`, from where a script is started.
    const address =
      databases.kind === 'sqlite' ? full.address : { ...full.address, keyFile: join(folder, 'data', 'lamplight.key') };
    await mkdir(dirname(address.keyFile), { recursive: true });
    await writeFile(address.keyFile, `${full.oldKey.toString('hex')}\n`, { mode: 0o600 });
    const run = (...args: string[]) => runScript('rotate-key', address, args);
    const old = await makeBackup({ address, folder: join(folder, 'backups'), keep: null, now: onDay(1) });
    expect(await run('--now')).toBe('1: Usage: npm run rotate-key [-- --look | --finish | --cancel]');
    expect(await run('--cancel')).toBe('1: The key is not being replaced: there is nothing to give up.');
    expect(await run('--look')).toBe('0: The key is not being replaced, and everything is sealed with it.');
    expect(await run('--finish')).toBe('1: The key is not being replaced. Run `npm run rotate-key` to begin.');
    await rotate(address);
    expect(await run('--look')).toMatch(/^0: Nothing needs the old key any more/);
    expect(await run('--finish')).toMatch(
      /^0: Done: the new key alone opens the database\.\nThe old key is in .*\.until-.* now\. Nothing here needs it: take it away\.\nBackups from before still need/,
    );
    const backUp = () => runScript('backup', address, ['--to', 'backups', '--keep', '1']);
    expect(await backUp()).toContain(`\nRemoved, as older than the newest 1: ${basename(old.file)}\n`);
    await runSql(address, `DELETE FROM "Meta" WHERE "key" = 'vault.backups'`);
    await writeFile(old.file, 'x');
    const said = await backUp();
    expect(said).toMatch(/^0: /);
    expect(said).toContain(
      `a key whose backups it does not know. Delete yourself what is of this bot and too old: ${basename(old.file)}`,
    );
  });
});

function runScript(script: string, { database }: StorageAddress, args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
  };
  const tsx = import.meta.resolve('tsx');
  return new Promise((resolve) =>
    execFile(
      process.execPath,
      ['--import', tsx, join(packageRoot, 'scripts', `${script}.ts`), ...args],
      { cwd: folder, env },
      (error, stdout, stderr) => resolve(`${String(error?.code ?? 0)}: ${(stdout + stderr).trim()}`),
    ),
  );
}
