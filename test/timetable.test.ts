import { describe, expect, it } from 'vitest';
import { systemClock } from '../src/schedule/clock.ts';
import type { Job } from '../src/schedule/job.ts';
import { createTimetable, listJobs } from '../src/timetable.ts';
import { createTestClock } from './kit/clock.ts';
import { openCore } from './kit/core.ts';
import { connectJobs } from './kit/jobs.ts';
import { captureLog } from './kit/log.ts';
import { describeOnSqlite } from './kit/storage.ts';

/** A timetable with one job and a clock that the test moves; `runs` are the moments the job began, in seconds since the start. */
function open(job: Partial<Job> = {}) {
  const clock = createTestClock();
  const start = clock.now();
  const captured = captureLog();
  const runs: number[] = [];
  const whole: Job = {
    name: 'job',
    everySeconds: 10,
    ...job,
    run() {
      runs.push((clock.now() - start) / 1000);
      return job.run?.() ?? Promise.resolve();
    },
  };
  return { clock, captured, runs, timetable: createTimetable([whole], { clock, log: captured.log }) };
}

/** Something that ends when the test says so. */
function makeGate() {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, passed };
}

describe('what happens by the clock', () => {
  it('happens once in its time, however often one looks, and not at the start', async () => {
    const { clock, runs, timetable } = open();
    await timetable.runDue();
    for (let second = 1; second <= 30; second += 1) {
      clock.advance(1000);
      await timetable.runDue();
      await timetable.runDue();
    }
    expect(runs).toEqual([10, 20, 30]);
  });

  it('happens at its own second within that time', async () => {
    const { clock, runs, timetable } = open({ at: 4 });
    for (let second = 1; second <= 25; second += 1) {
      clock.advance(1000);
      await timetable.runDue();
    }
    expect(runs).toEqual([4, 14, 24]);
  });

  it('happens once after the clock was moved on by days, and not again until it is due', async () => {
    const { clock, runs, timetable } = open();
    clock.advance(3 * 86_400_000);
    await timetable.runDue();
    clock.advance(9_000);
    await timetable.runDue();
    expect(runs).toEqual([259_200]);
  });

  it.each([
    ['rejects', () => Promise.reject(new TypeError('somebody said so'))],
    [
      'throws',
      () => {
        throw new TypeError('somebody said so');
      },
    ],
  ])('is written down when it %s, and happens again at its next time', async (_, run) => {
    const { clock, captured, runs, timetable } = open({ run });
    for (let turn = 0; turn < 2; turn += 1) {
      clock.advance(10_000);
      await timetable.runDue();
    }
    expect(runs).toEqual([10, 20]);
    expect(captured.lines()).toMatchObject([
      { level: 'error', msg: 'job.failed', job: 'job', error: { name: 'TypeError' } },
      { msg: 'job.failed' },
    ]);
    expect(captured.text()).not.toContain('somebody said so');
  });

  it('is not begun a second time while it runs; what became due meanwhile comes after it', async () => {
    const gate = makeGate();
    const { clock, runs, timetable } = open({ run: () => gate.passed });
    clock.advance(10_000);
    const first = timetable.runDue();
    clock.advance(10_000);
    const [second, third] = [timetable.runDue(), timetable.runDue()];
    expect(runs).toEqual([10]);
    gate.open();
    await Promise.all([first, second, third]);
    expect(runs).toEqual([10, 20]);
  });

  it('comes to its end before the timetable is stopped, and never begins after that', async () => {
    const gate = makeGate();
    const steps: string[] = [];
    const { clock, runs, timetable } = open({ run: () => gate.passed.then(() => steps.push('done')) });
    clock.advance(10_000);
    const running = timetable.runDue();
    clock.advance(10_000);
    const waiting = timetable.runDue();
    const stopped = timetable.stop().then(() => steps.push('stopped'));
    gate.open();
    await Promise.all([running, waiting, stopped]);
    clock.advance(10_000);
    await timetable.runDue();
    expect(steps).toEqual(['done', 'stopped']);
    expect(runs).toEqual([10]);
  });

  it('follows the real time once it is started', async () => {
    const gate = makeGate();
    const run = (): Promise<void> => {
      gate.open();
      return Promise.resolve();
    };
    const timetable = createTimetable([{ name: 'job', everySeconds: 1, run }], {
      clock: systemClock,
      log: captureLog().log,
    });
    timetable.start();
    await gate.passed;
    await timetable.stop();
  });
});

