// A process that dies at each single step while it asks people: another one finishes, and nobody is asked twice, or not at all.
import { expect, it } from 'vitest';
import { askDueOwn } from '../../../src/check-ins/own/ask-own.ts';
import { createCrowds } from '../../../src/check-ins/own/crowds.ts';
import type { OwnCheckIn } from '../../../src/check-ins/own/own-check-in.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { dieAtEachStep, unlessKilled } from '../../kit/die-at-step.ts';
import { keepOwn, lookUp, threadOf } from '../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const dayMs = 24 * 3_600_000;

/** Longer than Discord remembers a message that is sent twice; `test/outbox/kills.test.ts` looks at shorter times too. */
const awayMs = 100 * 60_000;

describeOnBoth('asking people', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const plan = makePlan(world.clock.now(), { zone: 'UTC' });
    const checkIns: OwnCheckIn[] = [];
    for (let made = 0; made < 2; made += 1) checkIns.push(await keepOwn(world.clock.now(), storage, { plan }));
    world.clock.advance(7 * 3_600_000);
    return { ground: { address, storage, mail: world.mail }, storage, world, checkIns };
  }

  it('by a process that dies between any two statements, where another is there again within the grace, is done once for each day', async () => {
    const { ground, storage, world, checkIns } = await open();
    let day = 0;
    const points = await dieAtEachStep(ground, async (dying) => {
      // Somebody answered meanwhile, so that nobody is let off for not answering.
      await storage.write((tx) => tx.ownCheckIn.updateMany({ data: { unanswered: 0 } }));
      const core = await openCore(dying.storage, { ...world, mail: dying.mail });
      dying.begin();
      await unlessKilled(() => askDueOwn(core.needs, createCrowds()));
      await core.needs.outbox.pump();
      await core.needs.outbox.stop();

      world.clock.advance(awayMs);
      const next = await openCore(storage, world);
      await askDueOwn(next.needs, createCrowds());
      await next.needs.outbox.pump();
      await next.needs.outbox.stop();
      day += 1;
      for (const checkIn of checkIns) {
        const asked = world.mail.arrived.filter(({ channelId }) => channelId === threadOf(checkIn));
        expect(asked).toHaveLength(day);
        const { asks } = await lookUp(checkIn, storage);
        expect(asks.map(({ state }) => state)).toEqual(asks.map(() => 'asked'));
        expect(asks).toHaveLength(day);
      }
      world.clock.advance(dayMs - awayMs);
    });
    // One batch, a look for more, and of two messages each: claimed, noted.
    expect(points.before.begin).toBeGreaterThanOrEqual(6);
    expect(points.before.commit).toBeGreaterThanOrEqual(6);
    expect(points.before.statement).toBeGreaterThanOrEqual(20);
    expect(points.after.commit).toBeGreaterThanOrEqual(6);
    expect(points.after.request).toBeGreaterThanOrEqual(2);
  }, 180_000);
});
