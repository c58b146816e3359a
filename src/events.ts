import {
  AutoModerationRuleTriggerType,
  Events,
  GatewayDispatchEvents,
  type APIGuild,
  type APIInteraction,
  type APIUnavailableGuild,
  type Client,
  type GatewayAutoModerationActionExecutionDispatchData,
  type GatewayGuildMemberAddDispatchData,
  type GatewayGuildMemberRemoveDispatchData,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
} from 'discord.js';
import { noteDeletedChannel, noteDeletedMessages, type NoteDeletedNeeds } from './anonymous/own-posts/note-deleted.ts';
import { unblockAll } from './anonymous/blocks.ts';
import { noteLeft } from './check-ins/own/reach/note-left.ts';
import type { EndNeeds } from './check-ins/own/reach/end-own-of.ts';
import type { Dispatcher } from './discord/dispatch.ts';
import type { History } from './discord/history.ts';
import type { ServerView } from './discord/server-view.ts';
import { findShard } from './discord/shards.ts';
import { timeOfSnowflake } from './discord/snowflakes.ts';
import { readTalk } from './discord/talk.ts';
import { readWritten, type Written } from './discord/written.ts';
import type { PostWatch } from './groups/care/watch-posts.ts';
import type { Sweep } from './groups/joining/sweep.ts';
import { describeError, type Log } from './log.ts';
import { createAutoModEar, type AutoModEar, type EarNeeds } from './moderation/server-rules/hear-auto-mod.ts';
import { isToCount, type RaidWatch } from './moderation/raids/watch-raids.ts';
import type { CatchUpRounds } from './moderation/screening/catch-up-rounds.ts';
import type { Screening } from './moderation/screening/screening.ts';
import type { WatchList } from './moderation/screening/watch-list.ts';
import { leaveServers, returnToServers, type LeaveNeeds } from './servers/leave-server.ts';
import { listServers } from './servers/store.ts';

/** What events lead to. */
export interface EventNeeds extends LeaveNeeds, NoteDeletedNeeds, EndNeeds, EarNeeds {
  dispatcher: Dispatcher;
  screening: Screening;
  watchList: WatchList;
  rounds: CatchUpRounds;
  posts: Pick<PostWatch, 'concerns' | 'see' | 'drop' | 'hold' | 'release' | 'catchUp'>;
  sweep: Pick<Sweep, 'left'>;
  view: ServerView;
  history: History;
  raids: Pick<RaidWatch, 'join' | 'write' | 'caught' | 'notice' | 'leave'>;
  log: Log;
  /** Whether message texts arrive at all. */
  messageContent: boolean;
}

/** The events that lead to something, as Discord sends them. */
interface EventData {
  [GatewayDispatchEvents.InteractionCreate]: APIInteraction;
  [GatewayDispatchEvents.GuildCreate]: TellingGuild;
  [GatewayDispatchEvents.GuildUpdate]: TellingGuild;
  [GatewayDispatchEvents.GuildMemberAdd]: GatewayGuildMemberAddDispatchData;
  [GatewayDispatchEvents.GuildDelete]: APIUnavailableGuild;
  [GatewayDispatchEvents.GuildMemberRemove]: GatewayGuildMemberRemoveDispatchData;
  [GatewayDispatchEvents.MessageCreate]: GatewayMessageCreateDispatchData;
  [GatewayDispatchEvents.AutoModerationActionExecution]: GatewayAutoModerationActionExecutionDispatchData;
  [GatewayDispatchEvents.MessageUpdate]: WrittenMessage;
  [GatewayDispatchEvents.MessageDelete]: GatewayMessageDeleteDispatchData;
  [GatewayDispatchEvents.MessageDeleteBulk]: GatewayMessageDeleteBulkDispatchData;
  [GatewayDispatchEvents.ChannelDelete]: { id: string; guild_id?: string };
  [GatewayDispatchEvents.ThreadDelete]: { id: string; guild_id?: string };
}

/** A server, with what Discord noticed there where it says so. */
type TellingGuild = APIUnavailableGuild & Partial<Pick<APIGuild, 'incidents_data'>>;

/** What events led to and nobody else counts. */
export interface EventWork {
  pending(): number;
  /** Resolves when nothing is left of it. */
  drain(): Promise<void>;
}

/**
 * What happens by the gateway: one line per event. Events are taken as Discord sends them, before discord.js builds objects of them:
 * interactions are answered even while a shard still waits for its servers.
 */
