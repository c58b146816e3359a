import { expect, it } from 'vitest';
import type { Storage } from '../../src/storage/open-storage.ts';
import {
  destroyPersonKey,
  findPersonKey,
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  sealForPerson,
} from '../../src/storage/person-keys.ts';
import { TamperedError } from '../../src/storage/vault.ts';
import { damage } from '../kit/damage.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const now = new Date('2026-11-25T10:00:00Z');
const place = { table: 'Flag', column: 'subjectSealed', row: 'flag-1' };

describeOnBoth("a person's key", (databases) => {
  it('is made once and found again', async () => {
    const storage = await databases.open();
    const made = await obtain(storage, '4242');
    const sealed = sealForPerson(made, place, 'what they told us');
    expect(await obtain(storage, '4242')).toEqual(made);
    const found = await find(storage, '4242');
    expect(found && openForPerson(found, place, sealed)).toBe('what they told us');
  });

  it('is one, also when it is asked for 20 times at once', async () => {
    const storage = await databases.open();
    const keys = await Promise.all(Array.from({ length: 20 }, () => obtain(storage, '4242')));
    expect(new Set(keys.map((key) => key.sealing.bytes.toString('hex'))).size).toBe(1);
    expect(await storage.read.person.count()).toBe(1);
  });

  it('is replaced by one new one where it was damaged, also when it is asked for 20 times at once', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const before = await obtain(storage, '4242');
    const sealed = sealForPerson(before, place, 'x');
    await damage({ table: 'Person', column: 'wrappedKey' }, -1, address);
    await expect(find(storage, '4242')).rejects.toThrow(TamperedError);
    const processes = [storage, await databases.open(address)];
    const asked = Array.from({ length: 10 }, () => processes.map((one) => obtain(one, '4242')));
    const keys = await Promise.all(asked.flat());
    expect(new Set(keys.map((key) => key.sealing.bytes.toString('hex'))).size).toBe(1);
    const [after] = keys;
    expect(await find(storage, '4242')).toEqual(after);
    expect(after && (() => openForPerson(after, place, sealed))).toThrow(TamperedError);
  });

  it('opens nothing of somebody else, nor its own things at another place', async () => {
    const storage = await databases.open();
    const [one, other] = [await obtain(storage, '4242'), await obtain(storage, '4343')];
    const sealed = sealForPerson(one, place, 'x');
    expect(() => openForPerson(other, place, sealed)).toThrow(TamperedError);
    expect(() => openForPerson(one, { ...place, row: 'flag-2' }, sealed)).toThrow(TamperedError);
  });

  it('is of no use in the row of somebody else', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await obtain(storage, '4242');
    const other = makeMemberKey('4343', storage.vault);
    await runSql(address, `UPDATE "Person" SET "memberKey" = '${other}'`);
    await expect(find(storage, '4343')).rejects.toThrow(TamperedError);
  });

  it('names nobody to whoever reads the database', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    const { sealing } = await obtain(storage, '424242424242');
    const raw = await readRaw(address);
    expect(raw.includes(makeMemberKey('424242424242', storage.vault))).toBe(true);
    expect(raw.includes('424242424242')).toBe(false);
    expect(raw.includes(sealing.bytes)).toBe(false);
  });

  it('is gone for ever once it is destroyed: a new one opens nothing old', async () => {
    const storage = await databases.open();
    const sealed = sealForPerson(await obtain(storage, '4242'), place, 'x');
    expect(await destroy(storage, '4242')).toBe(true);
    expect(await find(storage, '4242')).toBeNull();
    const anew = await obtain(storage, '4242');
    expect(() => openForPerson(anew, place, sealed)).toThrow(TamperedError);
  });

  it('can be destroyed twice; the second time there is nothing to do', async () => {
    const storage = await databases.open();
    await obtain(storage, '4242');
    await destroy(storage, '4242');
    expect(await destroy(storage, '4242')).toBe(false);
  });

  it('leaves the flags about them, without saying any more whom they are about', async () => {
    const storage = await databases.open();
    const key = await obtain(storage, '4242');
    await storage.write(async (tx) => {
      await tx.guild.create({ data: { id: '801', createdAt: now, updatedAt: now } });
      await tx.case.create({
        data: { id: 'c', guildId: '801', tier: 'T2', state: 'open', aboutKey: 'a', openedAt: now, dueAt: now },
      });
      const flag = { id: 'f', caseId: 'c', source: 'screening', tier: 'T2', rules: 'r', onceKey: 'o', createdAt: now };
      const subject = { subjectKey: key.memberKey, subjectSealed: sealForPerson(key, place, 'x') };
      await tx.flag.create({ data: { ...flag, ...subject } });
    });
    await destroy(storage, '4242');
    expect(await storage.read.flag.findFirst({ select: { subjectKey: true } })).toEqual({ subjectKey: null });
  });
});

function obtain(storage: Storage, userId: string) {
  return storage.write((tx) => obtainPersonKey(userId, { tx, vault: storage.vault, now }));
}

function find(storage: Storage, userId: string) {
  return findPersonKey(makeMemberKey(userId, storage.vault), { db: storage.read, vault: storage.vault });
}

function destroy(storage: Storage, userId: string) {
  return storage.write((tx) => destroyPersonKey(userId, { tx, vault: storage.vault }));
}
