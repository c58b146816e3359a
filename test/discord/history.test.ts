import { describe, expect, it } from 'vitest';
import { ChannelType, GatewayIntentBits } from 'discord.js';
import { createHistory } from '../../src/discord/history.ts';
import { snowflakeAt } from '../../src/discord/snowflakes.ts';
import { deleteChannel } from '../../src/sandbox/world/channels.ts';
import { leaveGuild } from '../../src/sandbox/world/members.ts';
import { createMessage } from '../../src/sandbox/world/messages.ts';
import { addThreadMember, createThread, editThread } from '../../src/sandbox/world/threads.ts';
import { openSmallWorld, type SmallWorld } from '../kit/world.ts';

const unknown = '1311111111111111117';

/** The history of a small world whose members wrote so many messages in the lounge; their ids, oldest first. */
async function open(messages = 0) {
  const small = await openSmallWorld();
  small.setIntents(GatewayIntentBits.MessageContent);
  const ids = Array.from({ length: messages }, (_, index) => small.says(small.maya.id, `message ${index}`).id);
  const pages = () => small.rest.requests(0).filter(({ route }) => route === '/channels/{channel_id}/messages').length;
  return { small, ids, pages, history: createHistory(small.client) };
}

/** A thread of the lounge. */
function openThread({ world, guild, lounge, maya }: SmallWorld, parent = lounge, type = ChannelType.PublicThread) {
  const actor = { id: maya.id, reason: null };
  return createThread({ parent, guild, name: 'thread', type }, actor, world);
}

describe('messages after a moment', () => {
  it('come with the words that they pass on, and with when they were changed', async () => {
    const { small, history } = await open();
    const written = { channel: small.lounge, authorId: small.maya.id, content: '' };
    createMessage({ ...written, forwarded: 'written elsewhere' }, small.world);
    const changed = createMessage({ ...written, content: 'at first' }, small.world);
    changed.editedAt = '2026-11-28T10:00:00.000Z';
    const found = await history.readAfter(small.lounge.id, '0', 10);
    expect(found?.messages).toMatchObject([
      { content: 'at first', editedAt: Date.parse('2026-11-28T10:00:00.000Z') },
      { content: 'written elsewhere', editedAt: null },
    ]);
  });

  it.each([
    { written: 0, pages: 1 },
    { written: 7, pages: 1 },
    { written: 99, pages: 1 },
    { written: 100, pages: 2 },
    { written: 250, pages: 3 },
  ])('are all found, newest first: $written', async ({ written, pages }) => {
    const { small, ids, history, ...counted } = await open(written);
    const found = await history.readAfter(small.lounge.id, '0', 1000);
    expect(found?.messages.map(({ messageId }) => messageId)).toEqual([...ids].reverse());
    expect(found?.more).toBe(false);
    expect(counted.pages()).toBe(pages);
  });

  it('begin after that one, and nothing older is asked for than is needed', async () => {
    const { small, ids, history, pages } = await open(320);
    const found = await history.readAfter(small.lounge.id, ids[199] ?? '', 1000);
    expect(found?.messages.map(({ messageId }) => messageId)).toEqual(ids.slice(200).reverse());
    expect(found?.more).toBe(false);
    expect(pages()).toBe(2);
    expect(await history.readAfter(small.lounge.id, ids[319] ?? '', 1000)).toEqual({ messages: [], more: false });
  });

  it.each([
    { limit: 150, more: true },
    { limit: 200, more: true },
    { limit: 249, more: true },
    { limit: 250, more: false },
    { limit: 251, more: false },
  ])('are the newest $limit of 250, and it is told whether there are more', async ({ limit, more }) => {
    const { small, ids, history } = await open(250);
    const found = await history.readAfter(small.lounge.id, '0', limit);
    expect(found?.messages.map(({ messageId }) => messageId)).toEqual([...ids].reverse().slice(0, limit));
    expect(found?.more).toBe(more);
  });

  it('tell who wrote what, and whether that is a bot', async () => {
    const { small, history } = await open();
    const { world, lounge, maya } = small;
    small.says(maya.id, 'hello there');
    createMessage({ channel: lounge, authorId: world.botId, content: 'I am a bot' }, world);
    const found = await history.readAfter(lounge.id, '0', 10);
    expect(found?.messages).toMatchObject([
      { authorId: world.botId, authorIsBot: true, content: 'I am a bot' },
      { authorId: maya.id, authorIsBot: false, content: 'hello there' },
    ]);
  });

  it('are nothing where the channel is gone or closed to the bot', async () => {
    const { small, history } = await open(1);
    const { hidden, lounge, guild, owner, world } = small;
    expect(await history.readAfter(hidden.id, '0', 10)).toBeNull();
    deleteChannel(lounge, guild, { id: owner.id, reason: null }, world);
    expect(await history.readAfter(lounge.id, '0', 10)).toBeNull();
    expect(await history.readAfter(unknown, '0', 10)).toBeNull();
  });
});

