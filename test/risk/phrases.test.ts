import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/risk/normalise.ts';
import { compilePhrases } from '../../src/risk/phrases.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';

function find(phrase: string, text: string): string[] {
  const finder = compilePhrases({ kind: [phrase] }, { fruit: ['apple', 'pear'] });
  const { words } = normalise(text, buildVocabulary(finder.words));
  return finder.find(words).map(({ first, last }) =>
    words
      .slice(first, last + 1)
      .map(({ text: word }) => word)
      .join(' '),
  );
}

describe('a phrase', () => {
  it.each([
    ['red house', 'the red house there', ['red house']],
    ['red|blue house', 'a blue house', ['blue house']],
    ['red big? house', 'red house, red big house', ['red house', 'red big house']],
    ['red ~2 house', 'red very old house', ['red very old house']],
    ['red ~2 house', 'red very very old house', []],
    ['{red brick|old} house', 'a red brick house and an old house', ['red brick house', 'old house']],
    ['{very old}? house', 'very old house', ['very old house']],
    ['eat @fruit', 'eat pear', ['eat pear']],
    ['house', 'no match here', []],
    ['red house', 'a red. house there', []],
    ['red house', 'red, house', ['red house']],
    ['red ~2 house', 'red, old, house', ['red old house']],
    ['red ~2 house', 'a red. old house', []],
  ])('%s in "%s"', (phrase, text, expected) => {
    expect(find(phrase, text)).toEqual(expected);
  });

  it('that stands in several ways at one place counts once', () => {
    expect(find('red ~3 house|home', 'red red house home')).toEqual(['red red house home']);
  });

  it('keeps the first and the last twelve places of a repetition', () => {
    expect(find('house', 'house '.repeat(500))).toHaveLength(24);
  });
});

describe('a mistake in our own material', () => {
  it.each(['{red house', 'red @nothing', '~2', 'house? red?', `${'red '.repeat(31)}house`])(
    'is refused at once: %s',
    (phrase) => {
      expect(() => compilePhrases({ kind: [phrase] })).toThrow();
    },
  );
});
