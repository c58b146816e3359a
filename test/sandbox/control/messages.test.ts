import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriven, startSmallBot, type Driven, type Place, type SmallBot } from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;
let place: Place;

beforeAll(async () => {
  driven = await openDriven();
  bot = await startSmallBot(driven.sandbox);
  place = await driven.makePlace();
});
afterAll(async () => {
  await bot.stop();
  await driven.close();
});

function id(name: string): string {
  return place.members[name] ?? '';
}

function channel(name: string): string {
  return place.channels[name] ?? '';
}

async function say(name: string, content: string, more: object = {}): Promise<string> {
  const body = { userId: id(name), channelId: channel('hall'), content, ...more };
  return (await driven.ask<{ messageId: string }>('POST', '/act/message', body)).messageId;
}

function isRefused(name: string, content: string, channelId = channel('hall')) {
  return driven.refused('POST', '/act/message', { userId: id(name), channelId, content });
}

describe('writing', () => {
  it('reaches everybody in the channel and the bot', async () => {
    const messageId = await say('maya', 'good evening');
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });

    const last = (await driven.view(id('noor'), channel('hall'))).at(-1);
    expect(last).toMatchObject({
      id: messageId,
      author: { id: id('maya'), name: 'maya', bot: false },
      content: 'good evening',
      text: 'good evening',
      ephemeral: false,
      mentions: [],
    });
    expect(bot.seen).toContainEqual({ id: messageId, content: 'good evening' });
  });

  it('says who is mentioned, whom it answers, and what was changed', async () => {
    const first = await say('maya', 'who is up?');
    const second = await say('noor', `me, and <@${id('theo')}>`, { replyTo: first });
    await driven.ask('PATCH', `/act/message/${second}`, { userId: id('noor'), content: 'me' });

    const last = (await driven.view(id('maya'), channel('hall'))).at(-1);
    expect(last).toMatchObject({
      id: second,
      content: 'me',
      replyTo: { id: first, author: { name: 'maya' }, text: 'who is up?' },
    });
    expect(last?.['edited']).not.toBeNull();
  });

  it('has 1 to 2000 characters', async () => {
    expect(await isRefused('maya', '')).toEqual({ status: 400, error: 'content: is empty' });
    expect(await isRefused('maya', ' \n ')).toMatchObject({ status: 400 });
    expect(await isRefused('maya', 'x'.repeat(2001))).toEqual({
      status: 400,
      error: 'content: is longer than 2000 characters',
    });
    expect(await say('maya', 'x'.repeat(2000))).toMatch(/^\d+$/);
  });

  it('is refused to strangers, to the bot, to those who may not see or speak, and to those timed out', async () => {
    const { userId: stranger } = await driven.ask<{ userId: string }>('POST', `/guilds/${place.guildId}/members`, {
      name: 'passing',
    });
    await driven.ask('DELETE', `/guilds/${place.guildId}/members/${stranger}`);
    const locked = await driven.ask<{ channelId: string }>('POST', `/guilds/${place.guildId}/channels`, {
      name: 'read-only',
      overwrites: [{ id: '@everyone', deny: ['SendMessages'] }],
    });

    expect(await isRefused('maya', 'hi', channel('staff'))).toEqual({
      status: 403,
      error: 'maya cannot see this channel.',
    });
    expect(await isRefused('maya', 'hi', locked.channelId)).toEqual({ status: 403, error: 'maya may not write here.' });
    expect(await isRefused('maya', 'hi', '12345678')).toMatchObject({ status: 404 });
    expect(
      await driven.refused('POST', '/act/message', { userId: stranger, channelId: channel('hall'), content: 'hi' }),
    ).toMatchObject({ status: 403 });
    expect(
      await driven.refused('POST', '/act/message', {
        userId: driven.sandbox.world.botId,
        channelId: channel('hall'),
        content: 'hi',
      }),
    ).toEqual({ status: 403, error: 'Lamplight is a bot and acts by itself.' });

    const member = `/guilds/${place.guildId}/members/${id('noor')}`;
    await driven.ask('PATCH', member, { timedOutUntil: new Date(Date.now() + 60_000).toISOString() });
    expect((await isRefused('noor', 'hi')).error).toMatch(/^noor is timed out/);
    await driven.ask('PATCH', member, { timedOutUntil: null });
    expect(await say('noor', 'back')).toMatch(/^\d+$/);
  });

  it('keeps to slow mode by the clock', async () => {
    const { channelId } = await driven.ask<{ channelId: string }>('POST', `/guilds/${place.guildId}/channels`, {
      name: 'slow',
      slowMode: 30,
    });
    await say('maya', 'one', { channelId });

    expect((await isRefused('maya', 'two', channelId)).error).toMatch(/^Slow mode/);
    await driven.ask('POST', '/clock', { advance: 'PT31S' });
    expect(await say('maya', 'two', { channelId })).toMatch(/^\d+$/);
    await say('theo', 'moderators', { channelId });
    expect(await say('theo', 'are exempt', { channelId })).toMatch(/^\d+$/);
    await driven.ask('POST', '/clock', { realtime: true });
  });
});

