import { once } from 'node:events';
import { constants, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openGateway, plainIntents, writeMessageEvent } from '../kit/gateway.ts';

/** Reads what each of these binary messages added to the one stream they are parts of. */
function inflateEach(messages: readonly Buffer[]): unknown[] {
  const texts = messages.map((_, index) =>
    inflateSync(Buffer.concat(messages.slice(0, index + 1)), { finishFlush: constants.Z_SYNC_FLUSH }).toString(),
  );
  return texts.map((text, index): unknown => JSON.parse(text.slice(texts[index - 1]?.length ?? 0)));
}

/** Text that does not get shorter by compression. */
function makeNoise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(0x4e00 + (state % 0x4000));
  }).join('');
}

test('with zlib-stream every frame is one binary message of one shared stream, ending with a sync flush', async () => {
  const { url, gateway } = await openGateway();
  const socket = new WebSocket(`${url}/gateway?v=10&encoding=json&compress=zlib-stream`);
  const messages: Buffer[] = [];
  const done = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer, isBinary) => {
      if (isBinary) messages.push(data);
      if (messages.length === 7) resolve();
    });
  });
  await once(socket, 'open');
  const noise = makeNoise(100_000);

  socket.send(JSON.stringify({ op: 2, d: { token: 'lantern', properties: {}, intents: plainIntents } }));
  await gateway.waitForSession(10_000);
  for (const content of ['1', noise, '3']) gateway.dispatch(writeMessageEvent('1', { data: { content } }));
  await done;

  expect(messages.map((message) => message.subarray(-4).toString('hex'))).toEqual(Array(7).fill('0000ffff'));
  expect(inflateEach(messages)).toMatchObject([
    { op: 10 },
    { t: 'READY', s: 1 },
    { t: 'GUILD_CREATE', s: 2 },
    { t: 'GUILD_CREATE', s: 3 },
    { t: 'MESSAGE_CREATE', s: 4, d: { content: '1' } },
    { t: 'MESSAGE_CREATE', s: 5, d: { content: noise } },
    { t: 'MESSAGE_CREATE', s: 6, d: { content: '3' } },
  ]);
});

test('a flood waits for a compressed stream as for any other', async () => {
  const { url, gateway } = await openGateway();
  const socket = new WebSocket(`${url}/gateway?v=10&encoding=json&compress=zlib-stream`);
  const messages: Buffer[] = [];
  const done = new Promise<void>((resolve) => {
    socket.on('message', (data: Buffer) => {
      messages.push(data);
      if (messages.length === 2_004) resolve();
    });
  });
  await once(socket, 'open');
  socket.send(JSON.stringify({ op: 2, d: { token: 'lantern', properties: {}, intents: plainIntents } }));
  await gateway.waitForSession(10_000);

  await gateway.flood(2_000, (index) => writeMessageEvent(index.toString(), { data: {} }));
  await done;

  const text = inflateSync(Buffer.concat(messages), { finishFlush: constants.Z_SYNC_FLUSH }).toString();
  expect(text.match(/"t":"MESSAGE_CREATE"/g)).toHaveLength(2_000);
  expect(text.endsWith('{"t":"MESSAGE_CREATE","s":2003,"op":0,"d":{}}')).toBe(true);
});
