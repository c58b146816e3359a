// What became of everything that people did in `mixed-load.ts`: what they were told is held against Discord and the database.
import { graceMs } from '../../src/check-ins/rounds/rules.ts';
import { createCaseStore } from '../../src/moderation/store.ts';
import { findNextAfter } from '../../src/schedule/occurrences.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { createBackend, type Storage } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import {
  listBotMessages,
  postWord,
  withStorage,
  type Ledger,
  type LoadRoom,
  type Planned,
  type SentAnswer,
} from './mixed-load.ts';

/** How many of something there were, how many are missing, and how many are there too often. */
export interface Tally {
  /** Done by somebody, whether they were told so or not. */
  done: number;
  /** They were told that it is done. */
  told: number;
  lost: number;
  doubled: number;
}

/** What a count found. */
export interface LoadCount {
  /** Messages that are a case: each is one flag, and moderators read of each once. */
  worries: Tally;
  /** Anonymous posts. */
  posts: Tally;
  /** Deletions of posts; `lost`: told, and readable still. */
  deletions: Tally;
  /** Answers to check-ins, of the group and one's own. */
  answers: Tally;
  /** Times that came, of check-ins: asked once each, or noted as missed. */
  asked: Tally;
  /** Times that came and were noted as missed. */
  missed: number;
  /** Claims and closings of cases. */
  presses: Tally;
  /** Messages of the bot that more than one person can read, and those among them that are there twice. */
  messages: { sent: number; twice: number };
  /** Acts that could not be begun. */
  skipped: Record<string, number>;
  /** What should have ended and has not, or does not fit together; empty where all is well. */
  unfinished: string[];
}

/** Whether nothing was lost, doubled or left unfinished. */
export function isWhole(count: LoadCount): boolean {
  const tallies = [count.worries, count.posts, count.deletions, count.answers, count.asked, count.presses];
  const isTallied = tallies.every(({ lost, doubled }) => lost === 0 && doubled === 0);
  return isTallied && count.messages.twice === 0 && count.unfinished.length === 0;
}

/** Counts until all is well, and after each of `most` tries goes on; then once more, so that what would come twice has had time to. */
export async function countOnceQuiet(room: LoadRoom, most: number, goOn: () => Promise<void>): Promise<LoadCount> {
  for (let tries = 1; tries < most && !isWhole(await countLoad(room)); tries += 1) await goOn();
  await goOn();
  return countLoad(room);
}

/** Counts once, as it is now. */
export function countLoad(room: LoadRoom): Promise<LoadCount> {
  return withStorage(room.address, async (storage) => {
    const { ledger } = room;
    const [cases, shown] = [await countWorries(room, storage), readHome(room)];
    return {
      worries: cases.tally,
      posts: countPosts(ledger, shown),
      deletions: countDeletions(ledger, shown),
      answers: await countAnswers(room, storage),
      ...(await countAsked(room, storage)),
      presses: await countPresses(room, storage),
      messages: countMessages(room),
      skipped: ledger.skipped,
      unfinished: [
        ...cases.unfinished,
        ...(await listStrayPosts(room, storage)),
        ...(await listUnsent(room, storage)),
        ...(await listEnded(room, storage)),
        ...(await listDamage(room, storage)),
      ],
    };
  });
}

