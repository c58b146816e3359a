import { askDueOwn } from '../src/check-ins/own/ask-own.ts';
import { createCrowds } from '../src/check-ins/own/crowds.ts';
import { UserError } from '../src/discord/user-error.ts';
import { takeNext } from '../src/moderation/queue/take-next.ts';
import { assess } from '../src/risk/assess.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { openCore, makeWorld } from '../test/kit/core.ts';
import { fillWithOwn, hourEnd } from './check-ins.ts';
import { fillWithCases, moderatorGuildId, moderatorRoleId, openCaseNeeds } from './claims.ts';
import { onEachDatabase, type BenchDatabase } from './databases.ts';
import { amount, spread, type Finding } from './findings.ts';
import { postBesideMany } from './growth-posts.ts';

const lengths = [100, 400, 1_600, 4_000];
const waiting = [100, 1_000, 10_000];
const due = [100, 1_000, 10_000];
const runs = 5;

/**
 * How what is done grows with what it is done to: reading a text with its length, giving somebody the next case with how many wait, asking people's
 * own check-ins with how many are due, and posting anonymously with how many posts a server has. Each figure is for one text, case, check-in or post.
 */
export async function* benchGrowth(): AsyncGenerator<Finding> {
  for (const length of lengths) yield readTexts(length);
  yield* onEachDatabase(takeCases);
  yield* onEachDatabase(askPeople);
  yield* onEachDatabase(postBesideMany);
}

const sentences = [
  'slept badly again but the walk yesterday helped a bit. ',
  'does anyone know if the thursday meeting is on this week? ',
  'my sister called and we talked for an hour, first time since spring. ',
  'work was loud and I was tired, but I kept my appointment. ',
];

function readTexts(length: number): Finding {
  const text = (from: number): string => {
    let made = '';
    for (let index = from; made.length < length; index += 1) made += sentences[index % sentences.length] ?? '';
    return made.slice(0, length);
  };
  const texts = sentences.map((_, index) => text(index));
  const rounds = Math.ceil(400_000 / length);
  const figures = Array.from({ length: runs + 1 }, () => {
    const started = performance.now();
    for (let round = 0; round < rounds; round += 1) assess(texts[round % texts.length] ?? '');
    return (1000 * (performance.now() - started)) / rounds;
  });
  // The first run warms up.
  const grows = { name: 'reading a text', with: 'characters', input: length };
  return spread(`reading a text, ${length} characters`, figures.slice(1), 'µs', { grows });
}

async function* takeCases(database: BenchDatabase): AsyncGenerator<Finding> {
  let there = 0;
  for (const count of waiting) {
    const more = count - there;
    const figures = await database.use(async (storage) => {
      const needs = await openCaseNeeds(storage);
      await fillWithCases({ from: there, count: more }, needs);
      return measureTakes(needs);
    });
    // Those that were taken wait no more, and were few.
    there = count;
    const grows = { name: 'giving the next case', with: 'cases that wait', input: count };
    yield spread(`the next case, of ${count}`, figures, 'ms', { grows });
  }
}

async function measureTakes(needs: Awaited<ReturnType<typeof openCaseNeeds>>): Promise<number[]> {
  const taker = { guildId: moderatorGuildId, actorId: '600000000000000001', actorRoles: [moderatorRoleId] };
  const figures: number[] = [];
  for (let take = 0; take < 4 * runs; take += 1) {
    const started = performance.now();
    try {
      await takeNext(taker, needs, Number.POSITIVE_INFINITY);
    } catch (error) {
      if (error instanceof UserError && error.code === 'queue-empty') break;
      throw error;
    }
    figures.push(performance.now() - started);
  }
  return figures;
}

async function* askPeople(database: BenchDatabase): AsyncGenerator<Finding> {
  for (const count of due) {
    const ms = await database.use(async (storage) => {
      await fillWithOwn(count, storage);
      return askAll(storage);
    });
    const grows = { name: 'asking a check-in', with: 'that are due', input: count };
    yield amount(`asking, of ${count} due`, ms / count, 'ms', { grows });
  }
}

async function askAll(storage: Storage): Promise<number> {
  const world = makeWorld();
  world.clock.advance(hourEnd - world.clock.now());
  const { needs } = await openCore(storage, world);
  const crowds = createCrowds();
  const asking = { ...needs, outbox: { ...needs.outbox, kick: () => undefined } };
  const isDue = { state: 'on', nextAt: { lte: new Date(hourEnd) } };
  const started = performance.now();
  while ((await storage.read.ownCheckIn.count({ where: isDue })) > 0) await askDueOwn(asking, crowds);
  const ms = performance.now() - started;
  await needs.outbox.stop();
  return ms;
}
