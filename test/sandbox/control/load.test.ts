import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriven, startSmallBot, type Driven, type Place, type SmallBot } from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;
let place: Place;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-load-'));
  driven = await openDriven();
  bot = await startSmallBot(driven.sandbox);
  place = await driven.makePlace();
  await driven.ask('POST', '/idle', { timeoutMs: 2000 });
});
afterAll(async () => {
  await bot.stop();
  await driven.close();
  await rm(folder, { recursive: true });
});

interface Loaded {
  sent: number;
  ms: number;
  messageIds: string[];
  skipped: number;
  cut: number;
}

function request(more: object): object {
  return { guildId: place.guildId, channelId: place.channels['hall'], ...more };
}

function load(more: object): Promise<Loaded> {
  return driven.ask('POST', '/load', request(more));
}

function view(limit: number) {
  return driven.ask<{ id: string; content: string; author: { name: string } }[]>(
    'GET',
    `/view?userId=${place.members['olu']}&channelId=${place.channels['hall']}&limit=${limit}`,
  );
}

describe('load', () => {
  it('reaches the bot whole, in order and once, and stays in history', async () => {
    const before = bot.seen.length;
    const loaded = await load({ count: 3000, texts: ['one', 'two'] });

    await expect.poll(() => bot.seen.length - before).toBe(3000);
    const arrived = bot.seen.slice(before);
    expect(new Set(arrived.map((message) => message.id)).size).toBe(3000);
    expect(arrived.map((message) => message.id)).toEqual(arrived.map((message) => message.id).sort());
    expect(loaded).toMatchObject({ sent: 3000, skipped: 0, cut: 0 });
    expect(loaded.messageIds).toEqual([arrived[0]?.id, arrived.at(-1)?.id]);
    expect((await view(2)).map((message) => message.content)).toEqual(['one', 'two']);
    const fetched = await bot.client.rest.get(`/channels/${place.channels['hall']}/messages/${loaded.messageIds[0]}`);
    expect(fetched).toMatchObject({ content: 'one' });
  });

  it('reads as what the same person writes by hand, by the gateway and in history', async () => {
    const text = '“good” \n \\ morning 🌱';
    const userId = place.members['maya'];
    const channelId = place.channels['hall'];
    const { messageId } = await driven.ask<{ messageId: string }>('POST', '/act/message', {
      userId,
      channelId,
      content: text,
    });
    const { messageIds } = await load({ count: 1, texts: [text], authors: ['maya'] });
    await expect.poll(() => bot.seen.at(-1)?.id).toBe(messageIds[0]);

    const told = (id: string | undefined) => bot.raw.find(({ t, d }) => t === 'MESSAGE_CREATE' && d['id'] === id)?.d;
    const kept = (id: string | undefined) => bot.client.rest.get(`/channels/${channelId}/messages/${id}`);
    const seen = (id: string | undefined) =>
      driven
        .ask<{ id: string }[]>('GET', `/view?userId=${userId}&channelId=${channelId}`)
        .then((messages) => messages.find((message) => message.id === id));
    const own = { id: 'its own', timestamp: 'its own', createdAt: 'its own' };
    for (const read of [told, kept, seen]) {
      const [byHand, loaded] = [await read(messageId), await read(messageIds[0])];
      expect(loaded).toMatchObject({ id: messageIds[0], content: text });
      expect(JSON.stringify(Object.assign({}, loaded, own))).toBe(JSON.stringify(Object.assign({}, byHand, own)));
    }
  });

  it('tells what becomes of its author meanwhile', async () => {
    const nick = async (to: string | null) =>
      driven.ask('PATCH', `/guilds/${place.guildId}/members/${place.members['maya']}`, { nick: to });
    const before = bot.raw.length;

    const loading = load({ count: 40, rate: 200, texts: ['x'], authors: ['maya'] });
    await expect.poll(() => bot.raw.length).toBeGreaterThan(before);
    await nick('Em');
    await loading;
    await expect.poll(() => bot.raw.at(-1)?.d).toMatchObject({ content: 'x', member: { nick: 'Em' } });
    await nick(null);
  });

  it('is written by those who are named, or by everybody who may', async () => {
    await load({ count: 4, texts: ['x'], authors: ['maya', place.members['noor']] });
    expect((await view(4)).map((message) => message.author.name)).toEqual(['maya', 'noor', 'maya', 'noor']);

    await load({ count: 4, texts: ['x'] });
    expect(new Set((await view(4)).map((message) => message.author.name))).toEqual(
      new Set(['olu', 'theo', 'maya', 'noor']),
    );
  });

  it('cuts what is too long, leaves out what is empty, and says so', async () => {
    expect(await load({ count: 10, once: true, texts: ['a', '', '  ', 'x'.repeat(2500)] })).toMatchObject({
      sent: 2,
      skipped: 2,
      cut: 1,
    });
    expect((await view(1))[0]?.content).toHaveLength(2000);
  });

  it('reads files, packed or not, and begins them again', async () => {
    const lines = ['{"text":"first"}', 'no json', '{"other":1}', '', '{"text":"second"}'].join('\n');
    await writeFile(join(folder, 'a.jsonl'), lines);
    await writeFile(join(folder, 'a.jsonl.gz'), gzipSync(lines));

    expect(await load({ count: 3, file: join(folder, 'a.jsonl') })).toMatchObject({ sent: 3, skipped: 2 });
    expect((await view(3)).map((message) => message.content)).toEqual(['first', 'second', 'first']);
    expect(await load({ count: 100, once: true, file: join(folder, 'a.jsonl.gz') })).toMatchObject({
      sent: 2,
      skipped: 2,
    });
  });

  it('keeps to a rate', async () => {
    const { ms } = await load({ count: 30, rate: 100, texts: ['x'] });

    expect(ms).toBeGreaterThan(250);
    expect(ms).toBeLessThan(2000);
  });

  it('refuses what cannot be sent', async () => {
    const refused = (more: object) => driven.refused('POST', '/load', request(more));

    expect(await refused({ count: 1 })).toMatchObject({ status: 400 });
    expect(await refused({ count: 1, texts: ['a'], file: 'b' })).toMatchObject({ status: 400 });
    expect(await refused({ count: 1, texts: ['', ' '] })).toMatchObject({ status: 400 });
    expect(await refused({ count: 0, texts: ['a'] })).toMatchObject({ status: 400 });
    expect(await refused({ count: 1, file: join(folder, 'none.jsonl') })).toMatchObject({ status: 404 });
    expect(await refused({ count: 1, texts: ['a'], authors: ['nobody'] })).toMatchObject({ status: 404 });
    expect(
      await refused({ count: 1, texts: ['a'], authors: ['maya'], channelId: place.channels['staff'] }),
    ).toMatchObject({ status: 403 });
    expect(await refused({ count: 1, texts: ['a'], channelId: '12345678' })).toMatchObject({ status: 404 });
  });
});
