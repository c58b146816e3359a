import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { registry } from '../../commands/index.ts';
import { isLanguageCode, languageCodes, languages, wordsFor } from '../../src/words/words.ts';
import { refuse, UserError } from '../../src/discord/user-error.ts';
import { longestNote } from '../../src/moderation/rules.ts';
import { checkForm } from '../kit/cards.ts';
import { listSentences } from '../kit/sentences.ts';
import { commandBody } from '../../src/sandbox/rules/commands.ts';
import { never } from './never.ts';

describe.each(languageCodes)('the words in %s', (code) => {
  const { name, words } = languages[code];
  const sentences = listSentences(words);

  it('are all there', () => {
    expect(name).toMatch(/\S/);
    expect(sentences.length).toBeGreaterThan(80);
    for (const { path, text } of sentences) {
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it.each(never.en.map((pattern) => [pattern]))('never say %s', (pattern) => {
    expect(sentences.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('fit into one message each', () => {
    for (const { path, text } of sentences) expect(text.length, path).toBeLessThanOrEqual(1500);
  });

  it('of a refusal end as a sentence: they say what to do next', () => {
    for (const { path, text } of sentences.filter((sentence) => sentence.path.startsWith('errors.')))
      expect(text, path).toMatch(/[.!?。।؟]\u200f?$/);
  });

  it('on buttons have at most 80 characters', () => {
    const labels = [...registry.parts, ...registry.commands.flatMap((command) => command.parts)].flatMap(
      (part) => part.label?.(words) ?? [],
    );
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label.length).toBeLessThanOrEqual(80);
  });

  it('in forms are what Discord takes', () => {
    const forms = [...registry.parts, ...registry.commands.flatMap((command) => command.parts)].flatMap(
      (part) => part.form?.(words) ?? [],
    );
    expect(forms.length).toBeGreaterThan(0);
    for (const form of forms) checkForm('a-form', form);
  });

  it('of commands that Discord shows in other languages are what Discord takes', () => {
    for (const { data } of registry.commands) expect(commandBody.safeParse(data).error, data.name).toBeUndefined();
    expect(words.tell.commandName.length).toBeLessThanOrEqual(32);
  });

  it('of commands and their options have at most 100 characters', () => {
    for (const { path, text } of sentences.filter((sentence) => /(^|\.)(description|options\.)/.test(sentence.path)))
      expect(text.length, path).toBeLessThanOrEqual(100);
  });
});

describe('a language', () => {
  it('is found by its code and by a region of it; where it is missing, it is English', () => {
    for (const locale of ['en', 'en-GB', 'en-US', 'ko', 'zh-CN', '', '-', 'constructor', 'toString-x'])
      expect(wordsFor(locale)).toBe(languages.en.words);
  });

  it('is one of the list', () => {
    expect(languageCodes).toEqual(Object.keys(languages));
    for (const text of ['constructor', 'hasOwnProperty', 'EN', '']) expect(isLanguageCode(text)).toBe(false);
  });
});

describe('a refusal', () => {
  it('carries a code, and its sentence comes from the words', () => {
    const error = refuse('note-too-long', { most: longestNote, length: 1234 });
    expect(error).toBeInstanceOf(UserError);
    expect([error.name, error.code, error.message]).toEqual(['UserError', 'note-too-long', 'note-too-long']);
    expect(error.say(languages.en.words)).toContain('1234');
  });

  it('is never without its sentence: every code that is thrown is in the words, and every word is thrown', () => {
    const used = listSources(['src', 'commands'])
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n')
      .matchAll(/refuse\(\s*'([a-z-]+)'/g);
    expect(new Set([...used].map((match) => match[1]))).toEqual(new Set(Object.keys(languages.en.words.errors)));
  });
});

function listSources(folders: readonly string[]): string[] {
  return folders
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)))
    .filter((path) => path.endsWith('.ts') && !path.includes('sandbox') && !path.includes('generated'));
}
