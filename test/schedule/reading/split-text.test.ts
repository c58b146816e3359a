import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/schedule/reading/fold.ts';
import { lexiconOf } from '../../../src/schedule/reading/lexicon.ts';
import { splitText } from '../../../src/schedule/reading/split-text.ts';
import { languageCodes } from '../../../src/words/words.ts';

describe('folding', () => {
  it.each([
    ['ŚRODA', 'sroda'],
    ['À 8H30', 'a 8h30'],
    ['٢٠:٣٠', '20:30'],
    ['८:३०', '8:30'],
    ['８：３０', '8:30'],
    ['п’ятниця', 'пятниця'],
    ['пʼятниця', 'пятниця'],
    ['d’octobre', 'd octobre'],
    ['फ़रवरी', 'फरवरी'],
    ['غدًا', 'غدا'],
    ['الإثنين', 'الاثنين'],
    ['\u2068Mon\u2069  \u00a0 –\tFri', 'mon - fri'],
    ['がぎ', 'がぎ'],
    ['Straße', 'strasse'],
  ])('"%s" is "%s"', (text, folded) => {
    expect(foldText(text).folded).toBe(folded);
  });

  it('knows where everything stood', () => {
    const { typed, folded, places } = foldText('le 24 DÉC.');
    expect(places).toHaveLength(folded.length + 1);
    expect(typed.slice(places[6], places[9])).toBe('DÉC');
  });
});

describe('taking a text apart', () => {
  const texts = (text: string) => splitText(text, lexiconOf('en')).map((token) => token.text);

  it('keeps words as they were typed, and leaves out what only fills', () => {
    expect(texts('On the LAST Friday of each Month, at 8.30')).toEqual([
      'LAST',
      'Friday',
      'each',
      'Month',
      ',',
      'at',
      '8.30',
    ]);
  });

  it('understands no half of a word, and no half of a number', () => {
    for (const text of ['Mondayish', 'sunflower', '12345', '12345678'])
      expect(
        splitText(text, lexiconOf('en')).every(({ meanings }) => meanings.length > 0),
        text,
      ).toBe(false);
  });

  // Whatever looks ahead to the end at each sign would take hours for this.
  it.each(['a', '1', ' ', 'setiap ', '毎', '1.', '8:', 'or the last day of a shorter ', 'و', '-', '\u0301', '第'])(
    'comes to an end with very much of "%s"',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      for (const language of ['en', 'ar', 'ja', 'id'] as const)
        expect(splitText(text, lexiconOf(language)).length).toBeLessThanOrEqual(text.length);
    },
  );

  it('has a lexicon for every language of the bot', () => {
    for (const language of languageCodes) expect(lexiconOf(language).findPhrase('monday', 0)?.length).toBe(6);
  });
});