async function countWorries(room: LoadRoom, storage: Storage) {
  const { guildId, ledger } = room;
  const cases = createCaseStore(storage, room.clock);
  const rows = await storage.read.case.findMany({ where: { guildId }, select: { id: true } });
  const said = readModerators(room);
  const flags = new Map<string, number>();
  const told = new Map<string, number>();
  const unfinished: string[] = [];
  for (const { id } of rows) {
    const cards = said.cards.get(id) ?? 0;
    if (cards !== 1) unfinished.push(`case ${id} has ${String(cards)} cards`);
    const known = (await cases.find(guildId, id, storage.read))?.flags ?? [];
    const about = known.flatMap((flag) => flag.about?.messageId ?? []);
    for (const messageId of about) {
      add(flags, messageId);
      told.set(messageId, said.lines.get(messageId) ?? 0);
    }
    // One of a case is on its card, each of the others on a line of its own.
    const onCard = about.find((messageId) => !said.lines.has(messageId)) ?? about[0];
    if (onCard !== undefined) told.set(onCard, cards + (said.lines.get(onCard) ?? 0));
  }
  const isChat = ({ messageId }: { messageId: string }) => flags.has(messageId);
  unfinished.push(...ledger.chats.filter(isChat).map(({ messageId }) => `message ${messageId} is a case, of nothing`));
  const counts = ledger.worries.map(({ messageId }) => [flags.get(messageId) ?? 0, told.get(messageId) ?? 0]);
  for (const [index, [flagged = 0, shown = 0]] of counts.entries())
    if (flagged !== 1 || shown !== 1)
      unfinished.push(`message ${ledger.worries[index]?.messageId ?? ''}: ${flagged} flags, told ${shown} times`);
  const tally: Tally = {
    done: counts.length,
    told: counts.length,
    lost: counts.filter((both) => both.includes(0)).length,
    doubled: counts.filter((both) => both.some((count) => count > 1)).length,
  };
  return { tally, unfinished };
}

/** How a line about one more flag of a case ends. */
const lineEnd = en.cases.joined('', '').split('. ').at(-1) ?? '';

/** How many cards there are of each case, and how many lines about each message. */
function readModerators(room: LoadRoom) {
  const cards = new Map<string, number>();
  const lines = new Map<string, number>();
  const number = new RegExp(`-# ${en.cases.caseNumber('([\\w-]{22})')}`);
  for (const { text } of listBotMessages(room.moderatorsId, room)) {
    const caseId = number.exec(text)?.[1];
    if (caseId !== undefined) add(cards, caseId);
    // Whoever is paged about a message is linked to it too, in other words.
    else if (text.includes(lineEnd))
      for (const messageId of new Set([...text.matchAll(/\/(\d+)\)/g)].map(([, id = '']) => id))) add(lines, messageId);
  }
  return { cards, lines };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How often each word of a post stands where the group reads it. */
function readHome(room: LoadRoom): Map<string, number> {
  const words = new Map<string, number>();
  for (const { text } of listBotMessages(room.homeId, room))
    for (const word of new Set(text.match(postWord))) add(words, word);
  return words;
}

/** What nobody was told of may be kept or not; it is there once at most. */
function countPosts({ posts }: Ledger, shown: ReadonlyMap<string, number>): Tally {
  return {
    done: posts.length,
    told: posts.filter(({ isTold }) => isTold).length,
    lost: posts.filter(({ isTold, deletion, word }) => isTold && deletion === 'none' && !shown.has(word)).length,
    doubled: posts.filter(({ word }) => (shown.get(word) ?? 0) > 1).length,
  };
}

function countDeletions({ posts }: Ledger, shown: ReadonlyMap<string, number>): Tally {
  const told = posts.filter(({ deletion }) => deletion === 'told');
  return {
    done: posts.filter(({ deletion }) => deletion !== 'none').length,
    told: told.length,
    lost: told.filter(({ word }) => shown.has(word)).length,
    doubled: 0,
  };
}

/** Each post that the database knows as posted is shown once, and nothing else is. */
async function listStrayPosts(room: LoadRoom, { read }: Storage): Promise<string[]> {
  const said = listBotMessages(room.homeId, room);
  const shown = new Set(said.flatMap(({ text }) => /"anon-reply:([\w-]+)"/.exec(text)?.[1] ?? []));
  const rows = await read.anonymousPost.findMany({ select: { id: true, state: true } });
  const posted = new Set(rows.filter(({ state }) => state === 'posted').map(({ id }) => id));
  return [
    ...[...shown].filter((id) => !posted.has(id)).map((id) => `post ${id} is shown and not posted`),
    ...[...posted].filter((id) => !shown.has(id)).map((id) => `post ${id} is posted and not shown`),
    ...rows.filter(({ state }) => state === 'sending').map(({ id }) => `post ${id} is on its way`),
  ];
}

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

