/** The forms in which a language counts whole things, the one for most numbers last. Source: Unicode CLDR, "Language Plural Rules". */
const forms = {
  en: ['one', 'other'],
  es: ['one', 'other'],
  pt: ['one', 'other'],
  fr: ['one', 'other'],
  de: ['one', 'other'],
  it: ['one', 'other'],
  pl: ['one', 'few', 'many'],
  uk: ['one', 'few', 'many'],
  hi: ['one', 'other'],
  ar: ['zero', 'one', 'two', 'few', 'many', 'other'],
  ja: ['other'],
  id: ['other'],
} as const satisfies Record<string, readonly Intl.LDMLPluralRule[]>;

/** A language of which the forms are known. */
export type CountingLanguage = keyof typeof forms;

/** One text for each form that a language has. */
export type PluralForms<Code extends CountingLanguage> = Readonly<Record<(typeof forms)[Code][number], string>>;

/** The languages of which the forms are known. */
export const countingLanguages = Object.keys(forms).filter((code): code is CountingLanguage =>
  Object.hasOwn(forms, code),
);

/** The forms of a language. */
export function listForms(code: CountingLanguage): readonly Intl.LDMLPluralRule[] {
  return forms[code];
}

/**
 * Makes the function that chooses the text for a number: `plural(count, { one: 'one line', other: `${count} lines` })`. The forms that a
 * language lacks or has besides do not compile. Whole numbers below a million; a number in digits may stand in every form.
 */
export function countIn<Code extends CountingLanguage>(
  code: Code,
): (count: number, texts: PluralForms<Code>) => string {
  const rules = new Intl.PluralRules(code);
  const most = forms[code].at(-1) ?? 'other';
  return (count, texts) => {
    const known: Partial<Record<Intl.LDMLPluralRule, string>> = texts;
    return known[rules.select(count)] ?? known[most] ?? '';
  };
}
