import { describe, expect, it } from 'vitest';
import { HEAD_LENGTH, normalise, TAIL_LENGTH } from '../../src/risk/normalise.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';

const VOCABULARY = buildVocabulary(
  'i want to die kill myself suicide do not will be going tonight the stars tell'.split(' '),
);

function read(text: string): string {
  return normalise(text, VOCABULARY)
    .words.map(({ text: word }) => word)
    .join(' ');
}

describe('reading a text', () => {
  it.each([
    ['I WANT', 'i want'],
    ["don't", 'do not'],
    ['don’t', 'do not'],
    ['don`t', 'do not'],
    ['gonna', 'going to'],
    ["I'll", 'i will'],
    ['ill be', 'i will be'],
    ['I am ill today', 'i am ill today'],
    ["my friend's cat", 'my friend cat'],
    ['s u i c i d e', 'suicide'],
    ['s.u.i.c.i.d.e', 'suicide'],
    ['su1c1de', 'suicide'],
    ['suuuiicide', 'suicide'],
    ['k!ll', 'kill'],
    ['ki11', 'kill'],
    ['k*ll', 'kill'],
    ['killmyself', 'kill myself'],
    ['kill_myself', 'kill myself'],
    ['wanttodie', 'want to die'],
    ['ѕuісіdе', 'suicide'],
    ['𝐤𝐢𝐥𝐥', 'kill'],
    ['🅺🅸🅻🅻', 'kill'],
    [':regional_indicator_k: :regional_indicator_i: :regional_indicator_l: :regional_indicator_l:', 'kill'],
    ['k\u0338\u0322i\u0337l\u0336l', 'kill'],
    ['||die||', 'die'],
    ['`die`', 'die'],
    ['see https://example.com/die now', 'see <link> now'],
    ['<@123> <:die:456>', '<mention> <mark>'],
    ['well-known', 'well known'],
    ['800mg', '800mg'],
  ])('%s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['llik flesym', 'kill myself myself kill'],
    ['xvyy zlfrys', 'kill myself'],
    ['illkay yselfmay', 'kill myself'],
    ['aSB3YW50IHRvIGtpbGwgbXlzZWxm', 'i want to kill myself'],
    ['.. / .-- .- -. - / - --- / -.. .. .', 'i want to die'],
    ['ki\nll mys\nelf', 'kill myself'],
    ['k m\ni y\nl s\nl e\n  l\n  f', 'kill myself k m i y l s l e l f'],
    ['килл майселф', 'kill myself'],
    ['&#107;ill', 'kill'],
    ['[kill](https://example.com) myself', 'kill myself <link>'],
    ['i 🔥 want 🔥 to 🔥 die', 'i want to die 🔥 🔥 🔥'],
  ])('shows what is hidden: %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('gives a hidden word the place of all that hides it', () => {
    const { words } = normalise('hm, llik flesym ok', VOCABULARY);
    const hidden = words.filter(({ disguised }) => disguised);
    expect(new Set(hidden.map(({ start, end }) => `${String(start)}-${String(end)}`))).toEqual(new Set(['4-15']));
  });

  it('leaves words alone that nobody looks for, however they are spelt', () => {
    expect(read('hmmmm b4ckup x.y.z')).toBe('hmmmm b4ckup x y z');
  });

  it('notes what was disguised and what was not', () => {
    const { words } = normalise('k1ll myself', VOCABULARY);
    expect(words.map(({ disguised }) => disguised)).toEqual([true, false]);
  });
});

describe('what stands between words', () => {
  it('is nothing, a pause or a stop', () => {
    const { words } = normalise('want to, die\nkill... myself. do\n\nnot tell', VOCABULARY);
    expect(words.map(({ breakBefore }) => breakBefore)).toEqual([
      'stop',
      'none',
      'pause',
      'pause',
      'pause',
      'stop',
      'stop',
      'none',
    ]);
  });

  it('is no stop where every word has its own full stop', () => {
    const { words } = normalise('i. want. to. die.', VOCABULARY);
    expect(words.slice(1).every(({ breakBefore }) => breakBefore === 'pause')).toBe(true);
  });
});

describe('quotation', () => {
  it('is what stands between quotation marks', () => {
    const { words } = normalise('do “not tell” i', VOCABULARY);
    expect(words.map(({ quoted }) => quoted)).toEqual([false, true, true, false]);
  });

  it('is a line that begins with >', () => {
    const { words } = normalise('> want\ndie', VOCABULARY);
    expect(words.map(({ quoted }) => quoted)).toEqual([true, false]);
  });

  it('is not opened by a single stray mark', () => {
    const { words } = normalise('i want to " die', VOCABULARY);
    expect(words.some(({ quoted }) => quoted)).toBe(false);
  });
});

describe('a text longer than what is read', () => {
  it('gives its beginning and its end, with their places in the whole', () => {
    const text = `kill ${'x '.repeat(10_000)}die`;
    const { words, stretches } = normalise(text, VOCABULARY);
    expect(stretches.map(({ text: part }) => part.length)).toEqual([HEAD_LENGTH, TAIL_LENGTH]);
    expect(words[0]).toMatchObject({ text: 'kill', start: 0 });
    expect(words.at(-1)).toMatchObject({ text: 'die', end: text.length });
  });
});
