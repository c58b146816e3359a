import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createAttachmentReader } from '../../../src/discord/attachments.ts';
import { openDriven, startSmallBot, type Driven, type Place, type Shown, type SmallBot } from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;
let place: Place;

beforeAll(async () => {
  driven = await openDriven({ firstAnswerMs: 200 });
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

function body(name: string, command: string, more: object = {}): object {
  return { userId: id(name), channelId: place.channels['hall'], command, ...more };
}

function run(name: string, command: string, more: object = {}): Promise<Shown> {
  return driven.outcome(driven.ask('POST', '/act/command', body(name, command, more)));
}

function runRefused(name: string, command: string, more: object = {}) {
  return driven.refused('POST', '/act/command', body(name, command, more));
}

/** What the small bot understood. */
async function told(name: string, command: string, more: object = {}): Promise<unknown> {
  const { state, answer } = await run(name, command, more);
  expect(state).toBe('answered');
  return JSON.parse(answer?.content ?? '');
}

describe('a command', () => {
  it('is answered, privately, and only the one who used it sees that', async () => {
    const shown = await run('maya', 'hello');

    expect(shown).toMatchObject({
      state: 'answered',
      ephemeral: true,
      modal: null,
      followUps: [],
      answer: { ephemeral: true },
    });
    expect(shown.ackMs).toBeGreaterThan(0);
    expect(shown.answerMs).toBeGreaterThanOrEqual(shown.ackMs ?? Number.NaN);
    const has = async (name: string) =>
      (await driven.view(id(name), place.channels['hall'] ?? '')).some((message) => message.id === shown.answer?.id);
    expect(await has('maya')).toBe(true);
    expect(await has('noor')).toBe(false);
    await driven.ask('DELETE', `/act/message/${shown.answer?.id}`, { userId: id('maya') });
    expect(await has('maya')).toBe(false);
  });

  it('may think first and say more afterwards', async () => {
    const shown = await run('maya', 'later');
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });
    const after = await driven.ask<Shown>('GET', `/interactions/${shown.id}`);

    expect(after).toMatchObject({ state: 'answered', answer: { content: 'thought about it' } });
    expect(after.followUps.map((message) => message.content)).toEqual(['and more']);
  });

  it('that is never answered expires', async () => {
    const { interactionId } = await driven.ask<{ interactionId: string }>(
      'POST',
      '/act/command',
      body('maya', 'silent'),
    );

    expect(await driven.ask('GET', `/interactions/${interactionId}?wait=0`)).toMatchObject({
      state: 'pending',
      ackMs: null,
    });
    expect(await driven.ask('GET', `/interactions/${interactionId}?wait=2000`)).toMatchObject({
      state: 'expired',
      answer: null,
    });
    expect(await driven.refused('GET', '/interactions/12345678')).toMatchObject({ status: 404 });
    expect(await driven.refused('GET', `/interactions/${interactionId}?wait=soon`)).toMatchObject({ status: 400 });
  });

  it('is answered with what became of it, if so asked', async () => {
    const use = (command: string, wait: string) =>
      driven.ask<{ interactionId: string; state: string; answer: object | null }>('POST', `/act/command?wait=${wait}`, {
        userId: id('maya'),
        channelId: place.channels['hall'],
        command,
      });
    const { interactionId, ...outcome } = await use('later', '5000');
    expect(outcome.state).toBe('answered');
    // What it says afterwards may have come meanwhile.
    const later = await driven.ask<object>('GET', `/interactions/${interactionId}`);
    expect({ ...later, followUps: [] }).toEqual({ ...outcome, followUps: [] });

    expect(await use('silent', '20')).toMatchObject({ state: 'pending', answer: null });
  });

  it('is not done when it cannot be told how long to wait', async () => {
    const { pending } = await driven.ask<{ pending: object }>('GET', '/state');
    const body = { userId: id('maya'), channelId: place.channels['hall'], command: 'silent' };

    expect(await driven.refused('POST', '/act/command?wait=soon', body)).toMatchObject({ status: 400 });
    expect(await driven.ask('GET', '/state')).toMatchObject({ pending });
  });

  it('is known by its name in the language of the person, or of the act', async () => {
    await driven.ask('PUT', `/users/${id('noor')}`, { locale: 'de' });

    expect(await told('noor', '/hallo')).toMatchObject({ name: 'hello', locale: 'de' });
    expect(await told('noor', 'hello', { locale: 'fr' })).toMatchObject({ name: 'hello', locale: 'fr' });
    expect(await runRefused('maya', 'hallo')).toMatchObject({ status: 404 });
  });

  it('may be a subcommand, and is not its parent alone', async () => {
    expect(await told('maya', 'anon post')).toEqual({ sub: 'post', group: null, word: null });
    expect(await told('maya', 'anon deep dive', { options: { word: 'blue' } })).toEqual({
      sub: 'dive',
      group: 'deep',
      word: 'blue',
    });
    for (const command of ['anon', 'anon deep', 'anon fly', 'anon post now', 'nothing'])
      expect(await runRefused('maya', command)).toMatchObject({ status: 404 });
    expect((await runRefused('maya', 'anon')).error).toContain('anon post, anon deep dive');
  });

  it('is for those whom its permissions name', async () => {
    expect(await told('theo', 'tidy')).toMatchObject({ name: 'tidy' });
    expect(await told('olu', 'admin')).toMatchObject({ name: 'admin' });
    expect(await runRefused('maya', 'tidy')).toMatchObject({ status: 404 });
    expect(await runRefused('theo', 'admin')).toMatchObject({ status: 404 });
  });

  it('cannot be used while timed out, nor where commands are switched off', async () => {
    const member = `/guilds/${place.guildId}/members/${id('maya')}`;
    await driven.ask('PATCH', member, { timedOutUntil: new Date(Date.now() + 60_000).toISOString() });
    expect(await runRefused('maya', 'hello')).toMatchObject({ status: 403 });
    await driven.ask('PATCH', member, { timedOutUntil: null });

    const { channelId } = await driven.ask<{ channelId: string }>('POST', `/guilds/${place.guildId}/channels`, {
      name: 'no-commands',
      overwrites: [{ id: '@everyone', deny: ['UseApplicationCommands'] }],
    });
    expect(await runRefused('maya', 'hello', { channelId })).toMatchObject({ status: 404 });
    expect(await runRefused('maya', 'hello', { channelId: place.channels['staff'] })).toMatchObject({ status: 403 });
    expect(await runRefused('maya', 'hello', { channelId: '12345678' })).toMatchObject({ status: 404 });
  });

  it('works in direct messages only where its contexts say so', async () => {
    const { channelId } = await driven.ask<{ channelId: string }>('GET', `/dms?userId=${id('maya')}`);

    expect(await told('maya', 'anywhere', { channelId })).toMatchObject({ guild: null });
    expect(await told('maya', 'hello', { channelId })).toMatchObject({ guild: null });
    expect(await runRefused('maya', 'home', { channelId })).toMatchObject({ status: 404 });
  });

  it('can be somebody’s own where the bot is not', async () => {
    const elsewhere = await driven.makePlace({ bot: false });
    const use = { userId: elsewhere.members['maya'], channelId: elsewhere.channels['hall'], command: 'anywhere' };

    expect(await driven.refused('POST', '/act/command', use)).toMatchObject({ status: 404 });
    const shown = await driven.outcome(driven.ask('POST', '/act/command', { ...use, installed: 'user' }));
    expect(shown.state).toBe('answered');
    expect(await driven.refused('POST', '/act/command', { ...use, command: 'hello', installed: 'user' })).toMatchObject(
      { status: 404 },
    );
  });
});

