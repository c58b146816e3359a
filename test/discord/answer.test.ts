import { ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openAnswer, type Answer } from '../../src/discord/answer.ts';
import { drawButton, drawPanel, textCard } from '../../src/discord/cards.ts';
import type { Card } from '../../src/discord/reply.ts';
import { writeMessage } from '../../src/sandbox/payloads/messages.ts';
import { openRestServer, refuseWith } from '../kit/rest-server.ts';
import { hasDocument, openSmallWorld } from '../kit/world.ts';

const interaction = { id: '1400000000000000001', token: 'a-token', application_id: '900000000000000001' };
const callback = 'POST /interactions/1400000000000000001/a-token/callback';
const original = '/webhooks/900000000000000001/a-token/messages/@original';
const file = { name: 'settings.json', text: '{"é":1}' };
/** The smallest picture: one grey point. */
const picture = {
  name: 'days.png',
  data: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
  alt: 'One grey point.',
};
const silent = { allowed_mentions: { parse: [] } };

const ways: [string, (answer: Answer) => Promise<void>, string, unknown][] = [
  [
    'a private promise',
    (answer) => answer.defer('private'),
    callback,
    { type: 5, data: { flags: MessageFlags.Ephemeral } },
  ],
  ['a public promise', (answer) => answer.defer('public'), callback, { type: 5, data: {} }],
  ['the promise of a change', (answer) => answer.deferUpdate(), callback, { type: 6 }],
  [
    'a private card',
    (answer) => answer.replyPrivately(textCard('@everyone')),
    callback,
    { type: 4, data: { content: '@everyone', flags: MessageFlags.Ephemeral, ...silent } },
  ],
  [
    'a private panel',
    (answer) => answer.replyPrivately({ flags: MessageFlags.IsComponentsV2, components: [] }),
    callback,
    { type: 4, data: { components: [], flags: MessageFlags.IsComponentsV2 + MessageFlags.Ephemeral, ...silent } },
  ],
  [
    'another card in place of the one that was pressed',
    (answer) => answer.turn(textCard('hi')),
    callback,
    { type: 7, data: { content: 'hi', attachments: [], ...silent } },
  ],
  [
    'a form',
    (answer) => answer.openForm('f', { title: 'T', fields: [] }),
    callback,
    { type: 9, data: { custom_id: 'f', title: 'T', components: [] } },
  ],
  [
    'what was promised',
    (answer) => answer.edit(textCard('hi')),
    `PATCH ${original}`,
    { content: 'hi', attachments: [], ...silent },
  ],
  [
    'something for the person alone',
    (answer) => answer.followPrivately(textCard('hi')),
    'POST /webhooks/900000000000000001/a-token',
    { content: 'hi', flags: MessageFlags.Ephemeral, ...silent },
  ],
  ['the end of a promise', (answer) => answer.withdraw(), `DELETE ${original}`, undefined],
];

describe('an answer', () => {
  it.each(ways)('may be %s', async (_, say, line, body) => {
    const server = await openRestServer();
    await say(openAnswer(interaction, server.rest));
    expect(server.lines()).toEqual([line]);
    expect(server.requests[0]?.body).toEqual(body);
    expect(server.requests[0]?.authorised, "the interaction's own token is enough").toBe(false);
  });

  it.each<[string, (answer: Answer, card: Card) => Promise<void>, (body: unknown) => unknown]>([
    ['a private card', (answer, card) => answer.replyPrivately(card, file), (body) => ({ data: body })],
    ['another card', (answer, card) => answer.turn(card, file), (body) => ({ data: body })],
    ['what was promised', (answer, card) => answer.edit(card, file), (body) => body],
    ['something for the person alone', (answer, card) => answer.followPrivately(card, file), (body) => body],
  ])('that is %s may carry a file, of which it shows one however often it is sent', async (_, say, wrap) => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? 'hang up' : { status: 204 }));
    await say(openAnswer(interaction, server.rest), textCard('hi'));
    await say(openAnswer(interaction, server.rest), {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.TextDisplay, content: 'hi' }],
    });
    const [first, again, panel] = server.requests;
    expect(first).toEqual(again);
    for (const { files } of server.requests) expect(files).toEqual({ 'settings.json': '{"é":1}' });
    // What is listed is what stays: a change without the list would add to the files that are there.
    const attachments = [{ id: '0', filename: 'settings.json' }];
    expect(again?.body).toMatchObject(Object(wrap({ content: 'hi', attachments, ...silent })));
    expect(panel?.body).toMatchObject(
      Object(
        wrap({
          attachments,
          components: [{ content: 'hi' }, { type: 13, file: { url: 'attachment://settings.json' } }],
        }),
      ),
    );
  });

  it.each(ways)('that is %s is sent again when the connection broke', async (_, say, line) => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? 'hang up' : { status: 204 }));
    await say(openAnswer(interaction, server.rest));
    expect(server.lines()).toEqual([line, line]);
  });

  it.each(ways)('that is %s is given up when the connection breaks twice', async (_, say, line) => {
    const server = await openRestServer();
    server.react(() => 'hang up');
    await expect(say(openAnswer(interaction, server.rest))).rejects.toThrow();
    expect(server.lines()).toEqual([line, line]);
  });

  it('is sent again when Discord itself failed, and given up when it fails for long', async () => {
    const server = await openRestServer();
    const say = () => openAnswer(interaction, server.rest).replyPrivately(textCard('help'));
    server.react(() => ({ status: server.requests.length < 3 ? 503 : 204 }));
    await say();
    expect(server.requests).toHaveLength(3);
    server.react(() => ({ status: 503 }));
    await expect(say()).rejects.toThrow();
    expect(server.requests).toHaveLength(6);
  });

  it.each(ways)('that is %s and refused by Discord is not sent again', async (_, say, line) => {
    const server = await openRestServer();
    server.react(() => refuseWith(404, 10062));
    await expect(say(openAnswer(interaction, server.rest))).rejects.toThrow('Discord says no');
    expect(server.lines()).toEqual([line]);
  });

  it('that had arrived although its confirmation was lost is an answer', async () => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? 'hang up' : refuseWith(400, 40060)));
    await openAnswer(interaction, server.rest).defer('private');
    expect(server.requests).toHaveLength(2);
  });

  it('that was taken back although its confirmation was lost is taken back', async () => {
    const server = await openRestServer();
    server.react(() => (server.requests.length === 1 ? 'hang up' : refuseWith(404, 10008)));
    await openAnswer(interaction, server.rest).withdraw();
    expect(server.requests).toHaveLength(2);
  });

  it('has at most the 25 suggestions that Discord allows', async () => {
    const server = await openRestServer();
    const choices = Array.from({ length: 30 }, (_, index) => ({ name: `n${index}`, value: `v${index}` }));
    await openAnswer(interaction, server.rest).suggest(choices);
    expect(server.requests[0]?.body).toEqual({ type: 8, data: { choices: choices.slice(0, 25) } });
  });
});

