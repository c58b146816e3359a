import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { LOOKALIKES } from './disguises/lookalikes.ts';
import { FURTHER_TRANSFORMS } from './disguises/further-transforms.ts';
import { SEEDS_BY_KIND } from './disguises/seeds.ts';
import { TRANSFORMS } from './disguises/transforms.ts';
import { SEEDS } from './sentences.ts';

const LEET: Readonly<Record<string, string>> = { i: '1', e: '3', a: '4', o: '0', s: '5', t: '7' };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  i: 'і',
  c: 'с',
  s: 'ѕ',
  y: 'у',
  k: 'к',
  h: 'һ',
};

function replaceLetters(text: string, table: Readonly<Record<string, string>>): string {
  return Array.from(text)
    .map((letter) => table[letter] ?? letter)
    .join('');
}

function mapWords(text: string, change: (word: string) => string): string {
  return text.split(' ').map(change).join(' ');
}

function shiftLetters(text: string, first: number): string {
  return text.toLowerCase().replace(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97));
}

/** Ways of writing that a person reads without effort and a word list does not. */
const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'upper case': (text) => text.toUpperCase(),
  'alternating case': (text) =>
    Array.from(text)
      .map((letter, at) => (at % 2 ? letter.toUpperCase() : letter))
      .join(''),
  'zero-width spaces': (text) => Array.from(text).join('\u200b'),
  'soft hyphens': (text) => mapWords(text, (word) => Array.from(word).join('\u00ad')),
  'Cyrillic lookalikes': (text) => replaceLetters(text.toLowerCase(), CYRILLIC),
  'full-width letters': (text) => shiftLetters(text, 0xff41),
  'mathematical letters': (text) => shiftLetters(text, 0x1d41a),
  'circled letters': (text) => shiftLetters(text, 0x24d0),
  'letter emoji': (text) => mapWords(shiftLetters(text, 0x1f1e6), (word) => Array.from(word).join(' ')),
  'digits for letters': (text) => replaceLetters(text.toLowerCase(), LEET),
  'letters apart': (text) => Array.from(text.replaceAll(' ', '')).join(' '),
  'dots between letters': (text) => mapWords(text, (word) => (word.length > 2 ? Array.from(word).join('.') : word)),
  'hyphens between letters': (text) => mapWords(text, (word) => (word.length > 2 ? Array.from(word).join('-') : word)),
  'letters repeated': (text) => mapWords(text, (word) => (word.length > 2 ? word.replace(/[aeiou]/g, '$&$&$&') : word)),
  'words run together': (text) => text.replaceAll(' ', ''),
  spoilers: (text) => mapWords(text, (word) => `||${word}||`),
  'code blocks': (text) => `\`\`\`\n${text}\n\`\`\``,
  'bold in the middle': (text) =>
    mapWords(text, (word) => (word.length > 3 ? `${word.slice(0, 2)}**${word.slice(2)}**` : word)),
  'stacked marks': (text) =>
    mapWords(text, (word) =>
      Array.from(word)
        .map((letter) => `${letter}\u0335\u0321\u034f\u0489`)
        .join(''),
    ),
  accents: (text) => replaceLetters(text.toLowerCase(), { a: 'á', e: 'ë', i: 'í', o: 'ö', u: 'ù', n: 'ñ', y: 'ý' }),
  'a word a line': (text) => text.replaceAll(' ', '\n'),
  'full stops between words': (text) => `${text.replaceAll(' ', '. ')}.`,
  underscores: (text) => text.replaceAll(' ', '_'),
  'a hashtag': (text) => `#${text.replaceAll(' ', '')}`,
};

function isUnderstood(text: string, tier: string): boolean {
  return assess(text).signals.some((signal) => signal.tier === tier);
}

describe('the seed phrases', () => {
  it.each(SEEDS)('are understood plainly: "$text" is $tier', ({ text, tier }) => {
    expect(isUnderstood(text, tier)).toBe(true);
  });
});

describe.each(Object.entries(DISGUISES))('written with %s', (_, disguise) => {
  it('are understood in nine of ten phrases at least', () => {
    const missed = SEEDS.filter(({ text, tier }) => !isUnderstood(disguise(text), tier));
    expect(missed.length, missed.map(({ text }) => disguise(text)).join('\n')).toBeLessThanOrEqual(1);
  });
});

describe('all disguises together', () => {
  it('keep at least 97 of 100 of what is understood plainly', () => {
    const tried = Object.values(DISGUISES).flatMap((disguise) =>
      SEEDS.map(({ text, tier }) => isUnderstood(disguise(text), tier)),
    );
    expect(tried.filter(Boolean).length / tried.length).toBeGreaterThanOrEqual(0.97);
  });

  it.each(['k*ll yourself', 'su***de pact', 'I want to d*e', 'kill urself', 'k!ll y0urself', '$uicide pact', 'k y s'])(
    'read "%s"',
    (text) => {
      expect(['T2', 'T3', 'H']).toContain(assess(text).tier);
    },
  );
});

describe('what only looks like a disguise', () => {
  it.each([
    'my therapist is great',
    'we sat together and talked',
    'b 4 c 3 d 5 in battleships',
    'version 1.2.3-beta.4',
    '** note ** read the pins',
    'a b c d e f g',
    'x_x o_o',
    'hmmmm okaaaay sooooo',
    'https://example.com/kill-yourself-9000-boss-guide',
    '<@123456789012345678> <:kms:123456789012345678>',
  ])('stays harmless: %s', (text) => {
    expect(assess(text).tier).toBe('T0');
  });
});

/** Somebody is told: an offer, a page, or a hold. */
function isNoticed(text: string): boolean {
  const { offer, page, harm } = assess(text);
  return offer || page || harm;
}

describe('a hundred sentences about self-harm, encouragement, threats, methods and harassment', () => {
  const plain = Object.values(SEEDS_BY_KIND).flat().filter(isNoticed);

  it('are understood when they are written plainly', () => {
    expect(plain.length).toBeGreaterThanOrEqual(100);
    for (const seeds of Object.values(SEEDS_BY_KIND)) expect(seeds.filter(isNoticed).length).toBeGreaterThanOrEqual(12);
  });

  it.each(Object.entries({ ...DISGUISES, ...TRANSFORMS }))(
    'are understood in six of seven when written with: %s',
    (_, transform) => {
      const missed = plain.filter((text) => !isNoticed(transform(text)));
      expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(plain.length / 7);
    },
  );

  it('keep 97 of 100 over all ways of writing', () => {
    const tried = Object.values({ ...DISGUISES, ...TRANSFORMS }).flatMap((transform) =>
      plain.map((text) => isNoticed(transform(text))),
    );
    expect(tried.filter(Boolean).length / tried.length).toBeGreaterThanOrEqual(0.97);
  });
});

describe('ways of writing that were thought of last', () => {
  it('are understood in nine of ten', () => {
    const plain = Object.values(SEEDS_BY_KIND).flat().filter(isNoticed);
    const tried = Object.values(FURTHER_TRANSFORMS).flatMap((transform) =>
      plain.map((text) => isNoticed(transform(text))),
    );
    expect(tried.filter(Boolean).length / tried.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe.each(Object.entries(LOOKALIKES))('%s', (_, texts) => {
  it.each(texts)("are nobody's disguise: %s", (text) => {
    expect(assess(text).tier).toBe('T0');
  });
});
