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

/** Somebody uses these commands in turn, at a steady pace whatever comes back: how long each answer took, in milliseconds. What was never answered took for ever. */
export async function askSteadily(
  place: Place,
  askings: readonly Asking[],
  { perSecond, seconds }: { perSecond: number; seconds: number },
): Promise<number[]> {
  const asked: Promise<number>[] = [];
  const started = performance.now();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    await wait(started + (index * 1_000) / perSecond - performance.now());
    const asking = askings[index % askings.length];
    if (asking) asked.push(ask(place, asking));
  }
  return Promise.all(asked);
}

async function ask(place: Place, asking: Asking): Promise<number> {
  const body = { userId: place.members['maya'], channelId: place.channels['lounge'], ...asking };
  const { state, answerMs } = await place.call<Acted>('POST', '/act/command?wait=10000', body);
  return state === 'answered' && answerMs !== null ? answerMs : Infinity;
}