export function listenToEvents(client: Client, needs: EventNeeds): EventWork {
  const { log } = needs;
  const open = new Set<Promise<void>>();
  const ear = createAutoModEar(needs);

  function on<Name extends keyof EventData>(name: Name, handle: (data: EventData[Name]) => Work): void {
    client.ws.on(name, (data: EventData[Name]) => attempt(name, () => handle(data), { log, open }));
  }

  on(GatewayDispatchEvents.InteractionCreate, (interaction) => void needs.dispatcher.handle(interaction));
  // Before the client is ready this is the list of servers, met all at once below.
  on(GatewayDispatchEvents.GuildCreate, (guild) => {
    noticeRaid(guild, needs);
    return client.isReady() ? returnToServers([guild.id], needs) : undefined;
  });
  on(GatewayDispatchEvents.GuildUpdate, (guild) => noticeRaid(guild, needs));
  // An unavailable server is one that Discord has trouble with, not one that was left.
  on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }) =>
    unavailable ? holdPosts(id, needs) : leave([id], needs),
  );
  // Both arrive with GUILD_MEMBERS=on alone; without it the timetable looks who left.
  on(GatewayDispatchEvents.GuildMemberAdd, ({ guild_id: guildId, user, joined_at: joinedAt }) => {
    if (!user.bot) needs.raids.join({ guildId, userId: user.id, joinedAt: readMoment(joinedAt) });
    return undefined;
  });
  on(GatewayDispatchEvents.GuildMemberRemove, ({ guild_id: guildId, user }) => forgetWhoLeft(guildId, user.id, needs));
  on(GatewayDispatchEvents.MessageCreate, (message) => seeNewMessage(message, needs));
  on(GatewayDispatchEvents.MessageDelete, ({ id, guild_id: guildId }) => dropPosts(guildId, [id], needs));
  on(GatewayDispatchEvents.MessageDeleteBulk, ({ ids, guild_id: guildId }) => dropPosts(guildId, ids, needs));
  // Arrives with Manage Server alone.
  on(GatewayDispatchEvents.AutoModerationActionExecution, (caught) => {
    noticeMentions(caught, needs);
    return hearAutoMod(caught, ear);
  });
  on(GatewayDispatchEvents.ChannelDelete, (channel) => dropChannel(channel, needs));
  on(GatewayDispatchEvents.ThreadDelete, (thread) => dropChannel(thread, needs));
  if (needs.messageContent) on(GatewayDispatchEvents.MessageUpdate, (message) => seeMessage(message, needs));
  // Before any message of the new session arrives, which must not make what was written before it count as read.
  client.ws.on(GatewayDispatchEvents.Ready, (_: unknown, shard: number) => {
    needs.posts.hold(needs.view.listGuilds(shard));
    attempt(GatewayDispatchEvents.Ready, () => meetServers(shard, client, needs), { log, open });
  });
  // Only now a server's channels are known, and which of them were written in meanwhile: at every new session, and after Discord's troubles.
  const readBack = ({ id }: { id: string }): void =>
    attempt(Events.GuildAvailable, () => needs.posts.catchUp([id]), { log, open });
  client.on(Events.GuildAvailable, readBack);
  client.on(Events.GuildCreate, readBack);
  client.on(Events.ShardReady, (shard) => log.info('shard.ready', { shard }));
  client.on(Events.ShardResume, (shard, count) => {
    needs.posts.release(needs.view.listGuilds(shard));
    log.info('shard.resumed', { shard, count });
  });
  client.on(Events.ShardReconnecting, (shard) => {
    needs.posts.hold(needs.view.listGuilds(shard));
    log.warn('shard.reconnecting', { shard });
  });
  client.on(Events.ShardError, (error, shard) => log.error('shard.error', { shard, error: describeError(error) }));
  // discord.js turns a rejected listener into this event; without a listener it would end the process.
  client.on(Events.Error, (error) => log.error('client.error', { error: describeError(error) }));
  return {
    pending: () => open.size,
    async drain() {
      while (open.size > 0) await Promise.all(open);
    },
  };
}

/** One event that fails must not keep the next from being handled. Costs nothing where nothing is waited for. */
function attempt(name: string, handle: () => Work, { log, open }: { log: Log; open: Set<Promise<void>> }): void {
  const fail = (error: unknown): void => log.error('event.failed', { command: name, error: describeError(error) });
  try {
    const work = handle()?.catch(fail);
    if (!work) return;
    open.add(work);
    void work.finally(() => open.delete(work));
  } catch (error) {
    fail(error);
  }
}

/** After every new session: what was left or entered meanwhile, and what was written meanwhile. */
async function meetServers(shard: number, client: Client, needs: EventNeeds): Promise<void> {
  const shards = client.options.shardCount ?? 1;
  const isOfShard = (guildId: string) => findShard(guildId, shards) === shard;
  const listPresent = () => new Set(needs.view.listGuilds(shard));
  // From memory, so that it begins also where the database is away.
  const known = needs.servers.all().map(({ guildId }) => guildId);
  const there = listPresent();
  if (needs.messageContent) needs.rounds.start(known.filter((id) => isOfShard(id) && there.has(id)));
  const kept = await listServers(needs.storage.read);
  // Looked at after that: a server may have come back meanwhile.
  const present = listPresent();
  await leave(
    kept.filter((id) => isOfShard(id) && !present.has(id)),
    needs,
  );
  await returnToServers([...present], needs);
}

/** The bot was removed from servers: nothing is counted of them any more. */
function leave(guildIds: readonly string[], needs: EventNeeds): Promise<void> {
  for (const guildId of guildIds) needs.raids.leave(guildId);
  return leaveServers(guildIds, needs);
}

