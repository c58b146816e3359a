import { describe, expect, it } from 'vitest';
import { measureAddress } from '../../../src/risk/model/address.ts';
import { namesAct } from '../../../src/risk/model/named-acts.ts';
import { scoreText } from '../../../src/risk/model/score.ts';
import { normalise } from '../../../src/risk/normalise.ts';
import { buildVocabulary } from '../../../src/risk/vocabulary.ts';

const read = (text: string) => normalise(text, buildVocabulary([]));
const measure = (text: string) => measureAddress(read(text).words);

describe('whom a text speaks to', () => {
  it.each([
    ['of its writer alone', 'I lost my keys and locked myself out', 0],
    ['to somebody alone', "you're kind, look after yourself and your cat", 1],
    ['as much of one as to the other', 'I hear you', 0.5],
    ['mostly of its writer', "I'm late, tell my boss I was ill, thank you", 0.25],
    ['of neither', 'the soup is ready', 0.5],
    ['with no words at all', '', 0.5],
  ])('is told by its words: %s', (_, text, share) => {
    expect(measure(text)).toBe(share);
  });

  it('makes the same words less likely to be of danger to the writer where they are said to somebody', () => {
    const bleak = (who: string, whose: string) =>
      `${who} feel alone every night and ${who} wish for no morning. ${who} have nothing left, ${whose} hope is gone, and ${who} cannot go on.`;
    const ofOneself = scoreText(read(bleak('I', 'my')));
    const toSomebody = scoreText(read(bleak('you', 'your')));
    expect(toSomebody['self-harm']).toBeLessThan(ofOneself['self-harm'] / 3);
  });
});

describe('what names an act of dying', () => {
  it.each(['she said suicide', 'I could kill for tea', 'how do plants die', '他说要自杀'])(
    'is left to the rules: %s',
    (text) => {
      expect(namesAct(read(text).words)).toBe(true);
    },
  );

  it.each(['the line went dead', 'let us hang out', 'cutting onions', 'a deadline', 'overdue', '今天天气很好'])(
    'is not what means much else: %s',
    (text) => {
      expect(namesAct(read(text).words)).toBe(false);
    },
  );
});
