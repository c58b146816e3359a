import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/risk/assess.ts';
import { type ExtraWord } from '../../../src/risk/assessment.ts';

const LIST: readonly ExtraWord[] = [
  { phrase: 'blue lantern', tier: 'H' },
  { phrase: 'moonfall', tier: 'T1' },
  { phrase: "the cellar's open", tier: 'H' },
];

function findRules(text: string, extraWords = LIST): string[] {
  return assess(text, { extraWords }).signals.map(({ rule }) => rule);
}

describe("a server's own words", () => {
  it('are found where they stand, each with its tier', () => {
    const text = 'we said blue lantern, and then moonfall';
    const { signals, tier, hold } = assess(text, { extraWords: LIST });
    expect(signals.map(({ rule, tier: own, start, end }) => [rule, own, text.slice(start, end)])).toEqual([
      ['extra-words.harm', 'H', 'blue lantern'],
      ['extra-words.look', 'T1', 'moonfall'],
    ]);
    expect([tier, hold]).toEqual(['H', true]);
  });

  it.each([
    'BLUE LANTERN',
    'm00nfall',
    'moooonfall',
    'm o o n f a l l',
    'moon\u200bfall',
    'ｍｏｏｎｆａｌｌ',
    'The Cellar’s open',
  ])('are found as %s', (text) => {
    expect(findRules(text)).toHaveLength(1);
  });

  it.each(['a blue car and a lantern', 'so blue. lantern light helps', 'moonfalls', 'blue lanterns'])(
    'are not found in %s',
    (text) => {
      expect(findRules(text)).toEqual([]);
    },
  );

  it('are plain words: no sign in them means anything', () => {
    expect(findRules('anything at all', [{ phrase: 'any|~9 {x}? @pills .*', tier: 'H' }])).toEqual([]);
  });

  it('are nobody else’s: without them nothing is found', () => {
    expect(assess('blue lantern').signals).toEqual([]);
    expect(findRules('blue lantern', [])).toEqual([]);
  });

  it('can be taken for something to look at soon, and page nobody then either', () => {
    const { tier, page, signals } = assess('blue lantern', { extraWords: [{ phrase: 'blue lantern', tier: 'T2' }] });
    expect([tier, page, signals.map(({ rule }) => rule)]).toEqual(['T2', false, ['extra-words.soon']]);
  });

  it('page nobody and offer nothing', () => {
    const { page, offer } = assess('moonfall, blue lantern', { extraWords: LIST });
    expect([page, offer]).toEqual([false, false]);
  });

  it('never lower anything, whichever they are and whatever is written', () => {
    const words = ['kill', 'myself', 'i', 'want to die', 'kiil', 'pills', 'not', 'tonight', 'k1ll', 'lol', 'game'];
    const list = fc.array(
      fc.record({ phrase: fc.constantFrom(...words), tier: fc.constantFrom('T1' as const, 'H' as const) }),
      { maxLength: 8 },
    );
    const text = fc
      .array(fc.constantFrom(...words, 'I will', 'k!ll', 'k i l l', 'my friend', '. ', ', '), { maxLength: 12 })
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(text, list, (said, extraWords) => {
        const [without, beside] = [assess(said), assess(said, { extraWords })];
        expect(beside.signals.slice(0, without.signals.length)).toEqual(without.signals);
        for (const output of ['page', 'offer', 'harm', 'hold'] as const)
          if (without[output]) expect(beside[output]).toBe(true);
      }),
    );
  });
});