describe('options', () => {
  const text = 'words';
  const toldFile = z.object({ file: z.object({ url: z.string(), type: z.string() }) });

  it('arrive with what they name', async () => {
    const options = {
      text,
      count: 3,
      ratio: 0.5,
      mood: 'g',
      sure: true,
      who: id('noor'),
      where: place.channels['hall'],
      which: place.roles['Moderators'],
      whom: id('theo'),
      file: { filename: 'my notes.json', content: '{"é":1}' },
    };
    const address: unknown = expect.stringMatching(/\/attachments\/\d+\/\d+\/my%20notes\.json$/);

    expect(await told('maya', 'tell', { options })).toEqual({
      text,
      count: 3,
      ratio: 0.5,
      mood: 'g',
      sure: true,
      who: id('noor'),
      member: true,
      where: 'hall',
      which: 'Moderators',
      whom: true,
      file: {
        name: 'my notes.json',
        size: 8,
        type: 'application/json; charset=utf-8',
        own: true,
        url: address,
      },
    });
  });

  it('that are files can be read where Discord says they lie, the newest hundred', async () => {
    const send = async (content: object) => {
      const options = { text, file: { filename: 'notes', ...content } };
      return toldFile.parse(await told('maya', 'tell', { options }));
    };
    const written = await send({ content: 'é' });
    const { file } = await send({ base64: Buffer.from([0xff, 0x00, 0x80]).toString('base64') });

    expect(file.type).toBe('application/octet-stream');
    const reader = createAttachmentReader(driven.sandbox);
    const read = (url: string) => reader.readText({ url, size: 3 }, { most: 10 });
    expect([await read(written.file.url), await read(file.url)]).toEqual([
      { kind: 'text', text: 'é' },
      { kind: 'unreadable' },
    ]);
    const response = await fetch(file.url);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual([0xff, 0x00, 0x80]);
    expect(response.headers.get('content-disposition')).toBe('attachment');
    expect((await fetch(written.file.url)).status).toBe(200);
    for (let count = 0; count < 99; count++) await send({ content: 'more' });
    expect((await fetch(written.file.url)).status).toBe(404);
    expect((await fetch(file.url)).status).toBe(200);
  });

  it('may be typed: numbers as text, text as numbers, choices by the name one reads', async () => {
    expect(await told('maya', 'tell', { options: { text: 42, count: '5', sure: 'false', mood: 'Bad' } })).toMatchObject(
      {
        text: '42',
        count: 5,
        sure: false,
        mood: 'b',
      },
    );
    expect(await told('maya', 'tell', { options: { text, mood: 'Gut' }, locale: 'de' })).toMatchObject({ mood: 'g' });
  });

  const refusals: [string, () => Record<string, unknown>, number, RegExp][] = [
    ['a missing one', () => ({}), 400, /^Required and not given: text\.$/],
    ['an unknown one', () => ({ text, colour: 'red' }), 400, /no option "colour"/],
    ['a text too short', () => ({ text: 'x' }), 400, /2 to 10 characters/],
    ['a text too long', () => ({ text: 'x'.repeat(11) }), 400, /2 to 10 characters/],
    ['an empty text', () => ({ text: '' }), 400, /characters/],
    ['yes and no as text', () => ({ text: true }), 400, /wants text/],
    ['a fraction', () => ({ text, count: 1.5 }), 400, /whole number/],
    ['a number too small', () => ({ text, count: 0 }), 400, /from 1 to 5/],
    ['a number too large', () => ({ text, count: 6 }), 400, /from 1 to 5/],
    ['words as a number', () => ({ text, ratio: 'half' }), 400, /wants a number/],
    ['no choice of it', () => ({ text, mood: 'x' }), 400, /offers only g, b/],
    ['no yes or no', () => ({ text, sure: 'perhaps' }), 400, /true or false/],
    ['a name for an id', () => ({ text, who: 'noor' }), 400, /wants an id/],
    ['nobody', () => ({ text, who: '123456789' }), 404, /no person/],
    ['a person as a channel', () => ({ text, where: id('noor') }), 400, /is a person, and a channel/],
    ['a channel as a person', () => ({ text, who: place.channels['hall'] }), 400, /is a channel/],
    ['a hidden channel', () => ({ text, where: place.channels['staff'] }), 403, /cannot see channel/],
    ['an unknown role', () => ({ text, which: '123456789' }), 404, /no role/],
    ['an id for a file', () => ({ text, file: '1' }), 400, /wants a file/],
    ['a file for text', () => ({ text: { filename: 'x.json', content: '' } }), 400, /text takes no file/],
    ['a file without a name', () => ({ text, file: { content: '' } }), 400, /options\.file/],
    [
      'a file too large',
      () => ({ text, file: { filename: 'x', content: 'x'.repeat(10_485_761) } }),
      400,
      /10485760 bytes, not 10485761/,
    ],
    ['a list', () => ({ text: ['a'] }), 400, /options\.text/],
  ];
  it.each(refusals)('refuse %s', async (_, options, status, error) => {
    const refusal = await runRefused('maya', 'tell', { options: options() });

    expect(refusal.status).toBe(status);
    expect(refusal.error).toMatch(error);
  });

  it('refuse a channel of another kind', async () => {
    const { channelId } = await driven.ask<{ channelId: string }>('POST', `/guilds/${place.guildId}/channels`, {
      name: 'Talk',
      type: 'voice',
    });

    expect((await runRefused('maya', 'tell', { options: { text, where: channelId } })).error).toMatch(/has type 2/);
  });
});

