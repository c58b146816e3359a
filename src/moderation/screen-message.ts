import type { Log } from '../log.ts';
import { assess } from '../risk/assess.ts';
import type { Tier } from '../risk/assessment.ts';
import { openCase, type CaseNeeds } from './open-case.ts';
import type { WatchList } from './watch-list.ts';

/** A message as the door lets it in: a snapshot, with the channel that decides whether it is watched. */
export interface SeenMessage {
  guildId: string;
  channelId: string;
  /** The channel a thread belongs to; the channel itself when it is no thread. */
  watchId: string;
  messageId: string;
  authorId: string;
  authorIsBot: boolean;
  content: string;
  /** In milliseconds since the epoch. */
  writtenAt: number;
  /** True when it is read only after the bot had been away. */
  late: boolean;
}

/** Whether a message is to be read at all: written by a person, with words, in a place that is read along. */
export function isToRead(
  message: Pick<SeenMessage, 'guildId' | 'channelId' | 'watchId' | 'authorIsBot' | 'content'>,
  watchList: Pick<WatchList, 'isWatched'>,
): boolean {
  return !message.authorIsBot && message.content !== '' && watchList.isWatched(message);
}

/**
 * Reads a watched message and, if a rule speaks, opens a case. Leaves a trace of the decision either way: names of rules, never words.
 * A clear message costs no write, no call and no waiting: then there is no promise.
 */
export function screenMessage(message: SeenMessage, needs: CaseNeeds & { log: Log }): Promise<void> | undefined {
  const { tier, signals } = assess(message.content);
  const rules = [...new Set(signals.map((signal) => signal.rule))];
  needs.log.debug('message.screened', { guildId: message.guildId, channelId: message.channelId, tier, rules });
  return tier === 'T0' ? undefined : flagMessage(message, { tier, rules }, needs);
}

async function flagMessage(
  message: SeenMessage,
  { tier, rules }: { tier: Exclude<Tier, 'T0'>; rules: string[] },
  needs: CaseNeeds & { log: Log },
): Promise<void> {
  const { guildId, authorId: userId, channelId, messageId, writtenAt, late } = message;
  const about = { userId, channelId, messageId, writtenAt, late, deleted: false };
  const result = await openCase(guildId, { source: 'screening', tier, rules, about }, needs);
  needs.log.info(`flag.${result.kind}`, { guildId, channelId, caseId: result.caseId, tier, rules });
}
