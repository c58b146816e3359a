import { mostPages } from '../../anonymous/posting/writing-limits.ts';
import { PermissionFlagsBits } from 'discord.js';
import type { Limits } from '../../anonymous/limits.ts';
import { judgeWords } from '../../anonymous/posting/judge-words.ts';
import { isUrgent, type Verdict } from '../../anonymous/posting/verdict.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Standing, Visitor } from '../../groups/belonging.ts';
import { findHome, type Group } from '../../groups/group.ts';
import { mayUseHome } from '../../groups/home-rights.ts';
import { describeError } from '../../log.ts';
import type { CheckInFlag } from '../../moderation/case.ts';
import { openCase, openCaseWithin } from '../../moderation/open-case.ts';
import type { Tx } from '../../storage/client.ts';
import { languages, type LanguageCode } from '../../words/words.ts';
import { longestWords, type Reader } from '../rounds/buttons.ts';
import { drawNotDelivered, drawShared } from '../rounds/cards.ts';
import type { RoundNeeds } from '../rounds/needs.ts';

/** What somebody wrote with a check-in, the group's or their own. */
export interface TypedWords {
  visitor: Visitor;
  text: string;
  /** Who may read it. */
  reader: Reader;
  /** The language its writer is answered in. */
  language: LanguageCode;
  /** Where they pressed, and what Discord lets them do there. */
  from: { channelId: string | null; permissions: bigint; timedOutUntil: number | null };
}

/** A group that somebody may write to. */
export interface Readership {
  group: Group;
  standing: Exclude<Standing, 'no'>;
}

/** The check-in that it was written with. */
export interface WrittenWith {
  /** The server whose moderators hear of danger; null where none is known. */
  guildId: string | null;
  /** The group that may read it, null where there is none. @throws {UserError} where it cannot be answered. */
  require(): Promise<Readership | null>;
  /** Notes, in the transaction of the words, that it was answered. @throws {UserError} where it is over by now. */
  count(tx: Tx): Promise<void>;
}

/** What became of it: the group reads it, or only its writer does. */
export interface Written {
  kind: 'shared' | 'own' | 'not-shared';
  verdict: Pick<Verdict, 'hold' | 'offersHelp' | 'aboutOther'>;
  /** Whether moderators hear of it. */
  told: boolean;
}

/** What writing needs. */
export type WordsNeeds = Pick<RoundNeeds, 'storage' | 'clock' | 'cases' | 'servers' | 'outbox' | 'log'> & {
  limits: Limits;
  view: Pick<ServerView, 'findMissing'>;
};

/**
 * Takes what somebody wrote. Danger comes before everything else: whoever may be in it is heard, though their check-in is over. Words for a
 * group are sent off in one transaction with their case; words that nobody else reads are kept nowhere, and only danger is told, without them.
 * @throws {UserError} `note-too-long`, `round-not-allowed`, `round-no-place`, and what the check-in refuses
 */
export async function takeWords(typed: TypedWords, check: WrittenWith, needs: WordsNeeds): Promise<Written> {
  const { text, reader } = typed;
  const verdict = judgeWords({ text, topic: null });
  const isHeard = reader === 'group' ? isUrgent(verdict) : verdict.hold === 'danger';
  if (isHeard) return hear(typed, verdict, check, needs);
  if (text.length > longestWords) throw refuse('note-too-long', { most: longestWords, length: text.length });
  const readership = await check.require();
  if (reader === 'me' || readership === null) {
    await needs.storage.write((tx) => check.count(tx));
    return { kind: 'own', verdict, told: false };
  }
  const { group } = readership;
  return verdict.hold === null
    ? share(typed, { verdict, ...readership, check }, needs)
    : keepBack(typed, { verdict, guildId: group.guildId, check }, needs);
}

/** Moderators hear of danger at once; that its writer answered is counted where that can be. */
async function hear(typed: TypedWords, verdict: Verdict, check: WrittenWith, needs: WordsNeeds): Promise<Written> {
  const { guildId } = check;
  const flag = guildId === null ? null : makeFlag(typed, { verdict, guildId, channelId: null }, needs);
  if (guildId !== null && flag) await openCase(guildId, flag, needs);
  try {
    await check.require();
    await needs.storage.write((tx) => check.count(tx));
  } catch (error) {
    needs.log.info('check-in.not-counted', { error: describeError(error) });
  }
  const kind = typed.reader === 'group' ? 'not-shared' : 'own';
  return { kind, verdict, told: guildId !== null && isToldTo(guildId, flag, needs) };
}