describe('menus', () => {
  it('are used on a message that everybody sees, or on a person', async () => {
    const { messageId } = await driven.ask<{ messageId: string }>('POST', '/act/message', {
      userId: id('noor'),
      channelId: place.channels['hall'],
      content: 'look here',
    });

    expect(await told('maya', 'Look at', { targetId: messageId })).toEqual({
      content: 'look here',
      author: id('noor'),
    });
    expect(await told('maya', 'Wave at', { targetId: id('noor') })).toEqual({ user: id('noor'), member: true });
  });

  it('need their target, seen and of their kind', async () => {
    const { answer } = await run('maya', 'hello');

    expect(await runRefused('maya', 'Look at')).toMatchObject({ status: 400 });
    expect(await runRefused('maya', 'Look at', { targetId: '12345678' })).toMatchObject({ status: 404 });
    expect(await runRefused('maya', 'Look at', { targetId: answer?.id })).toMatchObject({ status: 403 });
    expect(await runRefused('noor', 'Look at', { targetId: answer?.id })).toMatchObject({ status: 403 });
    expect(await runRefused('maya', 'Wave at', { targetId: '12345678' })).toMatchObject({ status: 404 });
    expect(await runRefused('maya', 'hello', { targetId: id('noor') })).toMatchObject({ status: 404 });
  });
});

