import { Ajv } from 'ajv';
import { GatewayIntentBits, MessageFlags, PermissionFlagsBits, Routes } from 'discord-api-types/v10';
import { RequestMethod } from 'discord.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { openDriven, startSmallBot, type Driven, type Place, type Shown, type SmallBot } from '../kit/driven.ts';
import { openEventSchemas, type EventSchemas } from '../kit/event-schemas.ts';
import { everyPart } from '../kit/scripted-bot.ts';

/** Every event the sandbox can send; what is missing here was not acted out below. */
const everyEvent = [
  'AUTO_MODERATION_ACTION_EXECUTION',
  'AUTO_MODERATION_RULE_CREATE',
  'AUTO_MODERATION_RULE_DELETE',
  'AUTO_MODERATION_RULE_UPDATE',
  'CHANNEL_CREATE',
  'CHANNEL_DELETE',
  'CHANNEL_PINS_UPDATE',
  'CHANNEL_UPDATE',
  'GUILD_AUDIT_LOG_ENTRY_CREATE',
  'GUILD_BAN_ADD',
  'GUILD_BAN_REMOVE',
  'GUILD_CREATE',
  'GUILD_DELETE',
  'GUILD_MEMBERS_CHUNK',
  'GUILD_MEMBER_ADD',
  'GUILD_MEMBER_REMOVE',
  'GUILD_MEMBER_UPDATE',
  'GUILD_ROLE_CREATE',
  'GUILD_ROLE_DELETE',
  'GUILD_ROLE_UPDATE',
  'GUILD_SCHEDULED_EVENT_CREATE',
  'GUILD_SCHEDULED_EVENT_DELETE',
  'GUILD_SCHEDULED_EVENT_UPDATE',
  'GUILD_UPDATE',
  'INTERACTION_CREATE',
  'MESSAGE_CREATE',
  'MESSAGE_DELETE',
  'MESSAGE_DELETE_BULK',
  'MESSAGE_REACTION_ADD',
  'MESSAGE_REACTION_REMOVE',
  'MESSAGE_REACTION_REMOVE_ALL',
  'MESSAGE_REACTION_REMOVE_EMOJI',
  'MESSAGE_UPDATE',
  'RATE_LIMITED',
  'READY',
  'RESUMED',
  'SOUNDBOARD_SOUNDS',
  'THREAD_CREATE',
  'THREAD_DELETE',
  'THREAD_MEMBERS_UPDATE',
  'THREAD_UPDATE',
  'TYPING_START',
];

/** Everything but voice, polls and Administrator. */
const everyIntent = Object.values(GatewayIntentBits).reduce<number>((all, bit) => all | Number(bit), 0);
const everyPermission = Object.keys(PermissionFlagsBits).filter((name) => name !== 'Administrator');

interface Heard {
  name: string;
  data: unknown;
}

