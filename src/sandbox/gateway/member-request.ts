import { GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { writeMembersChunk, writeMembersRateLimited } from './frames.ts';
import { type Hub } from './hub.ts';
import { type MemberRequest } from './read-frame.ts';
import { pickShard, sendEvent, type Session } from './sessions.ts';

/** How many members one chunk may have, and how many a query or a list of ids finds at most. */
const chunkSize = 1_000;
const maxFound = 100;

/** All members of one server may be asked for once in this time. Source: Discord's changelog, 14 August 2025. */
const allMembersWindowMs = 30_000;

const maxNonceBytes = 32;

/**
 * Answers REQUEST_GUILD_MEMBERS in chunks. Asking for everybody without the GuildMembers intent is left without an answer, as Discord
 * does: the client's own time-out tells it.
 */
export function answerMemberRequest(request: MemberRequest, session: Session, hub: Hub): void {
  const guildId = request.guild_id;
  const nonce = readNonce(request.nonce);
  if (!isHere(guildId, session, hub)) sendChunks({ guildId, members: [], notFound: [guildId], nonce }, session, hub);
  else if (!isForEverybody(request)) answerSearch(request, nonce, session, hub);
  else if (session.intents & GatewayIntentBits.GuildMembers) answerForEverybody(request, nonce, session, hub);
}

function isForEverybody(request: MemberRequest): boolean {
  return request.user_ids === undefined && request.query === '' && request.limit === 0;
}

type Nonce = string | undefined;

function answerForEverybody(request: MemberRequest, nonce: Nonce, session: Session, hub: Hub): void {
  const guildId = request.guild_id;
  const retryAfterMs = takeAllMembers(guildId, session, hub);
  if (retryAfterMs > 0) {
    const dataJson = JSON.stringify(writeMembersRateLimited({ guildId, retryAfterMs, nonce }));
    sendEvent(session, { name: 'RATE_LIMITED', dataJson }, hub);
    return;
  }
  const members = hub.world.readMembers(guildId, { query: '' });
  sendChunks({ guildId, members, notFound: [], nonce, ...readPresences(request, session) }, session, hub);
}

function answerSearch(request: MemberRequest, nonce: Nonce, session: Session, hub: Hub): void {
  const guildId = request.guild_id;
  const userIds = request.user_ids?.slice(0, maxFound);
  const search = userIds ? { userIds } : { query: request.query ?? '', limit: readLimit(request.limit) };
  const members = hub.world.readMembers(guildId, search);
  const found = new Set(members.map(readUserId));
  const notFound = userIds?.filter((userId) => !found.has(userId)) ?? [];
  sendChunks({ guildId, members, notFound, nonce, ...readPresences(request, session) }, session, hub);
}

/** Presences only go to sessions with the intent; nobody of the sandbox is ever online. */
function readPresences(request: MemberRequest, session: Session): { withPresences: boolean } {
  const withPresences = request.presences === true && (session.intents & GatewayIntentBits.GuildPresences) !== 0;
  return { withPresences };
}

function isHere(guildId: string, session: Session, hub: Hub): boolean {
  return hub.world.readReady().guildIds.includes(guildId) && pickShard(guildId, session.shard[1]) === session.shard[0];
}

/** A nonce that Discord would not take is ignored. */
function readNonce(nonce: unknown): Nonce {
  return typeof nonce === 'string' && Buffer.byteLength(nonce) <= maxNonceBytes ? nonce : undefined;
}

function readLimit(limit = maxFound): number {
  return limit === 0 ? maxFound : Math.min(limit, maxFound);
}

/** Notes that all members are asked for; returns the milliseconds to wait when that was done a moment ago. */
function takeAllMembers(guildId: string, session: Session, { settings }: Hub): number {
  const last = session.memberRequests.get(guildId) ?? -Infinity;
  const wait = last + allMembersWindowMs - settings.now();
  if (wait <= 0) session.memberRequests.set(guildId, settings.now());
  return wait;
}

const withUser = z.object({ user: z.object({ id: z.string() }) });

function readUserId(member: object): string | undefined {
  return withUser.safeParse(member).data?.user.id;
}

function sendChunks(
  answer: {
    guildId: string;
    members: object[];
    notFound: readonly string[];
    nonce: Nonce;
    withPresences?: boolean;
  },
  session: Session,
  hub: Hub,
): void {
  const count = Math.max(1, Math.ceil(answer.members.length / chunkSize));
  for (let index = 0; index < count; index += 1) {
    const chunk = writeMembersChunk({
      guildId: answer.guildId,
      members: answer.members.slice(index * chunkSize, (index + 1) * chunkSize),
      index,
      count,
      notFound: answer.notFound,
      withPresences: answer.withPresences ?? false,
      nonce: answer.nonce,
    });
    sendEvent(session, { name: 'GUILD_MEMBERS_CHUNK', dataJson: JSON.stringify(chunk) }, hub);
  }
}
