import { setTimeout as wait } from 'node:timers/promises';
import { refuse } from '../../../discord/user-error.ts';
import { addTranslationNote } from '../../../discord/translation-note.ts';
import { waitBriefly } from '../../../discord/wait-briefly.ts';
import { stopDirectFollowUps } from '../../../follow-ups/end-follow-ups.ts';
import type { Delivered } from '../../../outbox/message.ts';
import type { Tx } from '../../../storage/client.ts';
import { markDirect, noteIfPossible, type WishKind } from '../../../storage/erasures.ts';
import { makeMemberKey } from '../../../storage/person-keys.ts';
import { languages, type LanguageCode } from '../../../words/words.ts';
import { findTurn } from '../../admin/rules.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn, Wishes } from '../own-check-in.ts';
import { listAsks } from '../store.ts';
import type { Sealing } from '../../../storage/sealing.ts';
import { areWishesDamaged, changeWishes, findWishes, findWishesId, findWishesOf, listWishes } from '../wishes.ts';
import { changeEach } from './change-each.ts';
import { takeOpening } from './direct-budget.ts';
import { drawTest, type DirectOutcome, type DirectReason } from './direct-question.ts';
import { withdrawOwn } from './unsent.ts';

/** What the test message is to the outbox, by what it is for: followed by the id of what its person wishes on the server. */
const testPurposes = { 'check-ins': 'own-test:', moderation: 'moderation-test:' } as const;

/** So often a day somebody may say yes anew: each time sends a message. */
const yesLimit = { most: 3, withinMs: 24 * 3_600_000 };

/** What saying yes needs. */
export type AgreeNeeds = Pick<OwnNeeds, 'storage' | 'servers' | 'outbox' | 'limits' | 'clock' | 'log'>;

/** Somebody on a server, the language they are answered in, and what they say yes for; for check-ins where it is absent. */
export interface DirectVisitor {
  guildId: string;
  userId: string;
  language: LanguageCode;
  reason?: DirectReason;
}

/**
 * Notes somebody's yes to direct messages with its time, and sends the test message; until that arrived nothing else is sent directly. What has
 * become of it is waited for briefly. Twice is once. A yes for one thing begins no other. A backup from before that is put back knows of it.
 * @throws {UserError} `reach-direct-full`, `reach-direct-often`; nothing is noted then
 */
export async function agreeDirect(visitor: DirectVisitor, needs: AgreeNeeds): Promise<DirectOutcome> {
  const { storage, outbox, clock } = needs;
  const { direct } = await findWishes(visitor, { db: storage.read, vault: storage.vault });
  if (direct === null && !needs.limits.take(`own-direct:${visitor.guildId}:${visitor.userId}`, yesLimit))
    throw refuse('reach-direct-often');
  // From before its transaction: whoever takes it back right after it said so later.
  const at = clock.now();
  const isNew = await storage.write((tx) => noteYes(visitor, needs, tx));
  outbox.kick();
  if (isNew) await noteWish('yesdirect', { ...visitor, at }, needs);
  return (await waitBriefly(watchTest(visitor, storage))) ?? 'waiting';
}

/** False where they had said yes. */
async function noteYes(visitor: DirectVisitor, needs: AgreeNeeds, tx: Tx): Promise<boolean> {
  const { storage, servers, outbox, clock } = needs;
  const { reason = 'check-ins' } = visitor;
  const sealing = { tx, vault: storage.vault, now: clock.now() };
  await servers.ensure(visitor.guildId, tx);
  const { direct } = await findWishes(visitor, { db: tx, vault: storage.vault });
  const wish = (wishes: Wishes): Wishes =>
    reason === 'moderation' ? { ...wishes, receipts: { since: sealing.now } } : wishes;
  if (direct) {
    if (reason === 'moderation') await changeWishes(visitor, wish, sealing);
    else if (direct.channelId !== null) await switchOn(visitor, direct.channelId, sealing);
    // What is on its way for something else switches no check-in on.
    else if (!(await outbox.isOnItsWay(await nameTest(visitor, storage, tx), visitor.userId, tx)))
      await sendTest(visitor, needs, tx);
    return false;
  }
  const everywhere = await listWishes(visitor.userId, { db: tx, vault: storage.vault });
  const isKnown = everywhere.some((wishes) => wishes.direct && wishes.direct.channelId !== null);
  // Who is written to already is not opened a channel for.
  if (!isKnown && !(await takeOpening(sealing.now, tx))) throw refuse('reach-direct-full');
  const agree = (wishes: Wishes) => ({ ...wish(wishes), direct: { since: sealing.now, channelId: null } });
  await changeWishes(visitor, agree, sealing);
  await sendTest(visitor, needs, tx);
  return true;
}