describe('threads of a channel', () => {
  it('are those that are active in it, and in no other', async () => {
    const { small, history } = await open();
    const { guild, lounge, forum } = small;
    const active = openThread(small);
    openThread(small, forum);
    addThreadMember(
      openThread(small, lounge, ChannelType.PrivateThread),
      small.world.botId,
      small.maya.id,
      small.world,
    );
    expect(await history.listThreads(guild.id, lounge.id, '0')).toEqual([active.id]);
  });

  it('are also those that were archived after a moment, however many, and none from before', async () => {
    const { small, history } = await open();
    const { world, guild, lounge } = small;
    const archive = (thread: ReturnType<typeof openThread>, at: number) => {
      editThread(thread, { archived: true }, world);
      if (thread.thread) thread.thread.archiveChangedAt = new Date(at).toISOString();
      return thread.id;
    };
    const moment = Date.now();
    const after = Array.from({ length: 101 }, (_, index) => archive(openThread(small), moment + 1000 + index));
    archive(openThread(small), moment - 1000);
    const found = await history.listThreads(guild.id, lounge.id, snowflakeAt(moment));
    expect(found).toEqual(after.reverse());
  });

  it('are none where the bot may not read on', async () => {
    const { small, history } = await open();
    expect(await history.listThreads(small.guild.id, small.hidden.id, '0')).toEqual([]);
  });

  it('are none where the bot was removed from the server', async () => {
    const { small, history } = await open();
    const { guild, lounge, world } = small;
    openThread(small);
    leaveGuild(guild, world.botId, null, world);
    expect(await history.listThreads(guild.id, lounge.id, '0')).toEqual([]);
  });
});

describe('one message', () => {
  it('is there, was deleted, or cannot be known', async () => {
    const { small, ids, history } = await open(1);
    expect(await history.hasMessage(small.lounge.id, ids[0] ?? '')).toBe(true);
    expect(await history.hasMessage(small.lounge.id, unknown)).toBe(false);
    expect(await history.hasMessage(small.hidden.id, unknown)).toBeNull();
    expect(await history.hasMessage(unknown, unknown)).toBeNull();
  });
});

describe("a member's roles", () => {
  it('are told, and are null for somebody who is not there', async () => {
    const { small, history } = await open();
    const { guild, maya, sam, helpers, world } = small;
    guild.members.get(maya.id)?.roles.push(helpers.id);
    expect(await history.findRoles(guild.id, maya.id)).toEqual([helpers.id]);
    expect(await history.findRoles(guild.id, sam.id)).toEqual([]);
    leaveGuild(guild, sam.id, null, world);
    expect(await history.findRoles(guild.id, sam.id)).toBeNull();
  });
});

describe('the channel whose being read counts', () => {
  it('is the parent of a public thread, the channel or private thread itself, or none that can be seen', async () => {
    const { small, history } = await open();
    expect(await history.findWatchId(openThread(small).id)).toBe(small.lounge.id);
    expect(await history.findWatchId(small.lounge.id)).toBe(small.lounge.id);
    const own = openThread(small, small.lounge, ChannelType.PrivateThread);
    addThreadMember(own, small.world.botId, small.maya.id, small.world);
    expect(await history.findWatchId(own.id)).toBe(own.id);
    expect(await history.findWatchId(small.hidden.id)).toBeNull();
    expect(await history.findWatchId(unknown)).toBeNull();
  });
});

describe('when Discord cannot be asked', () => {
  it('that is an error, never an empty answer', async () => {
    const { small, ids, history } = await open(1);
    const { guild, lounge, maya } = small;
    const questions = [
      () => history.readAfter(lounge.id, '0', 10),
      () => history.listThreads(guild.id, lounge.id, '0'),
      () => history.hasMessage(lounge.id, ids[0] ?? ''),
      () => history.findRoles(guild.id, maya.id),
      () => history.findWatchId(lounge.id),
    ];
    for (const ask of questions) {
      small.arm({ kind: 'status', status: 503 });
      await expect(ask()).rejects.toMatchObject({ status: 503 });
    }
  });
});