interface Scene {
  driven: Driven;
  bot: SmallBot;
  place: Place;
  /** A call of Discord's REST API as the bot. */
  asks: (method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', route: `/${string}`, body?: unknown) => Promise<string>;
  /** Waits for the next event of this name. */
  until: (name: string) => Promise<void>;
}

const methods = {
  POST: RequestMethod.Post,
  PUT: RequestMethod.Put,
  PATCH: RequestMethod.Patch,
  DELETE: RequestMethod.Delete,
} as const;

let schemas: EventSchemas;
let heard: Heard[];

beforeAll(async () => {
  schemas = await openEventSchemas();
  heard = await actEverything();
});

/** Acts out everything that can happen and returns every event that went over the wire. */
async function actEverything(): Promise<Heard[]> {
  const events: Heard[] = [];
  const driven = await openDriven({
    gateway: {
      identifyWindowMs: 0,
      hear: (name, dataJson) => void events.push({ name, data: JSON.parse(dataJson) }),
    },
  });
  const bot = await startSmallBot(driven.sandbox, { intents: everyIntent });
  const place = await driven.makePlace({
    botPermissions: everyPermission,
    channels: [
      { name: 'hall', topic: 'Come in' },
      { name: 'talk', type: 'voice' },
      { name: 'stage', type: 'stage' },
      { name: 'news', type: 'announcement' },
      { name: 'questions', type: 'forum' },
      { name: 'pictures', type: 'media' },
      { name: 'rooms', type: 'category' },
      { name: 'staff', overwrites: [{ id: '@everyone', deny: ['ViewChannel'] }] },
      { name: 'hidden', type: 'voice', overwrites: [{ id: 'bot', deny: ['ViewChannel'] }] },
    ],
  });
  const scene: Scene = {
    driven,
    bot,
    place,
    async asks(method, route, body) {
      const answer = await bot.client.rest.request({
        method: methods[method],
        fullRoute: route,
        ...(body === undefined ? {} : { body }),
      });
      return typeof answer === 'object' && answer && 'id' in answer ? String(answer.id) : '';
    },
    async until(name) {
      const known = events.length;
      await vi.waitUntil(() => events.slice(known).some((event) => event.name === name), 10_000);
    },
  };
  for (const act of [actMembers, actServer, actMessages, actThreads, actAutomod, actInteractions, actDirect, actWire])
    await act(scene);
  await bot.stop();
  await driven.close();
  return events;
}

function need(from: Record<string, string>, name: string): string {
  const found = from[name];
  if (found === undefined) throw new Error(`There is no ${name}.`);
  return found;
}

async function actMembers({ driven, place, asks }: Scene): Promise<void> {
  const { guildId } = place;
  const [noor, role] = [need(place.members, 'noor'), need(place.roles, 'Moderators')];
  const members = `/guilds/${guildId}/members`;
  const { userId } = await driven.ask<{ userId: string }>('POST', members, { name: 'sam', locale: 'de' });
  await driven.ask('PATCH', `${members}/${noor}`, { nick: 'N', timedOutUntil: '2099-01-01T00:00:00Z' });
  await driven.ask('PATCH', `${members}/${noor}`, { nick: null, timedOutUntil: null });
  await driven.ask('PUT', `${members}/${noor}/roles/${role}`);
  await asks('PATCH', Routes.guildMember(guildId, userId), { nick: 'Sammy' });
  await asks('PUT', Routes.guildBan(guildId, userId), {});
  await asks('DELETE', Routes.guildBan(guildId, userId));
  await driven.ask('DELETE', `${members}/${noor}/roles/${role}`);
  await driven.ask(
    'DELETE',
    `${members}/${(await driven.ask<{ userId: string }>('POST', members, { name: 'jo' })).userId}`,
  );
}

async function actServer({ place, asks }: Scene): Promise<void> {
  const { guildId } = place;
  const role = await asks('POST', Routes.guildRoles(guildId), { name: 'Helpers', color: 0x336699 });
  await asks('PATCH', Routes.guildRole(guildId, role), { hoist: true });
  await asks('DELETE', Routes.guildRole(guildId, role));
  const channel = await asks('POST', Routes.guildChannels(guildId), { name: 'quiet', type: 0, topic: 'Hush' });
  await asks('PATCH', Routes.channel(channel), { name: 'silent', topic: 'Hush now' });
  await asks('PUT', Routes.channelPermission(channel, guildId), { type: 0, deny: '2048' });
  await asks('DELETE', Routes.channelPermission(channel, guildId));
  await asks('DELETE', Routes.channel(channel));
  await asks('PUT', `/guilds/${guildId}/incident-actions`, {
    invites_disabled_until: soon(),
    dms_disabled_until: null,
  });
  const event = await asks('POST', Routes.guildScheduledEvents(guildId), {
    name: 'Circle',
    privacy_level: 2,
    entity_type: 3,
    scheduled_start_time: soon(1),
    scheduled_end_time: soon(2),
    entity_metadata: { location: 'the lounge' },
  });
  await asks('PATCH', Routes.guildScheduledEvent(guildId, event), { description: 'Every week' });
  await asks('DELETE', Routes.guildScheduledEvent(guildId, event));
  await asks('POST', Routes.guildScheduledEvents(guildId), {
    name: 'Talk',
    privacy_level: 2,
    entity_type: 2,
    scheduled_start_time: soon(1),
    channel_id: need(place.channels, 'talk'),
  });
}

function soon(hours = 1): string {
  return new Date(Date.now() + hours * 3_600_000).toISOString();
}

async function actMessages({ driven, place, asks }: Scene): Promise<void> {
  const channelId = need(place.channels, 'hall');
  const [olu, maya] = [need(place.members, 'olu'), need(place.members, 'maya')];
  const says = async (content: string, more: object = {}) =>
    (await driven.ask<{ messageId: string }>('POST', '/act/message', { userId: maya, channelId, content, ...more }))
      .messageId;
  const first = await says(`Hello <@${olu}> and <@&${need(place.roles, 'Moderators')}>`);
  const answer = await says('And again', { replyTo: first });
  await driven.ask('PATCH', `/act/message/${first}`, { userId: maya, content: 'Hello, edited' });
  const card = await asks('POST', Routes.channelMessages(channelId), {
    content: 'A card',
    embeds: [
      { title: 'Title', description: 'Words', color: 1, fields: [{ name: 'a', value: 'b' }], footer: { text: 'end' } },
    ],
    message_reference: { message_id: first },
  });
  await asks('PATCH', Routes.channelMessage(channelId, card), { content: 'A card, edited' });
  await asks('POST', Routes.channelMessages(channelId), { flags: MessageFlags.IsComponentsV2, components: everyPart });
  for (const userId of [olu, maya])
    for (const emoji of ['🌱', '🌧️']) await driven.ask('POST', '/act/reaction', { userId, messageId: first, emoji });
  await driven.ask('PATCH', `/act/message/${first}`, { userId: maya, content: 'Hello, with reactions' });
  await driven.ask('POST', '/act/reaction', { userId: maya, messageId: first, emoji: '🌱', remove: true });
  await asks('DELETE', `/channels/${channelId}/messages/${first}/reactions/${encodeURIComponent('🌧️')}`);
  await asks('DELETE', Routes.channelMessageAllReactions(channelId, first));
  await asks('PUT', Routes.channelMessagesPin(channelId, first));
  await asks('DELETE', Routes.channelMessagesPin(channelId, first));
  await asks('POST', Routes.channelTyping(channelId));
  await driven.ask('DELETE', `/act/message/${answer}`, { userId: maya });
  await asks('POST', Routes.channelBulkDelete(channelId), { messages: [await says('one'), await says('two')] });
}

async function actThreads({ driven, place, asks }: Scene): Promise<void> {
  const channelId = need(place.channels, 'hall');
  const maya = need(place.members, 'maya');
  const written = { userId: maya, channelId, content: 'Let us talk about this' };
  const { messageId } = await driven.ask<{ messageId: string }>('POST', '/act/message', written);
  const open = { userId: maya, channelId, name: 'Talk', messageId };
  const { threadId } = await driven.ask<{ threadId: string }>('POST', '/act/thread', open);
  await driven.ask('POST', '/act/message', { userId: maya, channelId: threadId, content: 'In here' });
  await driven.ask('PATCH', `/act/message/${messageId}`, { userId: maya, content: 'With its thread' });
  const closed = await asks('POST', Routes.threads(channelId), { name: 'Apart', type: 12, invitable: false });
  await asks('PUT', Routes.threadMembers(closed, maya));
  await asks('DELETE', Routes.threadMembers(closed, maya));
  await asks('PATCH', Routes.channel(closed), { archived: true, locked: true });
  await asks('PATCH', Routes.channel(closed), { archived: false });
  await asks('DELETE', Routes.channel(closed));
  await asks('POST', Routes.threads(need(place.channels, 'news')), { name: 'News', type: 10 });
  await asks('POST', Routes.threads(need(place.channels, 'questions')), {
    name: 'Why?',
    message: { content: 'I ask' },
  });
}

async function actAutomod({ driven, place, asks }: Scene): Promise<void> {
  const { guildId } = place;
  const rule = await asks('POST', Routes.guildAutoModerationRules(guildId), {
    name: 'Words',
    event_type: 1,
    trigger_type: 1,
    trigger_metadata: { keyword_filter: ['word'] },
    actions: [{ type: 1 }, { type: 3, metadata: { duration_seconds: 60 } }],
  });
  await asks('PATCH', Routes.guildAutoModerationRule(guildId, rule), { enabled: true });
  await driven.ask('POST', '/automod', {
    guildId,
    channelId: need(place.channels, 'hall'),
    userId: need(place.members, 'maya'),
    ruleName: 'Words',
    matchedKeyword: 'word',
    content: 'a word',
    actions: ['block', 'alert', 'timeout', 'block-interaction'],
  });
  await driven.ask('POST', '/automod', {
    guildId,
    channelId: need(place.channels, 'hall'),
    userId: need(place.members, 'maya'),
    ruleName: 'Made on the way',
    matchedKeyword: null,
    messageId: (
      await driven.ask<{ messageId: string }>('POST', '/act/message', {
        userId: need(place.members, 'maya'),
        channelId: need(place.channels, 'hall'),
        content: 'flagged',
      })
    ).messageId,
    actions: ['alert'],
  });
  await asks('DELETE', Routes.guildAutoModerationRule(guildId, rule));
}

async function actInteractions({ driven, place, asks }: Scene): Promise<void> {
  const { roles, channels } = place;
  const userId = need(place.members, 'maya');
  const olu = need(place.members, 'olu');
  const channelId = need(channels, 'hall');
  const here = { userId, channelId };
  const act = (path: string, body: object): Promise<Shown> => driven.outcome(driven.ask('POST', path, body));
  await act('/act/command', { ...here, command: 'hello', locale: 'de' });
  await act('/act/command', {
    ...here,
    command: 'tell',
    options: {
      text: 'words',
      count: 2,
      ratio: 1.5,
      mood: 'g',
      sure: true,
      who: olu,
      where: channelId,
      which: need(roles, 'Moderators'),
      whom: olu,
    },
  });
  await act('/act/command', { ...here, command: 'anon deep dive', options: { word: 'w' } });
  await driven.ask('POST', '/act/autocomplete', {
    ...here,
    command: 'city',
    options: {},
    focused: 'place',
    value: 'Be',
  });
  const said = await driven.ask<{ messageId: string }>('POST', '/act/message', { ...here, content: 'Look' });
  await act('/act/command', { ...here, command: 'Look at', targetId: said.messageId });
  await act('/act/command', { ...here, command: 'Wave at', targetId: olu });
  await act('/act/command', { ...here, command: 'anywhere', installed: 'user' });
  await act('/act/command', { ...here, command: 'later' });
  await act('/act/command', { ...here, command: 'file' });
  const board = await act('/act/command', { ...here, command: 'board' });
  const messageId = need({ id: board.answer?.id ?? '' }, 'id');
  await act('/act/press', { userId, messageId, label: 'Go' });
  await act('/act/press', { userId: olu, messageId, label: 'Colours?', values: ['Red', 'Blue'] });
  await act('/act/press', { userId, messageId, label: 'Who?', values: [olu] });
  const parts = await asks('POST', Routes.channelMessages(channelId), {
    flags: MessageFlags.IsComponentsV2,
    components: everyPart,
  });
  await act('/act/press', { userId, messageId: parts, label: 'Beside' });
  await act('/act/press', { userId, messageId: parts, label: 'Which role?', values: [need(roles, 'Moderators')] });
  await act('/act/press', { userId, messageId: parts, label: 'Which channel?', values: [channelId] });
  const form = await act('/act/command', { ...here, command: 'form' });
  const fields = { words: 'Some words', colours: ['r'], often: 'd', whom: [olu] };
  await act('/act/submit', { interactionId: form.id, fields });
  const thread = await driven.ask<{ threadId: string }>('POST', '/act/thread', { ...here, name: 'Aside' });
  await act('/act/command', { userId, channelId: thread.threadId, command: 'hello' });
}

async function actDirect({ driven, place, asks }: Scene): Promise<void> {
  const userId = need(place.members, 'maya');
  const { channelId } = await driven.ask<{ channelId: string }>('GET', `/dms?userId=${userId}`);
  const act = (path: string, body: object): Promise<Shown> => driven.outcome(driven.ask('POST', path, body));
  const said = await driven.ask<{ messageId: string }>('POST', '/act/message', {
    userId,
    channelId,
    content: 'Only you',
  });
  await driven.ask('PATCH', `/act/message/${said.messageId}`, { userId, content: 'Only you, edited' });
  const answer = await asks('POST', Routes.channelMessages(channelId), { content: 'Yes' });
  await driven.ask('POST', '/act/reaction', { userId, messageId: answer, emoji: '🌱' });
  await driven.ask('POST', '/act/reaction', { userId, messageId: answer, emoji: '🌱', remove: true });
  await asks('DELETE', Routes.channelMessage(channelId, answer));
  await asks('POST', Routes.channelTyping(channelId));
  await act('/act/command', { userId, channelId, command: 'anywhere' });
  await act('/act/command', { userId, channelId, command: 'anywhere', installed: 'user' });
  const board = await act('/act/command', { userId, channelId, command: 'board' });
  await act('/act/press', { userId, messageId: board.answer?.id ?? '', label: 'Go' });
  const form = await act('/act/command', { userId, channelId, command: 'form' });
  await act('/act/submit', { interactionId: form.id, fields: { words: 'Some words', often: 'w' } });
}

/** What the gateway says by itself, and being removed from a server. */
async function actWire({ driven, bot, place, until }: Scene): Promise<void> {
  const { guildId } = place;
  const shard = bot.client.ws.shards.first();
  const askForAll = (): void =>
    shard?.send({ op: 8, d: { guild_id: guildId, query: '', limit: 0, nonce: 'n', presences: true } });
  const chunk = until('GUILD_MEMBERS_CHUNK');
  askForAll();
  await chunk;
  const limited = until('RATE_LIMITED');
  askForAll();
  await limited;
  const sounds = until('SOUNDBOARD_SOUNDS');
  shard?.send({ op: 31, d: { guild_ids: [guildId] } });
  await sounds;
  const resumed = until('RESUMED');
  await driven.ask('POST', '/faults', { kind: 'drop' });
  await resumed;
  await driven.ask('DELETE', `/guilds/${guildId}/members/${driven.sandbox.world.botId}`);
}

describe('what goes over the gateway', () => {
  it('is every kind of event there is', () => {
    expect([...new Set(heard.map(({ name }) => name))].sort()).toEqual(everyEvent);
  });

  it.each(everyEvent)('%s is as Discord’s types say', (name) => {
    const sent = heard.filter((event) => event.name === name);
    const differences = sent.flatMap(({ data }) =>
      schemas.check(name, data).map(({ path, says }) => `${path} ${says}`),
    );

    expect([...new Set(differences)]).toEqual([]);
  });
});

describe('the check', () => {
  it('finds whatever is missing, misspelt or of another kind', () => {
    const [event] = heard.filter(({ name }) => name === 'MESSAGE_CREATE');
    const data = JSON.stringify(event?.data);
    const wrong = (from: string, to: string) => schemas.check('MESSAGE_CREATE', JSON.parse(data.replace(from, to)));

    expect(wrong('"pinned":', '"pined":').map(({ path }) => path)).toEqual(['/pinned', '/pined']);
    expect(wrong('"pinned":false', '"pinned":"no"')).toEqual([{ path: '/pinned', says: 'is "no", not boolean' }]);
    expect(wrong('"username":', '"name":').map(({ path }) => path)).toEqual(['/author/username', '/author/name']);
    expect(wrong('"type":0', '"type":99').map(({ path }) => path)).toEqual(['/type']);
    expect(schemas.check('MESSAGE_CRATE', {})).toEqual([{ path: '', says: 'is no event of Discord’s' }]);
  });

  it('agrees with a validator of somebody else’s about every event, and about each with a field taken away', () => {
    const ajv = new Ajv({ strict: false, validateSchema: false });
    ajv.addSchema({ $id: 'discord', definitions: schemas.definitions });
    const validators = new Map(
      everyEvent.map((name) => {
        const { $ref, ...schema } = schemas.events.get(name) ?? {};
        return [name, ajv.compile($ref === undefined ? schema : { $ref: `discord${$ref}` })];
      }),
    );
    const seen = new Set<string>();
    let refused = 0;
    for (const { name, data } of heard)
      for (const variant of takeAway(data)) {
        const json = name + JSON.stringify(variant);
        if (seen.has(json)) continue;
        seen.add(json);
        const agreed = schemas.check(name, variant).length === 0;
        expect(agreed, json).toBe(validators.get(name)?.(variant));
        if (!agreed) refused += 1;
      }

    expect(refused).toBeGreaterThan(1_000);
  }, 120_000);
});

/** A value, and the value with each of its fields and of the fields of those taken away. */
function takeAway(value: unknown, depth = 2): unknown[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [value];
  if (Array.isArray(value))
    return [value, ...value.slice(0, 1).flatMap((first) => takeAway(first, depth - 1).map((one) => [one]))];
  return [
    value,
    ...Object.entries(value).flatMap(([name, inner]) => {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      return [rest, ...takeAway(inner, depth - 1).map((one) => ({ ...value, [name]: one }))];
    }),
  ];
}
