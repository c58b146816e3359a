import { ApplicationCommandType, Locale, MessageFlags, type APIInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { textCard } from '../../src/discord/cards.ts';
import {
  defineButton,
  defineCommand,
  defineForm,
  defineSelect,
  type Ack,
  type Command,
  type Part,
} from '../../src/discord/command.ts';
import { defineFamily, type Family } from '../../src/discord/custom-id.ts';
import { createDispatcher } from '../../src/discord/dispatch.ts';
import { openForm, type FormFamily, type Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { en } from '../../src/words/en.ts';
import { languageFor, languages } from '../../src/words/words.ts';
import { ids, makeChoice, makeCommand, makeMenu, makePress, makeSubmission, makeTyping } from '../kit/interactions.ts';
import { captureLog } from '../kit/log.ts';
import { openRestServer, refuseWith } from '../kit/rest-server.ts';

/** What the commands of these tests ask for: what to do when they run. */
interface Needs {
  run: () => Reply | Promise<Reply>;
}

class DatabaseAway extends Error {}

const noteFamily: FormFamily<{ about: string }> = {
  family: defineFamily('note', { about: z.string() }),
  form: (words) => ({ title: words.tell.title, fields: [] }),
};
const pressFamily = defineFamily('press', { what: z.enum(['tea', 'cake']) });

function makeSlash(name: string, ack: Ack): Command<Needs> {
  return defineCommand({
    data: { name, description: name },
    ack,
    read: (asked) => asked,
    run: (_, needs: Needs) => needs.run(),
  });
}

const commands: Command<Needs>[] = [
  ...(['private', 'public', 'ask'] as const).map((ack) => makeSlash(ack, ack)),
  defineCommand({
    data: { name: 'private', type: ApplicationCommandType.Message },
    ack: 'ask',
    read: (asked) => asked.target?.id ?? '',
    run: (about) => openForm(noteFamily, { about }, en),
  }),
  defineCommand({
    data: { name: 'typing', description: 'typing' },
    ack: 'private',
    suggest({ option, typed }, asked) {
      if (typed === 'break') throw new Error('nothing to suggest');
      return [{ name: `${option}: ${typed}`, value: String(asked.options.get('before')) }];
    },
    read: () => null,
    run: () => ({ kind: 'message', card: textCard('typed') }),
  }),
  defineCommand({
    data: { name: 'writing', description: 'writing' },
    ack: 'private',
    read: () => null,
    run: (_, needs: Needs) => needs.run(),
    typed: ({ options }) => [`/writing ${String(options.get('words'))}`],
  }),
];

function makeButton<State>(family: Family<State>, ack: Ack): Part<Needs> {
  return defineButton({
    family,
    label: () => 'Press',
    ack,
    read: (asked) => asked,
    run: (_, needs: Needs) => needs.run(),
  });
}

function makeSelect<State>(family: Family<State>, ack: Ack): Part<Needs> {
  return defineSelect({
    family,
    label: () => 'Choose',
    ack,
    read: (asked) => asked.chosen,
    run: (_, needs: Needs) => needs.run(),
  });
}

function makeForm(name: string, ack: Ack): Part<Needs> {
  const form = { ...noteFamily, family: defineFamily(name, { about: z.string() }) };
  return defineForm({ form, ack, read: (asked, state) => ({ asked, state }), run: (_, needs: Needs) => needs.run() });
}

const parts: Part<Needs>[] = [
  makeButton(pressFamily, 'update'),
  makeButton(defineFamily('press-private', {}), 'private'),
  makeButton(defineFamily('press-public', {}), 'public'),
  makeButton(defineFamily('turn', {}), 'turn'),
  makeSelect(defineFamily('choose', {}), 'turn'),
  makeForm('note-turn', 'turn'),
  makeForm('note', 'update'),
  makeForm('note-private', 'private'),
  makeForm('note-public', 'public'),
];

/** A dispatcher whose Discord writes down what it is told. */
async function open(run: Needs['run'] = () => ({ kind: 'message', card: textCard('done') })) {
  const server = await openRestServer();
  const captured = captureLog();
  const runs: string[] = [];
  const needs = {
    run: () => {
      runs.push(
        server
          .lines()
          .join(' · ')
          .replace(/token-\d+/g, 'token'),
      );
      return run();
    },
  };
  const dispatcher = createDispatcher({ commands, parts }, needs, {
    rest: server.rest,
    log: captured.log,
    isUnavailable: (error) => error instanceof DatabaseAway,
    chooseLanguage: ({ locale }) => languageFor(locale),
  });
  const steps = () =>
    server.requests.map(({ method, path, body }) => ({
      way: path.endsWith('/callback') ? 'callback' : path.endsWith('@original') ? `${method} original` : 'follow-up',
      body,
    }));
  return { server, dispatcher, captured, runs, steps };
}

const privateFlags = { flags: MessageFlags.Ephemeral };
const silent = { allowed_mentions: { parse: [] } };
const done = { content: 'done', ...silent };
/** In place of what stood there, or was promised: no file of that stays. */
const doneInstead = { ...done, attachments: [] };

describe('an answer in a language nobody read over', () => {
  const german = { locale: Locale.German };
  const marked: unknown = expect.stringContaining('Automatische Übersetzung');

  it('is marked where only the person sees it', async () => {
    const { dispatcher, steps } = await open();
    await dispatcher.handle(makeCommand('ask', [], german));
    await dispatcher.handle(makeCommand('private', [], german));
    expect(steps().filter((step) => JSON.stringify(step.body).includes('done'))).toMatchObject([
      { body: { data: { content: marked } } },
      { body: { content: marked } },
    ]);
  });

  it('is left as it is where everybody sees it, and where it is English', async () => {
    const { dispatcher, steps } = await open();
    await dispatcher.handle(makeCommand('public', [], german));
    await dispatcher.handle(makePress(pressFamily.encode({ what: 'tea' }), german));
    const english = await open(() => ({ kind: 'message', card: textCard('done'), language: 'en' }));
    await english.dispatcher.handle(makeCommand('private', [], german));
    for (const { body } of [...steps(), ...english.steps()]) expect(JSON.stringify(body)).not.toContain('Automatische');
  });
});

describe('an interaction', () => {
  it.each<[string, () => APIInteraction, unknown[]]>([
    [
      'answered in private',
      () => makeCommand('private'),
      [
        { way: 'callback', body: { type: 5, data: privateFlags } },
        { way: 'PATCH original', body: doneInstead },
      ],
    ],
    [
      'answered in public',
      () => makeCommand('public'),
      [
        { way: 'callback', body: { type: 5, data: {} } },
        { way: 'PATCH original', body: doneInstead },
      ],
    ],
    [
      'answered at once',
      () => makeCommand('ask'),
      [{ way: 'callback', body: { type: 4, data: { ...done, ...privateFlags } } }],
    ],
    [
      'that changes its card',
      () => makePress('press:tea'),
      [
        { way: 'callback', body: { type: 6 } },
        { way: 'PATCH original', body: doneInstead },
      ],
    ],
    ...[() => makePress('turn'), () => makeChoice('choose', ['tea']), () => makeSubmission('note-turn:1', {})].map(
      (interaction): [string, () => APIInteraction, unknown[]] => [
        'that turns its card',
        interaction,
        [{ way: 'callback', body: { type: 7, data: doneInstead } }],
      ],
    ),
    [
      'that is a submitted form',
      () => makeSubmission('note-private:1', { text: 'words' }),
      [
        { way: 'callback', body: { type: 5, data: privateFlags } },
        { way: 'PATCH original', body: doneInstead },
      ],
    ],
  ])('%s is acknowledged first', async (_, interaction, expected) => {
    const { dispatcher, runs, steps } = await open();
    await dispatcher.handle(interaction());
    expect(steps()).toEqual(expected);
    expect(runs).toHaveLength(1);
    // Nothing runs before Discord has its first answer; what answers at once has none yet.
    expect(runs[0] === '').toBe(expected.length === 1);
  });

  it.each<[string, () => APIInteraction, 'message' | 'note']>([
    ['in private', () => makeCommand('private'), 'message'],
    ['in public', () => makeCommand('public'), 'message'],
    ['at once', () => makeCommand('ask'), 'message'],
    ['by changing its card', () => makePress('press:tea'), 'message'],
    ['by turning its card', () => makePress('turn'), 'message'],
    ['by a word to the person alone', () => makePress('press:tea'), 'note'],
  ])('that is answered %s may be answered with a file', async (_, interaction, kind) => {
    const file = { name: 'settings.json', text: '{}' };
    const reply: Reply = { kind, card: textCard('done'), file };
    const { dispatcher, server } = await open(() => reply);
    await dispatcher.handle(interaction());
    expect(server.requests.at(-1)?.files).toEqual({ 'settings.json': '{}' });
    expect(JSON.stringify(server.requests.at(-1)?.body)).toContain('done');
  });

  it('may open a form, with its state in the custom id', async () => {
    const { dispatcher, steps } = await open();
    await dispatcher.handle(makeMenu('private'));
    expect(steps()).toMatchObject([{ way: 'callback', body: { type: 9, data: { custom_id: `note:${ids.message}` } } }]);
  });

  it('may open a form from the card that was pressed or from a select on it', async () => {
    const { dispatcher, steps } = await open(() => openForm(noteFamily, { about: '1' }, en));
    await dispatcher.handle(makePress('turn'));
    await dispatcher.handle(makeChoice('choose', ['another']));
    expect(steps()).toMatchObject([{ body: { type: 9 } }, { body: { type: 9 } }]);
  });

  it('in direct messages is answered like any other', async () => {
    const { dispatcher, steps } = await open();
    await dispatcher.handle(makeCommand('private', [], { inDirectMessages: true }));
    expect(steps()).toHaveLength(2);
  });

  it('that arrives twice is answered once', async () => {
    const { dispatcher, runs, server } = await open();
    const interaction = makeCommand('private');
    await Promise.all([dispatcher.handle(interaction), dispatcher.handle(interaction)]);
    await dispatcher.handle(interaction);
    expect(runs).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });

  it.each<[string, () => APIInteraction]>([
    ['an unknown command', () => makeCommand('gone')],
    ['a menu where only a slash command has that name', () => makeMenu('public')],
    ['a button of an unknown family', () => makePress('gone:1')],
    ['a button whose state this version does not know', () => makePress('press:coffee')],
    ['a button with the name of a form', () => makePress('note:1')],
    ['a button with the name of a select', () => makePress('choose')],
    ['a select with the name of a button', () => makeChoice('press:tea', ['tea'])],
    ['a form with the name of a button', () => makeSubmission('press:tea', {})],
  ])('that is %s is told so in private', async (_, interaction) => {
    const { dispatcher, steps, runs, captured } = await open();
    await dispatcher.handle(interaction());
    expect(steps()).toMatchObject([
      { way: 'callback', body: { type: 4, data: { content: en.errors['button-expired'](), ...privateFlags } } },
    ]);
    expect(runs).toEqual([]);
    expect(captured.lines()).toEqual([]);
  });

  it('of a form nobody knows any more gives the words back', async () => {
    const { dispatcher, steps } = await open();
    await dispatcher.handle(makeSubmission('gone:1', { text: 'my words' }));
    expect(steps()).toMatchObject([{ body: { data: { embeds: [{ description: 'my words' }] } } }]);
  });
});

describe('a refusal', () => {
  const refusing = () => {
    throw refuse('case-held', { holderId: '42' });
  };
  const sentence = en.errors['case-held']({ holderId: '42' });

  it.each<[string, () => APIInteraction, string[]]>([
    ['of a private answer fills it', () => makeCommand('private'), ['callback', 'PATCH original']],
    ['of an answer at once is that answer', () => makeCommand('ask'), ['callback']],
    ['of a turned card is said in private and leaves it', () => makePress('turn'), ['callback']],
    ['of a change leaves the card and is said in private', () => makePress('press:tea'), ['callback', 'follow-up']],
    [
      'of a public answer takes the promise back and is said in private',
      () => makeCommand('public'),
      ['callback', 'DELETE original', 'follow-up'],
    ],
  ])('%s', async (_, interaction, ways) => {
    const { dispatcher, steps, captured } = await open(refusing);
    await dispatcher.handle(interaction());
    expect(steps().map((step) => step.way)).toEqual(ways);
    expect(JSON.stringify(steps().at(-1)?.body)).toContain(sentence);
    if (ways.at(-1) === 'follow-up') expect(steps().at(-1)?.body).toMatchObject(privateFlags);
    if (ways.length === 1) expect(steps()[0]?.body).toMatchObject({ type: 4, data: privateFlags });
    expect(captured.lines(), 'what a person can mend is no error').toEqual([]);
  });

  it('never shows in public: where the promise cannot be taken back nothing is said', async () => {
    const { dispatcher, steps, server, captured } = await open(refusing);
    server.react(({ method }) => (method === 'DELETE' ? { status: 500 } : { status: 204 }));
    await dispatcher.handle(makeCommand('public'));
    expect(steps().map((step) => step.way)).toEqual(['callback', 'DELETE original']);
    expect(captured.events()).toEqual(['interaction.unanswered']);
  });

  it("is in the person's language, or in English", async () => {
    const { dispatcher, steps } = await open(refusing);
    await dispatcher.handle(makeCommand('ask', [], { locale: Locale.EnglishUS }));
    await dispatcher.handle(makeCommand('ask', [], { locale: Locale.Korean }));
    expect(steps()).toMatchObject([
      { body: { data: { content: sentence } } },
      { body: { data: { content: sentence } } },
    ]);
  });

  it('says in a language nobody read over that it was translated by a machine, but not below English', async () => {
    const { dispatcher, steps } = await open(() => Promise.reject(refuse('own-message')));
    await dispatcher.handle(makeCommand('ask', [], { locale: Locale.German }));
    const own = `${languages.de.words.errors['own-message']()}\n\n-# Automatische Übersetzung (Automatic translation)`;
    expect(steps()).toMatchObject([{ body: { data: { content: own } } }]);
    const staff = await open(() => Promise.reject(refuse('outcome-missing')));
    await staff.dispatcher.handle(makeCommand('ask', [], { locale: Locale.German }));
    expect(staff.steps()).toMatchObject([{ body: { data: { content: en.errors['outcome-missing']() } } }]);
  });

  it('hands back what was typed, in order and without the choices', async () => {
    const { dispatcher, steps } = await open(refusing);
    const fields = { reason: ['worried'], one: 'first *words*', blank: '  ', two: 'second' };
    await dispatcher.handle(makeSubmission('note-private:1', fields));
    expect(steps()[1]?.body).toEqual({
      content: `${sentence}\n\n${en.edge.yourWords()}`,
      embeds: [{ description: 'first *words*' }, { description: 'second' }],
      attachments: [],
      ...silent,
    });
  });

  it('hands back what was typed into the options of a command that asks for it', async () => {
    const { dispatcher, steps } = await open(refusing);
    await dispatcher.handle(makeCommand('writing', [{ name: 'words', text: 'many words' }]));
    expect(steps()[1]?.body).toEqual({
      content: `${sentence}\n\n${en.edge.yourWords()}`,
      embeds: [{ description: '/writing many words' }],
      attachments: [],
      ...silent,
    });
  });

  it.each(['private', 'update', 'public'])('hands back 10,000 characters to the last (%s)', async (ack) => {
    const { dispatcher, steps } = await open(refusing);
    const typed = Array.from({ length: 2000 }, (_, index) => String(index).padStart(5, '0')).join('');
    await dispatcher.handle(makeSubmission(ack === 'update' ? 'note:1' : `note-${ack}:1`, { text: typed }));
    const said = z.object({
      embeds: z.array(z.object({ description: z.string().max(4096) })),
      flags: z.number().optional(),
    });
    const cards = steps().flatMap(({ way, body }) =>
      way === 'callback' || body === undefined ? [] : [said.parse(body)],
    );
    expect(cards.flatMap((card) => card.embeds.map((embed) => embed.description)).join('')).toBe(typed);
    for (const card of cards.slice(1)) expect(card.flags).toBe(MessageFlags.Ephemeral);
  });
});

describe('a fault of ours', () => {
  const failing = () => {
    throw new TypeError('canary words');
  };

  it('is one calm sentence with a number that is in the log, and no words', async () => {
    const { dispatcher, steps, captured } = await open(failing);
    await dispatcher.handle(makeSubmission('note-private:1', { text: 'canary words' }));
    const [line] = captured.lines();
    expect(line).toMatchObject({
      level: 'error',
      msg: 'interaction.failed',
      command: 'note-private',
      error: { name: 'TypeError' },
    });
    const incident = z.string().parse(line?.['incident']);
    expect(incident).toMatch(/^[0-9a-f]{8}$/);
    expect(steps()[1]?.body).toMatchObject({
      content: `${en.errors.unexpected({ incident })}\n\n${en.edge.yourWords()}`,
      embeds: [{ description: 'canary words' }],
    });
    expect(captured.text()).not.toContain('canary');
  });

  it('is told even when it is the answer that Discord refuses', async () => {
    const { dispatcher, steps, server, captured } = await open();
    server.react(({ body }) =>
      JSON.stringify(body ?? null).includes('done') ? refuseWith(400, 50035) : { status: 204 },
    );
    for (const interaction of [makeCommand('private'), makeCommand('ask'), makePress('press:tea')]) {
      await dispatcher.handle(interaction);
      expect(JSON.stringify(steps().at(-1)?.body)).toContain('Something went wrong on my side');
    }
    expect(captured.events()).toEqual(Array(3).fill('interaction.failed'));
  });

  it('is a form that opens too late', async () => {
    const { dispatcher, steps, captured } = await open(() => openForm(noteFamily, { about: '1' }, en));
    await dispatcher.handle(makeCommand('private'));
    expect(steps().map((step) => step.way)).toEqual(['callback', 'PATCH original']);
    expect(captured.events()).toEqual(['interaction.failed']);
  });

  it("is not what the database's absence is called", async () => {
    const { dispatcher, steps, captured } = await open(() => {
      throw new DatabaseAway();
    });
    await dispatcher.handle(makeSubmission('note-private:1', { text: 'keep this' }));
    expect(steps()[1]?.body).toMatchObject({
      content: `${en.errors['storage-away']()}\n\n${en.edge.yourWords()}`,
      embeds: [{ description: 'keep this' }],
    });
    expect(captured.events()).toEqual(['storage.unavailable']);
  });

  it('never rejects, even when nothing at all can be sent', async () => {
    const { dispatcher, server, captured } = await open(failing);
    server.react(() => ({ status: 503 }));
    await dispatcher.handle(makeCommand('ask'));
    expect(captured.events()).toEqual(['interaction.failed', 'interaction.unanswered']);
  });
});

describe('an answer that comes too late for Discord', () => {
  it('leaves a press without effect: nobody would see what it did', async () => {
    const { dispatcher, server, runs, captured } = await open();
    server.react(() => refuseWith(404, 10062));
    await dispatcher.handle(makePress('press:tea'));
    expect(runs).toEqual([]);
    expect(server.requests).toHaveLength(1);
    expect(captured.lines()).toMatchObject([{ level: 'warn', msg: 'interaction.not-acknowledged', command: 'press' }]);
  });

  it('still uses what was typed into a form', async () => {
    const { dispatcher, server, runs } = await open();
    server.react(() => refuseWith(404, 10062));
    await dispatcher.handle(makeSubmission('note-private:1', { text: 'words' }));
    expect(runs).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });
});

describe('a note', () => {
  const noting = (): Reply => ({ kind: 'note', card: textCard('psst') });

  it.each<[string, () => APIInteraction, string[]]>([
    ['leaves the card that was pressed', () => makePress('press:tea'), ['callback', 'follow-up']],
    ['fills a private promise', () => makePress('press-private'), ['callback', 'PATCH original']],
    ['does not fill a public promise', () => makePress('press-public'), ['callback', 'DELETE original', 'follow-up']],
    ['may be the answer at once', () => makeCommand('ask'), ['callback']],
    ['leaves the card that could have been turned', () => makePress('turn'), ['callback']],
  ])('%s', async (_, interaction, ways) => {
    const { dispatcher, steps } = await open(noting);
    await dispatcher.handle(interaction());
    expect(steps().map((step) => step.way)).toEqual(ways);
    expect(JSON.stringify(steps().at(-1)?.body)).toContain('psst');
  });
});

describe('suggestions while somebody types', () => {
  it('come from the command, which sees the other options', async () => {
    const { dispatcher, steps } = await open();
    await dispatcher.handle(makeTyping('typing', { option: 'zone', typed: 'ber' }));
    expect(steps()).toEqual([
      { way: 'callback', body: { type: 8, data: { choices: [{ name: 'zone: ber', value: 'true' }] } } },
    ]);
  });

  it.each([
    ['a command that is gone', 'gone', 'x'],
    ['a command without suggestions', 'private', 'x'],
    ['a command that fails', 'typing', 'break'],
  ])('are none for %s', async (_, name, typed) => {
    const { dispatcher, steps, captured } = await open();
    await dispatcher.handle(makeTyping(name, { option: 'zone', typed }));
    expect(steps()).toEqual([{ way: 'callback', body: { type: 8, data: { choices: [] } } }]);
    expect(captured.events()).toEqual(typed === 'break' ? ['autocomplete.failed'] : []);
  });
});

describe('a clean end', () => {
  it('waits for what is being answered, and for what came meanwhile', async () => {
    const gates: (() => void)[] = [];
    const { dispatcher, steps } = await open(
      () => new Promise((resolve) => gates.push(() => resolve({ kind: 'message', card: textCard('done') }))),
    );
    const first = dispatcher.handle(makeCommand('private'));
    await expect.poll(() => gates.length).toBe(1);
    let drained = false;
    const draining = dispatcher.drain().then(() => (drained = true));
    const second = dispatcher.handle(makeCommand('private'));
    await expect.poll(() => gates.length).toBe(2);
    expect(dispatcher.pending()).toBe(2);
    gates[0]?.();
    await first;
    expect(dispatcher.pending()).toBe(1);
    expect(drained).toBe(false);
    gates[1]?.();
    await Promise.all([second, draining]);
    expect(dispatcher.pending()).toBe(0);
    expect(steps()).toHaveLength(4);
  });
});
