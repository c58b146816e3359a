// A process that dies at each single step while it plans a session's dates and says something of them: another one finishes, each date is there
// once, and each thing is said of it once.
import { expect, it } from 'vitest';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { announceDates, endDates, remindOfDates } from '../../src/sessions/say-dates.ts';
import { listDates } from '../../src/sessions/store.ts';
import { makePlan } from '../kit/check-ins.ts';
import { makeWorld, openCore, type Core } from '../kit/core.ts';
import { dieAtEachStep, unlessKilled } from '../kit/die-at-step.ts';
import { makeGroup } from '../kit/groups.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
const weekMs = 7 * dayMs;
const always = { from: 0, until: Date.parse('2100-01-01') };

/** When each thing is said of a date, counted from its beginning. */
const moments = { announced: -3 * dayMs, reminded: -60 * minuteMs, asked: 60 * minuteMs } as const;

describeOnBoth('a date', (databases) => {
  /** A session on Thursdays at 19:00 UTC, whose first date is planned. */
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const core = await openCore(storage, world);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const thursdays = { kind: 'weekly', weekdays: [4], everyWeeks: 1 } as const;
    const plan = makePlan(world.clock.now(), { zone: 'UTC', rhythm: thursdays });
    const session = await keepSession(group, world.clock.now(), storage, { plan });
    const firstAt = Date.parse('2026-03-05T19:00:00Z');
    const moveTo = (at: number) => {
      world.clock.advance(at - world.clock.now());
    };
    /** What the group was told. */
    const said = () => world.mail.arrived.filter(({ channelId }) => channelId === group.channelId);
    return { ground: { address, storage, mail: world.mail }, world, session, firstAt, moveTo, said };
  }

  async function runAll({ needs }: Core): Promise<void> {
    await planDates(needs);
    await announceDates(needs);
    await remindOfDates(needs);
    await endDates(needs);
    await needs.outbox.pump();
  }

  const names = ['announced', 'reminded', 'asked'] as const;

  it.each(names)(
    'is planned and %s once, whatever statement the process dies at',
    async (name) => {
      const { ground, world, session, firstAt, moveTo, said } = await open();
      const { storage, mail } = ground;
      let week = 0;
      /** What another process does at a moment of this week's date. */
      async function next(at: number): Promise<void> {
        moveTo(at);
        const core = await openCore(storage, { ...world, mail });
        await runAll(core);
        await core.needs.outbox.stop();
      }
      const points = await dieAtEachStep(ground, async (dying) => {
        const startsAt = firstAt + week * weekMs;
        for (const [index, one] of names.entries()) {
          const at = startsAt + moments[one];
          if (one === name) {
            moveTo(at);
            const core = await openCore(dying.storage, { ...world, mail: dying.mail });
            dying.begin();
            await unlessKilled(() => runAll(core));
            await core.needs.outbox.stop();
          }
          if (one === name) await next(at + 16_000);
          else await next(at);
          expect(said()).toHaveLength(3 * week + index + 1);
        }
        const announcement = said().at(-3);
        week += 1;
        // Each week has its date, and only one; the next two weeks have theirs.
        const dates = await listDates([session.id], always, storage.read);
        const planned = Array.from({ length: week + 2 }, (_, index) => firstAt + index * weekMs);
        expect(dates.map((date) => date.startsAt).slice(0, week + 1)).toEqual(planned.slice(0, week + 1));
        expect(dates[week - 1]?.message?.messageId).toBe(announcement?.messageId);
        expect(new Set(dates.map(({ day }) => day)).size).toBe(dates.length);
      });
      // A turn, and of its message: claimed, noted. A new date is planned when the last was announced.
      expect(points.before.begin).toBeGreaterThanOrEqual(3);
      expect(points.before.commit).toBeGreaterThanOrEqual(3);
      expect(points.before.statement).toBeGreaterThanOrEqual(15);
      expect(points.after.commit).toBeGreaterThanOrEqual(3);
      expect(points.after.request).toBeGreaterThanOrEqual(1);
    },
    120_000,
  );
});