describe('autocomplete', () => {
  it('suggests from what is typed and what stands in the other options', async () => {
    const answer = await driven.ask<{ choices: unknown; ms: number }>(
      'POST',
      '/act/autocomplete',
      body('maya', 'city', { options: { near: 'sea' }, focused: 'place', value: 'Lis' }),
    );

    expect(answer.choices).toEqual([{ name: 'place Lis sea', value: 'Lis' }]);
    expect(answer.ms).toBeGreaterThan(0);
  });

  it('is refused for options that suggest nothing', async () => {
    expect(
      await driven.refused('POST', '/act/autocomplete', body('maya', 'city', { focused: 'near', value: '' })),
    ).toEqual({ status: 400, error: '"near" suggests nothing. Options that do: place.' });
    expect(
      await driven.refused('POST', '/act/autocomplete', body('maya', 'none', { focused: 'near', value: '' })),
    ).toMatchObject({
      status: 404,
    });
  });
});

describe('the list of commands', () => {
  const names = async (name: string, query = ''): Promise<string[]> => {
    const { commands } = await driven.ask<{ commands: { name: string }[] }>(
      'GET',
      `/commands?userId=${id(name)}&channelId=${place.channels['hall']}${query}`,
    );
    return commands.map((command) => command.name);
  };

  it('holds what this person can use here', async () => {
    expect(await names('maya')).toContain('hello');
    expect(await names('maya')).not.toContain('tidy');
    expect(await names('theo')).toContain('tidy');
    expect(await names('olu')).toContain('admin');
  });

  it('speaks the person’s language', async () => {
    const { commands } = await driven.ask<{
      commands: { name: string; localName: string; localDescription: string }[];
    }>('GET', `/commands?userId=${id('maya')}&channelId=${place.channels['hall']}&locale=de`);

    expect(commands.find((command) => command.name === 'hello')).toMatchObject({
      localName: 'hallo',
      localDescription: 'Grüßt',
    });
  });
});
