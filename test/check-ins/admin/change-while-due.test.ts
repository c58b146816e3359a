import { expect, it } from 'vitest';
import { findCheckIn, holdCheckIn, listRounds, removeCheckIn, saveCheckIn } from '../../../src/check-ins/store.ts';
import { askDueRounds } from '../../../src/check-ins/rounds/ask-rounds.ts';
import type { Occurrence } from '../../../src/schedule/plan.ts';
import type { Tx } from '../../../src/storage/client.ts';
import { keepCheckIn } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('a check-in that is changed in the moment it is due', (databases) => {
  /** A daily check-in that is due, and what is done once it was found to be and before its turn is taken. */
  async function open() {
    const { needs, clock, setUp } = await openCore(await databases.open());
    await setUp();
    const group = makeGroup();
    await needs.storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const { storage } = needs;
    const checkIn = await keepCheckIn(group, clock.now(), storage);
    clock.advance((checkIn.next?.at ?? 0) - clock.now());
    async function askAfter(change: (tx: Tx) => Promise<void>): Promise<void> {
      let isChanged = false;
      const interrupted: typeof storage.write = async (work) => {
        if (!isChanged) await storage.write(change);
        isChanged = true;
        return storage.write(work);
      };
      await askDueRounds({ ...needs, storage: { ...storage, write: interrupted } });
    }
    const countWaiting = () => storage.read.outboxMessage.count();
    return { checkIn, storage, askAfter, countWaiting };
  }

  it('is asked when nothing was changed of its time, with the question it has by then', async () => {
    const { checkIn, storage, askAfter } = await open();
    await askAfter(async (tx) => {
      const held = await holdCheckIn(checkIn.id, tx);
      if (held) await saveCheckIn({ ...held, prompt: 'Another one?' }, tx);
    });
    expect(await listRounds(checkIn.id, 5, storage.read)).toHaveLength(1);
    expect((await findCheckIn(checkIn.id, storage.read))?.prompt).toBe('Another one?');
  });

  it('waits for its new time, which stays', async () => {
    const { checkIn, storage, askAfter, countWaiting } = await open();
    const later: Occurrence = { date: checkIn.next?.date ?? '', at: (checkIn.next?.at ?? 0) + 7_200_000 };
    const plan = { ...checkIn.plan, minute: checkIn.plan.minute + 120 };
    await askAfter((tx) => saveCheckIn({ ...checkIn, plan, next: later }, tx));
    expect(await listRounds(checkIn.id, 5, storage.read)).toEqual([]);
    expect(await countWaiting()).toBe(0);
    expect(await findCheckIn(checkIn.id, storage.read)).toEqual({ ...checkIn, plan, next: later });
  });

  it('asks nobody once it is paused or removed', async () => {
    const paused = await open();
    await paused.askAfter((tx) => saveCheckIn({ ...paused.checkIn, state: 'paused', next: null }, tx));
    expect(await paused.countWaiting()).toBe(0);
    const removed = await open();
    await removed.askAfter((tx) => removeCheckIn(removed.checkIn.id, tx));
    expect(await removed.countWaiting()).toBe(0);
  });
});
