import { randomBytes } from 'node:crypto';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import { type Interactions } from '../contract.ts';
import { type World } from '../world/world.ts';
import { type InteractionRecord } from './records.ts';
import { writeInteraction } from './write-interaction.ts';

/** Discord's time for the first answer, in real milliseconds. Source: Discord's reference, "Receiving and Responding". */
const firstAnswerWithin = 3000;
/** A bot that takes back a public placeholder to say something privately has this many real milliseconds until the person sees a failure. */
const nothingLeftWithin = 1000;
/** Interactions that are kept; older ones are forgotten. */
const mostInteractions = 10_000;

/** Interactions, and what the answering side needs of them. */
export interface InteractionBook extends Interactions {
  /** Tells everybody that an interaction has changed. */
  changed(record: InteractionRecord): void;
  /** A first answer was refused: when no other comes in time, the interaction has failed and not just expired. */
  refused(record: InteractionRecord): void;
  /** The bot took back all it had answered: unless something follows at once, the interaction has failed. */
  withdrawn(record: InteractionRecord): void;
  /** Stops every timer. */
  stop(): void;
}

/** Opens the book of interactions. `firstAnswerMs` shortens Discord's 3 s for tests of the expiry itself. */
export function createInteractions(
  world: World,
  options: { firstAnswerMs?: number; nothingLeftMs?: number } = {},
): InteractionBook {
  const { firstAnswerMs = firstAnswerWithin, nothingLeftMs = nothingLeftWithin } = options;
  const byId = new Map<string, InteractionRecord>();
  const byToken = new Map<string, InteractionRecord>();
  const timers = new Map<string, NodeJS.Timeout>();
  const waiting = new Map<string, Set<() => void>>();
  const refusedOnce = new Set<string>();

  function changed(record: InteractionRecord): void {
    if (record.state !== 'pending') stopTimer(record.id);
    world.notice({ interactionId: record.id, channelId: record.channelId });
    const resolvers = waiting.get(record.id);
    waiting.delete(record.id);
    for (const resolve of resolvers ?? []) resolve();
  }

  function startTimer(record: InteractionRecord, ms: number, run: () => void): void {
    stopTimer(record.id);
    timers.set(record.id, setTimeout(run, ms).unref());
  }

  function stopTimer(id: string): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
    refusedOnce.delete(id);
  }

  function expire(record: InteractionRecord): void {
    record.state = refusedOnce.has(record.id) ? 'failed' : 'expired';
    changed(record);
  }

  function keep(record: InteractionRecord): void {
    byId.set(record.id, record);
    byToken.set(record.token, record);
    if (byId.size <= mostInteractions) return;
    const [oldest] = byId.values();
    if (!oldest) return;
    byId.delete(oldest.id);
    byToken.delete(oldest.token);
    stopTimer(oldest.id);
  }

  return {
    find: (id) => byId.get(id) ?? null,
    findByToken: (token) => byToken.get(token) ?? null,
    open(input) {
      const { sourceMessageId = null } = input;
      const source =
        sourceMessageId === null ? undefined : world.channels.get(input.channelId)?.messages.get(sourceMessageId);
      const record: InteractionRecord = {
        id: world.ids.next(),
        token: makeToken(),
        type: input.type,
        userId: input.userId,
        guildId: world.channels.get(input.channelId)?.guildId ?? null,
        channelId: input.channelId,
        locale: input.locale,
        createdAt: world.clock.now(),
        startedAt: performance.now(),
        state: 'pending',
        ackMs: null,
        answerMs: null,
        ephemeral: null,
        answerId: null,
        modal: null,
        followUpIds: [],
        choices: null,
        sourceMessageId,
        userInstalled: input.userInstalled ?? source?.interaction?.userInstalled ?? false,
        commandName: input.commandName ?? null,
      };
      keep(record);
      startTimer(record, firstAnswerMs, () => expire(record));
      const payload = writeInteraction(record, input.data, world);
      const guildId = record.guildId === null ? {} : { guildId: record.guildId };
      world.emit({ name: GatewayDispatchEvents.InteractionCreate, data: payload, intents: 0, ...guildId });
      world.notice({ interactionId: record.id });
      return record;
    },
    pending: () => [...byId.values()].filter(isOpen).length,
    async waitForChange(id, ms) {
      await new Promise<void>((resolve) => {
        const resolvers = waiting.get(id) ?? new Set();
        waiting.set(id, resolvers);
        // The server keeps the process alive; who waits here does not.
        const timer = setTimeout(finish, ms).unref();
        function finish(): void {
          clearTimeout(timer);
          resolvers.delete(finish);
          resolve();
        }
        resolvers.add(finish);
      });
    },
    changed,
    refused(record) {
      refusedOnce.add(record.id);
    },
    withdrawn(record) {
      startTimer(record, nothingLeftMs, () => {
        if (record.answerId !== null || record.followUpIds.length > 0) return;
        record.state = 'failed';
        changed(record);
      });
    },
    stop() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}

/** True while the bot has not answered. */
export function isOpen(record: { state: InteractionRecord['state'] }): boolean {
  return record.state === 'pending' || record.state === 'deferred';
}

/** Looks like Discord's, which bots must treat as opaque. */
function makeToken(): string {
  return `aW50ZXJhY3Rpb246${randomBytes(96).toString('base64url')}`;
}
