import fc from 'fast-check';
import { DiscordAPIError } from '@discordjs/rest';
import { describe, expect, it } from 'vitest';
import { describeError, openLog, type LogFields } from '../src/log.ts';
import { captureLog } from './kit/log.ts';

/** A secret that must not reach a log by any way. */
const canary = 'canary.of.somebody';

describe('a log line', () => {
  it('carries its event, its level, the time and what is allowed', () => {
    const { log, lines } = captureLog();
    const fields: Required<LogFields> = {
      guildId: '200000000000000001',
      channelId: '300000000000000001',
      shard: 0,
      command: 'Tell the moderators',
      job: 'outbox',
      caseId: 'abcdefghijklmnopqrstuv',
      outboxId: 'abcdefghijklmnopqrstuv',
      checkInId: 'abcdefghijklmnopqrstuv',
      rules: ['self-harm.intent-with-time'],
      tier: 'T3',
      incident: 'deadbeef',
      code: 50007,
      status: 403,
      count: 3,
      ms: 1.5,
      version: '0.1.0',
      error: { name: 'DiscordAPIError[50007]', code: 50007, at: ['at send (file:///app/src/discord/mail.js:20:11)'] },
    };
    log.info('flag.opened', fields);
    expect(lines()).toEqual([{ level: 'info', msg: 'flag.opened', ...fields }]);
  });

  it.each(['debug', 'info', 'warn', 'error'] as const)('may be a %s', (level) => {
    const { log, lines } = captureLog();
    log[level]('something.happened');
    expect(lines()).toEqual([{ level, msg: 'something.happened' }]);
  });

  it('does not carry what is not allowed, whatever the types were made to believe', () => {
    const { log, lines } = captureLog();
    const sneaky = { count: 1, content: canary, err: new Error(canary), constructor: canary, toString: canary };
    log.info('message.seen', sneaky);
    expect(lines()).toEqual([{ level: 'info', msg: 'message.seen', count: 1 }]);
  });

  it('does not carry what is not allowed inside what is', () => {
    const { log, lines } = captureLog();
    const error = { name: 'Error', at: [`at ${canary}`], message: canary, stack: canary, cause: { canary } };
    log.warn('it.failed', { error, rules: ['one.rule', 'two words of somebody'] });
    expect(lines()).toEqual([
      {
        level: 'warn',

        msg: 'it.failed',
        error: { name: 'Error', at: [] },
        rules: ['one.rule'],
      },
    ]);
  });

  it('does not carry sentences where ids belong', () => {
    const { log, lines } = captureLog();
    const said = 'i cannot go on';
    log.info('it.happened', {
      guildId: said,
      channelId: said,
      job: said,
      caseId: said,
      outboxId: said,
      tier: said,
      incident: said,
      code: said,
      version: said,
      command: 'a name longer than any command of ours can be',
      error: { name: said, code: said, at: [said] },
    });
    expect(lines()).toEqual([{ level: 'info', msg: 'it.happened', error: { name: 'Error', at: [] } }]);
  });

  it('is not written below the chosen level', () => {
    const written: string[] = [];
    const log = openLog('warn', { write: (line) => void written.push(line) });
    log.debug('a.b');
    log.info('a.b');
    log.warn('a.c');
    expect(written).toHaveLength(1);
  });
});

describe('an error in the log', () => {
  it('is its kind, its code and where it was thrown', () => {
    const error = Object.assign(new TypeError('words of somebody'), { code: 'ERR_SOMETHING' });
    const described = describeError(error);
    expect(Object.keys(described)).toEqual(['name', 'code', 'at']);
    expect(described).toMatchObject({ name: 'TypeError', code: 'ERR_SOMETHING' });
    expect(described.at[0]).toMatch(/^at .*log\.test\.ts:\d+:\d+\)?$/);
    expect(described.at.length).toBeLessThanOrEqual(6);
  });

  it('of Discord keeps its code and not what was sent', () => {
    const raw = { code: 50035, message: canary, errors: { content: { _errors: [{ code: 'X', message: canary }] } } };
    const body = { body: { content: canary }, files: undefined };
    const described = describeError(new DiscordAPIError(raw, 50035, 400, 'POST', `https://x/${canary}`, body));
    expect(described).toMatchObject({ name: 'DiscordAPIError[50035]', code: 50035 });
    expect(JSON.stringify(described)).not.toContain(canary);
    expect(described.at.length).toBeGreaterThan(0);
  });

  it('that is no error is only its type', () => {
    expect(describeError(canary)).toEqual({ name: 'string', at: [] });
    expect(describeError(undefined)).toEqual({ name: 'undefined', at: [] });
    expect(describeError({ message: canary })).toEqual({ name: 'object', at: [] });
  });

  it('without a message has its frames', () => {
    expect(describeError(new Error()).at[0]).toContain('log.test.ts');
  });

  it.each([
    ['lines', `first\n${canary}\nlast`],
    ['lines that look like frames', `I am\n    at ${canary} (/home/of/somebody:1:2)\n    at file:///${canary}:3:4`],
    ['a line like its own name', `Error\n    at ${canary} (/home:1:2)`],
    ['a line end at its end', `${canary}\n    at ${canary} (/home:1:2)\n`],
  ])('never carries words of a message with %s', (_, message) => {
    const described = describeError(new Error(message));
    expect(JSON.stringify(described)).not.toContain(canary);
    expect(described.at[0]).toContain('log.test.ts');
  });

  it.each(['', 'another message'])('has no frames when its message was changed afterwards to %j', (message) => {
    const error = new Error(`words\n    at ${canary} (/home/of/somebody:1:2)`);
    // Reading it fixes the stack as it is now.
    expect(error.stack).toContain(canary);
    error.message = message;
    expect(describeError(error)).toEqual({ name: 'Error', at: [] });
  });

  it('has no frames when it has no stack', () => {
    const error = new Error(canary);
    delete error.stack;
    expect(describeError(error)).toEqual({ name: 'Error', at: [] });
  });

  it('never carries words of any message, nor of a name or a code that is words', () => {
    const line = fc.oneof(
      fc.string(),
      fc
        .constantFrom('    at x (/y:1:2)', 'at file:///z:1:2', ': ', 'Error')
        .map((frame) => frame.replace(/[xyz]/, canary)),
    );
    fc.assert(
      fc.property(fc.array(line), (before) => {
        const message = [...before, canary, ...before].join('\n');
        const error = Object.assign(new Error(message), { name: `a ${canary}`, code: `a ${canary}` });
        expect(JSON.stringify(describeError(error))).not.toContain(canary);
      }),
    );
  });
});