async function noteWish(
  kind: WishKind,
  { guildId, userId, at }: { guildId: string; userId: string; at: number },
  needs: Pick<OwnNeeds, 'storage' | 'log'>,
): Promise<void> {
  const { vault } = needs.storage;
  const mark = markDirect({ guildId, memberKey: makeMemberKey(userId, vault) }, vault);
  await noteIfPossible({ kind, mark, at }, needs);
}

async function sendTest(visitor: DirectVisitor, { storage, outbox }: AgreeNeeds, tx: Tx): Promise<void> {
  const { language, guildId, reason = 'check-ins' } = visitor;
  const card = addTranslationNote(drawTest({ guildId, reason }, languages[language].words), language);
  // It belongs to no server: closed direct messages are nobody's fault, and no moderator is told.
  const target = { kind: 'person', userId: visitor.userId } as const;
  await outbox.add({ guildId: null, target, card, purpose: await nameTest(visitor, storage, tx) }, tx);
}

async function nameTest(visitor: DirectVisitor, { vault }: OwnNeeds['storage'], tx: Tx): Promise<string> {
  return `${testPurposes[visitor.reason ?? 'check-ins']}${(await findWishesId(visitor, { db: tx, vault })) ?? ''}`;
}

/** How often the outcome is looked for, in milliseconds, and how many times at most. */
const lookEveryMs = 100;
const mostLooks = 15;

/** Another process may be the one that sends it, so the database is asked. */
async function watchTest(
  visitor: Pick<DirectVisitor, 'guildId' | 'userId'>,
  { read, vault }: OwnNeeds['storage'],
): Promise<DirectOutcome | null> {
  for (let look = 0; look < mostLooks; look += 1) {
    const { direct } = await findWishes(visitor, { db: read, vault });
    if (direct === null) return 'closed';
    if (direct.channelId !== null) return 'arrived';
    await wait(lookEveryMs);
  }
  return null;
}

/** Notes that a test message arrived: from here on its person is asked directly, and what waited for it is switched on. */
export async function noteTestSent(
  purpose: string,
  { channelId }: Delivered,
  { storage, clock }: Pick<OwnNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const wishes = await findTested(purpose, storage, tx);
  // Taken back meanwhile.
  if (!wishes?.direct) return;
  const sealing = { tx, vault: storage.vault, now: clock.now() };
  if (purpose.startsWith(testPurposes['check-ins'])) await switchOn(wishes, channelId, sealing);
  await changeWishes(wishes, (held) => ({ ...held, direct: held.direct && { ...held.direct, channelId } }), sealing);
}

/** Notes that a test message cannot be delivered: that is a no, whoever said it. */
export async function noteTestNotSent(
  purpose: string,
  { storage, clock }: Pick<OwnNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const wishes = await findTested(purpose, storage, tx);
  if (!wishes?.direct || wishes.direct.channelId !== null) return;
  await changeWishes(wishes, (held) => ({ ...held, direct: null }), {
    tx,
    vault: storage.vault,
    now: clock.now(),
  });
}

async function findTested(purpose: string, { vault }: OwnNeeds['storage'], tx: Tx): Promise<Wishes | null> {
  const prefix = Object.values(testPurposes).find((one) => purpose.startsWith(one));
  return prefix === undefined ? null : findWishesOf(purpose.slice(prefix.length), { db: tx, vault });
}

