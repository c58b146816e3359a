import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  openDriven,
  startSmallBot,
  type Driven,
  type Place,
  type Seen,
  type Shown,
  type SmallBot,
} from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;
let place: Place;
let board: Seen;

beforeAll(async () => {
  driven = await openDriven();
  bot = await startSmallBot(driven.sandbox);
  place = await driven.makePlace();
  const { answer } = await run('maya', 'board');
  if (!answer) throw new Error('The small bot showed no board.');
  board = answer;
});
afterAll(async () => {
  await bot.stop();
  await driven.close();
});

function id(name: string): string {
  return place.members[name] ?? '';
}

function run(name: string, command: string): Promise<Shown> {
  return driven.outcome(
    driven.ask('POST', '/act/command', { userId: id(name), channelId: place.channels['hall'], command }),
  );
}

async function press(name: string, what: object, messageId = board.id): Promise<unknown> {
  const { answer } = await driven.outcome(driven.ask('POST', '/act/press', { userId: id(name), messageId, ...what }));
  return JSON.parse(answer?.content ?? '');
}

function pressRefused(name: string, what: object, messageId = board.id) {
  return driven.refused('POST', '/act/press', { userId: id(name), messageId, ...what });
}

describe('a message with parts', () => {
  it('reads as everything that stands on it', () => {
    expect(board.text.split('\n')).toEqual([
      'Pick one',
      ...['Go', 'Twin', 'Twin', 'Off', 'Site'],
      ...['Colours?', 'Red', 'Green', 'like grass', 'Blue'],
      'Who?',
    ]);
    expect(board).toMatchObject({ ephemeral: false, interaction: { name: 'board', user: { name: 'maya' } } });
  });
});

describe('pressing', () => {
  it('is done by what stands on the button, or by its custom id', async () => {
    expect(await press('noor', { label: 'Go' })).toEqual({ pressed: 'go', locale: 'en-US' });
    expect(await press('noor', { customId: 'twin:2', locale: 'de' })).toEqual({ pressed: 'twin:2', locale: 'de' });
  });

  it('and sending a form are answered with what became of them, if so asked', async () => {
    const act = (what: string, body: object) =>
      driven.ask<Shown & { interactionId: string }>('POST', `/act/${what}?wait=5000`, body);
    const pressed = await act('press', { userId: id('noor'), messageId: board.id, label: 'Go' });
    expect(JSON.parse(pressed.answer?.content ?? '')).toMatchObject({ pressed: 'go' });

    const { id: interactionId } = await run('noor', 'form');
    const sent = await act('submit', { interactionId, fields: { words: 'abc', often: 'd' } });
    expect(JSON.parse(sent.answer?.content ?? '')).toMatchObject({ words: 'abc' });
    expect([pressed.interactionId, sent.interactionId]).toEqual([pressed.id, sent.id]);
  });

  it('is refused when two buttons are called the same, naming both', async () => {
    const answer = await driven.call('POST', '/act/press', { userId: id('noor'), messageId: board.id, label: 'Twin' });

    expect(answer).toMatchObject({ status: 409, body: { customIds: ['twin:1', 'twin:2'] } });
  });

  it('is refused where the client would not let one', async () => {
    expect(await pressRefused('noor', { label: 'Off' })).toEqual({ status: 403, error: '"Off" is disabled.' });
    expect(await pressRefused('noor', { label: 'Site' })).toMatchObject({ status: 400 });
    expect(await pressRefused('noor', { label: 'go' })).toMatchObject({ status: 404 });
    expect(await pressRefused('noor', { customId: 'gone' })).toMatchObject({ status: 404 });
    expect(await pressRefused('noor', {})).toMatchObject({ status: 400 });
    expect(await pressRefused('noor', { label: 'Go', customId: 'go' })).toMatchObject({ status: 400 });
    expect(await pressRefused('noor', { label: 'Go', values: ['x'] })).toMatchObject({ status: 400 });
    expect(await pressRefused('noor', { label: 'Go' }, '12345678')).toMatchObject({ status: 404 });
  });

  it('is refused on what one cannot see', async () => {
    const { answer } = await run('maya', 'hello');

    expect(await pressRefused('noor', { label: 'Go' }, answer?.id)).toMatchObject({ status: 403 });
    const { userId } = await driven.ask<{ userId: string }>('POST', `/guilds/${place.guildId}/members`, {
      name: 'gone',
    });
    await driven.ask('DELETE', `/guilds/${place.guildId}/members/${userId}`);
    expect(await driven.refused('POST', '/act/press', { userId, messageId: board.id, label: 'Go' })).toMatchObject({
      status: 403,
    });
  });
});

describe('choosing in a menu', () => {
  it('is done by value or by what one reads', async () => {
    expect(await press('noor', { label: 'Colours?', values: ['r', 'Green'] })).toEqual({
      pressed: 'colours',
      values: ['r', 'g'],
      users: [],
    });
    expect(await press('noor', { customId: 'people', values: [id('theo')] })).toEqual({
      pressed: 'people',
      values: [id('theo')],
      users: [id('theo')],
    });
  });

  it.each([
    ['nothing at all', undefined],
    ['too few', []],
    ['too many', ['r', 'g', 'b']],
    ['one twice', ['r', 'r']],
    ['what there is not', ['purple']],
  ])('is refused with %s', async (_, values) => {
    expect(await pressRefused('noor', { customId: 'colours', ...(values && { values }) })).toMatchObject({
      status: 400,
    });
  });

  it('is refused with nobody', async () => {
    expect(await pressRefused('noor', { customId: 'people', values: ['12345678'] })).toMatchObject({ status: 404 });
  });
});

