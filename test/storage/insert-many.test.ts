import { expect, it } from 'vitest';
import { isUniqueConflict } from '../../src/storage/errors.ts';
import { insertMany } from '../../src/storage/insert-many.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

describeOnBoth('many rows at once', (databases) => {
  const row = {
    id: 'a',
    guildId: null,
    lane: `it's "quoted" \\ and é ☂`,
    place: 1_795_686_000_123_456n,
    state: 'pending',
    traceless: false,
    bulk: true,
    payloadSealed: Uint8Array.from([0, 255, 39, 92, 34]),
    purpose: 'own-ask:1',
    dueAt: new Date('2026-11-26T08:30:00.120Z'),
    attempts: 3,
  };

  it('lie there as Prisma writes them, one by one', async () => {
    const address = await databases.make();
    const storage = await databases.open(address);
    await storage.write(async (tx) => {
      await tx.outboxMessage.create({ data: row });
      const rows = ['b', 'c'].map((id) => ({ ...row, id }));
      await insertMany({ table: 'OutboxMessage', rows, kind: storage.kind }, tx);
    });
    const [first, ...others] = await runSql(address, 'SELECT * FROM "OutboxMessage" ORDER BY "id"');
    expect(others.map((cells) => cells.slice(1))).toEqual([first?.slice(1), first?.slice(1)]);
    const read = await storage.read.outboxMessage.findMany({ orderBy: { id: 'asc' } });
    expect(read.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(read[2]).toMatchObject(read[0] ? { ...read[0], id: 'c' } : {});
    expect(read[2]?.dueAt).toEqual(row.dueAt);
  });

  it('have the defaults of columns that are left out, and are none where there are none', async () => {
    const storage = await databases.open();
    const { id, guildId, lane, place, state, dueAt } = row;
    await storage.write(async (tx) => {
      await insertMany({ table: 'OutboxMessage', rows: [], kind: storage.kind }, tx);
      await insertMany(
        { table: 'OutboxMessage', rows: [{ id, guildId, lane, place, state, dueAt }], kind: storage.kind },
        tx,
      );
    });
    expect(await storage.read.outboxMessage.findMany()).toMatchObject([{ bulk: false, traceless: false, attempts: 0 }]);
  });

  it('are a conflict where one of them is there already, and then none is added', async () => {
    const storage = await databases.open();
    const add = storage.write((tx) =>
      insertMany({ table: 'OutboxMessage', rows: [row, { ...row, id: 'b' }, row], kind: storage.kind }, tx),
    );
    await expect(add).rejects.toSatisfy(isUniqueConflict);
    expect(await storage.read.outboxMessage.count()).toBe(0);
  });
});
