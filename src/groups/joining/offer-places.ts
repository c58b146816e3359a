import { drawTime, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import type { Tx } from '../../storage/client.ts';
import { languages, type Words } from '../../words/words.ts';
import type { Group } from '../group.ts';
import type { JoiningNeeds } from './needs.ts';
import { writeName } from '../pick-group.ts';
import { countFree, guessWait, type Expectation } from './rules.ts';
import { freedMs, type Wait } from './waiting.ts';

/** What offering places needs. */
export type OfferNeeds = Pick<JoiningNeeds, 'groups' | 'counts' | 'waiting' | 'storage' | 'outbox' | 'clock'>;

const dayMs = 24 * 3_600_000;

/** For so long a place is kept for somebody, in milliseconds. */
export const keepMs = 3 * dayMs;

/** Those who wait for a place in a group, in their order; what was kept for somebody for too long is left out. */
export function listLine(waits: readonly Wait[], groupId: string, now: number): Wait[] {
  return waits
    .filter((wait) => wait.groupId === groupId && wait.kind === 'place')
    .filter(({ offeredUntil }) => offeredUntil === null || offeredUntil > now);
}

/** Whether a place is kept for them. */
export function isOffered({ offeredUntil }: Wait): boolean {
  return offeredUntil !== null;
}

/** Somebody's place among those who wait for a group, from 1; null where one is kept for them or they do not wait. */
export function findPlace(wait: Pick<Wait, 'id'>, line: readonly Wait[]): number | null {
  const at = line.filter((one) => !isOffered(one)).findIndex(({ id }) => id === wait.id);
  return at < 0 ? null : at + 1;
}

/**
 * Keeps places that are free for those who wait longest, and tells those who said yes to that. Nobody is let in: they take it, or not.
 * Call it in the group's turn; returns how many places were given out.
 */
export async function offerPlaces(group: Group, needs: OfferNeeds): Promise<number> {
  const { waiting, counts, storage, outbox, clock } = needs;
  const now = clock.now();
  const known = await waiting.listAll(group.guildId);
  if (!known.some((wait) => wait.groupId === group.id && wait.kind === 'place')) return 0;
  // Where people ask first by now, nobody is let in by waiting; a place that was kept before stays kept.
  const free = group.admission === 'open' ? (countFree(group, (await counts.look(group)).size) ?? 0) : 0;
  if (isSettled(planOffers(known, group.id, free, now))) return 0;
  const offered = await storage.write(async (tx) => {
    const { over, next } = planOffers(await waiting.listAll(group.guildId, tx), group.id, free, now);
    for (const { id } of over) await waiting.remove(id, tx);
    for (const wait of next) await offerOne(group, wait, now + keepMs, needs, tx);
    return next.length;
  });
  if (offered > 0) outbox.kick();
  return offered;
}

/** Who has had a place kept for too long, and for whom the next ones are kept. */
interface OfferPlan {
  over: readonly Wait[];
  next: readonly Wait[];
}

function planOffers(waits: readonly Wait[], groupId: string, free: number, now: number): OfferPlan {
  const line = listLine(waits, groupId, now);
  const left = Math.max(0, free - line.filter(isOffered).length);
  return {
    over: waits.filter((wait) => wait.groupId === groupId && wait.kind === 'place' && !line.includes(wait)),
    next: line.filter((wait) => !isOffered(wait)).slice(0, left),
  };
}

function isSettled({ over, next }: OfferPlan): boolean {
  return over.length === 0 && next.length === 0;
}

async function offerOne(
  group: Group,
  wait: Wait,
  offeredUntil: number,
  { waiting, outbox }: Pick<JoiningNeeds, 'waiting' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  await waiting.change({ ...wait, offeredUntil }, tx);
  if (!wait.tell) return;
  const { words } = languages[wait.language];
  const card = drawOffer(group, offeredUntil, words);
  await tellInPrivate(wait, addTranslationNote(card, wait.language), outbox, tx);
}

/** One direct message to somebody who said yes to it. It belongs to no server: closed direct messages are nobody's fault, and nobody is told. */
export async function tellInPrivate(
  { userId }: Pick<Wait, 'userId'>,
  card: Card,
  outbox: Pick<JoiningNeeds['outbox'], 'add'>,
  tx: Tx,
): Promise<void> {
  await outbox.add({ guildId: null, target: { kind: 'person', userId }, card }, tx);
}

function drawOffer(group: Group, offeredUntil: number, { groups: { waiting: say } }: Words): Card {
  const name = writeName(group);
  const link = `https://discord.com/channels/${group.guildId}`;
  return textCard(`${say.offered({ name, until: drawTime(offeredUntil, 'f') })}\n\n${say.openServer(link)}`);
}

/** Counts that places came free, for the day. Names nobody. */
export async function noteFreed(
  groupId: string,
  count: number,
  { storage, clock }: Pick<JoiningNeeds, 'storage' | 'clock'>,
): Promise<void> {
  const day = new Date(Math.floor(clock.now() / dayMs) * dayMs);
  const key = { groupId, day };
  await storage.write((tx) =>
    tx.freedPlace.upsert({
      where: { groupId_day: key },
      create: { ...key, count },
      update: { count: { increment: count } },
    }),
  );
}

/** How long it may take for somebody at a place in line. */
export async function expectPlace(
  groupId: string,
  place: number,
  { storage, clock }: Pick<JoiningNeeds, 'storage' | 'clock'>,
): Promise<Expectation> {
  const where = { groupId, day: { gt: new Date(clock.now() - freedMs) } };
  const { _sum: sum } = await storage.read.freedPlace.aggregate({ where, _sum: { count: true } });
  return guessWait(place, sum.count ?? 0, freedMs / dayMs);
}

/** What offering them by the clock needs. */
export type OfferEverywhereNeeds = OfferNeeds & Pick<JoiningNeeds, 'log'> & { view: Pick<ServerView, 'isOurs'> };

/** Looks at every group for which somebody waits, and keeps for them what came free. For the timetable. */
export async function offerEverywhere(needs: OfferEverywhereNeeds): Promise<void> {
  const { groups, waiting, view } = needs;
  // One process for each server, or the same place would be offered twice at once.
  for (const guildId of (await waiting.listServers()).filter((id) => view.isOurs(id))) {
    const wanted = new Set((await waiting.listAll(guildId)).map(({ groupId }) => groupId));
    for (const groupId of wanted)
      await groups.inTurn(groupId, async () => {
        const group = groups.find(guildId, groupId);
        if (group?.state !== 'open') return;
        const offered = await offerPlaces(group, needs);
        if (offered > 0) await noteFreed(groupId, offered, needs);
      });
  }
}
