import type { Hold, PostState } from '../anonymous/post.ts';
import type { RaidSignal, Sighting } from './raids/rules.ts';
import type { CaseTier, Outcome } from './rules.ts';

/** Whom a flag is about, and where their words are. */
export interface About {
  /** Null for an anonymous post, and for a raid. */
  userId: string | null;
  /** The anonymous post it is about; absent for everything else. */
  postId?: string;
  /**
   * Null, like the message, where somebody asked to be messaged: then there is no message to look at. Of words with a check-in it is where the
   * group reads them, or null where nobody does; their message is not known here.
   */
  channelId: string | null;
  messageId: string | null;
  /** When it was written or asked, in milliseconds since the epoch. */
  writtenAt: number;
  /** True when it was read only after the bot had been away. */
  late: boolean;
  /** True when the message was already deleted as it was reported. */
  deleted: boolean;
  /** What Discord's AutoMod matched; absent for everything else. */
  automod?: AutoModMatch;
  /** What was seen of a raid; absent for everything else. */
  raid?: Sighting;
}

/** What one of the server's own AutoMod rules matched. Nobody has read the message. */
export interface AutoModMatch {
  /** What the server calls its rule. */
  ruleName: string;
  /** The word of the rule that matched; null where Discord does not say. */
  keyword: string | null;
}

/** Who told the moderators, and what they wrote. Never shown to the person it is about. */
export interface Report {
  userId: string;
  note: string;
}

/** Where the words are that a flag is about, and whose they are. */
export interface MessageAbout extends About {
  userId: string;
  postId?: never;
  channelId: string;
  messageId: string;
  /** The messages before it that only say it together with this one: an open case about one of them is a case about this one. */
  earlier?: readonly string[];
}

/** A message as a reason to look, before it is saved. */
export interface MessageFlag {
  source: 'report' | 'screening';
  tier: CaseTier;
  /** Names of rules that spoke, or the reporter's reason. Never words of a person. */
  rules: readonly string[];
  about: MessageAbout;
  report?: Report;
  /** The words of the message, as far as they are known: their beginning is kept for a while. */
  excerpt?: string;
  /** When those words were changed last, in milliseconds since the epoch; null when they never were. */
  editedAt?: number | null;
  /** Whether somebody is paged, where that is not as its tier says: its reporter paged for many messages already. */
  pages?: boolean;
}

/** An event of Discord's AutoMod as a reason to look, before it is saved. Its tier is what the owner said of that rule; it pages nobody. */
export interface AutoModFlag {
  source: 'automod';
  tier: CaseTier;
  rules: readonly ['automod'];
  /** A message that AutoMod held back has no id. */
  about: Omit<MessageAbout, 'messageId' | 'earlier' | 'automod'> & { messageId: string | null };
  automod: AutoModMatch;
  report?: never;
}

/** Somebody's own wish to be messaged as a reason to look, before it is saved. */
export interface AskedFlag {
  source: 'asked';
  tier: CaseTier;
  rules: readonly ['asked'];
  about: About & { userId: string; postId?: never; channelId: null; messageId: null };
  report?: never;
}

/** What somebody wrote with a group's check-in as a reason to look, before it is saved. The words are not kept with it. */
export interface CheckInFlag {
  source: 'check-in';
  tier: CaseTier;
  /** Names of rules that spoke. */
  rules: readonly string[];
  about: About & { userId: string; postId?: never; messageId: null };
  report?: never;
  /** Whether somebody is paged: it may be danger, and its writer did not page many times already. */
  pages: boolean;
}

/** What somebody wrote who wants another look at what was done to them, as a reason to look, before it is saved: a life may be in danger. */
export interface AppealFlag {
  source: 'appeal';
  tier: CaseTier;
  /** Names of rules that spoke. */
  rules: readonly string[];
  about: About & { userId: string; postId?: never; channelId: null; messageId: null };
  report?: never;
  excerpt: string;
}

