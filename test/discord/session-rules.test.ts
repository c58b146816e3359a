import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareStarts, type StartsSeen } from '../../src/discord/session-rules.ts';

const dayMs = 86_400_000;
const minute = 60_000;

/** Discord's count, with a bot that looks at it. */
function open() {
  const discord = { used: 0, day: 0 };
  const state: { now: number; last: StartsSeen | null; times: number[]; trustsClock: boolean } = {
    now: 5 * dayMs,
    last: null,
    times: [],
    trustsClock: true,
  };
  function readLimit() {
    const day = Math.floor(state.now / dayMs);
    if (day !== discord.day) Object.assign(discord, { day, used: 0 });
    return { total: 1000, remaining: 1000 - discord.used, reset_after: (day + 1) * dayMs - state.now };
  }
  return {
    pass: (ms: number) => void (state.now += ms),
    /** We start a session; `arrives` is false where Discord never hears of it. */
    start(arrives = true) {
      readLimit();
      state.times.push(state.now);
      if (arrives) discord.used += 1;
    },
    /** It is noted now and arrives when the answer is called. */
    startLater() {
      state.times.push(state.now);
      return () => void (discord.used += 1);
    },
    startForeign() {
      readLimit();
      discord.used += 1;
    },
    restart: () => void (state.trustsClock = true),
    look(ours = state.now) {
      const { last, times, trustsClock } = state;
      const found = compareStarts({ last, limit: readLimit(), at: ours, times, trustsClock });
      if (found === null) return null;
      Object.assign(state, { last: found.seen, times: [], trustsClock: false });
      return found.foreign;
    },
  };
}

describe('sessions that somebody else started', () => {
  it('are noticed at the next look, each once', () => {
    const bot = open();
    bot.start();
    expect(bot.look()).toBe(0);
    bot.pass(5 * minute);
    bot.startForeign();
    expect(bot.look()).toBe(1);
    bot.pass(5 * minute);
    expect(bot.look()).toBe(0);
    bot.startForeign();
    bot.startForeign();
    bot.pass(5 * minute);
    expect(bot.look()).toBe(2);
  });

  it('are noticed beside our own', () => {
    const bot = open();
    bot.start();
    bot.look();
    bot.pass(5 * minute);
    bot.start();
    bot.startForeign();
    bot.start();
    expect(bot.look()).toBe(1);
  });

  it('are noticed after a restart, also when Discord began to count anew meanwhile', () => {
    const bot = open();
    bot.start();
    bot.look();
    bot.pass(60 * minute);
    bot.startForeign();
    bot.restart();
    bot.start();
    expect(bot.look()).toBe(1);
    bot.pass(dayMs + 60 * minute);
    bot.startForeign();
    bot.restart();
    bot.start();
    expect(bot.look()).toBe(1);
  });

  it('are noticed although a start of ours got lost long before', () => {
    const bot = open();
    bot.start(false);
    bot.look();
    bot.pass(5 * minute);
    bot.look();
    bot.pass(5 * minute);
    bot.startForeign();
    expect(bot.look()).toBe(1);
  });

  it('are not suspected when what we started arrives after a look', () => {
    const bot = open();
    bot.start();
    bot.look();
    bot.pass(5 * minute);
    const arrive = bot.startLater();
    expect(bot.look()).toBe(0);
    arrive();
    bot.pass(5 * minute);
    expect(bot.look()).toBe(0);
  });

  it('are not suspected at the first look, nor when Discord allows a bot more than before', () => {
    const limit = { total: 1000, remaining: 990, reset_after: dayMs };
    const first = compareStarts({ last: null, limit, at: 1, times: [], trustsClock: true });
    expect(first?.foreign).toBe(0);
    const more = { total: 2000, remaining: 1900, reset_after: dayMs };
    expect(
      compareStarts({ last: first?.seen ?? null, limit: more, at: 2, times: [], trustsClock: true })?.foreign,
    ).toBe(0);
  });

  it('are not suspected when our clock jumps, forward or back', () => {
    for (const jump of [-40 * dayMs, -60 * minute, 60 * minute, 40 * dayMs]) {
      const bot = open();
      for (let count = 0; count < 10; count += 1) bot.start();
      bot.look();
      bot.pass(5 * minute);
      expect(bot.look(5 * dayMs + jump)).toBe(0);
      bot.pass(5 * minute);
      expect(bot.look(5 * dayMs + jump + 5 * minute)).toBe(0);
    }
  });

  it('leave the look to another process that has just looked', () => {
    const bot = open();
    bot.start();
    bot.look();
    expect(bot.look(5 * dayMs - 1)).toBe(null);
  });

  it('are never suspected, whatever we do, and are noticed whenever nothing of ours got lost', () => {
    const steps = fc.array(fc.constantFrom('start', 'lost', 'look', 'restart', 'wait', 'day', 'foreign'), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(steps, (list) => {
        const bot = open();
        bot.start();
        bot.look();
        let [foreign, lost, lostBefore] = [0, 0, 0];
        for (const step of list) {
          if (step === 'start') bot.start();
          if (step === 'lost') bot.start(false);
          if (step === 'foreign') bot.startForeign();
          if (step === 'restart') bot.restart();
          if (step === 'wait') bot.pass(5 * minute);
          // A bot looks every five minutes: a day goes by in its sight.
          if (step === 'day') for (let at = 0; at < dayMs; at += 60 * minute) look(60 * minute);
          foreign += step === 'foreign' ? 1 : 0;
          lost += step === 'lost' ? 1 : 0;
          if (step === 'look') look(5 * minute);
        }
        function look(ms: number): void {
          const found = bot.look() ?? 0;
          expect(found).toBeLessThanOrEqual(foreign);
          // One of ours that is lost hides one of somebody else's, at the next look too: it may just have been on its way.
          if (lost + lostBefore === 0) expect(found).toBe(foreign);
          [foreign, lost, lostBefore] = [0, 0, lost];
          bot.pass(ms);
        }
      }),
    );
  });
});
