import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { openErasures, readJournal } from '../../src/storage/erasures.ts';
import { openStorage, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { openVault } from '../../src/storage/vault.ts';
import { createTestClock } from '../kit/clock.ts';
import { openCore, type Core } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything, type KeptWorld } from '../kit/keep-everything.ts';
import { keepPassing } from '../kit/keep-passing.ts';
import { keepOfNobody } from '../kit/keep-of-nobody.ts';
import { openTestMail } from '../kit/mail.ts';
import { createOpener } from '../kit/open-sealed.ts';
import { queryPostgres, testKey } from '../kit/places.ts';
import { runScript } from '../kit/run-script.ts';
import { compareRestored, type Gone, type Tables } from '../kit/restore-promises.ts';
import { describeOnBoth, postgresUrl } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';

// What an operator is told to try now and then: the scripts as they are run, on a machine that has nothing left but a backup, the journal and the key.

/** Where the backup and a copy of the journal lie: on another disk. */
let away = '';
beforeEach(async () => void (away = await mkdtemp(join(tmpdir(), 'lamplight-drill-'))));
afterEach(() => rm(away, { recursive: true, force: true }));

const [hourMs, dayMs] = [3_600_000, 86_400_000];
const gonePerson = ids.maya;
const production = { NODE_ENV: 'production' };

/** The scripts have no clock of a test. */
function openAt(now: number, storage: Storage): Promise<Core> {
  const clock = createTestClock(now);
  return openCore(storage, { clock, mail: openTestMail(clock) });
}

/** At least one row in each table: of one person who will be forgotten, of one who stays, and of everybody. */
async function fill(core: Core): Promise<KeptWorld> {
  await core.setUp({ onCallId: gonePerson, zone: 'Europe/Berlin' });
  const world = await keepEverything(gonePerson, core);
  await keepEverything(ids.stranger, core);
  await keepPassing(world, core);
  await keepOfNobody(core);
  const founding = makeGroup({ state: 'founding', name: 'Quay', roleId: '320000000000000009' });
  await core.needs.storage.write((tx) => core.needs.groups.save(founding, tx));
  return world;
}

/** Lets the time of one row come of each kind that is asked or said by the clock: of whoever stays. Returns their ids. */
async function letComeDue({ needs: { storage }, clock }: Core, { group }: KeptWorld): Promise<Set<string>> {
  const memberKey = makeMemberKey(ids.stranger, storage.vault);
  const at = new Date(clock.now());
  const soon = new Date(clock.now() + dayMs);
  return storage.write(async (tx) => {
    // Whatever hour it is, nothing else is due by the time the backup is put back.
    await tx.group.updateMany({ data: { pulsedAt: at } });
    await tx.groupCheckIn.updateMany({ data: { nextAt: soon } });
    await tx.ownCheckIn.updateMany({ data: { nextAt: soon } });
    await tx.sessionDate.updateMany({ data: { announceAt: soon, remindAt: soon, endsAt: soon } });
    const { id } = await tx.group.update({ where: { id: group.id }, data: { pulsedAt: new Date(+at - 40 * dayMs) } });
    const round = await tx.groupCheckIn.findFirstOrThrow();
    await tx.groupCheckIn.update({ where: { id: round.id }, data: { nextAt: at } });
    const own = await tx.ownCheckIn.findFirstOrThrow({ where: { memberKey } });
    await tx.ownCheckIn.update({ where: { id: own.id }, data: { nextAt: at } });
    const date = await tx.sessionDate.findFirstOrThrow({ where: { session: { groupId: { not: group.id } } } });
    await tx.sessionDate.update({ where: { id: date.id }, data: { announceAt: at } });
    const role = await tx.facilitator.findFirstOrThrow({ where: { memberKey } });
    await tx.facilitator.update({ where: { id: role.id }, data: { remindAt: at } });
    return new Set([id, round.id, own.id, date.id, role.id]);
  });
}

/** All rows there are; of Prisma's own table which changes were made to the tables. */
async function readAll(address: StorageAddress): Promise<Tables> {
  const { _prisma_migrations: changes = [], ...tables } = await readTables(address);
  return { ...tables, changes: changes.map(({ migration_name: name }) => ({ name })) };
}

/** As after a disk that broke: no database, no file beside it. */
async function destroy({ database, keyFile }: StorageAddress): Promise<void> {
  await rm(dirname(keyFile), { recursive: true });
  await mkdir(dirname(keyFile));
  if (database.kind === 'sqlite') return;
  const name = new URL(database.url).pathname.slice(1);
  for (const act of ['DROP', 'CREATE']) await queryPostgres(postgresUrl ?? '', `${act} DATABASE "${name}"`);
}

async function open<T>(address: StorageAddress, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(address);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

function describeGone(before: Tables, dateId: string): Gone {
  const vault = openVault(testKey);
  const openCell = createOpener(before, vault);
  return {
    memberKey: makeMemberKey(gonePerson, vault),
    dateId,
    isNamed: (table, column, row) => openCell({ table, column, row, value: row[column] }) === gonePerson,
  };
}

describeOnBoth('npm run backup, a database that is destroyed, and npm run restore', (databases) => {
  it('bring back every row of every table, but what restoring promises to change', { timeout: 300_000 }, async () => {
    const address = { ...(await databases.make()), production: true };
    const filled = await open(address, async (storage) => {
      const core = await openAt(Date.now() - 2 * hourMs, storage);
      const world = await fill(core);
      return { due: await letComeDue(core, world), dateId: world.dateId };
    });
    const before = await readAll(address);
    expect(Object.entries(before).flatMap(([table, rows]) => (rows.length === 0 ? table : []))).toEqual([]);

    expect(await runScript('backup', ['--to', away], address, production)).toMatch(
      /^0: .* rows of \d+ tables, encrypted\./,
    );
    await open(address, async (storage) => forgetPerson(gonePerson, (await openAt(Date.now(), storage)).needs));
    const journal = join(away, 'erasures.log');
    await copyFile(openErasures(address).file, journal);
    await destroy(address);
    expect(Object.values(await readTables(address)).flat()).toEqual([]);
    const [file = ''] = (await readdir(away)).filter((name) => name.endsWith('.backup'));
    const said = await runScript('restore', ['--from', join(away, file), '--erasures', journal], address, production);

    const gone = describeGone(before, filled.dateId);
    const { expected, found, counts } = compareRestored({
      before,
      after: await readAll(address),
      gone,
      due: filled.due,
    });
    expect(found).toEqual(expected);
    expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    expect(said).toMatch(/^0: Restored: /);
    expect(said).toContain('asked to be forgotten: 1\n');
    expect((await readJournal(openErasures(address).file))?.entries).toEqual((await readJournal(journal))?.entries);
    expect(await open(address, ({ read }) => read.guild.count())).toBe(1);
  });
});