/** An anonymous post as a reason to look, before it is saved. It has a message once it is posted. */
export interface PostFlag {
  source: 'report' | 'screening';
  tier: CaseTier;
  rules: readonly string[];
  about: About & { userId: null; postId: string };
  /** Of what was screened, which words of its writer they were: what they change, or add in a talk, is another cause. */
  edition?: string;
  /** Whether moderators hear of it in another way, or heard of much like it already: then it gets no line of its own below its case's card. */
  told?: boolean;
  report?: Report;
  /** Whether somebody is paged, where that is not as its tier says: it names a method; or its writer was paged for many times already. */
  pages?: boolean;
}

/** What may be a raid as a reason to look, before it is saved. It is about nobody, and pages nobody. */
export interface RaidFlag {
  source: 'raid';
  tier: 'H';
  rules: readonly [RaidSignal];
  about: About & { userId: null; postId?: never; messageId: null; raid: Sighting };
  report?: never;
}

/** A reason to look, before it is saved. */
export type NewFlag = MessageFlag | AutoModFlag | AskedFlag | CheckInFlag | AppealFlag | PostFlag | RaidFlag;

/** A saved reason to look. What is null was forgotten with the person. */
export interface Flag {
  source: NewFlag['source'];
  tier: CaseTier;
  rules: readonly string[];
  about: About | null;
  report: Report | null;
  /** Whether the beginning of its words is kept. */
  hasExcerpt: boolean;
}

/** What is noted in a case's history. Words of {@link CaseEvent.what} that moderators wrote are theirs; the rest are ids and codes. */
export const caseActs = [
  'claimed',
  'released',
  'lease-over',
  'offered',
  'handed-over',
  'declined',
  'note',
  'closed',
  'removed',
  'hidden',
  'restored',
  'timed-out',
  'reached-out',
  'escalated',
  'tier-changed',
  'opinion-asked',
  'opinion-given',
  'evidence-taken',
  'measure-asked',
  'measure-ended',
  'refused',
] as const;

/** One of {@link caseActs}. */
export type CaseActName = (typeof caseActs)[number];

/** One thing that was done with a case, or happened to it. */
export interface CaseEvent {
  act: CaseActName;
  at: Date;
  /** Null for what happened by itself. */
  actorId: string | null;
  /** What belongs to it: `note` (a note), `toId` (whom it was offered to), `holderId` (whose lease ran out), and what else its act says. */
  what: Readonly<Record<string, string>>;
}

/** Who does what with a case. */
export type CaseState =
  | { kind: 'open' }
  | { kind: 'claimed'; holderId: string; since: Date }
  | { kind: 'closed'; holderId: string; at: Date; outcome: Outcome };

/** The anonymous post that a case is about, as it is now. */
export interface CasePost {
  id: string;
  state: PostState;
  held: Hold | null;
}

/** One piece of work for the moderators. */
export interface Case {
  id: string;
  guildId: string;
  tier: CaseTier;
  state: CaseState;
  /** Counts changes of state. */
  version: number;
  openedAt: Date;
  /** By when somebody should have it. */
  dueAt: Date;
  /** Until when it is whose who claimed it, unless they do something with it; null where nobody has it. */
  leaseUntil: Date | null;
  /** Who had it until their time ran out, where nobody took it since. */
  lostBy: string | null;
  /** Oldest first; at least one. */
  flags: readonly Flag[];
  /** Null for everything but an anonymous post, and once that is deleted. */
  post: CasePost | null;
  /** Oldest first. */
  history: readonly CaseEvent[];
}

/**
 * Who told of what a case is about, each once, where the server shows that to moderators. Of an anonymous post nobody: whoever reads it may be who
 * wrote it.
 */
export function listReporters({ flags }: Pick<Case, 'flags'>, showsReporters: boolean): string[] {
  if (!showsReporters || flags.some(({ about }) => about?.postId !== undefined)) return [];
  return [...new Set(flags.flatMap(({ report }) => report?.userId ?? []))];
}

/** Whether any flag of a case is about somebody. */
export function isAbout({ flags }: Pick<Case, 'flags'>, userId: string): boolean {
  return flags.some(({ about }) => about?.userId === userId);
}
