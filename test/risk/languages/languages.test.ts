import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/risk/assess.ts';
import { type Tier } from '../../../src/risk/assessment.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { type Beliefs } from './pair.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: Readonly<Record<string, Beliefs>> = {
  Spanish: SPANISH,
  Portuguese: PORTUGUESE,
  French: FRENCH,
  German: GERMAN,
  Italian: ITALIAN,
};

const ORDER: readonly Tier[] = ['T0', 'T1', 'T2', 'H', 'T3'];

function reaches(text: string, tier: Tier): boolean {
  return assess(text).signals.some(
    (signal) => signal.tier === tier || (tier !== 'H' && ORDER.indexOf(signal.tier) >= ORDER.indexOf(tier)),
  );
}

describe.each(Object.entries(LANGUAGES))('in %s', (_, beliefs) => {
  describe.each(Object.entries(beliefs))('%s', (_subject, pairs) => {
    it.each(pairs)('"%s" is %s', (danger, tier) => {
      expect(reaches(danger, tier), JSON.stringify(assess(danger).signals)).toBe(true);
    });

    it.each(pairs.map(([, , harmless]) => harmless))('"%s" is neither paged, offered nor held', (harmless) => {
      expect(['T0', 'T1'], JSON.stringify(assess(harmless).signals)).toContain(assess(harmless).tier);
    });
  });
});
