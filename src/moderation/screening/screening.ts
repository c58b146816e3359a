import { describeError, type Log } from '../../log.ts';
import type { CaseNeeds } from '../open-case.ts';
import { createConversations } from '../../risk/conversation.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ReadingProgress } from './reading-progress.ts';
import { isToRead, screenMessage, type SeenMessage } from './screen-message.ts';
import type { WatchList } from './watch-list.ts';

/** So many messages that could not be saved are kept in memory; what comes on top is read again after a restart. */
const mostWaiting = 10_000;

/** Reads messages as they are written. Nothing is lost while the database is away: what could not be saved is tried again. */
export interface Screening {
  /** Reads a message if it is to be read at all; returns at once. */
  see(message: SeenMessage): void;
  /** The same in a channel of which it has to be asked first whether it is watched. When that fails, it is asked again later. */
  seeIn(message: UnplacedMessage, findWatchId: () => Promise<string | null>): void;
  /** Forgets the words of messages that were deleted. */
  drop(messageIds: readonly string[]): void;
  /** Tries again what could not be saved, and forgets what was said too long ago. Called by the timetable. */
  retry(): Promise<void>;
  /** How many messages are being read or wait to be tried again. */
  pending(): number;
  /** Resolves when none is being read any more. */
  drain(): Promise<void>;
}

/** A message of which it is not known yet what decides whether it is watched. */
export type UnplacedMessage = Omit<SeenMessage, 'watchId'>;

/** Undefined where there is nothing to wait for: so it is with nearly every message. */
type Work = Promise<void> | undefined;

/** What screening needs. */
export type ScreeningNeeds = CaseNeeds & { progress: ReadingProgress; watchList: WatchList; clock: Clock; log: Log };

/** Starts to read. */
export function createScreening(needs: ScreeningNeeds): Screening {
  const { progress, watchList, clock, log } = needs;
  const conversations = createConversations(() => clock.now());
  const screenNeeds = { ...needs, conversations };
  const reading = new Set<Promise<void>>();
  let waiting: (() => Work)[] = [];

  function read(message: SeenMessage): Work {
    try {
      const work = screenMessage(message, screenNeeds);
      if (work) return finishAfter(work, message);
      progress.finish(message.channelId, message.messageId);
    } catch (error) {
      readLater(message, () => read(message), error);
    }
    return undefined;
  }

  async function finishAfter(work: Promise<void>, message: SeenMessage): Promise<void> {
    try {
      await work;
      progress.finish(message.channelId, message.messageId);
    } catch (error) {
      readLater(message, () => read(message), error);
    }
  }

  async function place(message: UnplacedMessage, findWatchId: () => Promise<string | null>): Promise<void> {
    try {
      const watchId = await findWatchId();
      if (watchId !== null && isToRead({ ...message, watchId }, watchList)) await read({ ...message, watchId });
      else progress.drop(message.channelId, message.messageId);
    } catch (error) {
      readLater(message, () => place(message, findWatchId), error);
    }
  }

  function readLater(message: UnplacedMessage, again: () => Work, error: unknown): void {
    // The channel counts as read only up to before this message, so even a crash now loses nothing.
    log.error('message.not-screened', { guildId: message.guildId, error: describeError(error) });
    if (waiting.length < mostWaiting) waiting.push(again);
  }

  function track(work: Work): Work {
    if (!work) return undefined;
    const tracked = work.finally(() => reading.delete(tracked));
    reading.add(tracked);
    return tracked;
  }

  return {
    see(message) {
      if (!isToRead(message, watchList)) return;
      progress.start(message.guildId, message.channelId, message.messageId);
      void track(read(message));
    },
    seeIn(message, findWatchId) {
      progress.start(message.guildId, message.channelId, message.messageId);
      void track(place(message, findWatchId));
    },
    drop(messageIds) {
      for (const messageId of messageIds) conversations.drop(messageId);
    },
    async retry() {
      conversations.forgetOld();
      const again = waiting;
      waiting = [];
      await Promise.all(again.flatMap((work) => track(work()) ?? []));
    },
    pending: () => reading.size + waiting.length,
    async drain() {
      while (reading.size > 0) await Promise.all(reading);
    },
  };
}
