import { HTTPError } from '@discordjs/rest';
import { describe, expect, it } from 'vitest';
import {
  decideAfterFailure,
  DirectsPausedError,
  giveUpAfterMs,
  leavesNothing,
  SilentError,
  TooLateError,
} from '../../src/outbox/rules.ts';
import { makeDiscordError, makeRateLimit } from '../kit/mail.ts';

const broken = new HTTPError(503, 'Service Unavailable', 'POST', 'https://discord.test', {
  body: undefined,
  files: undefined,
});

describe('after a failed attempt', () => {
  it.each([
    ['the channel is gone', 404, 10003],
    ['the server is gone', 404, 10004],
    ['the person does not exist any more', 404, 10013],
    ['the bot may not see the channel', 403, 50001],
    ['the bot may not write there', 403, 50013],
    ['direct messages are closed', 403, 50007],
    ['no server is shared with the person any more', 403, 50278],
    ['the message is malformed', 400, 50035],
    ['the message is empty', 400, 50006],
    ['the thread is locked', 400, 50083],
    ['nothing is known under that address', 404, 0],
  ])('it ends when %s', (_, status, code) => {
    expect(decideAfterFailure(makeDiscordError(status, code), 1, 0)).toEqual({
      kind: 'undeliverable',
      code: String(code),
    });
  });

  it.each([
    ['Discord is in trouble', broken],
    ['the connection broke', Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })],
    ['nothing was heard for too long', new DOMException('This operation was aborted', 'AbortError')],
    ['the token is refused', makeDiscordError(401, 0)],
    ['Discord forbids it for a reason unknown to us', makeDiscordError(403, 40333)],
    ['our database failed', new Error('P1001')],
    ['something that is no error was thrown', 'what?'],
  ])('it is tried again when %s: later each time, every five minutes at last', (_, error) => {
    const pauses = Array.from({ length: 12 }, (__, index) => decideAfterFailure(error, index + 1, 0));
    expect(pauses.map((pause) => (pause.kind === 'retry' ? pause.afterMs / 1000 : pause.code))).toEqual([
      1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300,
    ]);
  });

  it('that was too fast waits as long as Discord says', () => {
    expect(decideAfterFailure(makeRateLimit(90_000), 1, 0)).toEqual({ kind: 'retry', afterMs: 90_000 });
    expect(decideAfterFailure(makeRateLimit(100), 5, 0)).toEqual({ kind: 'retry', afterMs: 16_000 });
  });

  it.each([400, 403, 429])('that opened direct messages too fast (%i) waits ten minutes', (status) => {
    expect(decideAfterFailure(makeDiscordError(status, 40003), 1, 0)).toEqual({ kind: 'retry', afterMs: 600_000 });
  });

  it('that was not made, since direct messages were opened too fast before, waits until they may be opened again', () => {
    expect(decideAfterFailure(new DirectsPausedError(1_234), 1, 0)).toEqual({ kind: 'retry', afterMs: 1_234 });
    expect(decideAfterFailure(new DirectsPausedError(1_234), 9, 0)).toEqual({ kind: 'retry', afterMs: 1_234 });
    expect(decideAfterFailure(new DirectsPausedError(1), 1, giveUpAfterMs + 1)).toMatchObject({ code: 'gave-up' });
  });

  it('that was not made since it is too late, or nothing is to be said to them, ends', () => {
    expect(decideAfterFailure(new TooLateError(), 1, 0)).toEqual({ kind: 'undeliverable', code: 'too-late' });
    expect(decideAfterFailure(new SilentError(), 1, 0)).toEqual({ kind: 'undeliverable', code: 'silent' });
  });

  it('is given up after a day', () => {
    expect(decideAfterFailure(broken, 300, giveUpAfterMs)).toMatchObject({ kind: 'retry' });
    expect(decideAfterFailure(broken, 300, giveUpAfterMs + 1)).toEqual({ kind: 'undeliverable', code: 'gave-up' });
    expect(decideAfterFailure(makeDiscordError(403, 40003), 300, giveUpAfterMs + 1)).toMatchObject({ code: 'gave-up' });
  });
});

it('only an answer of Discord, or that it was not asked, proves that nothing is there', () => {
  expect(leavesNothing(makeDiscordError(403, 50013))).toBe(true);
  expect(leavesNothing(makeRateLimit(1))).toBe(true);
  // Discord was not asked.
  for (const error of [new DirectsPausedError(1), new TooLateError(), new SilentError()])
    expect(leavesNothing(error)).toBe(true);
  for (const error of [broken, new Error('other side closed'), new DOMException('', 'AbortError'), 'what?'])
    expect(leavesNothing(error)).toBe(false);
});