/**
 * Switches on what waited for a yes, also what had ended since direct messages were closed or its person had left: it asks from its next time on,
 * and once a day at most. What is done stays done, and what was paused by hand stays paused.
 */
async function switchOn(
  whose: Pick<DirectVisitor, 'guildId' | 'userId'>,
  channelId: string,
  sealing: Sealing,
): Promise<void> {
  await changeEach(whose, begin, sealing);

  async function begin(held: OwnCheckIn): Promise<OwnCheckIn> {
    if (!isWaiting(held)) return held;
    const placed = { ...held, place: { kind: 'direct', channelId } } as const;
    if (held.ended === 'done') return placed;
    if (held.byHand) return { ...placed, state: 'paused', ended: null, next: null };
    const [latest] = await listAsks([held.id], sealing.tx);
    const next = findTurn(held.plan, latest?.day ?? null, sealing.now);
    if (!next) return { ...placed, state: 'over', ended: 'done', next: null };
    return { ...placed, state: 'on', ended: null, next, unanswered: 0 };
  }
}

function isWaiting({ place, draft }: OwnCheckIn): boolean {
  return place.kind === 'direct' && place.channelId === null && !draft;
}

/**
 * Takes somebody's yes to direct messages back: what is asked there pauses until they say yes again or choose another place, and what was to be
 * sent does not come. A backup from before that is put back knows of it. Resolves to false where there was no yes.
 */
export async function takeBackDirect(
  whose: Pick<DirectVisitor, 'guildId' | 'userId'>,
  needs: Pick<OwnNeeds, 'storage' | 'outbox' | 'clock' | 'log'>,
): Promise<boolean> {
  const { storage, clock } = needs;
  return storage.write(async (tx) => {
    const opening = { db: tx, vault: storage.vault };
    const { direct } = await findWishes(whose, opening);
    // What was damaged may have been a yes.
    if (direct === null && !(await areWishesDamaged(whose, opening))) return false;
    await stopDirect(whose, needs, tx);
    // Their row is held from here on: a yes that counts after this is said after it. The one that is taken back was said before, whatever the clock says now.
    await noteWish('nodirect', { ...whose, at: Math.max(clock.now(), direct?.since ?? 0) }, needs);
    return true;
  });
}

/** The same within a transaction, where there is a yes. */
export async function stopDirect(
  whose: Pick<DirectVisitor, 'guildId' | 'userId'>,
  needs: Pick<OwnNeeds, 'storage' | 'outbox' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const { outbox, storage, clock } = needs;
  const { vault } = storage;
  const sealing = { tx, vault, now: clock.now() };
  for (const { id } of await forgetYes(whose, sealing)) await withdrawOwn(id, { outbox }, tx);
  const wishesId = await findWishesId(whose, { db: tx, vault });
  if (wishesId !== null)
    for (const purpose of Object.values(testPurposes)) await outbox.withdraw(`${purpose}${wishesId}`, tx);
  await stopDirectFollowUps(whose, needs, tx);
}

/**
 * What is kept of it: the yes goes, and what is asked directly waits for a new one. Takes back nothing that was to be sent. Resolves to the check-ins
 * that changed.
 */
export async function forgetYes(
  whose: Pick<DirectVisitor, 'guildId' | 'userId'>,
  sealing: Sealing,
): Promise<OwnCheckIn[]> {
  const changed = await changeEach(whose, stop, sealing);
  await changeWishes(whose, (held) => ({ ...held, direct: null }), sealing);
  return changed;

  function stop(held: OwnCheckIn): OwnCheckIn {
    if (held.place.kind !== 'direct' || held.place.channelId === null) return held;
    const waiting = { ...held, place: { kind: 'direct', channelId: null } } as const;
    if (held.state === 'on') return { ...waiting, state: 'paused', ended: null, next: null };
    // From here on it could not be told from what waits for another yes.
    const isByHand = held.state === 'paused' && held.ended === null && !held.draft;
    return isByHand ? { ...waiting, byHand: true } : waiting;
  }
}
