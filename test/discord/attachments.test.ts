import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAttachmentReader } from '../../src/discord/attachments.ts';

/** A machine that hands out files; how often it was asked. */
async function openHost(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return { asked, url: `http://127.0.0.1:${address.port}` };
}

/** What comes of reading a file of a host that is the bot's Discord. `size` is what was said of it. */
async function readFrom(answer: RequestListener, { size = 1, waitMs }: { size?: number; waitMs?: number } = {}) {
  const { url, asked } = await openHost(answer);
  const reader = createAttachmentReader({ apiUrl: `${url}/api` }, waitMs === undefined ? {} : { waitMs });
  const read = await reader.readText({ url: `${url}/attachments/1/2/settings.json`, size }, { most: 100 });
  return { read, asked };
}

const respond =
  (body: string | Uint8Array, status = 200, headers: Record<string, string> = {}): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);

describe('a file that somebody sends along', () => {
  it('is read as text, whole and without its byte order mark', async () => {
    expect((await readFrom(respond('\uFEFF{"é": "🌱"}\n'))).read).toEqual({ kind: 'text', text: '{"é": "🌱"}\n' });
    expect((await readFrom(respond('x'.repeat(100)))).read).toEqual({ kind: 'text', text: 'x'.repeat(100) });
    expect((await readFrom(respond(''))).read).toEqual({ kind: 'text', text: '' });
  });

  it('that is too big is not asked for', async () => {
    const { read, asked } = await readFrom(respond('x'), { size: 101 });
    expect(read).toEqual({ kind: 'too-big' });
    expect(asked).toEqual([]);
  });

  it('that is bigger than was said is not read to its end', async () => {
    const endless: RequestListener = (_, response) => {
      const chunk = Buffer.alloc(64);
      const more = (): void => {
        if (!response.destroyed) response.write(chunk, () => setImmediate(more));
      };
      more();
    };
    expect((await readFrom(endless)).read).toEqual({ kind: 'too-big' });
  });

  it('that grows as it is unpacked counts as what it becomes', async () => {
    const packed = gzipSync('x'.repeat(100_000));
    expect((await readFrom(respond(packed, 200, { 'content-encoding': 'gzip' }))).read).toEqual({ kind: 'too-big' });
  });

  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8])],
    ['text that ends within a character', Buffer.from('é').subarray(0, 1)],
    ['text in another encoding', Buffer.from('café', 'latin1')],
  ])('that is %s cannot be read', async (_, bytes) => {
    expect((await readFrom(respond(bytes))).read).toEqual({ kind: 'unreadable' });
  });

  it.each<[string, RequestListener]>([
    ['is gone', respond('Not Found', 404)],
    ['Discord cannot give', respond('no', 503)],
    [
      'breaks off',
      (_, response) => void response.writeHead(200, { 'content-length': 50 }).write('x', () => response.destroy()),
    ],
    ['is not handed out', (_, response) => void response.destroy()],
  ])('that %s is away', async (_, answer) => {
    expect((await readFrom(answer)).read).toEqual({ kind: 'away' });
  });

  it('that is not handed out in time is away, however far it has come', async () => {
    expect((await readFrom(() => undefined, { waitMs: 50 })).read).toEqual({ kind: 'away' });
    const stuck: RequestListener = (_, response) => void response.write('x');
    expect((await readFrom(stuck, { waitMs: 50 })).read).toEqual({ kind: 'away' });
  });

  it('is never read from where an answer points to', async () => {
    const inside = await openHost(respond('secret'));
    const { read } = await readFrom(respond('', 302, { location: `${inside.url}/inside` }));
    expect(read).toEqual({ kind: 'away' });
    expect(inside.asked).toEqual([]);
  });

  it('is never read from another machine than Discord', async () => {
    const inside = await openHost(respond('secret'));
    const { port } = new URL(inside.url);
    const addresses = [
      `${inside.url}/a.json`,
      `http://localhost:${port}/a.json`,
      `https://cdn.discordapp.com@127.0.0.1:${port}/a.json`,
      `https://cdn.discordapp.com.example.org/a.json`,
      'http://cdn.discordapp.com/a.json',
      'https://cdn.discordapp.com:8443/a.json',
      'data:text/plain,secret',
      'file:///etc/hostname',
      'nonsense',
    ];
    for (const apiUrl of [null, 'http://127.0.0.1:9/api']) {
      const { readText } = createAttachmentReader({ apiUrl });
      for (const url of addresses)
        expect(await readText({ url, size: 1 }, { most: 100 }), url).toEqual({ kind: 'unreadable' });
    }
    expect(inside.asked).toEqual([]);
  });
});
