import type { Case } from '../case.ts';
import { chooseHigher, compareUrgency, type CaseTier, type Outcome } from '../rules.ts';

/** What can be done with a case beside taking, giving back and closing it. In the order in which it is offered. */
export const acts = [
  'reach-out',
  'second-opinion',
  'change-tier',
  'remove',
  'hide',
  'restore',
  'time-out',
  'escalate',
  'evidence',
] as const;

/** One of {@link acts}. */
export type Act = (typeof acts)[number];

/** Whom and what acts on a case are about: the newest message of its flags, the newest of whatever else they are about, or a post. */
export type Subject =
  | { kind: 'message'; userId: string; channelId: string; messageId: string; writtenAt: number }
  /** Somebody of whom there is no message: they asked to be messaged, wrote with a check-in, or AutoMod held it back. */
  | { kind: 'person'; userId: string; channelId: string | null; writtenAt: number }
  | { kind: 'post'; postId: string }
  /** They asked to be forgotten, or the post was deleted. */
  | { kind: 'nobody' };

/** What a case is about, as acts see it. */
export function findSubject({ flags, post }: Pick<Case, 'flags' | 'post'>): Subject {
  if (post) return { kind: 'post', postId: post.id };
  const known = flags.flatMap(({ about }) => about ?? []).sort((a, b) => b.writtenAt - a.writtenAt);
  for (const { userId, channelId, messageId, writtenAt } of known)
    if (userId !== null && channelId !== null && messageId !== null)
      return { kind: 'message', userId, channelId, messageId, writtenAt };
  for (const { userId, channelId, writtenAt } of known)
    if (userId !== null) return { kind: 'person', userId, channelId, writtenAt };
  return { kind: 'nobody' };
}

/**
 * How much there is in a case that somebody may have to look at: everything but what was reported once more about it, unless that says danger. Of many
 * reports moderators are not told each.
 */
export function countNews(flags: Case['flags']): number {
  return flags.filter(({ source, tier }) => source !== 'report' || tier === 'T3').length;
}

/** The message of a case that somebody looked at; null where it is none of the case's. */
export function findMessage(
  { flags }: Pick<Case, 'flags'>,
  lookedAt: string,
): Extract<Subject, { kind: 'message' }> | null {
  for (const { about } of flags)
    if (about && about.userId !== null && about.channelId !== null && about.messageId === lookedAt) {
      const { userId, channelId, messageId, writtenAt } = about;
      return { kind: 'message', userId, channelId, messageId, writtenAt };
    }
  return null;
}

/** Whether an act makes any sense for a case, whoever asks. What is deleted or hidden already shows when it is tried. */
export function makesSense(act: Act, { tier, flags, post }: Pick<Case, 'tier' | 'flags' | 'post'>): boolean {
  const { kind } = findSubject({ flags, post });
  switch (act) {
    case 'remove':
      return kind === 'message';
    case 'hide':
    case 'restore':
      return post?.state === 'posted';
    case 'time-out':
      return kind === 'message' || kind === 'person';
    case 'reach-out':
      return kind !== 'nobody';
    case 'evidence':
      return kind !== 'nobody' && (tier === 'T3' || tier === 'H');
    case 'second-opinion':
    case 'change-tier':
    case 'escalate':
      return true;
  }
}

/** In which relation somebody is to a case. */
export type Hold = 'open' | 'mine' | 'others' | 'closed';

/** What gives somebody the right to act: nothing, being a moderator, leading them, or both. */
export type Right = 'none' | 'moderator' | 'lead' | 'both';

/** What those who lead can do with a case that somebody else has, or nobody: to decide, to undo, to keep a record. */
const ofLeads: readonly Act[] = ['change-tier', 'hide', 'restore', 'evidence'];

/** What can still be done with a case that is closed. */
const afterwards: readonly Act[] = ['restore', 'evidence'];

/** Why an act is refused; null where it is not. */
export type Hindrance =
  | 'not-a-moderator'
  | 'case-about-you'
  | 'act-makes-no-sense'
  | 'case-closed'
  | 'case-not-claimed'
  | 'case-not-yours'
  | null;

/** Whether somebody may do an act on a case now. `isOwn`: the case is about them. */
export function judgeAct(
  act: Act,
  { right, hold, isOwn, isSensible }: { right: Right; hold: Hold; isOwn: boolean; isSensible: boolean },
): Hindrance {
  if (right === 'none') return 'not-a-moderator';
  if (isOwn) return 'case-about-you';
  if (hold === 'closed' && !afterwards.includes(act)) return 'case-closed';
  if (!isSensible) return 'act-makes-no-sense';
  if (hold === 'closed' || (hold === 'mine' && right !== 'lead')) return null;
  if (right !== 'moderator' && ofLeads.includes(act)) return null;
  return hold === 'others' ? 'case-not-yours' : 'case-not-claimed';
}

