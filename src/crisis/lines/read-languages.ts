import { foldName } from '../countries/country-names.ts';

/** Reads names or codes of languages with commas between them, in English, in the languages' own names or in that of `locale`. */
export function readLanguages(typed: string, locale: string): { codes: readonly string[] } | { unknown: string } {
  const codes: string[] = [];
  for (const part of typed.split(/[,;/&+]|\band\b/iu).map((one) => one.trim())) {
    if (part === '') continue;
    const code = findLanguage(part, locale);
    if (code === null) return { unknown: part };
    codes.push(code);
  }
  return codes.length === 0 ? { unknown: typed } : { codes: [...new Set(codes)] };
}

function findLanguage(typed: string, locale: string): string | null {
  const wanted = foldName(typed);
  if (listCodes().includes(wanted)) return wanted;
  return names().get(wanted) ?? findIn(locale, wanted);
}

function findIn(locale: string, wanted: string): string | null {
  const display = openNames(locale);
  return listCodes().find((code) => foldName(display?.of(code) ?? '') === wanted) ?? null;
}

let known: ReadonlyMap<string, string> | null = null;

/** Every language by its English name and by its own. Made when it is asked for first. */
function names(): ReadonlyMap<string, string> {
  known ??= new Map(
    listCodes().flatMap((code) =>
      [openNames(code)?.of(code), openNames('en')?.of(code)].map((name) => [foldName(name ?? code), code] as const),
    ),
  );
  return known;
}

let codes: readonly string[] | null = null;

/** The two-letter codes that are languages; longer ones are of languages that hardly any help line speaks. */
function listCodes(): readonly string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const english = openNames('en');
  codes ??= letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => english?.of(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code);
  return codes;
}

function openNames(language: string): Intl.DisplayNames | null {
  try {
    return new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  } catch {
    return null;
  }
}
