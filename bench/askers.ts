import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from './side.ts';
import type { Acted } from './writers.ts';

/** A command that somebody uses. */
export interface Asking {
  command: string;
  options: Record<string, string>;
}

/** What people ask most often, and what reads most for it. */
export const usualAskings: readonly Asking[] = [
  { command: 'crisis', options: { country: 'Germany' } },
  { command: 'help', options: {} },
  { command: 'group browse', options: {} },
  { command: 'privacy show', options: {} },
  { command: 'my record', options: {} },
];

/** Adds people to the demo community, so that nobody asks more often than the bot lets one person; their ids. */
export async function addPeople(count: number, { call, guildId }: Pick<Place, 'call' | 'guildId'>): Promise<string[]> {
  const people: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { userId } = await call<{ userId: string }>('POST', `/guilds/${guildId}/members`, { name: `asker-${index}` });
    people.push(userId);
  }
  return people;
}

/**
 * These people use these commands in turn, at a steady pace whatever comes back: how long each answer took from when it was due, in milliseconds. What
 * was never answered took for ever.
 */
export async function askSteadily(
  place: Place,
  { people, askings }: { people: readonly string[]; askings: readonly Asking[] },
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<number[]> {
  const asked: Promise<number>[] = [];
  const started = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const due = started + (index * 1_000) / perSecond;
    await wait(due - performance.now());
    const asking = askings[index % askings.length];
    // Each asks everything in turn.
    const userId = people[Math.floor(index / askings.length) % people.length];
    const late = performance.now() - due;
    if (asking && userId !== undefined) asked.push(ask(place, userId, asking).then((ms) => late + ms, lost));
  }
  return Promise.all(asked);
}

/** Where even the sandbox does not answer. */
function lost(): number {
  return Infinity;
}

async function ask(place: Place, userId: string, asking: Asking): Promise<number> {
  const body = { userId, channelId: place.channels['lounge'], ...asking };
  const { state, answerMs } = await place.call<Acted>('POST', '/act/command?wait=10000', body);
  return state === 'answered' && answerMs !== null ? answerMs : Infinity;
}
