import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, createAssess } from '../../src/risk/assess.ts';
import { DETECTORS } from '../../src/risk/detectors.ts';
import { normalise } from '../../src/risk/normalise.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';
import { DANGER, HARMLESS } from './further-looks.ts';
import { CONTRASTS, ORDINARY, PLAIN_DANGER, SEEDS } from './sentences.ts';

const WORDS = [...new Set(DETECTORS.flatMap(({ words }) => [...words]))];
const VOCABULARY = buildVocabulary(WORDS);
const RULE = /^(?:engine\.detector-failed:)?[a-z-]+(?:\.[a-z-]+)?$/;

/** Texts of any UTF-16 units, texts of our own words with signs between them, and mixtures. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((codes) => String.fromCharCode(...codes)),
  fc
    .array(
      fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '. ', ', ', '\n', '', '*', '-', '\u200b', ' "', '||')),
      { maxLength: 60 },
    )
    .map((parts) => parts.flat().join('')),
  fc
    .array(fc.constantFrom(...Array.from('iIkl1!| .*@_-\'"0<>:#\u0301\u200b😀')), { maxLength: 200 })
    .map((signs) => signs.join('')),
);

describe('whatever is written', () => {
  it('an assessment never throws, and no detector fails', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(assess(text).signals.filter(({ rule }) => rule.startsWith('engine.'))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });

  it('every signal stands within the text and is not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of assess(text).signals) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('rules are names of ours, never words of the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { rule } of assess(text).signals) expect(rule).toMatch(RULE);
      }),
    );
  });

  it('says what it would say if every detector looked at every word', () => {
    const lookEverywhere = createAssess(
      DETECTORS.map(({ name, words, detect }) => ({ name, words, detect: (text) => detect(text) })),
    );
    const plain = [
      ...[DANGER, HARMLESS, ORDINARY, PLAIN_DANGER].flat(),
      ...SEEDS.map(({ text }) => text),
      ...CONTRASTS.flatMap((contrast) => Object.values(contrast).filter((value) => typeof value === 'string')),
    ];
    for (const text of plain) expect(assess(text)).toEqual(lookEverywhere(text));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(assess(text)).toEqual(lookEverywhere(text));
      }),
      { numRuns: 1_500 },
    );
  });

  it('words stand in order, within the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let before = 0;
        for (const { start, end } of normalise(text, VOCABULARY).words) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          before = start;
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('a sentence of its own after any other text keeps its danger', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 3, mode: 'sentences' }), (before) => {
        expect(assess(`${before} I am going to kill myself tonight.`).tier).toBe('T3');
      }),
    );
  });
});