/** What a card offers: whatever makes sense in the state of the case. Who presses is looked at then. */
export function listOffered(shown: Pick<Case, 'tier' | 'flags' | 'post' | 'state'>): Act[] {
  const isClosed = shown.state.kind === 'closed';
  return acts.filter((act) => (!isClosed || afterwards.includes(act)) && makesSense(act, shown));
}

/** What a second person is asked: how urgent it is; whether there is no danger; whether a time-out is right although somebody may be in danger. */
export const questions = ['tier', 'no-risk', 'time-out'] as const;

/** One of {@link questions}. */
export type Question = (typeof questions)[number];

/** What somebody thinks of a case, before they know what the other thinks. */
export interface View {
  userId: string;
  tier: CaseTier;
  /** Their answer to the question; of how urgent it is the tier is the answer, and this is yes. */
  yes: boolean;
}

/** An opinion that was asked for. `second` is null until it is given. */
export interface Opinion {
  id: string;
  caseId: string;
  question: Question;
  first: View;
  second: View | null;
  /** How much was in the case when it was asked, as {@link countNews} counts; null where an earlier version asked. */
  seen: number | null;
  askedAt: Date;
  givenAt: Date | null;
}

/** In a team of one or two, reading again after this long takes the place of a second person. */
export const readAgainMs = 10 * 60_000;

/** Why somebody cannot give the second opinion; null where they can. */
export function judgeSecond(
  { first, second, askedAt }: Pick<Opinion, 'first' | 'second' | 'askedAt'>,
  { userId, smallTeam, now }: { userId: string; smallTeam: boolean; now: number },
): 'opinion-given' | 'opinion-own' | 'opinion-too-soon' | null {
  if (second) return 'opinion-given';
  if (first.userId !== userId) return null;
  if (!smallTeam) return 'opinion-own';
  return now < askedAt.getTime() + readAgainMs ? 'opinion-too-soon' : null;
}

/** Whether two agree: on the answer, and on how urgent it is. */
export function doAgree({ question, first, second }: Pick<Opinion, 'question' | 'first' | 'second'>): boolean {
  if (!second) return false;
  return question === 'tier' ? first.tier === second.tier : first.yes && second.yes;
}

/** How urgent a case is once both have spoken: the higher of the two. Who was asked something else than that only makes it more urgent. */
export function settleTier(
  now: CaseTier,
  { question, first, second }: Pick<Opinion, 'question' | 'first' | 'second'>,
): CaseTier {
  if (!second) return now;
  const higher = chooseHigher(first.tier, second.tier);
  return question === 'tier' ? higher : chooseHigher(now, higher);
}

/** Whether closing a case so needs a second person: that there was no danger after all. */
export function needsSecondToClose(tier: CaseTier, outcome: Outcome): boolean {
  return tier === 'T3' && outcome.startsWith('false-alarm');
}

/** Why a case cannot be given another tier; null where it can. `opinion` is the newest that was given of how urgent it is. */
export function judgeTier(
  from: CaseTier,
  to: CaseTier,
  { userId, isLead, opinion }: { userId: string; isLead: boolean; opinion: Pick<Opinion, 'first' | 'second'> | null },
): 'tier-same' | 'tier-needs-second' | 'tier-for-lead' | null {
  const order = compareUrgency(to, from);
  if (order === 0) return 'tier-same';
  if (order > 0) return null;
  const second = opinion?.second;
  if (opinion && second && opinion.first.tier !== second.tier) {
    const isThird = isLead && opinion.first.userId !== userId && second.userId !== userId;
    return isThird ? null : 'tier-for-lead';
  }
  const isAgreed = opinion && second && compareUrgency(chooseHigher(opinion.first.tier, second.tier), to) <= 0;
  return from !== 'T3' || isAgreed ? null : 'tier-needs-second';
}

/** For how long somebody can be timed out. */
export const timeOutLengths = ['10m', '1h', '24h', '7d'] as const;

/** One of {@link timeOutLengths}. */
export type TimeOutLength = (typeof timeOutLengths)[number];

const hourMs = 3_600_000;

/** The same in milliseconds. */
export const timeOutMs = {
  '10m': hourMs / 6,
  '1h': hourMs,
  '24h': 24 * hourMs,
  '7d': 7 * 24 * hourMs,
} as const satisfies Record<TimeOutLength, number>;

/** To whom a case is escalated: those who lead; Discord, which a moderator does from their own app. */
export const heights = ['leads', 'discord'] as const;

/** One of {@link heights}. */
export type Height = (typeof heights)[number];

/** How a moderator writes to somebody: in a private thread; directly, where they said yes to that. */
export const ways = ['thread', 'direct'] as const;

/** One of {@link ways}. */
export type Way = (typeof ways)[number];

/** What may be written at once, in characters: with the name below it, it fits into a message of Discord's. */
export const longestReach = 1500;

/** What stands as the code of a reaching out that was never ended, in place of one of Discord's. */
export const cutOff = 'cut-off';

/** The longest name that somebody signs with. */
export const longestSign = 60;

/** The longest note of whoever escalates. */
export const longestNote = 500;
