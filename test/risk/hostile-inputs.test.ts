import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { DETECTORS } from '../../src/risk/detectors.ts';
import { DANGEROUS_ADVICE } from '../../src/risk/material/dangerous-advice.ts';
import { DISTRESS } from '../../src/risk/material/distress.ts';
import { DRUG_SALE } from '../../src/risk/material/drug-sale.ts';
import { EATING_DISORDER } from '../../src/risk/material/eating-disorder.ts';
import { ENCOURAGEMENT } from '../../src/risk/material/encouragement.ts';
import { GROOMING } from '../../src/risk/material/grooming.ts';
import { HATE } from '../../src/risk/material/hate.ts';
import { INSULTS } from '../../src/risk/material/insults.ts';
import { METHOD } from '../../src/risk/material/method.ts';
import { DOXXING } from '../../src/risk/material/personal-data.ts';
import { SCAM } from '../../src/risk/material/scam.ts';
import { ACTS, LEADS } from '../../src/risk/material/self-harm-acts.ts';
import { STATEMENTS } from '../../src/risk/material/self-harm-statements.ts';
import { SEXUAL } from '../../src/risk/material/sexual.ts';
import { THREATS } from '../../src/risk/material/threats.ts';
import { normalise } from '../../src/risk/normalise.ts';
import { type NormalisedText } from '../../src/risk/normalised-text.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';

const VOCABULARY = buildVocabulary(DETECTORS.flatMap(({ words }) => [...words]));

/** How many words the detectors look at in a text: their work, whatever the machine. */
function countLooks(text: string): number {
  const read = normalise(text, VOCABULARY);
  let looks = 0;
  const words = new Proxy(read.words, {
    get(target, key, receiver): unknown {
      looks++;
      return Reflect.get(target, key, receiver);
    },
  });
  const watched: NormalisedText = { ...read, words };
  for (const { detect } of DETECTORS) detect(watched);
  return looks;
}

/** How many times a vocabulary is asked while a text is read. */
function countQuestions(text: string): number {
  let questions = 0;
  const words = new Set(VOCABULARY.words);
  const beginnings = new Set(VOCABULARY.beginnings);
  for (const asked of [words, beginnings]) {
    const has = asked.has.bind(asked);
    asked.has = (word) => {
      questions++;
      return has(word);
    };
  }
  normalise(text, { ...VOCABULARY, words, beginnings });
  return questions;
}

function fill(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** The first words of a phrase of ours, its first choices taken: what a pattern hopes for before it is disappointed. */
function beginPhrase(phrase: string): string {
  const plain = phrase
    .replace(/MYSELF/g, 'myself')
    .replace(/MY\b/g, 'my')
    .replace(/\{([^|}]*)[^}]*\}\??/g, '$1')
    .split(' ')
    .map((part) => (part.startsWith('~') ? 'x' : (part.split('|')[0] ?? '').replace(/[?@]/g, '')));
  return plain.slice(0, Math.max(1, plain.length - 1)).join(' ');
}

const PHRASES: readonly string[] = [
  ...[
    ACTS,
    LEADS,
    STATEMENTS,
    DISTRESS,
    INSULTS,
    HATE,
    THREATS,
    METHOD,
    ENCOURAGEMENT,
    SEXUAL,
    GROOMING,
    EATING_DISORDER,
    SCAM,
    DRUG_SALE,
  ].flatMap((kinds) => Object.values<readonly string[]>(kinds).flat()),
  ...DOXXING,
  ...DANGEROUS_ADVICE,
];

const UNITS: readonly string[] = [
  'kill ',
  'kill myself ',
  'I am going to kill myself tonight ',
  'goodbye everyone ',
  'k i l l ',
  'k.',
  'k*',
  'killmyself',
  'i',
  'kkkiiilll',
  '"quoted" ',
  '> ',
  '@',
  'a@',
  '12.',
  '1-2 ',
  'GB29 ',
  '<@',
  '<:a',
  ':regional_indicator_',
  'http://',
  "i'",
  'ill be ',
  '\u0301',
  '\ufdfa',
  '\ud800',
  '\udc00',
  '😀',
  '\0',
  '\n',
  ' ',
  '|',
  '*_~`',
  // what the hidden views hope for
  'llik ',
  'llik flesym ',
  'xvyy ',
  'illkay ',
  '.- ',
  '.-',
  '65 ',
  '6b ',
  '01101011 ',
  '6b696c6c',
  'aSB3YW50',
  'aSB3YW50IHRv/',
  'ki\nll ',
  'k\n',
  'k m\n',
  'd** ',
  'k#',
  '&#107;',
  '%6b',
  '&',
  '[a](http://b) ',
  'k💀',
  'ай вонт ',
  'килл',
  '! w@n7 ',
  'im ',
];

describe('a hostile text', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['one lone surrogate', '\ud83d'],
    ['lone surrogates in the wrong order', '\udc00\ud800'.repeat(500)],
    ['only emoji', '💀🌧️👩‍👩‍👧🏳️‍🌈'.repeat(200)],
    ['10,000 combining marks on one letter', `a${'\u0301'.repeat(10_000)}`],
    ['null bytes', '\0'.repeat(5_000)],
    ['right-to-left overrides', '\u202e'.repeat(5_000)],
    [
      'every unit of the basic plane beyond ASCII',
      Array.from({ length: 65_408 }, (_, code) => String.fromCharCode(code + 128)).join(''),
    ],
    ['100 kB of one word', 'a'.repeat(100_000)],
    ['100 kB of words', 'word '.repeat(20_000)],
  ])('made of %s is T0', (_, text) => {
    expect(assess(text).tier).toBe('T0');
  });

  it('hides nothing from us behind 10,000 combining marks', () => {
    expect(assess(`I want to d${'\u0301'.repeat(1_000)}ie`).tier).toBe('T2');
  });
});

describe('twice the text', () => {
  it.each(UNITS.map((unit) => [JSON.stringify(unit), unit] as const))(
    'is at most about twice the work: %s',
    (_, unit) => {
      const once = countLooks(fill(unit, 3_500)) + countQuestions(fill(unit, 3_500));
      const twice = countLooks(fill(unit, 7_000)) + countQuestions(fill(unit, 7_000));
      expect(twice).toBeLessThanOrEqual(once * 2.2 + 5_000);
    },
  );

  it('is at most about twice the work for the beginnings of our phrases, one of six of each kind', () => {
    const some = PHRASES.filter((_, index) => index % 6 === 0);
    expect(some.length).toBeGreaterThan(250);
    const worse = some.filter((phrase) => {
      const unit = `${beginPhrase(phrase)} `;
      return countLooks(fill(unit, 2_000)) > countLooks(fill(unit, 1_000)) * 2.2 + 5_000;
    });
    expect(worse).toEqual([]);
  });
});

describe('the work for the longest text that is read', () => {
  it('is bounded by a number of looks, whatever stands in it', () => {
    const most = Math.max(...UNITS.map((unit) => countLooks(fill(unit, 100_000))));
    expect(most).toBeLessThan(3_000_000);
  });
});
