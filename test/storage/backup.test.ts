import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eraseRemoved } from '../../src/anonymous/own-posts/remove-post.ts';
import { begin } from '../../src/moderation/postvention/begin.ts';
import { writeDraft } from '../../src/moderation/postvention/write-draft.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { nameBackup } from '../../src/storage/backup/backup-files.ts';
import { makeBackup } from '../../src/storage/backup/make-backup.ts';
import { sealChunks } from '../../src/storage/backup/sealed-file.ts';
import { replaceWords, restoreBackup, withoutJournalWords } from '../../src/storage/backup/restore-backup.ts';
import { addToJournal, markErased, openErasures, readJournal } from '../../src/storage/erasures.ts';
import { newId } from '../../src/storage/ids.ts';
import { readMigrations } from '../../src/storage/migrations.ts';
import { createBackend, openRestored, openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { migrateTo } from '../../src/storage/prepare.ts';
import { openVault, type BackupKeys } from '../../src/storage/vault.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { captureLog } from '../kit/log.ts';
import { keepEverything, theirWords } from '../kit/keep-everything.ts';
import { backUpAt, restoreInto } from '../kit/restoring.ts';
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

/** The same by a test's own clock. */
const backAt = (now: number, address: StorageAddress) => backUpAt(now, address, folder);

const bring = (file: string, address: StorageAddress, from: StorageAddress, now?: number) =>
  restoreInto(address, { file, from, ...(now !== undefined && { now }) });

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
  await runSql(address, `DELETE FROM "Relay"`);
  await runSql(address, `UPDATE "CasePage" SET "state" = 'over', "nextAt" = NULL`);
}