describeOnSqlite("the bot's own timetable", (databases) => {
  it('does everything as often as it should, and the work of an hour at different times', async () => {
    const core = await openCore(await databases.open());
    const { clock, needs } = core;
    const jobs = listJobs(await connectJobs(core));
    const counts = new Map<string, number>();
    const hourly: number[] = [];
    const counted = jobs.map((job) => ({
      ...job,
      run() {
        counts.set(job.name, (counts.get(job.name) ?? 0) + 1);
        if (job.everySeconds === 3600) hourly.push(clock.now());
        return Promise.resolve();
      },
    }));
    const timetable = createTimetable(counted, needs);
    for (let second = 0; second < 3600; second += 1) {
      clock.advance(1000);
      await timetable.runDue();
    }
    expect(Object.fromEntries(counts)).toEqual({
      'outbox.pump': 720,
      'outbox.look': 720,
      'progress.flush': 720,
      'screening.retry': 360,
      'catch-up.retry': 120,
      'posts.flush': 720,
      'posts.retry': 120,
      'posts.tell': 60,
      'outbox.forget': 1,
      'cases.forget': 1,
      'posts.forget': 1,
      'roles.keep': 1,
      'pulse.ask': 1,
      'pulse.forget': 1,
      'founding.undo': 360,
      'drafts.forget': 1,
      'groups.offer': 12,
      'groups.sweep': 1,
      'waiting.forget': 1,
      'shapes.forget': 1,
      'anonymous.drafts': 1,
      'kind-words.show': 12,
      'anonymous.erase': 240,
      'anonymous.change': 720,
      'anonymous.forget': 6,
      'storage.scrub': 180,
      'custody.keys': 120,
      'openings.expire': 60,
      'record.post': 4,
      'rounds.ask': 360,
      'rounds.count': 60,
      'rounds.count-older': 1,
      'rounds.close': 60,
      'rounds.forget': 1,
      'levels.forget': 1,
      'own.ask': 360,
      'own.forget': 12,
      'own.sweep': 1,
      'follow-ups.forget': 1,
      'dates.plan': 60,
      'dates.announce': 60,
      'dates.remind': 360,
      'dates.end': 60,
      'dates.show': 60,
      'dates.show-older': 1,
      'dates.events': 60,
      'dates.events-retry': 1,
      'dates.sessions-end': 60,
      'dates.guests': 1,
      'dates.forget': 1,
      'acts.finish': 120,
      'appeals.bring-up': 1,
      'cases.board': 120,
      'cases.excerpts': 12,
      'cases.leases': 360,
      'pages.climb': 1800,
      'pages.forget': 1,
      'pages.settle': 720,
      'postvention.forget': 1,
      'postvention.keep': 60,
      'raids.forget': 1,
      'raids.keep': 120,
      'raids.retry': 120,
      'receipts.forget': 1,
      'receipts.lift': 60,
      'rota.forget': 1,
      'rota.plan': 1,
      'rota.rights': 6,
      'rota.shifts': 120,
      'rota.turns': 60,
      'rule-counts.forget': 1,
      'server-rules.tell': 60,
      'shift-panels.keep': 60,
      'sessions.look': 12,
      'servers.forget': 1,
    });
    expect(new Set(hourly).size).toBe(28);
  });

  it('does each thing by asking the room that knows how', async () => {
    const core = await openCore(await databases.open());
    const { clock, captured, needs } = core;
    const connected = await connectJobs(core);
    const asked: string[] = [];
    const note = (name: string) => () => Promise.resolve(asked.push(name));
    const noteOnly = (name: string) => async () => {
      await note(name)();
    };
    const jobs = listJobs({
      ...connected,
      outbox: {
        ...needs.outbox,
        pump: noteOnly('outbox.pump'),
        kick: () => void asked.push('outbox.look'),
        forgetOld: note('outbox.forget'),
      },
      cases: { ...needs.cases, forgetOld: note('cases.forget') },
      progress: { ...needs.progress, flush: noteOnly('progress.flush') },
      view: { ...needs.view, isPresent: () => false },
      posts: { ...connected.posts, flush: noteOnly('posts.flush'), retry: noteOnly('posts.retry') },
      sweep: { round: noteOnly('groups.sweep') },
      waiting: {
        ...needs.waiting,
        async forgetOld() {
          await note('waiting.forget')();
          return { count: 0, over: [] };
        },
      },
      screening: { ...connected.screening, retry: noteOnly('screening.retry') },
      rounds: {
        ...connected.rounds,
        retry: () => void asked.push('catch-up.retry'),
      },
      sessions: {
        look: () => {
          asked.push('sessions.look');
          return Promise.resolve(0);
        },
      },
      raids: { retry: noteOnly('raids.retry') },
    });
    for (const job of jobs) await job.run();
    // These are functions of their own; see test/servers/leave-server.test.ts and test/groups/care.
    const functions = new Set([
      'servers.forget',
      'founding.undo',
      'drafts.forget',
      'groups.offer',
      'shapes.forget',
      'posts.tell',
      'posts.forget',
      'roles.keep',
      'pulse.ask',
      'pulse.forget',
      // And of raids: see test/moderation/raids.
      'raids.forget',
      'raids.keep',
      // And of anonymous posts: see test/anonymous.
      'anonymous.drafts',
      'anonymous.erase',
      'anonymous.change',
      'anonymous.forget',
      'kind-words.show',
      'storage.scrub',
      'custody.keys',
      'custody.leavers',
      'openings.expire',
      'record.post',
      // And of check-ins: see test/check-ins.
      'rounds.ask',
      'rounds.count',
      'rounds.count-older',
      'rounds.close',
      'rounds.forget',
      'levels.forget',
      'own.ask',
      'own.forget',
      'own.sweep',
      // And of follow-ups: see test/follow-ups.
      'follow-ups.forget',
      // And of sessions: see test/sessions.
      'dates.plan',
      'dates.announce',
      'dates.remind',
      'dates.end',
      'dates.show',
      'dates.show-older',
      'dates.events',
      'dates.events-retry',
      'dates.sessions-end',
      'dates.guests',
      'dates.forget',
      // And of moderators' work: see test/moderation.
      'acts.finish',
      'appeals.bring-up',
      'cases.board',
      'cases.excerpts',
      'cases.leases',
      'pages.climb',
      'pages.forget',
      'pages.settle',
      'postvention.forget',
      'postvention.keep',
      'receipts.forget',
      'receipts.lift',
      'rota.forget',
      'rota.plan',
      'rota.rights',
      'rota.shifts',
      'rota.turns',
      'rule-counts.forget',
      'server-rules.tell',
      'shift-panels.keep',
    ]);
    expect([...new Set(asked)]).toEqual(jobs.map((job) => job.name).filter((name) => !functions.has(name)));
    const timetable = createTimetable(jobs, needs);
    clock.advance(86_400_000);
    await timetable.runDue();
    expect(captured.events()).toEqual([]);
  });
});
