import { z } from 'zod';
import { isolateForeign } from '../../words/right-to-left.ts';
import { languageCodes, languages, type LanguageCode } from '../../words/words.ts';
import { findKeywords, indexKeywords, type KeywordIndex, type OwnedKeyword } from './find-keywords.ts';
import { defaultsSchema, type TemplateDefaults, type TopicWords } from './template-schema.ts';
import defaultsFile from './defaults.json' with { type: 'json' };
import ar from './words/ar.json' with { type: 'json' };
import de from './words/de.json' with { type: 'json' };
import en from './words/en.json' with { type: 'json' };
import es from './words/es.json' with { type: 'json' };
import fr from './words/fr.json' with { type: 'json' };
import hi from './words/hi.json' with { type: 'json' };
import id from './words/id.json' with { type: 'json' };
import it from './words/it.json' with { type: 'json' };
import ja from './words/ja.json' with { type: 'json' };
import pl from './words/pl.json' with { type: 'json' };
import pt from './words/pt.json' with { type: 'json' };
import uk from './words/uk.json' with { type: 'json' };

/** The name of a template, such as `chronic-illness`; the same in every language. */
export type TemplateSlug = keyof typeof defaultsFile;

type TemplateWords = Readonly<Record<TemplateSlug, TopicWords> & { common: { agreement: readonly string[] } }>;

/** What groups can be founded from: defaults, and the words for one language. */
export interface Template extends TemplateDefaults, TopicWords {
  slug: TemplateSlug;
}

/** A topic that a sentence seems to speak of, and the keywords that say so: rule names, not to be shown to the person. */
export interface TopicMatch {
  slug: TemplateSlug;
  keywords: readonly string[];
}

/** The templates, in the order in which they are offered. */
export const templateSlugs = Object.keys(defaultsFile).filter(isTemplateSlug);

const defaults = z.record(z.enum(templateSlugs), defaultsSchema).parse(defaultsFile);

// A language that is missing, or lacks a template or a field of one, does not compile.
const files: Readonly<Record<LanguageCode, TemplateWords>> = { en, ar, de, es, fr, hi, id, it, ja, pl, pt, uk };

const said = new Map(languageCodes.map((code) => [code, direct(code, files[code])]));

/** Made when somebody first writes in a language: most communities know one or two of them. */
const indexes = new Map<LanguageCode, KeywordIndex<TemplateSlug>>();

/** Whether a text is the name of a template. */
export function isTemplateSlug(text: string): text is TemplateSlug {
  return Object.hasOwn(defaultsFile, text);
}

/** A template in a language. */
export function templateFor(slug: TemplateSlug, language: LanguageCode): Template {
  return { slug, ...defaults[slug], ...(said.get(language) ?? en)[slug] };
}

/** The lines of the agreement that every group starts with, in a language; those of a template come after them. */
export function commonAgreement(language: LanguageCode): readonly string[] {
  return (said.get(language) ?? en).common.agreement;
}

/**
 * The topics that a sentence in somebody's own words speaks of, best first, by the words of that language and by English ones. A topic is
 * better the more letters of keywords speak for it; everyday ups and downs come last, for everything has to do with them. Pure: nothing
 * is kept. What is no topic is an empty list. It reads no danger: that is for the risk assessment.
 */
export function matchTopics(sentence: string, language: LanguageCode): TopicMatch[] {
  const found = findKeywords(obtainIndex(language), sentence, language);
  return templateSlugs
    .map((slug) => ({ slug, keywords: found.filter(({ owner }) => owner === slug).map(({ keyword }) => keyword) }))
    .filter(({ keywords }) => keywords.length > 0)
    .sort((one, other) => Number(isGeneral(one)) - Number(isGeneral(other)) || weigh(other) - weigh(one));
}

function direct(code: LanguageCode, words: TemplateWords): TemplateWords {
  return languages[code].direction === 'rtl' ? isolateForeign(words) : words;
}

function listKeywords(code: LanguageCode): OwnedKeyword<TemplateSlug>[] {
  return templateSlugs.flatMap((owner) => {
    const keywords = new Set([...files[code][owner].keywords, ...en[owner].keywords]);
    return Array.from(keywords, (keyword) => ({ owner, keyword }));
  });
}

function obtainIndex(code: LanguageCode): KeywordIndex<TemplateSlug> {
  const index = indexes.get(code) ?? indexKeywords(listKeywords(code), code);
  indexes.set(code, index);
  return index;
}

function isGeneral({ slug }: TopicMatch): boolean {
  return slug === 'wellbeing';
}

function weigh({ keywords }: TopicMatch): number {
  return keywords.reduce((sum, keyword) => sum + keyword.length, 0);
}