/** Of a group's round it is not kept who answered: there are as many answers as people were told of, and no more than people pressed. */
async function countAnswers(room: LoadRoom, { read }: Storage): Promise<Tally> {
  const { answers } = room.ledger;
  const tally: Tally = { done: answers.length, told: answers.filter((one) => one.isTold).length, lost: 0, doubled: 0 };
  const byAsk = groupBy(answers, ({ askId }) => askId);
  for (const [askId, given] of byAsk) {
    const kept = await countKept(askId, given, room, read);
    const people = (some: SentAnswer[]): number => new Set(some.map(({ userId }) => userId)).size;
    tally.lost += Math.max(0, people(given.filter((one) => one.isTold)) - kept);
    tally.doubled += Math.max(0, kept - people(given));
  }
  return tally;
}

const shortestDayMs = 11 * 3_600_000;

async function countKept(
  askId: string,
  [given]: readonly SentAnswer[],
  { openedAt, clock }: LoadRoom,
  read: Storage['read'],
): Promise<number> {
  if (given?.kind === 'own') {
    const ask = await read.ownAsk.findUnique({ where: { id: askId }, select: { state: true } });
    // It is forgotten when that day is over: eleven hours after it was opened at the earliest, at the end of the hour after noon.
    const isForgotten = ask === null && clock.now() - openedAt > shortestDayMs;
    return isForgotten || ask?.state === 'answered' ? 1 : 0;
  }
  const round = await read.checkInRound.findUnique({ where: { id: askId }, include: { levels: true } });
  const counted = round?.levels.reduce((sum, { count }) => sum + count, 0) ?? 0;
  // The two are written together: where they differ, whichever is farther from what people did shows it.
  return round?.answered === counted ? counted : Number.MAX_SAFE_INTEGER;
}

/** Times that came, and the messages that ask. */
async function countAsked(room: LoadRoom, { read }: Storage): Promise<Pick<LoadCount, 'asked' | 'missed'>> {
  let missed = 0;
  const tally: Tally = { done: 0, told: 0, lost: 0, doubled: 0 };
  function compare(times: number, shown: number): void {
    tally.done += times;
    tally.told += shown;
    tally.lost += Math.max(0, times - shown);
    tally.doubled += Math.max(0, shown - times);
  }
  const shownIn = (channelId: string, prompt: string): number =>
    listBotMessages(channelId, room).filter(({ text }) => text.includes(prompt)).length;
  for (const planned of room.checkIns) {
    const { id, prompt } = planned;
    const rows = await read.checkInRound.findMany({ where: { checkInId: id }, select: { state: true } });
    const left = rows.filter(({ state }) => state === 'missed').length;
    missed += left;
    compare(Math.max(countTimes(planned, room), rows.length) - left, shownIn(room.homeId, prompt));
  }
  for (const own of room.own) {
    const count = await countOwn(own, room, read);
    missed += count.missed;
    compare(count.times, count.shown);
  }
  return { asked: tally, missed };
}

/** Check-ins that are asked no more, though nobody ended them: all but those of who does not answer for some days. */
async function listEnded(room: LoadRoom, { read }: Storage): Promise<string[]> {
  const idsOf = (planned: readonly Planned[]) => ({ id: { in: planned.map(({ id }) => id) } });
  const select = { id: true, state: true, ended: true };
  const ofGroup = await read.groupCheckIn.findMany({ where: idsOf(room.checkIns), select });
  const own = await read.ownCheckIn.findMany({ where: idsOf(room.own), select });
  const isAsked = ({ state, ended }: (typeof own)[number]) => state === 'on' || ended === 'quiet';
  const gone = room.checkIns.length + room.own.length - ofGroup.length - own.length;
  return [
    ...(gone === 0 ? [] : [`${String(gone)} check-ins are gone`]),
    ...ofGroup.filter(({ state }) => state !== 'on').map(({ id, state }) => `check-in ${id} of the group is ${state}`),
    ...own.filter((one) => !isAsked(one)).map(({ id, state, ended }) => `check-in ${id} is ${state} (${ended ?? ''})`),
  ];
}

