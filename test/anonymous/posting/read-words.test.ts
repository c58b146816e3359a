import { describe, expect, it } from 'vitest';
import { fillWords, readWords } from '../../../src/anonymous/posting/read-words.ts';
import { UserError } from '../../../src/discord/user-error.ts';

type Fields = Parameters<typeof readWords>[0];

const noFiles: Fields['resolved'] = {
  channels: new Map(),
  roles: new Set(),
  users: new Set(),
  bots: new Set(),
  attachments: new Map(),
};

function read(fields: Record<string, string | string[]>, resolved = noFiles) {
  return readWords({ fields: new Map(Object.entries(fields)), resolved });
}

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'taken';
}

describe('reading what somebody typed', () => {
  it.each([
    ['nothing', '', 'anon-empty'],
    ['blanks', ' \n\t ', 'anon-empty'],
    ['what nobody sees', '\u200b\u200d\u2060\ufeff\u3164\u2800\u00ad\u202e', 'anon-empty'],
    ['marks that stand on nothing', '\u0301\u0302', 'anon-empty'],
    ['2,001 characters', 'a'.repeat(2001), 'anon-too-long'],
    ['10,000 mentions', '<@123456789012345678> '.repeat(10_000), 'anon-too-long'],
    ['2,000 stars, which do not fit once they are shown as stars', '*'.repeat(2000), 'anon-signs'],
    ['2,000 letters', 'a'.repeat(2000), 'taken'],
    ['a code fence that is not closed', '```\nis this\n``', 'taken'],
    ['one sign', '🕯️', 'taken'],
  ])('%s', (_, text, expected) => {
    expect(refusal(() => read({ text }))).toBe(expected);
  });

  it('refuses a file that a client sent along', () => {
    const file = { id: '1', name: 'me.png', size: 1, url: 'https://example.org/me.png', type: 'image/png' };
    expect(refusal(() => read({ text: 'words' }, { ...noFiles, attachments: new Map([['1', file]]) }))).toBe(
      'anon-no-files',
    );
  });

  it('takes a choice that is not offered as none, a topic of nothing as none, and writes a topic in one line', () => {
    expect(read({ text: ' words ', wish: ['money'], topic: ' \u200b ' })).toEqual({
      text: 'words',
      wish: 'none',
      topic: null,
    });
    expect(read({ text: 'words', wish: ['been'], topic: 'small\n\nsteps' })).toEqual({
      text: 'words',
      wish: 'been',
      topic: 'small steps',
    });
  });

  it('fills the form with what was written', () => {
    expect(fillWords({ text: 'words', wish: 'ideas', topic: null })).toEqual({
      text: 'words',
      wish: 'ideas',
      topic: '',
    });
  });
});
