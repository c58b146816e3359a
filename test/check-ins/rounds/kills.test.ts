// A process that is killed at each of its deeds while it asks groups: another one finishes, and nobody is asked twice.
import { expect, it } from 'vitest';
import { askDueRounds } from '../../../src/check-ins/rounds/ask-rounds.ts';
import { listRounds } from '../../../src/check-ins/store.ts';
import { keepCheckIn, makePlan } from '../../kit/check-ins.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { makeMortal } from '../../kit/mortal.ts';

const dayMs = 24 * 3_600_000;

describeOnBoth('asking', (databases) => {
  async function open() {
    const storage = await databases.open();
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const groups = [makeGroup(), makeGroup({ name: 'Meadow', channelId: '310000000000000006', marker: 'k3f9q3' })];
    await storage.write(async (tx) => {
      for (const group of groups) await core.needs.groups.save(group, tx);
    });
    const plan = makePlan(world.clock.now(), { zone: 'UTC' });
    const checkIns = [];
    for (const group of groups) checkIns.push(await keepCheckIn(group, world.clock.now(), storage, { plan }));
    world.clock.advance(7 * 3_600_000);
    return { storage, world, checkIns, channels: groups.map(({ channelId }) => channelId ?? '') };
  }

  it.each([
    ['is there again at once', 16_000],
    ['is there again after five minutes', 5 * 60_000],
  ])(
    'by a process that dies between any two deeds, where another %s, is done once for each day',
    async (_, awayMs) => {
      const { storage, world, checkIns, channels } = await open();
      const deaths: number[] = [];
      let day = 0;
      for (const deed of ['before', 'after'] as const)
        for (let at = 0, survived = false; !survived; at += 1, day += 1) {
          const mortal = makeMortal({ storage, mail: world.mail }, { at, deed });
          const dying = await openCore(mortal.storage, { ...world, mail: mortal.mail });
          mortal.begin();
          await askDueRounds(dying.needs);
          await dying.needs.outbox.pump();
          survived = mortal.survived();
          if (!survived) deaths.push(at);
          await dying.needs.outbox.stop();

          world.clock.advance(awayMs);
          const next = await openCore(storage, world);
          await askDueRounds(next.needs);
          await next.needs.outbox.pump();
          await next.needs.outbox.stop();
          for (const [index, channel] of channels.entries()) {
            const asked = world.mail.arrived.filter(({ channelId }) => channelId === channel);
            expect(asked, `${deed} deed ${at}`).toHaveLength(day + 1);
            const [latest] = await listRounds(checkIns[index]?.id ?? '', 1, storage.read);
            expect(latest?.place, `${deed} deed ${at}`).toEqual({
              channelId: channel,
              messageId: asked.at(-1)?.messageId,
            });
          }
          world.clock.advance(dayMs - awayMs);
        }
      // Two turns, and of two messages each: claimed, sent, noted.
      expect(Math.max(...deaths)).toBeGreaterThanOrEqual(7);
    },
    120_000,
  );
});
