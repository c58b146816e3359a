import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { foldText } from '../../../src/groups/templates/find-keywords.ts';
import { commonAgreement, isTemplateSlug, templateFor, templateSlugs } from '../../../src/groups/templates/template.ts';
import { commonSchema, defaultsSchema, topicSchema } from '../../../src/groups/templates/template-schema.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { gradeOf } from '../../kit/reading-grade.ts';
import { listSentences } from '../../kit/sentences.ts';
import { never, same, scripts } from '../../words/never.ts';

const folder = new URL('../../../src/groups/templates/', import.meta.url);
const read = (path: string) =>
  z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(new URL(path, folder), 'utf8')));

/** What members read of one template, with its path. */
function sentencesOf(slug: (typeof templateSlugs)[number], code: (typeof languageCodes)[number]) {
  const { title, name, purpose, forWhom, agreement, welcome, topics, checkIn } = templateFor(slug, code);
  return listSentences({ title, name, purpose, forWhom, agreement, welcome, topics, checkIn }, undefined, slug);
}

/** Everything that members read of the templates in a language. */
function allSentences(code: (typeof languageCodes)[number]) {
  const common = listSentences({ agreement: commonAgreement(code) }, undefined, 'common');
  return [...common, ...templateSlugs.flatMap((slug) => sentencesOf(slug, code))];
}

describe('the files', () => {
  it('are there for every language of the bot, and no other', () => {
    const files = readdirSync(new URL('words/', folder)).sort();
    expect(files).toEqual(languageCodes.map((code) => `${code}.json`).sort());
  });
});

describe('what a group starts with', () => {
  it.each(templateSlugs)('is of the agreed form: %s', (slug) => {
    const defaults = read('defaults.json')[slug];
    expect(defaultsSchema.safeParse(defaults).error).toBeUndefined();
    expect(isTemplateSlug(slug)).toBe(true);
  });

  it('knows no other names', () => {
    expect(templateSlugs).toHaveLength(22);
    expect(['', 'constructor', 'toString', 'common', 'Grief'].filter(isTemplateSlug)).toEqual([]);
  });

  it('lets nobody under eighteen post anonymously', () => {
    for (const slug of templateSlugs) {
      const { age, anonymous } = templateFor(slug, 'en');
      if (age < 18) expect(anonymous, slug).toBe('off');
    }
  });

  it('asks young people to be let in, keeps their group small and out of profiles, and hears them soon', () => {
    const youth = templateFor('youth', 'en');
    const others = templateSlugs.filter((slug) => slug !== 'youth').map((slug) => templateFor(slug, 'en'));
    expect(youth).toMatchObject({ age: 13, admission: 'request', belonging: 'thread', anonymous: 'off' });
    expect(others.filter(({ age }) => age === 13)).toEqual([]);
    expect(Math.min(...others.map(({ sizeLimit }) => sizeLimit ?? Infinity))).toBeGreaterThan(youth.sizeLimit ?? 0);
    expect(Math.min(...others.map((other) => other.answerWithinMinutes))).toBeGreaterThan(youth.answerWithinMinutes);
  });

  it('gives nobody a role that tells of an illness, and a workplace nothing that can be listed', () => {
    const withRole = templateSlugs.filter((slug) => templateFor(slug, 'en').belonging === 'role');
    expect(withRole).toEqual(['wellbeing', 'parents', 'culture']);
    expect(templateFor('workplace', 'en')).toMatchObject({ belonging: 'thread', rhythm: 'none' });
  });

  it('reads posts about eating, trauma and psychosis before they appear', () => {
    for (const slug of ['eating', 'trauma', 'psychosis'] as const)
      expect(templateFor(slug, 'en')).toMatchObject({ anonymous: 'approve', admission: 'request' });
  });
});

