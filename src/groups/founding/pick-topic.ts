import type { Suggestion } from '../../discord/command.ts';
import { echo } from '../../crisis/write-text.ts';
import { refuse } from '../../discord/user-error.ts';
import { enStaff } from '../../words/en.ts';
import type { LanguageCode } from '../../words/words.ts';
import { isTemplateSlug, templateFor, templateSlugs, type TemplateSlug } from '../templates/template.ts';
import { foldName } from './rules.ts';

/** Discord's limit for suggestions. */
const mostSuggestions = 25;

/** What stands for a group without a template. */
const plain = 'plain';

/** The topic somebody picked, or typed as it is written in their language. @throws {UserError} `topic-not-picked` */
export function pickTopic(typed: string, language: LanguageCode): TemplateSlug | 'other' {
  if (isTemplateSlug(typed)) return typed;
  const folded = foldName(typed);
  if (folded === plain || folded === foldName(enStaff.founding.plainTopic)) return 'other';
  const found = templateSlugs.find((slug) => foldName(templateFor(slug, language).title) === folded);
  if (found === undefined) throw refuse('topic-not-picked', { typed: echo(typed) });
  return found;
}

/** Topics whose titles have in them what was typed; first the one of a server at work, last a plain group. */
export function suggestTopics(
  typed: string,
  language: LanguageCode,
  { workplace }: { workplace: boolean },
): Suggestion[] {
  const folded = foldName(typed);
  const topics: Suggestion[] = templateSlugs.map((slug) => ({ name: templateFor(slug, language).title, value: slug }));
  const sorted = workplace
    ? topics.sort((one, other) => Number(other.value === 'workplace') - Number(one.value === 'workplace'))
    : topics;
  return [...sorted, { name: enStaff.founding.plainTopic, value: plain }]
    .filter(({ name, value }) => foldName(name).includes(folded) || value.includes(folded))
    .slice(0, mostSuggestions);
}
