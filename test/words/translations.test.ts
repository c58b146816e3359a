import { describe, expect, it } from 'vitest';
import { languageCodes, languages } from '../../src/words/words.ts';
import { enMembers } from '../../src/words/en.ts';
import { listFillings, listSentences } from '../kit/sentences.ts';
import { never, same, scripts } from './never.ts';

const translated = languageCodes.filter((code) => code !== 'en');

/** What members read in a language; errors only as far as members meet them. */
function members(code: (typeof languageCodes)[number]): object {
  const { words } = languages[code];
  const all = Object.fromEntries(Object.entries(words).filter(([subject]) => Object.hasOwn(enMembers, subject)));
  const errors = Object.entries(words.errors).filter(([error]) => Object.hasOwn(enMembers.errors, error));
  return { ...all, errors: Object.fromEntries(errors) };
}

/** Without what only turns the direction of writing. */
const bare = (text: string) => text.replace(/[\u200f\u2068\u2069]/g, '');
const gaps = (text: string) => [...bare(text).matchAll(/⟦\w+⟧/g)].map(([gap]) => gap);
const list = (texts: Iterable<string>) => [...new Set(texts)].sort();
/** Codes, names for programs, and sizes of things are no sentences. */
const isSpoken = (path: string) => !/(^|\.)(locale|optionNames\.\w+)$/.test(path);
const plainFilling = { write: (name: string) => `⟦${name}⟧`, count: 5, fixed: {} };

describe.each(translated)('the words in %s', (code) => {
  const { name, words } = languages[code];
  const own = members(code);

  it('say everything that English says, and nothing else', () => {
    const paths = (language: object) => listSentences(language).map(({ path }) => path);
    expect(paths(own).sort()).toEqual(paths(members('en')).sort());
  });

  it.each(listFillings(enMembers))('show every gap: $count $fixed', (filling) => {
    const english = new Map(listSentences(members('en'), filling).map(({ path, text }) => [path, text]));
    for (const { path, text } of listSentences(own, filling)) {
      const wanted = list(gaps(english.get(path) ?? ''));
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|NaN|null/);
      // One or two may be said in words.
      if (filling.count > 2) expect(list(gaps(text)), path).toEqual(wanted);
      else expect(wanted, path).toEqual(expect.arrayContaining(list(gaps(text))));
    }
  });

  it('keep commands, bold and the beginnings of lines as they are', () => {
    const english = new Map(listSentences(members('en'), plainFilling).map(({ path, text }) => [path, text]));
    const commands = (text: string) => list([...bare(text).matchAll(/`[^`]*`/g)].map(([span]) => span));
    const marks = (text: string) => [
      text.split('**').length,
      text.split('\n').map((line) => /^(> |-# |## |- )?/.exec(line)?.[0]),
    ];
    for (const { path, text } of listSentences(own, plainFilling)) {
      expect(commands(text), path).toEqual(commands(english.get(path) ?? ''));
      expect(marks(text), path).toEqual(marks(english.get(path) ?? ''));
      expect(text, path).not.toMatch(/ {2}|^\s|\s$/);
      expect(text, path).not.toContain('…');
    }
  });

  it('never say what is never said', () => {
    const patterns = never[code];
    expect(patterns.length).toBeGreaterThan(7);
    for (const { path, text } of listSentences(own))
      for (const pattern of patterns) expect(text, path).not.toMatch(pattern);
  });

  it('are written in its letters', () => {
    const script = scripts[code];
    if (!script) return;
    for (const { path, text } of listSentences(own, plainFilling).filter((sentence) => isSpoken(sentence.path))) {
      const letters = bare(text).replace(/⟦\w+⟧|`[^`]*`|LGBTQ\+|WhatsApp|SMS|Discord|Lamplight/g, '');
      if (/\p{L}/u.test(letters)) expect(letters, path).toMatch(script.has);
      if (script.hasNot) expect(text, path).not.toMatch(script.hasNot);
    }
    if (script.somewhere) expect(listSentences(own).some(({ text }) => script.somewhere?.test(text))).toBe(true);
  });

  it('are no forgotten English, nor another language’s', () => {
    const others = languageCodes.filter((other) => other !== code);
    for (const other of others) {
      const theirs = new Map(listSentences(members(other), plainFilling).map(({ path, text }) => [path, text]));
      for (const { path, text } of listSentences(own, plainFilling).filter((sentence) => isSpoken(sentence.path)))
        // Short words are shared by neighbours; whole sentences are not.
        if (other === 'en' || text.length > 30)
          expect(same.has(text) || theirs.get(path) !== text, `${other} ${path} ${text}`).toBe(true);
    }
  });

  it('have their own name and mark', () => {
    expect(name).toMatch(/\p{L}/u);
    expect(words.edge.automatic.length).toBeLessThanOrEqual(60);
    expect(Intl.getCanonicalLocales(words.crisis.locale)).toHaveLength(1);
    expect(new Intl.DateTimeFormat(words.crisis.locale).resolvedOptions().numberingSystem).toBe('latn');
    expect(words.crisis.locale.split('-')[0]).toBe(code);
  });
});
