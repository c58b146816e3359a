import { randomBytes } from 'node:crypto';
import { type Connection } from './connection.ts';
import { writeEvent } from './frames.ts';
import { type Hub } from './hub.ts';
import { createKeptFrames, type KeptFrames } from './kept-frames.ts';

/** One shard of a bot, from IDENTIFY until nobody may resume it any more. */
export interface Session {
  id: string;
  shard: [id: number, count: number];
  intents: number;
  /** The number of the last event. */
  sequence: number;
  /** The last events as they were sent. */
  kept: KeptFrames;
  connection: Connection | null;
  /** Since when it has no connection, by the gateway's clock. */
  awaySince: number;
  /** When all members of a server were last asked for, by the gateway's clock. */
  memberRequests: Map<string, number>;
}

/** Begins a session on a connection. */
export function openSession(
  input: { shard: [id: number, count: number]; intents: number },
  connection: Connection,
  hub: Hub,
): Session {
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    shard: input.shard,
    intents: input.intents,
    sequence: 0,
    kept: createKeptFrames(hub.settings.keptEvents),
    connection,
    awaySince: 0,
    memberRequests: new Map(),
  };
  connection.session = session;
  hub.sessions.set(session.id, session);
  return session;
}

/** Numbers an event, keeps it for RESUME and sends it if the session is connected. */
export function sendEvent(session: Session, event: { name: string; dataJson: string }, hub: Hub): void {
  session.sequence += 1;
  const frame = writeEvent(event.name, session.sequence, event.dataJson);
  session.kept.keep(session.sequence, frame);
  session.connection?.writer.send(frame);
  hub.settings.hear(event.name, event.dataJson);
}

/** The events after number `sequence` in order, or null when some of them are no longer kept. */
export function readKept(session: Session, sequence: number, hub: Hub): string[] | null {
  const { keptEvents } = hub.settings;
  const missed = session.sequence - sequence;
  if (missed > keptEvents) return null;
  return Array.from({ length: missed }, (_, index) => session.kept.read(sequence + 1 + index));
}

/** Parts a session from its connection; it may be resumed for a while. */
export function leaveSession(connection: Connection, hub: Hub): void {
  const { session } = connection;
  if (!session) return;
  connection.session = null;
  session.connection = null;
  session.awaySince = hub.settings.now();
  hub.changed.notify();
}

/** Ends a session for good. */
export function endSession(session: Session, hub: Hub): void {
  hub.sessions.delete(session.id);
  if (session.connection) session.connection.session = null;
  session.connection = null;
  hub.changed.notify();
}

/** The sessions that are connected or may still be resumed; the others are forgotten. */
export function listSessions(hub: Hub): Session[] {
  for (const session of hub.sessions.values()) {
    const expired = !session.connection && hub.settings.now() - session.awaySince > hub.settings.keptMs;
    if (expired) hub.sessions.delete(session.id);
  }
  return [...hub.sessions.values()];
}

/** The shard that hears about a server. Source: Discord's reference, "Sharding Formula". */
export function pickShard(guildId: string, shardCount: number): number {
  if (shardCount === 1) return 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount));
}
