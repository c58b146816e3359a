import { DefaultRestOptions, HTTPError, REST, type RESTOptions } from '@discordjs/rest';
import { Client, GatewayIntentBits, Options } from 'discord.js';
import type { ShardRange } from '../config.ts';
import { describeError } from '../log.ts';
import { takeTurns, type TurnNeeds } from './identify-turns.ts';
import { passMessages } from './pass-messages.ts';
import { listShards } from './shards.ts';

/** What decides how the bot connects. */
export interface ClientOptions {
  /** Another address of Discord's API, without the version; null for Discord itself. */
  apiUrl: string | null;
  /** Asks for the privileged MessageContent intent. */
  messageContent: boolean;
  /** Asks for the privileged GuildMembers intent. */
  guildMembers: boolean;
  /** The shards of this process; null for all of them, as many as Discord recommends. */
  shards: ShardRange | null;
}

/**
 * The least intents that work: servers, ids of messages, moderation, and what AutoMod did, since a server may link its rules at any time and intents
 * are chosen once; the two privileged ones only where the operator switched
 * them on. Without MessageContent message texts arrive empty: that somebody wrote is all that is known then.
 */
export function chooseIntents(options: Pick<ClientOptions, 'messageContent' | 'guildMembers'>): GatewayIntentBits[] {
  return [
    GatewayIntentBits.Guilds,
    GatewayIntentBits.GuildMessages,
    GatewayIntentBits.GuildModeration,
    GatewayIntentBits.AutoModerationExecution,
    ...(options.messageContent ? [GatewayIntentBits.MessageContent] : []),
    ...(options.guildMembers ? [GatewayIntentBits.GuildMembers] : []),
  ];
}

/**
 * A discord.js client that remembers channels, roles and itself, and neither messages nor members: what people write is not kept in
 * memory longer than it is read, and the memory does not grow with the servers' sizes. `turns` is how it waits before each session.
 */
export function createClient(options: ClientOptions, turns: TurnNeeds): Client {
  const nothing = 0;
  const { shards } = options;
  const client: Client = new Client({
    intents: chooseIntents(options),
    ...(shards === null ? { shards: 'auto' } : { shards: listShards(shards), shardCount: shards.count }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      AutoModerationRuleManager: nothing,
      DMMessageManager: nothing,
      GuildBanManager: nothing,
      GuildEmojiManager: nothing,
      GuildInviteManager: nothing,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      GuildMessageManager: nothing,
      GuildScheduledEventManager: nothing,
      GuildStickerManager: nothing,
      MessageManager: nothing,
      PresenceManager: nothing,
      ReactionManager: nothing,
      ReactionUserManager: nothing,
      StageInstanceManager: nothing,
      ThreadMemberManager: nothing,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: nothing,
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      // Threads are remembered to know which channel they belong to; one that nobody wrote in for a day can be asked for again.
      threads: { interval: 3600, lifetime: 24 * 3600 },
    },
    allowedMentions: { parse: [] },
    rest: { ...chooseAddress(options), handlerSweepInterval: sweepMs },
    ws: { buildStrategy: passMessages(() => client), buildIdentifyThrottler: takeTurns(turns) },
  });
  keepToken(client.rest);
  return client;
}

/** A rate limit that lasts longer than this is told to whoever asked, in milliseconds. */
const longestWaitMs = 20_000;

/** A queue is made for every channel that is written to, and for every interaction: kept for an hour, as is usual, those of a large morning would fill the memory. */
const sweepMs = 60_000;

/** The way to everything that is not an answer. Apart from the client's own, which is closed with the connection: what is in flight then is still finished. */
export function createRest(options: Pick<ClientOptions, 'apiUrl'>, token: string): REST {
  const rest = new REST({
    ...chooseAddress(options),
    timeout: 15_000,
    retries: 3,
    makeRequest,
    handlerSweepInterval: sweepMs,
    // A longer wait is not slept through here, where a stop would have to wait for it: the outbox knows how to come back.
    rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestWaitMs,
  });
  keepToken(rest);
  return rest.setToken(token);
}

/** Discord was asked to create a message, and no answer came: whether it is there is not known. */
class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super('Discord was asked for a message, and did not answer.', { cause });
    const { name, code = name } = describeError(cause);
    this.name = `NoAnswerError[${code}]`;
  }
}

/**
 * Creates a message once. discord.js tries again by itself where no answer came, and tells of the last try alone: a refusal of that one says
 * nothing of the first, which may have made the message. Messages are created by the outbox, which tries again too, and knows what it does not know.
 */
const makeRequest: RESTOptions['makeRequest'] = async (url, init) => {
  if (init.method !== 'POST' || !/\/channels\/\d+\/messages$/.test(url))
    return DefaultRestOptions.makeRequest(url, init);
  const answer = await DefaultRestOptions.makeRequest(url, init).catch((error: unknown) => {
    // Of another kind than discord.js tries again after.
    throw new NoAnswerError(error);
  });
  if (answer.status < 500) return answer;
  throw new HTTPError(answer.status, answer.statusText, init.method, url, { body: undefined, files: undefined });
};

/**
 * A refused token rests for so long, in milliseconds. Discord bans an address that is refused 10,000 times in ten minutes
 * (https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans): what is under way at the same time, once in five
 * seconds, stays far from that.
 */
const tokenRestsMs = 5_000;

/**
 * Lets requests be made again after Discord refused the token. discord.js puts it away at the first refusal, and a single stray one would silence the
 * bot until its next start; a token that is really not accepted is refused again and again, which the log says.
 */
function keepToken(rest: { setToken(token: string): unknown }): void {
  const set = rest.setToken.bind(rest);
  let kept = '';
  let again: NodeJS.Timeout | null = null;
  // Its types say nothing of the null with which discord.js puts it away.
  rest.setToken = (token: string | null) => {
    if (token !== null) {
      kept = token;
      return set(token);
    }
    again ??= setTimeout(() => {
      again = null;
      set(kept);
    }, tokenRestsMs).unref();
    return set('');
  };
}

/**
 * The way to answer interactions: apart from everything else, since Discord does not count these answers towards its global limit.
 * Crisis help is answered while every other request has to wait.
 */
export function createAnswerRest(options: Pick<ClientOptions, 'apiUrl'>): REST {
  return new REST({
    ...chooseAddress(options),
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    timeout: 5_000,
    retries: 2,
    handlerSweepInterval: sweepMs,
  });
}

function chooseAddress({ apiUrl }: Pick<ClientOptions, 'apiUrl'>): { api?: string } {
  return apiUrl === null ? {} : { api: apiUrl };
}
