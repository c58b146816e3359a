import { get } from 'node:http';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox } from '../../../src/sandbox/open-sandbox.ts';
import { openDriven, startSmallBot, type Driven, type Place, type SmallBot } from '../../kit/driven.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

async function open(options: Parameters<typeof openDriven>[0] = {}): Promise<Driven> {
  const driven = await openDriven(options);
  closers.push(() => driven.close());
  return driven;
}

async function start(driven: Driven): Promise<SmallBot> {
  const bot = await startSmallBot(driven.sandbox, { setUp: true });
  closers.push(() => bot.stop());
  return bot;
}

interface State {
  validation: string;
  guilds: (Place & { name: string })[];
  sessions: { connected: boolean }[];
  identifies: number;
  pending: object;
  bot: { ready: boolean };
  settingUp: string[];
  invalidRequests: number;
  violations: number;
}

/** What the small bot was told by `/setup`. */
function listSetUps(bot: SmallBot) {
  return bot.asked.filter((one) => one.name === 'setup');
}

describe('a sandbox', () => {
  it('listens on 127.0.0.1 alone, and its token has the form of a real one', async () => {
    const { sandbox } = await open();

    expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(sandbox.apiUrl).toBe(`${sandbox.url}/api`);
    expect(sandbox.token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Buffer.from(sandbox.token.split('.')[0] ?? '', 'base64url').toString()).toBe(sandbox.world.botId);
  });

  it('says what to do when its port is taken', async () => {
    const { sandbox } = await open();

    await expect(openSandbox({ port: Number(new URL(sandbox.url).port), seed: 'empty' })).rejects.toThrow(
      /is taken.*--port 0/,
    );
  });

  it('does not answer to a name of somebody else’s', async () => {
    const { sandbox } = await open();
    const status = await new Promise((resolve) => {
      get(`${sandbox.url}/_sandbox/state`, { headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });

    expect(status).toBe(400);
  });

  it('survives addresses that are none', async () => {
    const driven = await open();
    const { port } = new URL(driven.sandbox.url);
    const status = await new Promise((resolve) => {
      get({ host: '127.0.0.1', port, path: '//' }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
    });

    expect(status).toBe(400);
    expect(await driven.call('GET', '/state')).toMatchObject({ status: 200 });
  });

  it('stops with everything closed', async () => {
    const driven = await openDriven();
    await driven.close();

    await expect(fetch(driven.sandbox.url)).rejects.toThrow();
  });
});

describe('calls that are none', () => {
  it('are 404, and bodies that are not JSON 400', async () => {
    const driven = await open();

    expect(await driven.refused('GET', '/nothing')).toMatchObject({ status: 404 });
    expect(await driven.refused('PUT', '/idle')).toMatchObject({ status: 404 });
    const response = await fetch(`${driven.sandbox.url}/_sandbox/idle`, { method: 'POST', body: '{' });
    expect([response.status, await response.json()]).toEqual([400, { error: 'The body is not JSON.' }]);
    expect(await driven.refused('POST', '/act/message', [])).toMatchObject({ status: 400 });
    expect(await driven.refused('POST', '/act/message', null)).toMatchObject({ status: 400 });
  });
});

describe('the state', () => {
  it('says who is there and how the bot does', async () => {
    const driven = await open();
    const before = await driven.ask<State>('GET', '/state');
    expect(before).toMatchObject({
      validation: 'rules',
      guilds: [],
      sessions: [],
      identifies: 0,
      bot: { ready: false },
    });
    expect(before.pending).toEqual({ interactions: 0, outbox: 0, events: 0 });

    const bot = await start(driven);
    const place = await driven.makePlace();
    await fetch(`${driven.sandbox.apiUrl}/v10/users/@me`, { headers: { authorization: 'Bot somebody.else.s' } });
    await expect(bot.client.rest.post(`/channels/${place.channels['hall']}/messages`, { body: {} })).rejects.toThrow();
    const after = await driven.ask<State>('GET', '/state');
    expect(after).toMatchObject({ identifies: 1, bot: { ready: true }, invalidRequests: 1, violations: 1 });
    expect(after.sessions).toMatchObject([{ connected: true }]);
    expect(after.guilds).toMatchObject([
      { guildId: place.guildId, name: 'Harbour', members: place.members, channels: place.channels },
    ]);
  });

  it('lists what the bot asked, from any point on', async () => {
    const driven = await open();
    await start(driven);
    const { requests } = await driven.ask<{
      requests: { seq: number; method: string; route: string; status: number }[];
    }>('GET', '/requests');
    const last = requests.at(-1);

    expect(last).toMatchObject({ method: 'PUT', route: '/applications/{application_id}/commands', status: 200 });
    expect(await driven.ask('GET', `/requests?since=${(last?.seq ?? 0) - 1}`)).toMatchObject({
      requests: [{ seq: last?.seq }],
    });
    expect(await driven.ask('GET', `/requests?since=${last?.seq}`)).toEqual({ requests: [] });
  });
});

describe('the demo community', () => {
  it('is there without a bot, older than now, and calm', async () => {
    const driven = await open({ seed: 'demo' });
    await driven.sandbox.waitUntilSeeded();
    const { guilds, settingUp } = await driven.ask<State>('GET', '/state');
    const [place] = guilds;

    expect(Object.keys(place?.members ?? {}).sort()).toEqual([
      'dev',
      'ines',
      'kai',
      'maya',
      'noor',
      'olu',
      'sam',
      'theo',
    ]);
    expect(Object.keys(place?.channels ?? {}).sort()).toEqual(['lounge', 'moderators', 'welcome']);
    expect(settingUp).toEqual([place?.guildId]);
    const seen = await driven.view(place?.members['sam'] ?? '', place?.channels['lounge'] ?? '');
    expect(seen.length).toBeGreaterThan(3);
    const times = seen.map((message) => String(message['createdAt']));
    expect(times).toEqual([...times].sort());
    expect(times.every((time) => Date.parse(time) < Date.now() - 60_000)).toBe(true);
    expect((await driven.ask<{ realtime: boolean }>('GET', '/clock')).realtime).toBe(true);
  });

  it('hides the moderators’ channel from members', async () => {
    const driven = await open({ seed: 'demo' });
    const { guilds } = await driven.ask<State>('GET', '/state');
    const [place] = guilds;
    const names = async (person: string) =>
      (await driven.ask<{ name: string }[]>('GET', `/channels?userId=${place?.members[person]}`)).map(
        (one) => one.name,
      );

    expect(await names('maya')).toEqual(['welcome', 'lounge']);
    expect(await names('kai')).toEqual(['welcome', 'lounge', 'moderators']);
  });

  it('is set up by the bot that arrives, once', async () => {
    const driven = await open({ seed: 'demo' });
    const bot = await start(driven);
    await driven.sandbox.waitUntilSeeded();
    const { guilds, settingUp } = await driven.ask<State>('GET', '/state');
    const [place] = guilds;

    expect(settingUp).toEqual([]);
    expect(listSetUps(bot)).toEqual([
      {
        name: 'setup',
        userId: place?.members['olu'],
        options: {
          channel: place?.channels['moderators'],
          role: place?.roles['Moderators'],
          'on-call': place?.members['theo'],
          watch: place?.channels['lounge'],
        },
      },
    ]);
    await bot.stop();
    const again = await start(driven);
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });
    expect(listSetUps(again)).toEqual([]);
  });
});

describe('people of the demo community', () => {
  it('leave out what the bot does not know', async () => {
    const driven = await open({ seed: 'demo' });
    const bot = await start(driven);
    driven.sandbox.attach({
      isReady: () => true,
      pending: () => Promise.resolve({ interactions: 0, outbox: 0, events: 0 }),
      runDue: () => Promise.resolve(),
    });
    await driven.sandbox.waitUntilSeeded();
    const before = await driven.ask<State>('GET', '/state');
    await driven.sandbox.liveIn();

    expect((await driven.ask<State>('GET', '/state')).guilds).toEqual(before.guilds);
    // It knows `/setup`, and no front door.
    expect(listSetUps(bot)).toHaveLength(1);
  });

  it('do nothing where no bot is', async () => {
    const driven = await open({ seed: 'demo' });
    await driven.sandbox.liveIn();

    expect((await driven.ask<State>('GET', '/state')).bot).toMatchObject({ ready: false });
  });
});

describe('a server that is to be set up', () => {
  it('is, before the answer, when a bot is there; what is missing is made', async () => {
    const driven = await open();
    const bot = await start(driven);
    const place = await driven.ask<Place & { setUp: boolean }>('POST', '/guilds', {
      name: 'New',
      owner: 'ada',
      setup: true,
    });

    expect(place.setUp).toBe(true);
    expect(Object.keys(place.channels).sort()).toEqual(['lounge', 'moderators']);
    expect(listSetUps(bot).map((one) => one.options)).toEqual([
      {
        channel: place.channels['moderators'],
        role: place.roles['Moderators'],
        'on-call': place.members['ada'],
        watch: place.channels['lounge'],
      },
    ]);
  });

  it('waits for a bot that is not there yet', async () => {
    const driven = await open();
    const place = await driven.ask<Place & { setUp: boolean }>('POST', '/guilds', {
      name: 'New',
      owner: 'ada',
      members: [{ name: 'bo', roles: ['Moderators'] }],
      roles: ['Moderators'],
      setup: true,
    });
    expect(place.setUp).toBe(false);

    const bot = await start(driven);
    await driven.sandbox.waitUntilSeeded();
    expect(listSetUps(bot).map((one) => one.options['on-call'])).toEqual([place.members['bo']]);
  });
});

describe('the page', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sandbox-page-'));
    await mkdir(join(folder, 'page', 'assets'), { recursive: true });
    await writeFile(join(folder, 'secret.txt'), 'secret');
    await writeFile(join(folder, 'page', 'index.html'), '<h1>here</h1>');
    await writeFile(join(folder, 'page', 'assets', 'a.js'), '1');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('is served with the kinds of its files', async () => {
    const { sandbox } = await open({ pageFolder: join(folder, 'page') });
    const read = async (path: string) => {
      const response = await fetch(`${sandbox.url}${path}`);
      return [response.status, response.headers.get('content-type'), await response.text()];
    };

    expect(await read('/')).toEqual([200, 'text/html; charset=utf-8', '<h1>here</h1>']);
    expect(await read('/assets/a.js')).toEqual([200, 'text/javascript; charset=utf-8', '1']);
    expect((await read('/assets/b.js'))[0]).toBe(404);
    expect((await read('/assets'))[0]).toBe(404);
  });

  it('leads nowhere else', async () => {
    const { sandbox } = await open({ pageFolder: join(folder, 'page') });
    const { port } = new URL(sandbox.url);
    const ask = (path: string) =>
      new Promise((resolve) => {
        get({ host: '127.0.0.1', port, path }, (response) => {
          response.resume();
          resolve(response.statusCode);
        });
      });

    for (const path of [
      '/../secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e/secret.txt',
      '/assets/..%2f..%2fsecret.txt',
      '/%00',
      '/%',
    ])
      expect([path, await ask(path)]).toEqual([path, 404]);
  });

  it('says how to build it when it was not built', async () => {
    const { sandbox } = await open();
    const response = await fetch(sandbox.url);

    expect(response.status).toBe(200);
    expect(await response.text()).toContain('npm run build');
  });
});

