import { MessageType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createTalkReader, readTalk } from '../../src/discord/talk.ts';
import { ids, makeMessage } from '../kit/interactions.ts';
import { openRestServer, refuseWith } from '../kit/rest-server.ts';
import { openSmallWorld } from '../kit/world.ts';

const plain = makeMessage({ content: 'nothing of this is read' });

describe('what is read of a message', () => {
  it('is where it is, whose, and since when they are on the server', () => {
    const member = { joined_at: '2026-11-20T10:00:00.000000+00:00' };
    expect(readTalk({ ...plain, member })).toEqual({
      messageId: plain.id,
      channelId: plain.channel_id,
      authorId: plain.author.id,
      joinedAt: Date.UTC(2026, 10, 20, 10),
      answers: null,
    });
    expect(readTalk({ ...plain, member: { joined_at: null } })?.joinedAt).toBeNull();
    expect(readTalk(plain)?.joinedAt).toBeNull();
  });

  it('is whom a reply answers, and that one answers something that is gone', () => {
    const reply = { ...plain, type: MessageType.Reply };
    const answered = makeMessage({ authorId: ids.theo });
    expect(readTalk({ ...reply, referenced_message: answered })?.answers).toEqual({ authorId: ids.theo });
    expect(readTalk({ ...reply, referenced_message: null })?.answers).toEqual({ authorId: null });
    expect(readTalk({ ...plain, referenced_message: answered })?.answers).toBeNull();
  });

  it.each([
    ['of a bot', makeMessage({ bot: true })],
    ['of a webhook', { ...plain, webhook_id: '5' }],
    ['of Discord about a pin', { ...plain, type: MessageType.ChannelPinnedMessage }],
    ['of Discord about a thread', { ...plain, type: MessageType.ThreadCreated }],
  ])('is nothing where it is %s', (_, message) => {
    expect(readTalk(message)).toBeNull();
  });
});

describe('the end of a history', () => {
  it('is what people wrote, oldest first; everything was looked at where it is short', async () => {
    const small = await openSmallWorld();
    const written = ['a', 'b', 'c'].map((text) => small.says(small.maya.id, text).id);
    const newest = await createTalkReader(small.client).readNewest(small.lounge.id);
    expect(newest?.talks.map(({ messageId }) => messageId)).toEqual(written);
    expect(newest?.from).toBe('0');
  });

  it('is a hundred messages, and says from where on', async () => {
    const small = await openSmallWorld();
    const written = Array.from({ length: 120 }, (_, index) => small.says(small.maya.id, `m ${index}`).id);
    const newest = await createTalkReader(small.client).readNewest(small.lounge.id);
    expect(newest?.talks).toHaveLength(100);
    expect(newest?.from).toBe(written[20]);
  });

  it.each([
    [403, 50001],
    [404, 10003],
  ])('is unknown where Discord answers %i', async (status, code) => {
    const server = await openRestServer();
    server.react(() => refuseWith(status, code));
    expect(await createTalkReader(server.rest).readNewest(ids.lounge)).toBeNull();
  });

  it('is an error where Discord is away', async () => {
    const server = await openRestServer();
    server.react(() => refuseWith(500, 0));
    await expect(createTalkReader(server.rest).readNewest(ids.lounge)).rejects.toThrow();
  });
});
