import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/discord/user-error.ts';
import { addWords, mostOwnPhrases, readLines, removeWords } from '../../../src/moderation/server-rules/own-words.ts';
import type { OwnPhrase } from '../../../src/moderation/server-rules/server-rules.ts';
import { en } from '../../../src/words/en.ts';

let count = 0;
const makeId = () => `id${(count += 1)}`;
const word = (phrase: string): OwnPhrase => ({ id: makeId(), phrase, tier: 'T1' });
const add = (words: readonly OwnPhrase[], ...phrases: string[]) => addWords(words, { phrases, tier: 'T2' }, makeId);

/** The code of a refusal, and its sentence. */
function refusal(work: () => unknown): [string, string] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return [error.code, error.say(en)];
  }
  throw new Error('It was not refused.');
}

describe("words of a server's own", () => {
  it('are read one from each line, without what is blank', () => {
    expect(readLines(' blue   lantern \n\n moonfall\n')).toEqual(['blue lantern', 'moonfall']);
    for (const typed of [undefined, '', ' \n  \n']) expect(refusal(() => readLines(typed))[0]).toBe('words-empty');
  });

  it('are added behind those that are there, as they were written', () => {
    const words = add([word('moonfall')], 'Blue Lantern', 'the cellar');
    expect(words.map(({ phrase, tier }) => [phrase, tier])).toEqual([
      ['moonfall', 'T1'],
      ['Blue Lantern', 'T2'],
      ['the cellar', 'T2'],
    ]);
    expect(new Set(words.map(({ id }) => id)).size).toBe(3);
  });

  it.each([
    ['one letter', 'i', 'word-too-short'],
    ['nothing but signs', '.,!?', 'word-too-short'],
    ['too many characters', 'x'.repeat(61), 'word-too-long'],
    ['too many words', 'a b c d e f g h i', 'word-too-long'],
    ['one that is there', 'MOONFALL', 'word-twice'],
    ['one that reads the same', 'm o o n f a l l!', 'word-twice'],
  ])('are refused with a sentence that names them: %s', (_, phrase, code) => {
    const [found, sentence] = refusal(() => add([word('moonfall'), word('m o o n f a l l')], 'fine', phrase));
    expect([found, sentence.includes('Nothing was changed')]).toEqual([code, true]);
  });

  it('are refused where one stands twice in what was typed', () => {
    expect(refusal(() => add([], 'cellar', 'Cellar'))[0]).toBe('word-twice');
  });

  it('are a hundred at most', () => {
    const hundred = Array.from({ length: mostOwnPhrases }, (_, index) => word(`phrase number ${index}`));
    const [code, sentence] = refusal(() => add(hundred, 'one more', 'and one more'));
    expect([code, sentence.includes('2 more than that')]).toEqual(['words-too-many', true]);
    expect(add(hundred.slice(1), 'one more')).toHaveLength(mostOwnPhrases);
  });

  it('are taken away as they were written, in whichever letters', () => {
    const words = [word('moonfall'), word('Blue Lantern')];
    expect(removeWords(words, ['blue lantern']).map(({ phrase }) => phrase)).toEqual(['moonfall']);
    expect(refusal(() => removeWords(words, ['moonfall', 'green lantern']))[0]).toBe('word-unknown');
  });
});
