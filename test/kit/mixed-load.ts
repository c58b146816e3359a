// What many people do at once, and what each of them was told: worrying messages, anonymous posts that are written and deleted, check-ins of a
// group and one's own that are answered, cases that are claimed and closed. `count-load.ts` counts what became of it.
import { createRest } from '../../src/discord/client.ts';
import { createPlaces } from '../../src/discord/places.ts';
import { openMail } from '../../src/discord/mail.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { noteTold } from '../../src/moderation/server-rules/notice-store.ts';
import type { Sandbox } from '../../src/sandbox/open-sandbox.ts';
import type { MessageRecord } from '../../src/sandbox/world/records.ts';
import type { Clock } from '../../src/schedule/clock.ts';
import type { Plan } from '../../src/schedule/plan.ts';
import { openStorage, type Storage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { findReceipt } from './anonymous.ts';
import { keepCheckIn } from './check-ins.ts';
import type { Outcome } from './community.ts';
import { makeGroup } from './groups.ts';
import { createControl, type Control } from './control.ts';
import { keepOwn } from './own-check-ins.ts';

/** Something that somebody does, as it can be drawn before anything has happened: `who` and `which` are counted round what there is by then. */
export type Act =
  | { kind: 'worry'; who: number; text: number }
  | { kind: 'chat'; who: number }
  | { kind: 'post'; text: number; when: 'at-once' | 'full-hour' }
  | { kind: 'delete'; which: number }
  | { kind: 'answer'; who: number; which: number; level: 1 | 2 | 3 | 4 | 5 }
  | { kind: 'answer-own'; who: number; level: 1 | 2 | 3 | 4 | 5 }
  | { kind: 'claim'; which: number }
  | { kind: 'close'; which: number };

/** How often each kind of act comes, of a hundred. */
const shares = [
  ['worry', 35],
  ['chat', 5],
  ['post', 18],
  ['delete', 6],
  ['answer', 16],
  ['answer-own', 4],
  ['claim', 9],
  ['close', 7],
] as const satisfies readonly (readonly [Act['kind'], number])[];

/** Draws one. Takes the same count of numbers whatever it is, so that what follows does not depend on it. */
export function drawAct(random: () => number): Act {
  const [share, first, second, third] = [random() * 100, random(), random(), random()];
  const who = Math.floor(first * 1_000_000);
  const which = Math.floor(second * 1_000_000);
  const level = ([1, 2, 3, 4, 5] as const)[Math.floor(third * 5)] ?? 3;
  switch (chooseKind(share)) {
    case 'worry':
      return { kind: 'worry', who, text: which };
    case 'chat':
      return { kind: 'chat', who };
    case 'post':
      return { kind: 'post', text: which, when: third < 0.8 ? 'at-once' : 'full-hour' };
    case 'delete':
      return { kind: 'delete', which };
    case 'answer':
      return { kind: 'answer', who, which, level };
    case 'answer-own':
      return { kind: 'answer-own', who, level };
    case 'claim':
      return { kind: 'claim', which };
    case 'close':
      return { kind: 'close', which };
  }
}

function chooseKind(share: number): Act['kind'] {
  let sum = 0;
  for (const [kind, part] of shares) if (share < (sum += part)) return kind;
  return 'worry';
}

/** Each is a case; the last pages somebody. */
const worries = [
  'I keep thinking about killing myself',
  'I keep thinking about killing myself, and I am so tired',
  'I am going to kill myself tonight, I have the pills in front of me',
];

/** An anonymous post is one of these and a word of its own. The last is a case too, and appears all the same. */
const posts = [
  'The wind was warm today',
  'I went outside, and the wind was warm',
  'I called my sister back today',
  'I feel so hopeless these days',
];

/** What somebody did by an interaction; `isTold`: whether they were told that it was done. */
interface Done {
  interactionId: string;
  isTold: boolean;
  /** Whether nothing more is to be expected of Discord about it. */
  isHeard: boolean;
}

/** An anonymous post that was sent off. */
export interface SentPost extends Done {
  userId: string;
  word: string;
  receipt: string | null;
  deletion: 'none' | 'asked' | 'told';
}

/** Somebody's answer to one message that asks. */
export interface SentAnswer extends Done {
  userId: string;
  /** Of a round of the group, or of an ask of one's own. */
  askId: string;
  kind: 'group' | 'own';
}

/** A button of a case's card that was pressed. */
export interface CasePress extends Done {
  caseId: string;
  act: 'claim' | 'close';
}

/** Everything that people did so far. */
export interface Ledger {
  worries: { messageId: string; userId: string }[];
  chats: { messageId: string }[];
  posts: SentPost[];
  deletions: (Done & { post: SentPost })[];
  answers: SentAnswer[];
  presses: CasePress[];
  /** Acts that came to nothing before they were done: nobody answered, or there was nothing to do them with. */
  skipped: Record<string, number>;
}

/** What is to be asked, and when, as it was when somebody made it. */
export interface Planned {
  id: string;
  prompt: string;
  plan: Plan;
  /** When it was made, in milliseconds since the epoch; and whether it was due then, before its plan. */
  madeAt: number;
  isDueAtOnce: boolean;
}

/** Somebody who asked to be asked. */
interface OwnAsked extends Planned {
  userId: string;
  /** Their direct channel with the bot. */
  channelId: string;
}

/** A community that is used in many ways at once. */
export interface LoadRoom {
  sandbox: Sandbox;
  call: Control;
  address: StorageAddress;
  clock: Clock;
  /** When it was made, in milliseconds since the epoch. */
  openedAt: number;
  guildId: string;
  /** Who works on cases. */
  moderatorId: string;
  loungeId: string;
  moderatorsId: string;
  group: Group;
  homeId: string;
  /** Who writes in the lounge, and who is in the group. */
  people: string[];
  /** How many wrote anonymously, each of them once. */
  writers: number;
  own: OwnAsked[];
  /** Check-ins of the group: each is asked in words of its own. */
  checkIns: Planned[];
  ledger: Ledger;
}

/** How many write in the lounge and are in the group; few enough that cases of one person meet. */
const crowd = 24;

/** So many of them write nothing that worries anybody. */
const chatting = 4;

/** So many asked to be asked once a day. */
const ownAsked = 4;

/** Opens the database beside the bot, and lets go of it again. */
export async function withStorage<T>(address: StorageAddress, work: (storage: Storage) => Promise<T>): Promise<T> {
  const storage = await openStorage(address);
  try {
    return await work(storage);
  } finally {
    await storage.close();
  }
}

/**
 * Makes a group with people in it in the demo community, which a bot has set up, while no bot is there: the next one knows it.
 */
export async function openLoadRoom(
  { sandbox, address, clock }: Pick<LoadRoom, 'sandbox' | 'address' | 'clock'>,
  times: AskTimes,
): Promise<LoadRoom> {
  const call = createControl(sandbox.url);
  const { guilds } = await call<{ guilds: GuildState[] }>('GET', '/state');
  const [guild] = guilds;
  if (!guild) throw new Error('The demo community has no server.');
  const { guildId, channels, members } = guild;
  const rest = createRest(sandbox, sandbox.token);
  const [places, mail] = [createPlaces(rest), openMail(rest, () => sandbox.world.botId)];
  const roleId = await places.createRole(guildId, 'Harbour');
  const shape = { name: 'harbour', topic: '', roleId, botId: sandbox.world.botId };
  const group = makeGroup({
    ...{ guildId, roleId, anonymous: 'on', threadId: null },
    channelId: await places.createChannel(guildId, shape),
  });
  const room: LoadRoom = {
    ...{ sandbox, call, address, clock, guildId, group, openedAt: clock.now() },
    moderatorId: members['theo'] ?? '',
    loungeId: channels['lounge'] ?? '',
    moderatorsId: channels['moderators'] ?? '',
    homeId: findHome(group) ?? '',
    people: [],
    writers: 0,
    own: [],
    checkIns: [],
    ledger: { worries: [], chats: [], posts: [], deletions: [], answers: [], presses: [], skipped: {} },
  };
  for (let index = 0; index < crowd; index += 1) room.people.push(await enter(`person-${String(index)}`, room));
  await withStorage(address, async (storage) => {
    const store = await openGroupStore(storage, clock);
    await storage.write(async (tx) => {
      await store.save(group, tx);
      await noteTold({ guildId, channelId: room.homeId }, clock.now(), tx);
    });
    await plantCheckIn(room, times, storage);
    for (const userId of room.people.slice(0, ownAsked)) {
      const channelId = await mail.openDirectMessage(userId);
      const prompt = `How was the ${makeWord(room.own.length, 'own')} day?`;
      const place = { kind: 'direct', channelId } as const;
      const given = { guildId, userId, prompt, goals: [], place, ...readTimes(times, clock) };
      const { id } = await keepOwn(clock.now(), storage, given);
      room.own.push({ userId, channelId, id, prompt, ...notePlan(times, clock) });
    }
  });
  return room;
}

interface GuildState {
  guildId: string;
  members: Record<string, string>;
  channels: Record<string, string>;
}

/** When somebody is asked: by a plan, and before that at once where `now` says which day it is there. */
export interface AskTimes {
  plan: Plan;
  now?: { date: string };
}

function readTimes({ plan, now }: AskTimes, clock: Clock) {
  return { plan, ...(now && { next: { ...now, at: clock.now() } }) };
}

function notePlan({ plan, now }: AskTimes, clock: Clock) {
  return { plan, madeAt: clock.now(), isDueAtOnce: now !== undefined };
}

/** One more check-in of the group. */
export async function plantCheckIn(room: LoadRoom, times: AskTimes, storage: Storage): Promise<void> {
  const prompt = `How was the ${makeWord(room.checkIns.length, 'group')} hour?`;
  const given = { prompt, ...readTimes(times, room.clock) };
  const { id } = await keepCheckIn(room.group, room.clock.now(), storage, given);
  room.checkIns.push({ id, prompt, ...notePlan(times, room.clock) });
}

/** Somebody new who is in the group, by their id. */
async function enter(name: string, { call, guildId, group, clock }: LoadRoom): Promise<string> {
  const joinedAt = new Date(clock.now() - 30 * 24 * 3_600_000).toISOString();
  const { userId } = await call<{ userId: string }>('POST', `/guilds/${guildId}/members`, { name, joinedAt });
  await call('PUT', `/guilds/${guildId}/members/${userId}/roles/${group.roleId ?? ''}`);
  return userId;
}

/** What people wrote and asked for where no channel shows that it was they: posts without a name, and the questions of their own check-ins. */
export function listWords({ ledger, own }: LoadRoom): string[] {
  return [...posts, ...ledger.posts.map(({ word }) => word), ...own.map(({ prompt }) => prompt)];
}

/** Finds the words of posts in a text. */
export const postWord = /zz[bdfgh]+zz/g;

/** One of many words of the same kind, none of which is in another. */
function makeWord(count: number, kind: 'post' | 'own' | 'group'): string {
  const begin = { post: 'zz', own: 'vv', group: 'ww' }[kind];
  return `${begin}${count.toString(5).replaceAll(/./g, (digit) => 'bdfgh'.charAt(Number(digit)))}${begin}`;
}

/** An act up to its last step, which is one call. Resolves once the sandbox took it, not once the bot answered. */
export type Ready = () => Promise<void>;

/** Does all of an act but its last step; null where that cannot be done now, which is counted. */
export async function prepare(act: Act, room: LoadRoom): Promise<Ready | null> {
  const ready = await tryPreparing(act, room);
  if (ready === null) room.ledger.skipped[act.kind] = (room.ledger.skipped[act.kind] ?? 0) + 1;
  return ready;
}

/** Does the last steps of acts, all at once. */
export async function finishAll(ready: readonly (Ready | null)[]): Promise<void> {
  await Promise.all(ready.flatMap((go) => (go ? [go()] : [])));
}

async function tryPreparing(act: Act, room: LoadRoom): Promise<Ready | null> {
  try {
    switch (act.kind) {
      case 'worry':
      case 'chat':
        return prepareMessage(act, room);
      case 'post':
        return await preparePost(act, room);
      case 'delete':
        return prepareDeletion(act, room);
      case 'answer':
        return prepareAnswer(act, room);
      case 'answer-own':
        return prepareOwnAnswer(act, room);
      case 'claim':
        return prepareClaim(act, room);
      case 'close':
        return await prepareClose(act, room);
    }
  } catch {
    // The sandbox refused it, as Discord would: what it was to be done with is gone by now.
    return null;
  }
}

function choose<T>(from: readonly T[], which: number): T | null {
  return from[which % Math.max(1, from.length)] ?? null;
}

function prepareMessage(act: Act & { kind: 'worry' | 'chat' }, { people, loungeId, call, ledger }: LoadRoom): Ready {
  // Nobody who chats wrote anything else just before: that would be read together.
  const [some, others] = [people.slice(0, chatting), people.slice(chatting)];
  const userId = choose(act.kind === 'worry' ? others : some, act.who) ?? '';
  const content = act.kind === 'worry' ? (choose(worries, act.text) ?? '') : 'made soup today, with lentils';
  return async () => {
    const body = { userId, channelId: loungeId, content };
    const { messageId } = await call<{ messageId: string }>('POST', '/act/message', body);
    if (act.kind === 'worry') ledger.worries.push({ messageId, userId });
    else ledger.chats.push({ messageId });
  };
}

/** Nobody waits for longer than this for what comes before the last step, in milliseconds. */
const patienceMs = 3_500;

function act(path: string, body: object, { call }: LoadRoom): Promise<Outcome> {
  return call<Outcome>('POST', `/act/${path}?wait=${patienceMs}`, body);
}

async function preparePost({ text, when }: Act & { kind: 'post' }, room: LoadRoom): Promise<Ready | null> {
  const { call, ledger, homeId: channelId } = room;
  const number = (room.writers += 1);
  const userId = await enter(`writer-${String(number)}`, room);
  const asked = await act('command', { userId, channelId, command: 'anon post', options: { when } }, room);
  const form =
    asked.modal === null && asked.answer
      ? await act('press', { userId, messageId: asked.answer.id, label: en.anon.before.yes }, room)
      : asked;
  if (form.modal === null) return null;
  const word = makeWord(number, 'post');
  return async () => {
    const body = { interactionId: form.interactionId, fields: { text: `${choose(posts, text) ?? ''} ${word}` } };
    const { interactionId } = await call<{ interactionId: string }>('POST', '/act/submit', body);
    ledger.posts.push({ userId, word, interactionId, ...unheard, receipt: null, deletion: 'none' });
  };
}

const unheard = { isTold: false, isHeard: false } as const;

function prepareDeletion({ which }: Act & { kind: 'delete' }, room: LoadRoom): Ready | null {
  const { call, ledger, homeId: channelId } = room;
  const post = choose(
    ledger.posts.filter(({ receipt, deletion }) => receipt !== null && deletion !== 'told'),
    which,
  );
  if (!post) return null;
  return async () => {
    const body = { userId: post.userId, channelId, command: 'anon delete', options: { receipt: post.receipt } };
    const { interactionId } = await call<{ interactionId: string }>('POST', '/act/command', body);
    post.deletion = 'asked';
    ledger.deletions.push({ interactionId, post, ...unheard });
  };
}

/** What the bot wrote somewhere for all who are there, oldest first, each with its parts as text; all of it, or as much of the newest as is said. */
export function listBotMessages(
  channelId: string,
  { sandbox: { world } }: Pick<LoadRoom, 'sandbox'>,
  newest = Infinity,
) {
  return [...(world.channels.get(channelId)?.messages.values() ?? [])]
    .slice(-newest)
    .filter(({ authorId, ephemeralFor }) => authorId === world.botId && ephemeralFor === null)
    .map((message: MessageRecord) => ({ message, text: message.content + JSON.stringify(message.components) }));
}

/** People look at so many messages, the newest. */
const lookedAt = 300;

/** Messages with buttons of a kind, and the id that stands in them. */
function findAsking(channelId: string, family: string, room: LoadRoom) {
  const button = new RegExp(`"${family}:([\\w-]{22})[":]`);
  return listBotMessages(channelId, room, lookedAt).flatMap(({ message, text }) => {
    const askId = button.exec(text)?.[1];
    return askId === undefined ? [] : [{ askId, messageId: message.id }];
  });
}

/** Somebody who was not told yet that their answer was noted answers the newest rounds, the newest most. */
function prepareAnswer({ who, which, level }: Act & { kind: 'answer' }, room: LoadRoom): Ready | null {
  const { ledger, people, homeId } = room;
  const round = choose(findAsking(homeId, 'round-level', room).slice(-2).reverse(), which);
  if (!round) return null;
  const told = new Set(
    ledger.answers.flatMap(({ askId, userId, isTold }) => (askId === round.askId && isTold ? userId : [])),
  );
  const userId = choose(
    people.filter((one) => !told.has(one)),
    who,
  );
  return userId === null ? null : answers({ ...round, userId, channelId: homeId, level, kind: 'group' }, room);
}

function prepareOwnAnswer({ who, level }: Act & { kind: 'answer-own' }, room: LoadRoom): Ready | null {
  const asked = choose(room.own, who);
  const ask = asked && findAsking(asked.channelId, 'own-level', room).at(-1);
  if (!ask) return null;
  const isTold = room.ledger.answers.some((one) => one.askId === ask.askId && one.isTold);
  return isTold ? null : answers({ ...ask, ...asked, level, kind: 'own' }, room);
}

interface Answering {
  askId: string;
  messageId: string;
  userId: string;
  channelId: string;
  level: 1 | 2 | 3 | 4 | 5;
  kind: SentAnswer['kind'];
}

function answers({ askId, messageId, userId, level, kind }: Answering, { call, ledger }: LoadRoom): Ready {
  return async () => {
    const body = { userId, messageId, label: en.round.levels[level] };
    const { interactionId } = await call<{ interactionId: string }>('POST', '/act/press', body);
    ledger.answers.push({ interactionId, userId, askId, kind, ...unheard });
  };
}

/** Cards of cases that can be worked on. */
function listCards(room: LoadRoom) {
  return findAsking(room.moderatorsId, 'case-claim', room).map(({ askId, messageId }) => ({
    caseId: askId,
    messageId,
  }));
}

function isTold({ ledger }: LoadRoom, caseId: string, act: CasePress['act']): boolean {
  return ledger.presses.some((one) => one.caseId === caseId && one.act === act && one.isTold);
}

function prepareClaim({ which }: Act & { kind: 'claim' }, room: LoadRoom): Ready | null {
  const { call, ledger, moderatorId: userId } = room;
  const card = choose(
    listCards(room).filter(({ caseId }) => !isTold(room, caseId, 'claim')),
    which,
  );
  if (!card) return null;
  return async () => {
    const body = { userId, messageId: card.messageId, label: en.cases.claim };
    const { interactionId } = await call<{ interactionId: string }>('POST', '/act/press', body);
    ledger.presses.push({ interactionId, caseId: card.caseId, act: 'claim', ...unheard });
  };
}

async function prepareClose({ which }: Act & { kind: 'close' }, room: LoadRoom): Promise<Ready | null> {
  const { call, ledger, moderatorId: userId } = room;
  const card = choose(
    listCards(room).filter(({ caseId }) => isTold(room, caseId, 'claim')),
    which,
  );
  if (!card) return null;
  const form = await act('press', { userId, messageId: card.messageId, label: en.cases.close }, room);
  if (form.modal === null) return null;
  return async () => {
    const body = { interactionId: form.interactionId, fields: { outcome: ['supported'] } };
    const { interactionId } = await call<{ interactionId: string }>('POST', '/act/submit', body);
    ledger.presses.push({ interactionId, caseId: card.caseId, act: 'close', ...unheard });
  };
}

/**
 * Notes what people were told by now. With `isLast` what they have not heard by now they never will, since nobody is there to tell them; otherwise
 * it is looked at again the next time.
 */
export async function hearAnswers(room: LoadRoom, isLast: boolean): Promise<void> {
  const { posts: sent, deletions, answers: answered, presses } = room.ledger;
  const waiting = [
    ...sent.filter(isOpen).map((done) => ({ done, note: notePost(done) })),
    ...deletions.filter(isOpen).map((done) => ({ done, note: noteDeletion(done) })),
    ...answered.filter(isOpen).map((done) => ({ done, note: noteAnswer(done) })),
    ...presses.filter(isOpen).map((done) => ({ done, note: notePress(done, room) })),
  ];
  await Promise.all(
    waiting.map(async ({ done, note }) => {
      const outcome = await room.call<Outcome>('GET', `/interactions/${done.interactionId}`);
      const said = [outcome.answer, ...outcome.followUps].map((message) => message?.text ?? '').join('\n');
      done.isTold = note(said);
      done.isHeard = done.isTold || isLast;
    }),
  );
}

function isOpen({ isHeard }: Done): boolean {
  return !isHeard;
}

const notePost = (post: SentPost) => (text: string) => {
  post.receipt = findReceipt({ text });
  return post.receipt !== null;
};

const deletedTexts = [en.own.delete.done(), en.own.delete.doneUnposted(), en.own.delete.already()].map(
  (text) => text.split('.')[0] ?? '',
);

const noteDeletion =
  ({ post }: { post: SentPost }) =>
  (text: string) => {
    const isDeleted = deletedTexts.some((one) => text.includes(one));
    if (isDeleted) post.deletion = 'told';
    return isDeleted;
  };

const answeredTexts = {
  group: [en.round.noted({ level: '' }).split(':')[0] ?? '', en.round.notedAlready],
  own: [en.ownAsk.noted({ level: '' }).split(':')[0] ?? '', en.ownAsk.notedAlready],
};

const noteAnswer =
  ({ kind }: SentAnswer) =>
  (text: string) =>
    answeredTexts[kind].some((one) => text.includes(one));

/** The card itself answers: it says who has the case, or how it ended. */
const notePress =
  ({ act: pressed }: CasePress, { moderatorId }: LoadRoom) =>
  (text: string) =>
    pressed === 'claim'
      ? text.includes(en.cases.stateClaimed(moderatorId, '').split('.')[0]?.trim() ?? '')
      : text.includes(`Closed by <@${moderatorId}>`);