describe('a file on an answer, as Discord takes it', () => {
  const panel: Card = {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.TextDisplay, content: 'yours' }],
  };

  /** The message that stands there at the end, as the bot would read it. */
  async function show(say: (answer: Answer) => Promise<void>) {
    const small = await openSmallWorld({ document: hasDocument });
    const { id, token } = small.runs(small.maya.id);
    await say(openAnswer({ id, token, application_id: small.world.botId }, small.client));
    expect(small.rest.requests(0).flatMap((request) => request.violations)).toEqual([]);
    const messages = [...small.lounge.messages.values()];
    return messages.map((message) => writeMessage(message, small.world));
  }

  it.each<[string, (answer: Answer, card: Card) => Promise<void>]>([
    ['at once', (answer, card) => answer.replyPrivately(card, file)],
    [
      'where one was promised, once however often it is sent',
      async (answer, card) => {
        await answer.defer('private');
        await answer.edit(card, file);
        await answer.edit(card, file);
      },
    ],
  ])('is there %s', async (_, say) => {
    const attachments = [{ filename: 'settings.json', size: 8, ephemeral: true }];
    expect(await show((answer) => say(answer, textCard('yours')))).toMatchObject([{ content: 'yours', attachments }]);
    expect(await show((answer) => say(answer, panel))).toMatchObject([
      { attachments, components: [{ content: 'yours' }, { type: ComponentType.File, name: 'settings.json', size: 8 }] },
    ]);
  });

  it('may be several, below each other in their order', async () => {
    const two = [file, { name: 'page.html', text: '<p>' }];
    const attachments = [{ filename: 'settings.json' }, { filename: 'page.html', size: 3 }];
    expect(await show((answer) => answer.replyPrivately(textCard('yours'), two))).toMatchObject([{ attachments }]);
    expect(await show((answer) => answer.replyPrivately(panel, two))).toMatchObject([
      { attachments, components: [{ content: 'yours' }, { name: 'settings.json' }, { name: 'page.html' }] },
    ]);
  });

  it('is there in what follows, too', async () => {
    const messages = await show(async (answer) => {
      await answer.replyPrivately(textCard('first'));
      await answer.followPrivately(panel, file);
    });
    expect(messages).toMatchObject([{ attachments: [] }, { attachments: [{ filename: 'settings.json' }] }]);
  });

  it('is a picture with words in its place, wherever it stands', async () => {
    const attachments = [
      { filename: 'days.png', size: picture.data.length, content_type: 'image/png', description: 'One grey point.' },
    ];
    expect(await show((answer) => answer.replyPrivately(textCard('yours'), picture))).toMatchObject([{ attachments }]);
    expect(await show((answer) => answer.replyPrivately(panel, picture))).toMatchObject([
      {
        attachments,
        components: [
          { content: 'yours' },
          {
            type: ComponentType.MediaGallery,
            items: [{ description: 'One grey point.', media: { content_type: 'image/png' } }],
          },
        ],
      },
    ]);
  });

  it('is shown once, where the card says', async () => {
    const card = drawPanel({
      accent: 0,
      paragraphs: ['yours'],
      picture,
      buttons: [drawButton('Erase', 'erase', 'plain')],
    });
    const parts = [{ type: ComponentType.TextDisplay }, { type: ComponentType.MediaGallery }, {}];
    const [shown, ...others] = await show((answer) => answer.replyPrivately(card, picture));
    expect(shown).toMatchObject({ components: [{ type: ComponentType.Container, components: parts }] });
    expect(others).toEqual([]);
  });

  it('goes with the card it belongs to when another comes in its place', async () => {
    const messages = await show(async (answer) => {
      await answer.defer('private');
      await answer.edit(textCard('yours'), picture);
      await answer.edit(textCard('It is erased.'));
    });
    expect(messages).toMatchObject([{ content: 'It is erased.', attachments: [] }]);
  });
});
