import type { Log } from '../../log.ts';
import { timeOfSnowflake } from '../../discord/snowflakes.ts';
import type { Tier } from '../../risk/assessment.ts';
import type { Conversations, Heard } from '../../risk/conversation.ts';
import { chooseHigher, toCaseTier, type CaseTier } from '../rules.ts';
import { openCase, type CaseNeeds } from '../open-case.ts';
import { isDistressAlone } from './gentle.ts';
import { leaveOutDistress } from './leave-out-distress.ts';
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
  /** When its words were changed last, in milliseconds since the epoch; null when they never were. */
  editedAt: number | null;
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

/** What reading a message needs. */
export type ScreenNeeds = CaseNeeds & {
  log: Log;
  conversations: Pick<Conversations, 'hear'>;
  watchList: Pick<WatchList, 'isGentle'>;
};

/**
 * Reads a watched message as its server wants it read, alone and with what its writer wrote right before it, and, if a rule speaks, opens a case.
 * Of a writer who wants no look at their distress, only what may harm others counts, and others in danger.
 * Leaves a trace of the decision either way: names of rules, never words. A clear message costs no write, no call and no waiting: then there is
 * no promise.
 */
export function screenMessage(message: SeenMessage, needs: ScreenNeeds): Promise<void> | undefined {
  const { guildId, channelId } = message;
  const { reading } = needs.servers.rules.get(guildId);
  const all = needs.conversations.hear({ ...message, text: message.content }, reading);
  // Before anything else is made of it, the trace included.
  const heard = spoke(all) && needs.servers.optOuts.has(message.authorId) ? leaveOutDistress(all) : all;
  const signals = [...heard.alone.signals, ...(heard.joined?.signals ?? [])];
  const rules = [...new Set(signals.map((signal) => signal.rule))];
  const tier = findTier(heard);
  const together = heard.joined ? { count: heard.joined.messageIds.length } : {};
  needs.log.debug('message.screened', { guildId, channelId, tier, rules, ...together });
  if (tier === 'T0') return undefined;
  if (tier === 'T1' && isDistressAlone(signals) && needs.watchList.isGentle(message)) {
    needs.log.debug('message.read-gently', { guildId, channelId, tier, rules });
    return undefined;
  }
  return flagMessage(message, { tier, rules, heard }, needs);
}

/** Whether any rule spoke: of nearly every message nothing else has to be asked then. */
function spoke({ alone, joined }: Heard): boolean {
  return alone.signals.length > 0 || joined !== undefined;
}

function findTier({ alone, joined }: Heard): Tier {
  if (!joined || alone.tier === 'T0') return joined?.tier ?? alone.tier;
  return chooseHigher(toCaseTier(alone.tier), joined.tier) === joined.tier ? joined.tier : alone.tier;
}

/** The message that a case is about: of several that belong together the newest, and the others with it. */
function placeFlag({ messageId, writtenAt }: SeenMessage, { joined }: Heard) {
  const newest = joined?.messageIds.at(-1);
  if (!joined || newest === undefined) return { messageId, writtenAt };
  const earlier = joined.messageIds.filter((id) => id !== newest);
  return { messageId: newest, writtenAt: newest === messageId ? writtenAt : timeOfSnowflake(newest), earlier };
}

async function flagMessage(
  message: SeenMessage,
  { tier, rules, heard }: { tier: Exclude<CaseTier, 'R'>; rules: string[]; heard: Heard },
  needs: ScreenNeeds,
): Promise<void> {
  const { guildId, authorId: userId, channelId, late, content: excerpt, editedAt } = message;
  const about = { userId, channelId, late, deleted: false, ...placeFlag(message, heard) };
  const result = await openCase(guildId, { source: 'screening', tier, rules, about, excerpt, editedAt }, needs);
  needs.log.info(`flag.${result.kind}`, { guildId, channelId, caseId: result.caseId, tier, rules });
}