/** Whoever left waits for nothing there, stands in no group's channel, blocks nobody, and is asked nothing. */
async function forgetWhoLeft(guildId: string, userId: string, needs: EventNeeds): Promise<void> {
  await needs.sweep.left(guildId, userId);
  await unblockAll(guildId, userId, needs);
  await noteLeft(guildId, userId, needs);
}

/** Undefined where there is nothing to wait for. */
type Work = Promise<void> | undefined;

/** What a new message and an edited one have in common. */
type WrittenMessage = Written &
  Pick<GatewayMessageCreateDispatchData, 'id' | 'channel_id' | 'guild_id' | 'author' | 'edited_timestamp'>;

/** Nobody has to answer what is deleted, and of what was anonymous nothing is kept. */
function dropPosts(guildId: string | undefined, messageIds: readonly string[], needs: EventNeeds): Work {
  for (const messageId of messageIds) needs.posts.drop(messageId);
  needs.screening.drop(messageIds);
  return guildId === undefined ? undefined : noteDeletedMessages(guildId, messageIds, needs);
}

/** What stood in a channel or thread is gone with it. */
function dropChannel({ id, guild_id: guildId }: { id: string; guild_id?: string }, needs: EventNeeds): Work {
  return guildId === undefined ? undefined : noteDeletedChannel(guildId, id, needs);
}

/** While Discord has trouble with a server, nothing is heard of it. */
function holdPosts(guildId: string, { posts }: EventNeeds): undefined {
  posts.hold([guildId]);
  return undefined;
}

/** Notes that a person wrote in a group: of messages anywhere else nothing is looked at but where they are. Then reads it, where that is switched on. */
function seeNewMessage(message: GatewayMessageCreateDispatchData, needs: EventNeeds): undefined {
  const talk = needs.posts.concerns(message.channel_id) ? readTalk(message) : null;
  if (talk) needs.posts.see(talk);
  if (needs.messageContent) seeMessage(message, needs);
  watchWriting(message, needs);
  return undefined;
}

/** What AutoMod did with a message. What it did with a name or profile is in no channel, and is not looked at. */
type AutoModExecution = GatewayAutoModerationActionExecutionDispatchData;

function hearAutoMod(caught: AutoModExecution, ear: AutoModEar): Work {
  const { guild_id: guildId, channel_id: channelId, user_id: userId, rule_id: ruleId } = caught;
  if (channelId === undefined) return undefined;
  const { message_id: messageId = null, matched_keyword: keyword, content } = caught;
  return ear.hear({ guildId, channelId, userId, ruleId, messageId, keyword, content });
}

/** What Discord noticed by itself. A server that has trouble says nothing. */
function noticeRaid({ id, incidents_data: data }: TellingGuild, { raids }: EventNeeds): undefined {
  if (data === undefined) return undefined;
  raids.notice(id, {
    raidAt: readMoment(data?.raid_detected_at),
    directSpamAt: readMoment(data?.dm_spam_detected_at),
  });
  return undefined;
}

function readMoment(text: string | null | undefined): number | null {
  return text ? Date.parse(text) : null;
}

/** That Discord's own rule against mentions stepped in, linked or not. */
function noticeMentions(
  { guild_id: guildId, user_id: userId, channel_id: channelId, rule_trigger_type: type }: AutoModExecution,
  { raids }: EventNeeds,
): void {
  if (type === AutoModerationRuleTriggerType.MentionSpam)
    raids.caught({ guildId, userId, channelId: channelId ?? null });
}

/** Looks whether many write what one would write by chance alone; in watched places. */
function watchWriting(message: GatewayMessageCreateDispatchData, needs: EventNeeds): void {
  const { guild_id: guildId, channel_id: channelId, author, content, member, mentions } = message;
  if (guildId === undefined || author.bot || !needs.messageContent || !isToCount(content, mentions.length)) return;
  const watchId = needs.view.findWatchId(channelId);
  if (watchId === null || !needs.watchList.isWatched({ guildId, channelId, watchId })) return;
  needs.raids.write({
    guildId,
    channelId,
    userId: author.id,
    joinedAt: readMoment(member?.joined_at),
    roles: member?.roles ?? [],
    content,
    mentioned: mentions.map(({ id }) => id).filter((id) => id !== author.id),
  });
}

/** Reads what a person wrote on a server. */
function seeMessage(message: WrittenMessage, needs: EventNeeds): undefined {
  const content = readWritten(message);
  if (message.guild_id === undefined || content === '' || message.author.bot) return undefined;
  const seen = {
    guildId: message.guild_id,
    channelId: message.channel_id,
    messageId: message.id,
    authorId: message.author.id,
    authorIsBot: false,
    content,
    writtenAt: timeOfSnowflake(message.id),
    editedAt: readMoment(message.edited_timestamp),
    late: false,
  };
  const watchId = needs.view.findWatchId(message.channel_id);
  if (watchId !== null) needs.screening.see({ ...seen, watchId });
  // Discord does not announce a thread again that comes back from the archive: then its channel has to be asked for.
  else if (needs.watchList.list(seen.guildId).length > 0)
    needs.screening.seeIn(seen, () => needs.history.findWatchId(seen.channelId));
  return undefined;
}