describe('changing and deleting', () => {
  it('is for the author, and deleting for moderators too', async () => {
    const messageId = await say('maya', 'mine');

    expect(
      await driven.refused('PATCH', `/act/message/${messageId}`, { userId: id('theo'), content: 'yours' }),
    ).toMatchObject({ status: 403 });
    expect(await driven.refused('DELETE', `/act/message/${messageId}`, { userId: id('noor') })).toMatchObject({
      status: 403,
    });
    await driven.ask('DELETE', `/act/message/${messageId}`, { userId: id('theo') });
    expect(await driven.refused('DELETE', `/act/message/${messageId}`, { userId: id('theo') })).toMatchObject({
      status: 404,
    });
    const own = await say('maya', 'mine again');
    await driven.ask('DELETE', `/act/message/${own}?userId=${id('maya')}`);
    expect((await driven.view(id('maya'), channel('hall'))).map((message) => message.id)).not.toContain(own);
  });
});

describe('reading', () => {
  it('shows the newest up to the limit, oldest first', async () => {
    const ids = [await say('maya', 'a'), await say('noor', 'b'), await say('maya', 'c')];

    const seen = await driven.ask<{ id: string }[]>(
      'GET',
      `/view?userId=${id('olu')}&channelId=${channel('hall')}&limit=2`,
    );
    expect(seen.map((message) => message.id)).toEqual(ids.slice(1));
    expect(await driven.refused('GET', `/view?userId=${id('olu')}&channelId=${channel('hall')}&limit=0`)).toMatchObject(
      { status: 400 },
    );
    expect(await driven.refused('GET', `/view?userId=${id('maya')}&channelId=${channel('staff')}`)).toMatchObject({
      status: 403,
    });
    expect(await driven.refused('GET', `/view?channelId=${channel('staff')}`)).toMatchObject({ status: 400 });
  });

  /** What noor sees in the hall of what matches. */
  function match(pattern: string, more: Record<string, string> = {}): Promise<{ text: string }[]> {
    const query = new URLSearchParams({ userId: id('noor'), channelId: channel('hall'), match: pattern, ...more });
    return driven.ask('GET', `/view?${query.toString()}`);
  }

  it('shows only what matches, if asked', async () => {
    await say('maya', 'Kettle on\nor off?');
    await say('maya', 'a kettle of fish');

    expect((await match('/kettle/')).map(({ text }) => text)).toEqual(['a kettle of fish']);
    expect((await match('/^kettle.*off/is')).map(({ text }) => text)).toEqual(['Kettle on\nor off?']);
    expect(await match('/teapot/', { wait: '20' })).toEqual([]);
    for (const wrong of ['kettle', '//', '/(/', '/kettle/y']) {
      const query = new URLSearchParams({ userId: id('noor'), channelId: channel('hall'), match: wrong });
      const { status, error } = await driven.refused('GET', `/view?${query.toString()}`);
      expect([status, error]).toEqual([400, expect.stringMatching(/^match: is no regular expression/)]);
    }
  });

  it('waits for what matches, written or changed to it', async () => {
    const written = match('/^at last$/', { wait: '10000' });
    const changed = match('/^at long last$/', { wait: '10000' });
    const messageId = await say('maya', 'at last');
    expect(await written).toMatchObject([{ id: messageId, text: 'at last' }]);

    await driven.ask('PATCH', `/act/message/${messageId}`, { userId: id('maya'), content: 'at long last' });
    expect(await changed).toMatchObject([{ id: messageId, text: 'at long last' }]);
  });

  it('shows reactions, with those who reacted', async () => {
    const messageId = await say('maya', 'soup!');
    const react = (name: string, more: object = {}) =>
      driven.ask('POST', '/act/reaction', { userId: id(name), messageId, emoji: '🍲', ...more });
    await react('noor');
    await react('theo');
    await react('theo', { remove: true });

    const seen = (await driven.view(id('olu'), channel('hall'))).at(-1);
    expect(seen?.['reactions']).toEqual([{ emoji: '🍲', count: 1, users: [id('noor')] }]);
  });
});