describeOnBoth('a backup', (databases) => {
  it('brings back every row of every table as it was', async () => {
    const address = await databases.make();
    const { storage, core } = await openFull(databases, address);
    await quieten(address);
    const made = await backAt(core.clock.now(), address);
    const before = await readAll(address);
    await storage.close();
    expect(Object.values(before).filter((rows) => rows.length > 0).length).toBeGreaterThan(25);
    expect(Object.keys(made.tables).sort()).toEqual(Object.keys(before).sort());

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    await bring(made.file, elsewhere, address, core.clock.now());
    expect(await readAll(elsewhere)).toEqual(before);
    await (await databases.open(elsewhere)).read.guild.count();
  });

  it('is put back in production where the database is gone, and nothing else is', async () => {
    const address = { ...(await databases.make()), production: true };
    await openFull(databases, address);
    const { file } = await back(address);
    const { database } = await databases.makeEmpty();
    const anew = { ...address, database };
    await expect(openStorage(anew)).rejects.toThrow(/a database was here before/);
    await bring(file, anew, address);
    expect(await (await databases.open(anew)).read.guild.count()).toBeGreaterThan(0);
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
    // What is packed cannot be read in any case; what is not packed must not be either.
    const sealed: Buffer[] = [];
    const plain = inOne(Buffer.from(Object.values(theirWords).join(' ')));
    for await (const chunk of sealChunks(plain, openVault(address.key ?? Buffer.alloc(0)).backups)) sealed.push(chunk);
    const text = Buffer.concat(sealed);
    for (const canary of Object.values(theirWords)) expect(text.includes(canary), canary).toBe(false);
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

  it('is one file: a folder of them is named as such, and so is one that is not there', async () => {
    const address = await databases.make();
    const { file } = await back(address);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const restoring = { address: elsewhere, journals: [], words: [withoutJournalWords] };
    await expect(restoreBackup({ ...restoring, file: folder })).rejects.toThrow(
      `${folder} is a folder: name the file of one backup in it.`,
    );
    await expect(restoreBackup({ ...restoring, file: `${file}.old` })).rejects.toThrow(/There is no backup/);
    expect(await readTables(elsewhere)).toEqual({});
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
    const { file } = await backAt(core.clock.now(), address);
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
      again.read.relay.count(),
      again.read.outboxMessage.count({ where: { state: { in: ['pending', 'sending'] } } }),
      again.read.outboxMessage.count({ where: { payloadSealed: { not: null } } }),
    ])
      expect(await count).toBe(0);
    const restored = await openCore(again, core);
    const sent = core.mail.arrived.length;
    await restored.needs.outbox.pump();
    expect(core.mail.arrived).toHaveLength(sent);
    // The journal came along: a backup of this one, and an older one put back later, know of it too.
    expect((await readJournal(openErasures(elsewhere).file))?.entries.map(({ mark }) => mark)).toContain(memberKey);
  });

  it('brings nobody back whose key was made while the clock was ahead, and leaves whoever is on call on call', async () => {
    const address = await databases.make();
    const { core, storage } = await openFull(databases, address);
    await core.setUp({ onCallId: person });
    const memberKey = makeMemberKey(person, storage.vault);
    const createdAt = new Date(core.clock.now() + 3_600_000);
    await storage.write((tx) => tx.person.update({ where: { memberKey }, data: { createdAt } }));
    const { file } = await backAt(core.clock.now(), address);
    await forgetPerson(person, core.needs);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    expect(await bring(file, elsewhere, address, core.clock.now())).toMatchObject({ people: 1 });
    const { read } = await databases.open(elsewhere);
    expect(await read.person.count({ where: { memberKey } })).toBe(0);
    expect(await read.guild.count({ where: { onCallSealed: { not: null } } })).toBe(1);
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

  it('says what to do where its folder is a file, or lies below one, and touches nothing', async () => {
    const address = await databases.make();
    await openFull(databases, address);
    const file = join(folder, 'notes.txt');
    await writeFile(file, 'mine');
    for (const taken of [file, join(file, 'below')])
      await expect(makeBackup({ address, folder: taken, keep: 14, now: Date.now() })).rejects.toThrow(/Name a folder/);
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  it('leaves so many of the newest, and nothing else is touched', async () => {
    const address = await databases.make();
    await databases.open(address);
    await writeFile(join(folder, 'holiday.jpg'), 'x');
    for (const day of [1, 2, 3, 4])
      await makeBackup({ address, folder, keep: 2, now: Date.parse(`2026-03-0${day}T04:00:00Z`) });
    // Another bot that is backed up into the same folder, at the same moment too.
    const other = { ...(await databases.makeEmpty()), key: Buffer.alloc(32, 'another') };
    await databases.open(other);
    for (const day of [3, 4, 5])
      await makeBackup({ address: other, folder, keep: 1, now: Date.parse(`2026-03-0${day}T04:00:00Z`) });
    const [ours, theirs] = [address, other].map(({ key }) => openVault(key ?? Buffer.of()).backups.id.toString('hex'));
    expect((await readdir(folder)).sort()).toEqual([
      'holiday.jpg',
      `lamplight-2026-03-03T04-00-00Z-${ours}.backup`,
      `lamplight-2026-03-04T04-00-00Z-${ours}.backup`,
      `lamplight-2026-03-05T04-00-00Z-${theirs}.backup`,
    ]);
  });

  it('stays, however few are left and wherever the clock was put back', async () => {
    const address = await databases.make();
    await databases.open(address);
    const late = await back(address, Date.parse('2026-03-02T04:00:00Z'));
    const now = Date.parse('2026-03-01T04:00:00Z');
    const { file, removed } = await makeBackup({ address, folder, keep: 1, now });
    expect(removed).toEqual([basename(late.file)]);
    expect(await readdir(folder)).toEqual([basename(file)]);
  });

  it('clears away what was cut off more than a day ago, of its own database alone, and says what it cannot', async () => {
    const address = await databases.make();
    await databases.open(address);
    const now = Date.now();
    const { backups: ours } = openVault(address.key ?? Buffer.of());
    const { backups: theirs } = openVault(Buffer.alloc(32, 'another'));
    const leave = async (keys: BackupKeys, hours: number, make: (path: string) => Promise<unknown>) => {
      const { part } = nameBackup(now - hours * 3_600_000, keys);
      await make(join(folder, part));
      await utimes(join(folder, part), now / 1000, now / 1000 - hours * 3600);
      return part;
    };
    const write = (path: string) => writeFile(path, 'x');
    await leave(ours, 25, write);
    const young = await leave(ours, 23, write);
    const foreign = await leave(theirs, 999, write);
    // What cannot be deleted like a file, whoever runs this.
    const stuck = await leave(ours, 48, (path) => mkdir(path));
    // Begun long ago, and still being written.
    const { part: writing } = nameBackup(now - 7 * 86_400_000, ours);
    await write(join(folder, writing));

    const made = await back(address, now);
    expect(made.stuck).toEqual([stuck]);
    expect((await readdir(folder)).sort()).toEqual([young, foreign, stuck, writing, basename(made.file)].sort());
  });

  it('brings back what has ends of lines in it that only JSON knows', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const value = 'one\u2028two\u2029three\u0085four\r\nfive 🫂';
    await storage.write((tx) => tx.meta.create({ data: { key: 'said', value } }));
    const { file } = await back(address);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    await bring(file, elsewhere, address);
    const { read } = await databases.open(elsewhere);
    expect(await read.meta.findUnique({ where: { key: 'said' } })).toEqual({ key: 'said', value });
  });

  it('has nothing in it that a bot which runs all the same would send, before it is settled too', async () => {
    const address = await databases.make();
    const { storage } = await openFull(databases, address);
    const waiting = await storage.read.outboxMessage.count({ where: { state: 'pending' } });
    await storage.write((tx) =>
      tx.outboxMessage.updateMany({ where: { state: 'pending' }, data: { state: 'sending', traceless: false } }),
    );
    const some = await storage.read.outboxMessage.findFirstOrThrow({ where: { state: 'sending' } });
    await storage.write((tx) => tx.outboxMessage.update({ where: { id: some.id }, data: { traceless: true } }));
    const { file } = await back(address);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const journals = [openErasures(address).file];
    expect(await restoreBackup({ address: elsewhere, file, journals, words: [] })).toMatchObject({ unsent: waiting });
    const rows = (await readTables(elsewhere))['OutboxMessage'] ?? [];
    expect(rows.filter(({ state }) => state === 'pending' || state === 'sending')).toEqual([]);
    const kept = rows.filter(({ failure }) => failure === 'restored');
    expect(kept).toHaveLength(waiting - 1);
    for (const row of kept) expect(row).toMatchObject({ state: 'undeliverable', payloadSealed: null });
    const unsettled = await openRestored(elsewhere);
    const lately = { doneAt: { gt: new Date(Date.now() - 60_000) }, failure: 'restored' };
    expect(await unsettled.read.outboxMessage.count({ where: lately })).toBe(waiting - 1);
    await unsettled.close();
  });

  it('keeps what somebody did after they had been forgotten, before the backup', async () => {
    const address = await databases.make();
    const { storage } = await openFull(databases, address);
    const memberKey = makeMemberKey(person, storage.vault);
    const hosts = { where: { hostSealed: { not: null } } };
    const hosting = await storage.read.groupSession.count(hosts);
    expect(hosting).toBeGreaterThan(0);
    await storage.erasures.note({ kind: 'person', mark: memberKey, at: Date.now() - 86_400_000 });
    await storage.write((tx) => tx.person.deleteMany({ where: { memberKey } }));
    const { file } = await back(address);
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    await bring(file, elsewhere, address);
    const { read } = await databases.open(elsewhere);
    expect(await read.groupSession.count(hosts)).toBe(hosting);
  });

  it('is settled however much was erased in all the years', async () => {
    const address = await databases.make();
    const { storage } = await openFull(databases, address);
    const { file } = await back(address);
    const at = Date.now() + 1000;
    const many = Array.from({ length: 130_000 }, (_, index) => {
      const kind = index % 3 === 0 ? 'levels' : 'person';
      return { kind, mark: randomBytes(32).toString('base64url'), at };
    });
    const memberKey = makeMemberKey(person, storage.vault);
    await addToJournal(storage.erasures.file, {
      since: Infinity,
      entries: [...many, { kind: 'levels', mark: memberKey, at }],
    });
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    expect(await bring(file, elsewhere, address)).toMatchObject({ people: 0, levels: 1 });
  }, 120_000);

  it('sends nothing to somebody for whom a time after a death has begun since', async () => {
    const address = await databases.make();
    const { core } = await openFull(databases, address);
    await core.setUp({ onCallId: person });
    const { file } = await backAt(core.clock.now(), address);
    const act = { guildId: ids.guild, actor: { userId: ids.olu, roles: [], permissions: 32n } };
    const wish = { channelId: undefined, title: undefined, days: undefined };
    const { id } = await writeDraft({ ...act, accountId: person }, wish, core.needs);
    await begin({ ...act, id }, core.needs);

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    expect(await bring(file, elsewhere, address, core.clock.now())).toMatchObject({ silent: 1, people: 0 });
    const { read, vault } = await databases.open(elsewhere);
    const memberKey = makeMemberKey(person, vault);
    const whose = { where: { memberKey } };
    expect(await read.person.count(whose)).toBe(1);
    for (const count of [
      read.ownCheckIn.count(whose),
      read.followUp.count(whose),
      read.sessionRsvp.count(whose),
      read.waiting.count(whose),
      read.facilitator.count(whose),
      read.shift.count(whose),
      read.shiftPlan.count(whose),
      read.groupSession.count({ where: { hostSealed: { not: null } } }),
      read.shiftTurn.count({ where: { takerSealed: { not: null } } }),
      read.guild.count({ where: { onCallSealed: { not: null } } }),
    ])
      expect(await count).toBe(0);
    // Why something was done to somebody stays theirs to read, where it was no death after all.
    expect(await read.receipt.count({ where: { memberKey, state: 'waiting' } })).toBeGreaterThan(0);
  });

  it('leads to a post that its writer deleted since, until it is deleted on Discord too', async () => {
    const address = await databases.make();
    const { core, storage } = await openFull(databases, address);
    const { anonymous } = core.needs;
    const { id } = await storage.read.anonymousPost.findFirstOrThrow({ where: { state: 'waiting' } });
    const post = await anonymous.find(ids.guild, id);
    if (!post) throw new Error('There is no post.');
    const place = { channelId: ids.lounge, messageId: '500000000000000009' };
    await storage.write((tx) => anonymous.change(post, { state: 'posted', place }, tx));
    const { file } = await backAt(core.clock.now(), address);
    const at = core.clock.now() - 1000;
    await storage.erasures.note({ kind: 'post', mark: markErased('post', id, storage.vault), at });

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    await bring(file, elsewhere, address, core.clock.now());
    const again = await databases.open(elsewhere);
    const nothing = { wordsSealed: null, authorSealed: null, handleSealed: null, boxSealed: null };
    expect(await again.read.anonymousPost.findMany({ where: { id } })).toMatchObject([
      { id, state: 'removed', ...nothing },
    ]);
    const { needs } = await openCore(again, core);
    const removed: string[] = [];
    const messages = {
      ...needs.messages,
      remove(channelId: string, messageId: string) {
        removed.push(channelId, messageId);
        return Promise.resolve();
      },
    };
    await eraseRemoved({ ...needs, messages });
    expect(removed).toEqual([place.channelId, place.messageId]);
    await needs.anonymous.forgetOld();
    expect(await again.read.anonymousPost.count({ where: { id } })).toBe(0);
  });

  it('of a newer version is named as such, and one that breaks off within is refused at once', async () => {
    const address = { ...(await databases.makeEmpty()), key: Buffer.alloc(32, 'made') };
    const known = (await readMigrations(databases.kind)).map(({ name }) => name);
    const words = [withoutJournalWords];
    async function restoreLines(migrations: string[], rest: readonly string[]): Promise<void> {
      const head = JSON.stringify({ lamplight: 1, createdAt: 1000, migrations });
      const packed = gzipSync([head, ...rest].map((line) => `${line}\n`).join(''));
      const chunks: Buffer[] = [];
      for await (const chunk of sealChunks(inOne(packed), openVault(address.key).backups)) chunks.push(chunk);
      const file = join(folder, 'made.backup');
      await writeFile(file, Buffer.concat(chunks));
      await restoreBackup({ address, file, journals: [], words });
    }
    const strange = JSON.stringify({ something: 'of tomorrow' });
    await expect(restoreLines([...known, '9999_tomorrow'], [strange])).rejects.toThrow(/made by another version/);
    const much = Array.from({ length: 100_000 }, () => JSON.stringify([randomBytes(64).toString('hex')]));
    await expect(restoreLines(known, [strange, ...much])).rejects.toThrow(/is damaged/);
    const later = { kind: 'garden', mark: randomBytes(32).toString('base64url'), at: 2000 };
    await restoreLines(known, [JSON.stringify({ erased: later }), JSON.stringify({ end: {} })]);
    expect((await readJournal(openErasures(address).file))?.entries).toEqual([later]);
  });

  it('is not put back where the journal cannot be written; the bot starts there, and forgets nobody', async () => {
    const address = await databases.make();
    await openFull(databases, address);
    const { file } = await back(address);
    await writeFile(join(folder, 'no-folder'), '');
    const stuck = { ...(await databases.makeEmpty()), key: address.key, keyFile: join(folder, 'no-folder', 'key') };
    const journals = [openErasures(address).file];
    await expect(restoreBackup({ address: stuck, file, journals, words: [] })).rejects.toThrow(/journal of erasures/);
    expect(await readTables(stuck)).toEqual({});
    const { log, events } = captureLog();
    const storage = await openStorage(stuck, log);
    expect(events()).toEqual(['storage.made', 'erasures.unwritable']);
    const erasure = { kind: 'person', mark: makeMemberKey(person, storage.vault), at: 0 } as const;
    await expect(storage.erasures.note(erasure)).rejects.toThrow(/cannot be/);
    await storage.close();
  });

  it('is not put back by a journal of which nothing is left; the bot begins it anew', async () => {
    const address = await databases.make();
    await openFull(databases, address);
    const { file } = await back(address);
    const journal = openErasures(address).file;
    await writeFile(journal, '');
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const restoring = { address: elsewhere, file, journals: [journal], words: [] };
    await expect(restoreBackup(restoring)).rejects.toThrow(/Nothing says what was erased since/);
    const before = Date.now();
    await databases.open(address);
    expect((await readJournal(journal))?.since).toBeGreaterThanOrEqual(before);
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
    await addToJournal(openErasures(old).file, { since: 0, entries: [] });
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
    const { core } = await openFull(sqlite, home);
    const now = core.clock.now();
    await quieten(home);
    const before = await readAll(home);
    const away = { ...(await postgres.makeEmpty()), key: home.key };
    await bring((await backAt(now - 2000, home)).file, away, home, now);
    expect(normalise(await readAll(away))).toEqual(normalise(before));
    await (await postgres.open(away)).read.guild.count();
    const again = { ...(await sqlite.makeEmpty()), key: home.key };
    await bring((await backAt(now, away)).file, again, away, now);
    expect(await readAll(again)).toEqual(before);
  } finally {
    await sqlite.removeAll();
    await postgres.removeAll();
  }
});

async function* inOne(chunk: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(chunk);
}

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