/** Of one's own it is forgotten when the day is over that they were asked: what their plan says counts, and what was noted as missed. */
async function countOwn(planned: LoadRoom['own'][number], room: LoadRoom, read: Storage['read']) {
  const { id, channelId, prompt } = planned;
  const shown = listBotMessages(channelId, room).filter(({ text }) => text.includes(prompt));
  const days = new Set(shown.map(({ message }) => message.createdAt.slice(0, 10)));
  const missed = await read.ownAsk.count({ where: { checkInId: id, state: 'missed' } });
  const row = await read.ownCheckIn.findUnique({ where: { id }, select: { state: true } });
  // Who does not answer for some days is asked no more.
  const due = row?.state === 'on' ? countTimes(planned, room) - missed : 0;
  return { times: Math.max(due, days.size), shown: shown.length, missed };
}

/** How often something came to be asked, as far as there was time to ask late; what was due at once, at once. */
function countTimes({ plan, madeAt, isDueAtOnce }: Planned, { clock }: LoadRoom): number {
  let times = isDueAtOnce ? 1 : 0;
  for (let next = findNextAfter(plan, madeAt); next !== null && next.at < clock.now() - graceMs; times += 1)
    next = findNextAfter(plan, next.at);
  return times;
}

async function countPresses(room: LoadRoom, { read }: Storage): Promise<Tally> {
  const { presses } = room.ledger;
  const told = presses.filter((one) => one.isTold);
  const tally: Tally = { done: presses.length, told: told.length, lost: 0, doubled: 0 };
  for (const [caseId, given] of groupBy(presses, (one) => one.caseId)) {
    const row = await read.case.findUnique({ where: { id: caseId }, include: { events: true } });
    const countEvents = (act: string): number => row?.events.filter((event) => event.act === act).length ?? 0;
    const wasTold = (act: 'claim' | 'close') => given.some((one) => one.act === act && one.isTold);
    if (wasTold('claim') && countEvents('claimed') === 0) tally.lost += 1;
    if (wasTold('close') && (row?.state !== 'closed' || countEvents('closed') === 0)) tally.lost += 1;
    if (countEvents('closed') > 1 || countEvents('claimed') > given.filter(({ act }) => act === 'claim').length)
      tally.doubled += 1;
  }
  return tally;
}

/** A message that went through the outbox carries the id of its row: two with the same one are one message that was sent twice. */
function countMessages(room: LoadRoom): LoadCount['messages'] {
  const seen = new Set<string>();
  const count = { sent: 0, twice: 0 };
  for (const channelId of room.sandbox.world.channels.keys())
    for (const { message } of listBotMessages(channelId, room)) {
      if (message.nonce === null) continue;
      const key = `${channelId}:${String(message.nonce)}`;
      count.sent += 1;
      if (seen.has(key)) count.twice += 1;
      seen.add(key);
    }
  return count;
}

async function listUnsent({ clock }: LoadRoom, { read }: Storage): Promise<string[]> {
  const rows = await read.outboxMessage.findMany({
    where: { state: { not: 'sent' } },
    select: { id: true, state: true, purpose: true, failure: true, dueAt: true },
  });
  return rows
    .filter(({ state, dueAt }) => state === 'undeliverable' || dueAt.getTime() <= clock.now())
    .map(({ id, state, purpose, failure }) => `message ${id} is ${state} (${purpose ?? failure ?? ''})`);
}

async function listDamage({ address, guildId }: LoadRoom, { read, vault }: Storage): Promise<string[]> {
  const backend = await createBackend(address.database);
  const connection = await backend.connect();
  try {
    const audit = await verifyAudit(guildId, { db: read, vault });
    return [
      ...(await backend.findDamage(connection)),
      ...(audit.kind === 'whole' ? [] : [`the record is broken at ${String(audit.seq)}: ${audit.fault}`]),
    ];
  } finally {
    await connection.dispose();
  }
}
