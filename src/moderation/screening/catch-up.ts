import { compareSnowflakes, snowflakeAt, timeOfSnowflake } from '../../discord/snowflakes.ts';
import { drawTime, textCard } from '../../discord/cards.ts';
import { describeError, type Log } from '../../log.ts';
import { createConversations } from '../../risk/conversation.ts';
import type { Clock } from '../../schedule/clock.ts';
import { languages } from '../../words/words.ts';
import type { CaseNeeds } from '../open-case.ts';
import type { ReadingProgress } from './reading-progress.ts';
import { isToRead, screenMessage, type SeenMessage } from './screen-message.ts';
import type { WatchList } from './watch-list.ts';

/** What was written longer ago than this is not read after an absence. */
const longestAbsenceMs = 24 * 3_600_000;

/** At most so many messages of a channel are read after an absence, the newest. */
const mostMessages = 1000;

/** What catching up asks of Discord. */
export interface History {
  /** Messages after an id, newest first, at most `limit`; `more` when there are older ones that did not fit. Null when the channel cannot be read. */
  readAfter(
    channelId: string,
    after: string,
    limit: number,
  ): Promise<{ messages: HistoryMessage[]; more: boolean } | null>;
  /** Threads of a channel in which somebody may have written after an id: the active ones, and those that were archived since. */
  listThreads(guildId: string, channelId: string, since: string): Promise<string[]>;
}

/** A message as history shows it. */
export type HistoryMessage = Pick<SeenMessage, 'messageId' | 'authorId' | 'authorIsBot' | 'content' | 'editedAt'>;

/** What catching up needs. */
export type CatchUpNeeds = CaseNeeds & {
  history: History;
  progress: ReadingProgress;
  watchList: WatchList;
  clock: Clock;
  log: Log;
};

/**
 * Reads what was written in the places of a server that are read along, and in the threads of channels, since they were read last: at most
 * 24 hours and 1,000 messages each. What did not fit is reported to the moderators. Resolves with true when all was read. After false
 * nothing counts as read any further than before; call it again. Do not call it twice at a time for one server.
 */
export async function catchUp(guildId: string, needs: CatchUpNeeds): Promise<boolean> {
  needs.progress.hold(guildId);
  try {
    for (const { channelId, watchId, isThread } of needs.watchList.list(guildId)) {
      const since = needs.progress.find(channelId);
      if (since === null) {
        needs.progress.startAt(guildId, channelId, needs.clock.now());
        continue;
      }
      await readChannel(guildId, { channelId, watchId, since }, needs);
      const oldest = snowflakeAt(needs.clock.now() - longestAbsenceMs);
      const from = compareSnowflakes(since, oldest) > 0 ? since : oldest;
      for (const threadId of isThread ? [] : await needs.history.listThreads(guildId, channelId, from)) {
        // A thread that began while the bot was away was never read: then from where its channel was left.
        const threadSince = needs.progress.find(threadId) ?? since;
        await readChannel(guildId, { channelId: threadId, watchId, since: threadSince }, needs);
      }
    }
    needs.progress.release(guildId);
    return true;
  } catch (error) {
    // What is held stays held: what was not read must not count as read.
    needs.log.error('catch-up.failed', { guildId, error: describeError(error) });
    return false;
  }
}

async function readChannel(
  guildId: string,
  channel: { channelId: string; watchId: string; since: string },
  needs: CatchUpNeeds,
): Promise<void> {
  const { channelId, watchId, since } = channel;
  const oldest = snowflakeAt(needs.clock.now() - longestAbsenceMs);
  const found = await needs.history.readAfter(channelId, since, mostMessages);
  if (!found) return;
  const recent = found.messages.filter((message) => compareSnowflakes(message.messageId, oldest) >= 0);
  // In the order in which they were written: what somebody says over several messages ends with the newest.
  const conversations = createConversations(() => needs.clock.now());
  for (const message of recent.reverse()) {
    const seen = { ...message, guildId, channelId, watchId, writtenAt: timeOfSnowflake(message.messageId), late: true };
    if (isToRead(seen, needs.watchList)) await screenMessage(seen, { ...needs, conversations });
  }
  const newest = found.messages[0];
  if (newest) needs.progress.finish(channelId, newest.messageId);
  needs.log.info('catch-up.read', { guildId, channelId, count: recent.length });
  // Not where it was merely quiet for a long time: then nothing was skipped.
  if (found.more || recent.length < found.messages.length) await reportSkipped(guildId, channelId, since, needs);
}

async function reportSkipped(guildId: string, channelId: string, since: string, needs: CatchUpNeeds): Promise<void> {
  const { moderatorChannelId, language } = needs.servers.get(guildId);
  if (moderatorChannelId === null) return;
  const readUntil = drawTime(timeOfSnowflake(since), 'f');
  const card = textCard(languages[language].words.cases.skipped(channelId, readUntil));
  const target = { kind: 'channel', channelId: moderatorChannelId } as const;
  await needs.storage.write((tx) => needs.outbox.add({ guildId, target, card }, tx));
  needs.outbox.kick();
}
