import { mostPages } from '../../anonymous/posting/writing-limits.ts';
import { PermissionFlagsBits } from 'discord.js';
import type { Limits } from '../../anonymous/limits.ts';
import { judgeWords } from '../../anonymous/posting/judge-words.ts';
import { isUrgent, type Verdict } from '../../anonymous/posting/verdict.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Standing } from '../../groups/belonging.ts';
import { findHome, type Group } from '../../groups/group.ts';
import { mayUseHome } from '../../groups/home-rights.ts';
import { describeError } from '../../log.ts';
import type { CheckInFlag } from '../../moderation/case.ts';
import { openCase, openCaseWithin } from '../../moderation/open-case.ts';
import { languages, type LanguageCode } from '../../words/words.ts';
import { countWriter, requireRound, type AnswerNeeds, type RoundVisit } from './answer-round.ts';
import { longestWords, type Reader } from './buttons.ts';
import { drawNotDelivered, drawShared } from './cards.ts';
import type { RoundNeeds } from './needs.ts';

/** What somebody wrote with a check-in. */
export interface Writing extends RoundVisit {
  text: string;
  /** Who may read it. */
  reader: Reader;
  /** The language its writer is answered in. */
  language: LanguageCode;
  /** Where they pressed, and what Discord lets them do there. */
  from: { channelId: string | null; permissions: bigint; timedOutUntil: number | null };
}

/** What became of it: the group reads it, or only its writer does. */
export interface Written {
  kind: 'shared' | 'own' | 'not-shared';
  verdict: Pick<Verdict, 'hold' | 'offersHelp' | 'aboutOther'>;
  /** Whether moderators hear of it. */
  told: boolean;
}

/** What writing needs. */
export type WriteNeeds = AnswerNeeds &
  Pick<RoundNeeds, 'cases' | 'servers' | 'outbox' | 'log'> & {
    limits: Limits;
    view: Pick<ServerView, 'findChannel' | 'findMissing'>;
  };

/**
 * Takes what somebody wrote. Danger comes before everything else: whoever may be in it is heard, though their round is over. Words for the
 * group are sent off in one transaction with their case; words that nobody else reads are kept nowhere, and only danger is told, without them.
 * @throws {UserError} `note-too-long`, `round-over`, `round-not-member`, `round-not-allowed`, `round-no-place`
 */
export async function writeWords(writing: Writing, needs: WriteNeeds): Promise<Written> {
  const { text, reader } = writing;
  const verdict = judgeWords({ text, topic: null });
  const isHeard = reader === 'group' ? isUrgent(verdict) : verdict.hold === 'danger';
  if (isHeard) return hear(writing, verdict, needs);
  if (text.length > longestWords) throw refuse('note-too-long', { most: longestWords, length: text.length });
  const { group, standing } = await requireRound(writing, needs);
  if (reader === 'me') {
    await needs.storage.write((tx) => countWriter(writing, needs, tx));
    return { kind: 'own', verdict, told: false };
  }
  return verdict.hold === null
    ? share(writing, { verdict, group, standing }, needs)
    : keepBack(writing, verdict, needs);
}

/** Moderators hear of danger at once; that its writer answered is counted where that can be. */
async function hear(writing: Writing, verdict: Verdict, needs: WriteNeeds): Promise<Written> {
  const flag = makeFlag(writing, { verdict, channelId: null }, needs);
  if (flag) await openCase(writing.guildId, flag, needs);
  try {
    await requireRound(writing, needs);
    await needs.storage.write((tx) => countWriter(writing, needs, tx));
  } catch (error) {
    needs.log.info('check-in.not-counted', { error: describeError(error) });
  }
  const kind = writing.reader === 'group' ? 'not-shared' : 'own';
  return { kind, verdict, told: flag !== null && isToldTo(writing.guildId, flag, needs) };
}

/** What may harm somebody is shown to nobody; moderators hear that it was written. */
async function keepBack(writing: Writing, verdict: Verdict, needs: WriteNeeds): Promise<Written> {
  const flag = makeFlag(writing, { verdict, channelId: null }, needs);
  await needs.storage.write(async (tx) => {
    await countWriter(writing, needs, tx);
    if (flag) await openCaseWithin(writing.guildId, flag, needs, tx);
  });
  needs.outbox.kick();
  return { kind: 'not-shared', verdict, told: flag !== null && isToldTo(writing.guildId, flag, needs) };
}

/** Sends words to the group, with their writer's name; what says that somebody is not well becomes a case with it. */
async function share(
  writing: Writing,
  { verdict, group, standing }: { verdict: Verdict; group: Group; standing: Standing },
  needs: WriteNeeds,
): Promise<Written> {
  const { guildId, visitor, text, language } = writing;
  requireMayWrite(writing, group, needs.clock.now());
  const channelId = requirePlace(group, standing, needs);
  const flag = makeFlag(writing, { verdict, channelId }, needs);
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
    await countWriter(writing, needs, tx);
    await needs.outbox.add(message, tx);
    if (flag) await openCaseWithin(guildId, flag, needs, tx);
  });
  needs.outbox.kick();
  return { kind: 'shared', verdict, told: flag !== null && isToldTo(guildId, flag, needs) };
}

/** What moderators hear: who wrote it, when, why, and where it is read, if it is. Null where there is nothing to tell. */
function makeFlag(
  { guildId, visitor: { userId } }: Writing,
  { verdict, channelId }: { verdict: Verdict; channelId: string | null },
  { clock, limits }: Pick<WriteNeeds, 'clock' | 'limits'>,
): CheckInFlag | null {
  const { tier, rules } = verdict;
  if (tier === null) return null;
  const about = { userId, channelId, messageId: null, writtenAt: clock.now(), late: false, deleted: false };
  const pages = verdict.pages && limits.take(`check-in-pages:${guildId}:${userId}`, mostPages);
  return { source: 'check-in', tier, rules, about, pages };
}

/** Without a moderators' channel only a page reaches anybody. */
function isToldTo(guildId: string, { pages }: CheckInFlag, { servers }: Pick<WriteNeeds, 'servers'>): boolean {
  const { moderatorChannelId, onCallId } = servers.get(guildId);
  return moderatorChannelId !== null || (pages && onCallId !== null);
}

/** Whoever may not write there themselves does not get there through the bot. @throws {UserError} `round-not-allowed` */
function requireMayWrite({ from }: Writing, group: Group, now: number): void {
  const { channelId, permissions, timedOutUntil } = from;
  const isOut = timedOutUntil !== null && timedOutUntil > now;
  // Elsewhere than in the group what they may do there is not known, and they belong to it.
  const isHere = channelId === findHome(group);
  const needed = PermissionFlagsBits[group.belonging === 'thread' ? 'SendMessagesInThreads' : 'SendMessages'];
  if (isOut || (isHere && (permissions & needed) === 0n)) throw refuse('round-not-allowed');
}

/** Where the words go. @throws {UserError} `round-no-place` */
function requirePlace(group: Group, standing: Standing, needs: Pick<WriteNeeds, 'view'>): string {
  const home = findHome(group);
  if (home === null || standing === 'unknown' || !mayUseHome(group, needs)) throw refuse('round-no-place');
  return home;
}