describe('files of messages', () => {
  it('can be read, and never run as a page of the sandbox', async () => {
    const driven = await open();
    await start(driven);
    const place = await driven.makePlace();
    const { answer } = await driven.outcome(
      driven.ask('POST', '/act/command', {
        userId: place.members['maya'],
        channelId: place.channels['hall'],
        command: 'file',
      }),
    );
    const [file] = answer?.attachments ?? [];

    expect(file).toMatchObject({ filename: 'notes.html', size: 7 });
    expect(answer?.text).toBe('notes.html');
    const response = await fetch(file?.url ?? '');
    expect(await response.text()).toBe('# notes');
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect((await fetch(`${driven.sandbox.url}/attachments/1/2/x`)).status).toBe(404);
  });
});

describe('live events', () => {
  it('tell each person of what they can see', async () => {
    const driven = await open();
    await start(driven);
    const place = await driven.makePlace();
    const maya = await driven.listen(place.members['maya']);
    const theo = await driven.listen(place.members['theo']);
    const say = (who: string, where: string) =>
      driven.ask('POST', '/act/message', {
        userId: place.members[who],
        channelId: place.channels[where],
        content: 'x',
      });
    await say('theo', 'staff');
    await say('maya', 'hall');
    await driven.outcome(
      driven.ask('POST', '/act/command', {
        userId: place.members['maya'],
        channelId: place.channels['hall'],
        command: 'hello',
      }),
    );
    await driven.ask('POST', '/clock', { realtime: true });

    const hall = { kind: 'channel', channelId: place.channels['hall'] };
    const staff = { kind: 'channel', channelId: place.channels['staff'] };
    await expect.poll(() => maya).toContainEqual({ kind: 'clock' });
    expect(maya).toContainEqual(hall);
    expect(maya).not.toContainEqual(staff);
    expect(maya).toContainEqual(expect.objectContaining({ kind: 'interaction', state: 'answered' }));
    await expect.poll(() => theo).toContainEqual({ kind: 'clock' });
    expect(theo).toContainEqual(staff);
    expect(theo).not.toContainEqual(expect.objectContaining({ kind: 'interaction' }));
  });

  it('are refused to nobody in particular', async () => {
    const driven = await open();

    expect(await driven.refused('GET', '/events')).toMatchObject({ status: 400 });
    expect(await driven.refused('GET', '/events?userId=12345678')).toMatchObject({ status: 404 });
  });
});
