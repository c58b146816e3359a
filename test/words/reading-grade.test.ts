import { describe, expect, it } from 'vitest';
import { enMembers } from '../../src/words/en.ts';
import { countSyllables, gradeOf } from '../kit/reading-grade.ts';
import { listSentences } from '../kit/sentences.ts';

/** What a child of twelve reads alone: guidance on health information asks for the sixth school year. */
const most = 6;

const subjects = Object.entries(enMembers);

describe('the measure', () => {
  it.each([
    ['call', 1],
    ['called', 1],
    ['wanted', 2],
    ['lines', 1],
    ['places', 2],
    ['languages', 3],
    ['messages', 3],
    ['little', 2],
    ['handled', 2],
    ['people', 2],
    ['number', 2],
    ['serious', 3],
    ['earlier', 3],
    ['going', 2],
    ['asking', 2],
    ['emergency', 4],
    ['ambulance', 3],
    ['automated', 4],
    ['moderators', 4],
    ['volunteers', 3],
    ['translation', 3],
    ['violence', 3],
    ['the', 1],
    ['why', 1],
    ['you', 1],
  ])('hears the syllables of "%s": %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables);
  });

  it('tells hard from easy', () => {
    expect(gradeOf('Call now. You can do it.')).toBeLessThan(1);
    expect(gradeOf('The moderators are volunteers, and some of them may be asleep at this hour.')).toBeGreaterThan(4);
    expect(
      gradeOf('Subsequent psychological consultation necessitates interdisciplinary coordination.'),
    ).toBeGreaterThan(15);
  });

  it('reads a command as one word, and no marks', () => {
    expect(gradeOf('**Use `/crisis country:` now.**')).toBe(gradeOf('Use it now.'));
  });
});

describe('what members read in English', () => {
  it.each(subjects)('can be read in the sixth school year: %s', (_subject, words) => {
    // A label of a few words is no sentence, and has no grade.
    const texts = listSentences(words)
      .map(({ text }) => text)
      .filter((text) => text.split(/\s+/).length >= 5);
    const worst = [...texts].sort((a, b) => gradeOf(b) - gradeOf(a)).slice(0, 3);
    const grade = gradeOf(texts.join('\n'));
    expect(texts.length).toBeGreaterThan(0);
    expect(grade, `grade ${grade.toFixed(1)}; the hardest:\n${worst.join('\n')}`).toBeLessThanOrEqual(most);
  });
});
