import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanText } from '../../../src/anonymous/public-card/clean-text.ts';
import { anyText } from '../../kit/any-text.ts';

describe('a text as a group sees it', () => {
  it.each([
    ['one kind of line break', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['at most one empty line', 'a\n\n\n\n\nb', 'a\n\nb'],
    ['nothing that turns the direction of writing', 'a\u202ecod\u202c \u2067x\u2069\u200f', 'acod x'],
    ['nothing that is not seen', 'l\u200bo\u00adn\u2060e\ufeff\u3164ly\u{e0041}', 'lonely'],
    ['no controls', 'a\u0000b\u001bc\u0007', 'abc'],
    ['no towers of accents', 'a\u0301\u0302\u0303\u0304\u0305\u0306', 'a\u0301\u0302\u0303'],
    ['no letters that only look bold', '𝐌𝐨𝐝𝐞𝐫𝐚𝐭𝐨𝐫: 𝒽𝒾', 'Moderator: hi'],
    ['no accents without a letter', '\u0301\u0302hello', 'hello'],
  ])('has %s', (_, typed, shown) => {
    expect(cleanText(typed)).toBe(shown);
  });

  it('makes one line of what breaks lines in any way', () => {
    expect(cleanLine('one\u0085two\u2028three\vfour\r\nfive')).toBe('one two three four five');
  });

  it.each([
    ['', ''],
    ['only spaces and lines', ' \n\t \u3000\u00a0'],
    ['only what is not seen', '\u200b\u200c\u200d\u2060\ufeff\u3164\u2800\u{e0041}'],
    ['only turns', '\u202e\u2066\u200f'],
    ['only accents', '\u0301\u0302'],
  ])('is empty when nothing could be seen: %s', (_, typed) => {
    expect(cleanText(typed)).toBe('');
    expect(cleanLine(typed)).toBeNull();
  });

  it.each([
    ['a family', '👩‍👩‍👧'],
    ['a colour of skin', '👋🏽 👩🏿‍🚒'],
    ['a heart on fire', '❤️‍🔥 ❤️ ❤︎'],
    ['a rainbow flag', '🏳️‍🌈 🏳️‍⚧️'],
    ['flags of countries', '🇺🇦🇯🇵'],
    ['the flag of Scotland', '🏴󠁧󠁢󠁳󠁣󠁴󠁿'],
    ['keys', '1️⃣ #️⃣ *️⃣'],
    ['Persian with its joiners', 'می‌خواهم به خانه‌ام بروم'],
    ['an Arabic year', '١٤٤٥ه‍'],
    ['Hindi with half forms', 'क्‍ष र्‍य श्री‌मान नहीं'],
    ['Hindi with several marks', 'ज़िंदगी में हूँ'],
    ['Vietnamese taken apart', 'Việt'.normalize('NFD')],
    ['Arabic with its vowels', 'مُحَمَّدٌ'],
    ['Japanese', '眠れない夜が、　つづく。'],
    ['a shrug', '¯\\_(ツ)_/¯'],
  ])('keeps %s whole', (_, typed) => {
    expect(cleanText(typed)).toBe(typed);
  });

  it.each([
    ['see https://example.org/a/b?c=d#e, please', 'see example.org, please'],
    ['(https://me:secret@Example.org:8080/x)', '(Example.org)'],
    ['[here](https://evil.example/login)', '[here](evil.example)'],
    ['<https://example.org/x>', '<example.org>'],
    ['join discord.gg/abcdef now', 'join discord.gg now'],
    ['https://discord.com/invite/abcdef', 'discord.com'],
    ['discord\u200b.gg/ab\u200bcdef', 'discord.gg'],
    ['instagram.com/somebody.own', 'instagram.com'],
    ['HTTPS:\\\\example.org\\x', 'example.org'],
    ['steam://run/1', 'run'],
    ['https://https://example.org/x', 'example.org'],
    ['見てhttps://example.org/xです', '見てexample.orgです'],
    ['https://приклад.укр/хтось', 'приклад.укр'],
  ])('shows the host of a link only: %s', (typed, shown) => {
    expect(cleanText(typed)).toBe(shown);
  });

  it.each([
    'and/or',
    '24/7',
    'he/him',
    '1.5/day',
    'e.g./i.e.',
    'http: //x',
    'mail me: a@b.org',
    'example.org',
    '://',
    ':/',
  ])('leaves what is no link: %s', (typed) => {
    expect(cleanText(typed)).toBe(typed.replace('://', ': //'));
  });

  it('is the same when it is cleaned again', () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const once = cleanText(typed);
        expect(cleanText(once)).toBe(once);
        expect(once).not.toContain('://');
        expect(once).not.toMatch(/\p{M}{4}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\n\n\n/u);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'https://'.repeat(500),
    'a.'.repeat(2000),
    'a.com/'.repeat(700),
    '\u0301'.repeat(4000),
    '👩‍'.repeat(1500),
    ' '.repeat(4000) + 'x',
    'क्‍'.repeat(1300),
    '('.repeat(4000),
    'x:'.repeat(2000),
    'https://a' + ')'.repeat(4000) + 'b',
  ])('takes no longer for what is made to take long', (typed) => {
    expect(cleanText(cleanText(typed))).toBe(cleanText(typed));
  });
});