/** What may harm somebody is shown to nobody; moderators hear that it was written. */
async function keepBack(
  typed: TypedWords,
  { verdict, guildId, check }: { verdict: Verdict; guildId: string; check: WrittenWith },
  needs: WordsNeeds,
): Promise<Written> {
  const flag = makeFlag(typed, { verdict, guildId, channelId: null }, needs);
  await needs.storage.write(async (tx) => {
    await check.count(tx);
    if (flag) await openCaseWithin(guildId, flag, needs, tx);
  });
  needs.outbox.kick();
  return { kind: 'not-shared', verdict, told: isToldTo(guildId, flag, needs) };
}

/** Sends words to the group, with their writer's name; what says that somebody is not well becomes a case with it. */
async function share(
  typed: TypedWords,
  { verdict, group, standing, check }: Readership & { verdict: Verdict; check: WrittenWith },
  needs: WordsNeeds,
): Promise<Written> {
  const { visitor, text, language } = typed;
  const { guildId } = group;
  requireMayWrite(typed, group, needs.clock.now());
  const channelId = requirePlace(group, standing, needs);
  const flag = makeFlag(typed, { verdict, guildId, channelId }, needs);
  const message = {
    guildId,
    target: { kind: 'channel', channelId },
    card: drawShared(visitor.userId, text, languages[group.language].words),
    instead: {
      target: { kind: 'person', userId: visitor.userId },
      card: drawNotDelivered(text, languages[language].words),
    },
  } as const;
  await needs.storage.write(async (tx) => {
    await check.count(tx);
    await needs.outbox.add(message, tx);
    if (flag) await openCaseWithin(guildId, flag, needs, tx);
  });
  needs.outbox.kick();
  return { kind: 'shared', verdict, told: isToldTo(guildId, flag, needs) };
}

/** What moderators hear: who wrote it, when, why, and where it is read, if it is. Null where there is nothing to tell. */
function makeFlag(
  { visitor: { userId } }: TypedWords,
  { verdict, guildId, channelId }: { verdict: Verdict; guildId: string; channelId: string | null },
  { clock, limits }: Pick<WordsNeeds, 'clock' | 'limits'>,
): CheckInFlag | null {
  const { tier, rules } = verdict;
  if (tier === null) return null;
  const about = { userId, channelId, messageId: null, writtenAt: clock.now(), late: false, deleted: false };
  const pages = verdict.pages && limits.take(`check-in-pages:${guildId}:${userId}`, mostPages);
  return { source: 'check-in', tier, rules, about, pages };
}

/** Without a moderators' channel only a page reaches anybody. */
function isToldTo(guildId: string, flag: CheckInFlag | null, { servers }: Pick<WordsNeeds, 'servers'>): boolean {
  const { moderatorChannelId, onCallId } = servers.get(guildId);
  return flag !== null && (moderatorChannelId !== null || (flag.pages && onCallId !== null));
}

/** Whoever may not write there themselves does not get there through the bot. @throws {UserError} `round-not-allowed` */
function requireMayWrite({ from }: TypedWords, group: Group, now: number): void {
  const { channelId, permissions, timedOutUntil } = from;
  const isOut = timedOutUntil !== null && timedOutUntil > now;
  // Elsewhere than in the group what they may do there is not known, and they belong to it.
  const isHere = channelId === findHome(group);
  const needed = PermissionFlagsBits[group.belonging === 'thread' ? 'SendMessagesInThreads' : 'SendMessages'];
  if (isOut || (isHere && (permissions & needed) === 0n)) throw refuse('round-not-allowed');
}

/** Where the words go. @throws {UserError} `round-no-place` */
function requirePlace(group: Group, standing: Standing, needs: Pick<WordsNeeds, 'view'>): string {
  const home = findHome(group);
  if (home === null || standing === 'unknown' || !mayUseHome(group, needs)) throw refuse('round-no-place');
  return home;
}
