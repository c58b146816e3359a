import type { Words } from '../words/words.ts';

/** More than this is a number. */
const mostNames = 3;

/** In which languages a line answers, the person's own first. */
export function writeLanguages(languages: readonly string[], own: string, words: Words): string {
  const { locale, line: say } = words.crisis;
  const bases = [...new Set(languages.map(baseOf))];
  const sorted = [...bases.filter((base) => base === baseOf(own)), ...bases.filter((base) => base !== baseOf(own))];
  const named = sorted.slice(0, sorted.length > mostNames + 1 ? mostNames : sorted.length);
  const names = named.map((base) => namer(locale).of(base) ?? base);
  const more = sorted.length - named.length;
  return say.languages({ names: more > 0 ? names.join(', ') : lister(locale).format(names), more });
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? language;
}

const namers = new Map<string, Intl.DisplayNames>();
const listers = new Map<string, Intl.ListFormat>();

function namer(locale: string): Intl.DisplayNames {
  const known = namers.get(locale) ?? new Intl.DisplayNames(locale, { type: 'language' });
  namers.set(locale, known);
  return known;
}

function lister(locale: string): Intl.ListFormat {
  const known = listers.get(locale) ?? new Intl.ListFormat(locale, { type: 'conjunction' });
  listers.set(locale, known);
  return known;
}
