// A process that dies at each single step while it asks groups: another one finishes, and nobody is asked twice, or not at all.
import { expect, it } from 'vitest';
import { askDueRounds } from '../../../src/check-ins/rounds/ask-rounds.ts';
import { listRounds } from '../../../src/check-ins/store.ts';
import { keepCheckIn, makePlan } from '../../kit/check-ins.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { dieAtEachStep, unlessKilled } from '../../kit/die-at-step.ts';
import { makeGroup } from '../../kit/groups.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const dayMs = 24 * 3_600_000;

describeOnBoth('asking', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
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
    return {
      ground: { address, storage, mail: world.mail },
      storage,
      world,
      checkIns,
      channels: groups.map(({ channelId }) => channelId ?? ''),
    };
  }

  it.each([
    ['is there again at once', 16_000],
    ['is there again after five minutes', 5 * 60_000],
  ])(
    'by a process that dies between any two statements, where another %s, is done once for each day',
    async (_, awayMs) => {
      const { ground, storage, world, checkIns, channels } = await open();
      let day = 0;
      const points = await dieAtEachStep(ground, async (dying) => {
        const core = await openCore(dying.storage, { ...world, mail: dying.mail });
        dying.begin();
        await unlessKilled(() => askDueRounds(core.needs));
        await core.needs.outbox.pump();
        await core.needs.outbox.stop();

        world.clock.advance(awayMs);
        const next = await openCore(storage, world);
        await askDueRounds(next.needs);
        await next.needs.outbox.pump();
        await next.needs.outbox.stop();
        day += 1;
        for (const [index, channel] of channels.entries()) {
          const asked = world.mail.arrived.filter(({ channelId }) => channelId === channel);
          expect(asked).toHaveLength(day);
          const [latest] = await listRounds(checkIns[index]?.id ?? '', 1, storage.read);
          expect(latest?.place).toEqual({ channelId: channel, messageId: asked.at(-1)?.messageId });
        }
        world.clock.advance(dayMs - awayMs);
      });
      // Two turns, and of two messages each: claimed, noted.
      expect(points.before.begin).toBeGreaterThanOrEqual(6);
      expect(points.before.commit).toBeGreaterThanOrEqual(6);
      expect(points.before.statement).toBeGreaterThanOrEqual(20);
      expect(points.after.commit).toBeGreaterThanOrEqual(6);
      expect(points.after.request).toBeGreaterThanOrEqual(2);
    },
    120_000,
  );
});
