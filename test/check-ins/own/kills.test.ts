// A process that is killed at each of its deeds while it asks people: another one finishes, and nobody is asked twice, or not at all.
import { expect, it } from 'vitest';
import { askDueOwn } from '../../../src/check-ins/own/ask-own.ts';
import { createCrowds } from '../../../src/check-ins/own/crowds.ts';
import type { OwnCheckIn } from '../../../src/check-ins/own/own-check-in.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { makeMortal } from '../../kit/mortal.ts';
import { keepOwn, lookUp, threadOf } from '../../kit/own-check-ins.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const dayMs = 24 * 3_600_000;

describeOnBoth('asking people', (databases) => {
  async function open() {
    const storage = await databases.open();
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const plan = makePlan(world.clock.now(), { zone: 'UTC' });
    const checkIns: OwnCheckIn[] = [];
    for (let made = 0; made < 3; made += 1) checkIns.push(await keepOwn(world.clock.now(), storage, { plan }));
    world.clock.advance(7 * 3_600_000);
    return { storage, world, checkIns };
  }

  it.each([
    ['is there again at once', 16_000],
    ['is there again after five minutes', 5 * 60_000],
    ['is there again within the grace', 100 * 60_000],
  ])(
    'by a process that dies between any two deeds, where another %s, is done once for each day',
    async (_, awayMs) => {
      const { storage, world, checkIns } = await open();
      const deaths: number[] = [];
      let day = 0;
      for (const deed of ['before', 'after'] as const)
        for (let at = 0, survived = false; !survived; at += 1, day += 1) {
          // Somebody answered meanwhile, so that nobody is let off for not answering.
          await storage.write((tx) => tx.ownCheckIn.updateMany({ data: { unanswered: 0 } }));
          const mortal = makeMortal({ storage, mail: world.mail }, { at, deed });
          const dying = await openCore(mortal.storage, { ...world, mail: mortal.mail });
          mortal.begin();
          await askDueOwn(dying.needs, createCrowds()).catch(() => undefined);
          await dying.needs.outbox.pump();
          survived = mortal.survived();
          if (!survived) deaths.push(at);
          await dying.needs.outbox.stop();

          world.clock.advance(awayMs);
          const next = await openCore(storage, world);
          await askDueOwn(next.needs, createCrowds());
          await next.needs.outbox.pump();
          await next.needs.outbox.stop();
          for (const checkIn of checkIns) {
            const asked = world.mail.arrived.filter(({ channelId }) => channelId === threadOf(checkIn));
            expect(asked, `${deed} deed ${at}`).toHaveLength(day + 1);
            const { asks } = await lookUp(checkIn, storage);
            expect(
              asks.map(({ state }) => state),
              `${deed} deed ${at}`,
            ).toEqual(asks.map(() => 'asked'));
            expect(asks).toHaveLength(day + 1);
          }
          world.clock.advance(dayMs - awayMs);
        }
      // One batch, a look for more, and of three messages each: claimed, sent, noted.
      expect(Math.max(...deaths)).toBeGreaterThanOrEqual(10);
    },
    180_000,
  );
});
