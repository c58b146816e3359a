import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readDuration } from '../../../src/sandbox/control/time.ts';
import { type AttachedBot } from '../../../src/sandbox/contract.ts';
import { openDriven, startSmallBot, type Driven, type Place, type SmallBot } from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;
let place: Place;

beforeAll(async () => {
  driven = await openDriven();
  bot = await startSmallBot(driven.sandbox);
  place = await driven.makePlace();
});
afterEach(async () => {
  driven.sandbox.attach(quietBot());
  await driven.ask('POST', '/clock', { realtime: true });
});
afterAll(async () => {
  await bot.stop();
  await driven.close();
});

interface Clock {
  now: string;
  realtime: boolean;
  steps?: number;
}

function quietBot(more: Partial<AttachedBot> = {}): AttachedBot {
  return {
    isReady: () => true,
    pending: () => Promise.resolve({ interactions: 0, outbox: 0, events: 0 }),
    runDue: () => Promise.resolve(),
    ...more,
  };
}

/** Attaches a bot that writes down at which times it was woken. */
function attachWatch(): string[] {
  const woken: string[] = [];
  driven.sandbox.attach(
    quietBot({
      runDue() {
        woken.push(new Date(driven.sandbox.clock.now()).toISOString());
        return Promise.resolve();
      },
    }),
  );
  return woken;
}

describe('the clock', () => {
  it('runs until it is set, and stands still then', async () => {
    const before = await driven.ask<Clock>('GET', '/clock');
    expect(before.realtime).toBe(true);
    expect(Math.abs(Date.parse(before.now) - Date.now())).toBeLessThan(2000);

    const set = await driven.ask<Clock>('POST', '/clock', { set: '2027-03-01T08:00:00Z' });
    expect(set).toEqual({ now: '2027-03-01T08:00:00.000Z', realtime: false });
    expect(await driven.ask<Clock>('GET', '/clock')).toEqual(set);
    expect((await driven.ask<Clock>('POST', '/clock', { realtime: true })).realtime).toBe(true);
  });

  it('moves step by step, waking the bot at each', async () => {
    await driven.ask('POST', '/clock', { set: '2027-03-01T08:00:00Z' });
    const woken = attachWatch();

    expect(await driven.ask<Clock>('POST', '/clock', { advance: 'PT90M', step: 'PT40M' })).toEqual({
      now: '2027-03-01T09:30:00.000Z',
      realtime: false,
      steps: 3,
    });
    expect(woken).toEqual(['2027-03-01T08:40:00.000Z', '2027-03-01T09:20:00.000Z', '2027-03-01T09:30:00.000Z']);
  });

  it('moves by the minute unless told otherwise', async () => {
    await driven.ask('POST', '/clock', { set: '2027-03-01T08:00:00Z' });
    const woken = attachWatch();

    await driven.ask('POST', '/clock', { advance: 'PT2M30S' });
    expect(woken).toEqual(['2027-03-01T08:01:00.000Z', '2027-03-01T08:02:00.000Z', '2027-03-01T08:02:30.000Z']);
  });

  it('takes the next step when what the last one began is done', async () => {
    await driven.ask('POST', '/clock', { set: '2027-03-01T08:00:00Z' });
    const open: number[] = [];
    let rows = 0;
    driven.sandbox.attach(
      quietBot({
        runDue() {
          open.push(rows);
          rows = 3;
          return Promise.resolve();
        },
        // Each look finds one row less.
        pending: () => Promise.resolve({ interactions: 0, outbox: rows > 0 ? rows-- : 0, events: 0 }),
      }),
    );

    await driven.ask('POST', '/clock', { advance: 'PT3M' });
    expect(open).toEqual([0, 0, 0]);
  });

  it('makes ids and times of messages', async () => {
    await driven.ask('POST', '/clock', { set: '2027-03-01T08:00:00Z' });
    await driven.ask('POST', '/act/message', {
      userId: place.members['maya'],
      channelId: place.channels['hall'],
      content: 'in March',
    });

    const seen = await driven.view(place.members['maya'] ?? '', place.channels['hall'] ?? '');
    expect(seen.at(-1)?.['createdAt']).toMatch(/^2027-03-01T08:00:00/);
  });

  it.each([
    [{}],
    [{ set: 'tomorrow' }],
    [{ advance: '90 minutes' }],
    [{ advance: 'PT0S' }],
    [{ advance: 'P1M' }],
    [{ advance: 'PT1M', step: 'PT0S' }],
    [{ step: 'PT1M', realtime: true }],
    [{ set: '2027-03-01T08:00:00Z', realtime: true }],
    [{ realtime: false }],
  ])('refuses %j', async (body) => {
    expect(await driven.refused('POST', '/clock', body)).toMatchObject({ status: 400 });
  });
});

describe('a duration', () => {
  it.each([
    ['PT90M', 5_400_000],
    ['P1D', 86_400_000],
    ['P1W', 604_800_000],
    ['P1DT1H1M1S', 90_061_000],
    ['PT0.5S', 500],
    ['P', null],
    ['PT', null],
    ['P1Y', null],
    ['-PT5M', null],
    ['PT1.5M', null],
  ])('%s', (text, milliseconds) => {
    expect(readDuration(text)).toBe(milliseconds);
  });
});

describe('idle', () => {
  it('is reached at once when nothing is open', async () => {
    expect(await driven.ask('POST', '/idle', { timeoutMs: 1000 })).toEqual({
      idle: true,
      pending: { interactions: 0, outbox: 0, events: 0 },
    });
  });

  it('counts an interaction that nobody answered', async () => {
    await driven.ask('POST', '/act/command', {
      userId: place.members['maya'],
      channelId: place.channels['hall'],
      command: 'silent',
    });

    expect(await driven.ask('POST', '/idle', { timeoutMs: 50 })).toMatchObject({
      idle: false,
      pending: { interactions: 1 },
    });
    expect(await driven.ask('POST', '/idle', { timeoutMs: 6000 })).toMatchObject({ idle: true });
  });

  it('counts what the attached bot says, and does without a bot that cannot say', async () => {
    driven.sandbox.attach(quietBot({ pending: () => Promise.resolve({ interactions: 0, outbox: 2, events: 1 }) }));
    expect(await driven.ask('POST', '/idle', { timeoutMs: 30 })).toEqual({
      idle: false,
      pending: { interactions: 0, outbox: 2, events: 1 },
    });

    driven.sandbox.attach(quietBot({ pending: () => Promise.reject(new Error('stopped')) }));
    expect(await driven.ask('POST', '/idle', { timeoutMs: 1000 })).toMatchObject({ idle: true });
  });
});