describe('a form', () => {
  async function open(): Promise<string> {
    const shown = await run('maya', 'form');
    expect(shown).toMatchObject({ state: 'modal', answer: null, modal: { customId: 'form:1', title: 'Everything' } });
    return shown.id;
  }

  async function submit(interactionId: string, fields: object): Promise<unknown> {
    const { answer } = await driven.outcome(driven.ask('POST', '/act/submit', { interactionId, fields }));
    return JSON.parse(answer?.content ?? '');
  }

  it('says what it wants', async () => {
    const { modal } = await run('maya', 'form');

    expect(modal?.fields).toMatchObject([
      { customId: 'words', label: 'Your words', type: 'text', required: true, min: 3, max: 20 },
      { customId: 'line', label: 'One line', type: 'text', required: false, value: 'kept' },
      {
        customId: 'colours',
        label: 'Colours',
        type: 'select',
        required: false,
        max: 2,
        options: [{ value: 'r' }, {}, {}],
      },
      { customId: 'often', label: 'How often', type: 'radio', required: true, options: [{ value: 'd' }, {}] },
      { customId: 'whom', label: 'Whom', type: 'user', required: false },
    ]);
  });

  it('is filled in by custom id or label; what nobody touched stays', async () => {
    const opened = await open();

    expect(
      await submit(opened, {
        'Your words': 'some words',
        colours: ['r', 'Blue'],
        'How often': 'Weekly',
        whom: id('noor'),
      }),
    ).toEqual({ words: 'some words', line: 'kept', colours: ['r', 'b'], often: 'w', whom: [id('noor')] });
  });

  it('may leave out what is not required', async () => {
    const opened = await open();

    expect(await submit(opened, { words: 'abc', often: 'd', line: '' })).toEqual({
      words: 'abc',
      line: '',
      colours: [],
      often: 'd',
      whom: [],
    });
  });

  const refusals: [string, Record<string, unknown>, number, RegExp][] = [
    ['without what is required', { words: 'abc' }, 400, /"How often" is required/],
    ['with an empty text', { words: '', often: 'd' }, 400, /"Your words" is required/],
    ['with too short a text', { words: 'ab', often: 'd' }, 400, /3 to 20 characters, not 2/],
    ['with too long a text', { words: 'x'.repeat(21), often: 'd' }, 400, /3 to 20 characters, not 21/],
    ['with two lines in one', { words: 'abc', often: 'd', line: 'a\nb' }, 400, /one line/],
    ['with a choice there is not', { words: 'abc', often: 'x' }, 400, /offers only d, w/],
    ['with two of one', { words: 'abc', often: ['d', 'w'] }, 400, /takes one choice/],
    ['with too many choices', { words: 'abc', often: 'd', colours: ['r', 'g', 'b'] }, 400, /not 3/],
    ['with an unknown field', { words: 'abc', often: 'd', more: 'x' }, 400, /no field "more"/],
    ['with a field twice', { words: 'abc', 'Your words': 'abc', often: 'd' }, 400, /given twice/],
    ['with nobody', { words: 'abc', often: 'd', whom: '12345678' }, 404, /no person/],
    ['with a list as text', { words: ['a', 'b'], often: 'd' }, 400, /wants text/],
  ];
  it.each(refusals)('is refused %s, and stays open', async (_, fields, status, error) => {
    const opened = await open();
    const refusal = await driven.refused('POST', '/act/submit', { interactionId: opened, fields });

    expect(refusal.status).toBe(status);
    expect(refusal.error).toMatch(error);
    expect(await submit(opened, { words: 'abc', often: 'd' })).toMatchObject({ words: 'abc' });
  });

  it('is sent once', async () => {
    const opened = await open();
    await submit(opened, { words: 'abc', often: 'd' });

    expect(
      await driven.refused('POST', '/act/submit', { interactionId: opened, fields: { words: 'abc', often: 'd' } }),
    ).toMatchObject({ status: 409 });
  });

  it('exists only where one was opened', async () => {
    const { id: hello } = await run('maya', 'hello');

    expect(await driven.refused('POST', '/act/submit', { interactionId: hello, fields: {} })).toMatchObject({
      status: 409,
    });
    expect(await driven.refused('POST', '/act/submit', { interactionId: '12345678', fields: {} })).toMatchObject({
      status: 404,
    });
  });

  it('is not sent by who was timed out meanwhile', async () => {
    const opened = await open();
    const member = `/guilds/${place.guildId}/members/${id('maya')}`;
    await driven.ask('PATCH', member, { timedOutUntil: new Date(Date.now() + 60_000).toISOString() });

    expect(
      await driven.refused('POST', '/act/submit', { interactionId: opened, fields: { words: 'abc', often: 'd' } }),
    ).toMatchObject({ status: 403 });
    await driven.ask('PATCH', member, { timedOutUntil: null });
  });
});