describe.each(languageCodes)('the templates in %s', (code) => {
  const file = read(`words/${code}.json`);

  it('are all there, every field within its limits', () => {
    expect(Object.keys(file)).toEqual(['common', ...templateSlugs]);
    for (const slug of templateSlugs) expect(topicSchema.safeParse(file[slug]).error?.message, slug).toBeUndefined();
    expect(commonSchema.safeParse(file['common']).error?.message).toBeUndefined();
  });

  it('have names that differ, and that say nothing of what they are about', () => {
    const names = templateSlugs.map((slug) => templateFor(slug, code).name);
    expect(new Set(names.map((name) => foldText(name, code))).size).toBe(templateSlugs.length);
    for (const slug of templateSlugs) {
      const { name, title } = templateFor(slug, code);
      expect(foldText(title, code), name).not.toContain(foldText(name, code));
      const words = foldText(title, code)
        .split(' ')
        .filter((word) => word.length > 3);
      for (const word of words) expect(foldText(name, code).split(' '), name).not.toContain(word);
    }
  });

  it('have titles that differ', () => {
    expect(new Set(templateSlugs.map((slug) => templateFor(slug, code).title)).size).toBe(templateSlugs.length);
  });

  it('never say what is never said', () => {
    for (const { path, text } of allSentences(code))
      for (const pattern of never[code]) expect(text, path).not.toMatch(pattern);
  });

  it('name no number: no dose, no weight, no date', () => {
    for (const { path, text } of allSentences(code)) expect(text, path).not.toMatch(/\p{N}/u);
  });

  it('are tidy', () => {
    for (const { path, text } of allSentences(code)) {
      expect(text, path).toBe(text.trim());
      expect(text, path).not.toMatch(/ {2}|…|\.\.|\n|["*_<>@#]|https?:/);
    }
  });

  it('say in the common agreement where help is', () => {
    expect(commonAgreement(code).filter((line) => line.includes('`/crisis`'))).toHaveLength(1);
  });

  it('are written in its letters', () => {
    const script = scripts[code];
    for (const { path, text } of script ? allSentences(code) : []) {
      const letters = text.replace(/`[^`]*`|LGBTQ\+|LGBT\+|ADHD|PTSD/g, '');
      if (script && /\p{L}/u.test(letters)) expect(letters, path).toMatch(script.has);
      if (script?.hasNot) expect(text, path).not.toMatch(script.hasNot);
    }
  });

  it('are no forgotten English, nor another language’s', () => {
    for (const other of languageCodes.filter((each) => each !== code)) {
      const theirs = new Map(allSentences(other).map(({ path, text }) => [path, text]));
      for (const { path, text } of allSentences(code))
        // Neighbours share short words; whole sentences they do not.
        if (text.length > (other === 'en' ? 12 : 30))
          expect(same.has(text) || theirs.get(path) !== text, `${other} ${path}`).toBe(true);
    }
  });

  it('look for each word under one topic only', () => {
    const owners = new Map<string, string>();
    for (const slug of templateSlugs)
      for (const keyword of templateFor(slug, code).keywords) {
        const text = foldText(keyword, code);
        expect(text.length, keyword).toBeGreaterThanOrEqual(code === 'ja' || code === 'hi' ? 2 : 3);
        expect(owners.get(text), keyword).toBeUndefined();
        owners.set(text, slug);
      }
  });

  it('are directed where a language is written from right to left', () => {
    const commands = commonAgreement(code).join(' ');
    const isDirected = commands.includes('\u2068`/crisis`\u2069');
    expect(isDirected).toBe(languages[code].direction === 'rtl');
  });
});

describe('the templates in English', () => {
  it.each(templateSlugs)('can be read in the sixth school year: %s', (slug) => {
    const texts = sentencesOf(slug, 'en')
      .map(({ text }) => text)
      .filter((text) => text.split(/\s+/).length >= 5);
    const worst = [...texts].sort((a, b) => gradeOf(b) - gradeOf(a)).slice(0, 3);
    expect(gradeOf(texts.join('\n')), worst.join('\n')).toBeLessThanOrEqual(6);
  });

  it('have a common agreement that can, too', () => {
    expect(gradeOf(commonAgreement('en').join('\n'))).toBeLessThanOrEqual(6);
  });

  it('speak to young people in the plainest words', () => {
    const grade = (slug: (typeof templateSlugs)[number]) =>
      gradeOf(
        sentencesOf(slug, 'en')
          .map(({ text }) => text)
          .join('\n'),
      );
    expect(grade('youth')).toBeLessThanOrEqual(4);
  });

  it('tell an employer nothing', () => {
    const text = sentencesOf('workplace', 'en')
      .map((sentence) => sentence.text)
      .join(' ');
    expect(text).not.toMatch(/stress|burn|health|anxi|depress|support|cope|coping|struggl|ill|sick|therap/i);
  });

  it('promise no meeting, no check-in and no answer', () => {
    for (const { path, text } of allSentences('en'))
      expect(text, path).not.toMatch(
        /\b(we meet|meetings?|check-ins?|every week|each week|will answer|always someone|heal)\b/i,
      );
  });
});