describe('direct messages', () => {
  it('have one channel, in which person and bot write to each other', async () => {
    const { channelId } = await driven.ask<{ channelId: string }>('GET', `/dms?userId=${id('maya')}`);
    await driven.outcome(
      driven.ask('POST', '/act/command', { userId: id('maya'), channelId: channel('hall'), command: 'write' }),
    );
    await say('maya', 'thank you', { channelId });
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });

    const after = await driven.ask<{ channelId: string; messages: { content: string; author: { bot: boolean } }[] }>(
      'GET',
      `/dms?userId=${id('maya')}`,
    );
    expect(after.channelId).toBe(channelId);
    expect(after.messages.map((message) => [message.content, message.author.bot])).toEqual([
      ['only for you', true],
      ['thank you', false],
    ]);
    expect(bot.seen.map((message) => message.content)).toContain('thank you');
    expect(await isRefused('noor', 'hi', channelId)).toMatchObject({ status: 403 });
  });

  it('do not arrive where they are closed', async () => {
    await driven.ask('PUT', `/users/${id('noor')}`, { dms: 'closed' });
    const { answer } = await driven.outcome(
      driven.ask('POST', '/act/command', { userId: id('noor'), channelId: channel('hall'), command: 'write' }),
    );

    expect(answer?.content).toBe('Cannot send messages to this user');

    const { messages } = await driven.ask<{ messages: unknown[] }>('GET', `/dms?userId=${id('noor')}`);
    expect(messages).toEqual([]);
    const { requests } = await driven.ask<{ requests: { status: number; route: string }[] }>(
      'GET',
      '/requests?since=0',
    );
    expect(requests.filter((request) => request.status === 403).map((request) => request.route)).toEqual([
      '/channels/{channel_id}/messages',
    ]);
  });
});

describe('AutoMod', () => {
  const execution = { ruleName: 'Words', matchedKeyword: 'kw', content: 'has kw in it', actions: ['block', 'alert'] };

  it('tells the bot of each action, with the rule it can then ask for', async () => {
    const answer = await driven.ask<{ ruleId: string; emitted: number }>('POST', '/automod', {
      guildId: place.guildId,
      channelId: channel('hall'),
      userId: id('maya'),
      ...execution,
    });
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });

    expect(answer.emitted).toBe(2);
    const heard = bot.raw.filter((packet) => packet.t === 'AUTO_MODERATION_ACTION_EXECUTION').map((packet) => packet.d);
    expect(heard).toMatchObject([
      {
        action: { type: 1 },
        matched_keyword: 'kw',
        content: 'has kw in it',
        user_id: id('maya'),
        rule_id: answer.ruleId,
      },
      { action: { type: 2 }, matched_keyword: 'kw' },
    ]);
    const rules = await bot.client.guilds.cache.get(place.guildId)?.autoModerationRules.fetch();
    expect(rules?.map((rule) => rule.name)).toEqual(['Words']);
  });

  it('says nothing to a bot without Manage Server', async () => {
    const quiet = await driven.makePlace({ botPermissions: 'invite' });

    expect(
      await driven.ask('POST', '/automod', {
        guildId: quiet.guildId,
        channelId: quiet.channels['hall'],
        userId: quiet.members['maya'],
        ...execution,
      }),
    ).toMatchObject({ emitted: 0 });
  });

  it('refuses actions there are not', async () => {
    const body = { guildId: place.guildId, channelId: channel('hall'), userId: id('maya'), ...execution };

    expect(await driven.refused('POST', '/automod', { ...body, actions: ['explode'] })).toMatchObject({ status: 400 });
    expect(await driven.refused('POST', '/automod', { ...body, actions: [] })).toMatchObject({ status: 400 });
    expect(await driven.refused('POST', '/automod', { ...body, channelId: channel('staff') })).toMatchObject({
      status: 403,
    });
  });
});
