import { describe, expect, it } from 'vitest';
import { textCard } from '../../src/discord/cards.ts';
import { defineCommand, type Ack } from '../../src/discord/command.ts';
import { createDispatcher, type LaterFinder } from '../../src/discord/dispatch.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { languageFor } from '../../src/words/words.ts';
import { makeCommand } from '../kit/interactions.ts';
import { captureLog } from '../kit/log.ts';
import { openRestServer } from '../kit/rest-server.ts';

const done: Reply = { kind: 'message', card: textCard('done') };
const acks = ['private', 'public', 'ask'] as const;

/** A dispatcher that answers with `reply`, and has something for everybody to see later. */
async function open(reply: () => Reply | Promise<Reply>, findLater?: LaterFinder) {
  const server = await openRestServer();
  const captured = captureLog();
  const shown: string[] = [];
  const looked: string[] = [];
  const commands = acks.map((ack: Ack) =>
    defineCommand({ data: { name: ack, description: ack }, ack, read: () => null, run: reply }),
  );
  const later: LaterFinder = ({ userId }) => {
    looked.push(userId);
    const noteShown = () => {
      shown.push(said().at(-1) ?? '');
      return Promise.resolve();
    };
    return Promise.resolve({ cards: [textCard('and one'), textCard('and two')], noteShown });
  };
  const dispatcher = createDispatcher({ commands, parts: [] }, null, {
    rest: server.rest,
    log: captured.log,
    isUnavailable: () => false,
    chooseLanguage: ({ locale }) => languageFor(locale),
    findLater: findLater ?? later,
  });
  const said = () =>
    server.requests
      .map(({ body }) => JSON.stringify(body))
      .flatMap((body) => /"content":"([^"]*)"/.exec(body)?.[1] ?? []);
  const flags = () => server.requests.map(({ body }) => JSON.stringify(body)).filter((body) => body.includes('and '));
  return { dispatcher, captured, shown, looked, said, flags };
}

describe('what somebody should see later', () => {
  it.each(['private', 'public'])(
    'is shown to them alone below an answer that was %s, and noted once it is there',
    async (ack) => {
      const { dispatcher, said, shown, flags } = await open(() => done);
      await dispatcher.handle(makeCommand(ack));
      expect(said()).toEqual(['done', 'and one', 'and two']);
      expect(shown).toEqual(['and two']);
      for (const body of flags()) expect(body).toContain('"flags":64');
    },
  );

  it('is not looked for after what is answered from memory, as help is', async () => {
    const { dispatcher, said, looked } = await open(() => done);
    await dispatcher.handle(makeCommand('ask'));
    expect(said()).toEqual(['done']);
    expect(looked).toEqual([]);
  });

  it.each<[string, () => Reply]>([
    [
      'something was refused',
      () => {
        throw refuse('button-expired');
      },
    ],
    ['help came first and more follows', () => ({ ...done, next: () => Promise.resolve(done) })],
  ])('is not looked for where %s', async (_, reply) => {
    const { dispatcher, said, looked } = await open(reply);
    await dispatcher.handle(makeCommand('private'));
    expect(looked).toEqual([]);
    expect(said()).not.toContain('and one');
  });

  it('leaves the answer as it is where it cannot be found, and tells the operator', async () => {
    const { dispatcher, said, captured } = await open(
      () => done,
      () => Promise.reject(new Error('away')),
    );
    await dispatcher.handle(makeCommand('private'));
    expect(said()).toEqual(['done']);
    expect(captured.events()).toEqual(['interaction.later-not-shown']);
  });
});
