import { describe, expect, it } from 'vitest';
import { createAssess } from '../../../src/risk/assess.ts';
import { type Assessment, type Tier } from '../../../src/risk/assessment.ts';
import { DETECTORS } from '../../../src/risk/detectors.ts';
import { LANGUAGE_DETECTORS } from '../../../src/risk/languages/languages.ts';
import { ORDINARY } from '../sentences.ts';
import { FRENCH } from './french.ts';
import { FURTHER_LOOKS } from './further-looks.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { type Beliefs } from './pair.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: Readonly<Record<string, Beliefs>> = {
  Spanish: SPANISH,
  Portuguese: PORTUGUESE,
  French: FRENCH,
  German: GERMAN,
  Italian: ITALIAN,
};

const ORDER: readonly Tier[] = ['T0', 'T1', 'T2', 'T3'];

/** All rules of all languages: what a statistical model makes of a text is not what these beliefs are about. */
const assess = createAssess(DETECTORS.filter(({ name }) => name !== 'model'));

const assessWithLanguages = createAssess(LANGUAGE_DETECTORS);

function reaches({ signals }: Assessment, tier: Tier): boolean {
  return signals.some(
    (signal) => signal.tier === tier || (tier !== 'H' && ORDER.indexOf(signal.tier) >= ORDER.indexOf(tier)),
  );
}

function callsNobody({ page, offer, hold }: Assessment): boolean {
  return !page && !offer && !hold;
}

describe.each(Object.entries(LANGUAGES))('in %s', (_, beliefs) => {
  describe.each(Object.entries(beliefs))('%s', (_subject, pairs) => {
    it.each(pairs)('"%s" is %s', (danger, tier) => {
      expect(reaches(assess(danger), tier), JSON.stringify(assess(danger).signals)).toBe(true);
    });

    it.each(pairs.map(([, , harmless]) => harmless))('"%s" is neither paged, offered nor held', (harmless) => {
      expect(callsNobody(assess(harmless)), JSON.stringify(assess(harmless).signals)).toBe(true);
    });
  });
});

describe.each(Object.entries(FURTHER_LOOKS))('in a further look at %s', (_, { danger, wishes, harm, ordinary }) => {
  it('at least nine in ten of what is plain danger pages somebody', () => {
    const missed = danger.filter((text) => !assess(text).page);
    expect(missed.length / danger.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('at least nine in ten who wish to die are offered help', () => {
    const missed = [...wishes, ...danger].filter((text) => !assess(text).offer);
    expect(missed.length / (wishes.length + danger.length), missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('at least nine in ten of what hurts somebody else is held', () => {
    const missed = harm.filter((text) => !assess(text).harm);
    expect(missed.length / harm.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it.each(ordinary)('"%s" is ordinary talk', (text) => {
    expect(callsNobody(assess(text)), JSON.stringify(assess(text).signals)).toBe(true);
  });
});

/** What is understood plainly, of every language: intent with a time, and telling somebody to die. */
const SEEDS: readonly string[] = Object.values(LANGUAGES).flatMap((beliefs) =>
  [...(beliefs['intent with a time'] ?? []).slice(0, 5), ...(beliefs['encouragement'] ?? []).slice(0, 2)].map(
    ([danger]) => danger,
  ),
);

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'in capitals': (text) => text.toUpperCase(),
  'without accents': (text) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  'with accents apart from their letters': (text) => text.normalize('NFD'),
  'with zero-width spaces': (text) => Array.from(text).join('\u200b'),
  'with letters repeated': (text) => text.replace(/\b(\w{3,})([aeiou])(\w*)\b/g, '$1$2$2$2$2$3'),
  'behind a spoiler': (text) => `||${text}||`,
  'a word a line': (text) => text.replaceAll(' ', '\n'),
};

describe.each(Object.entries(DISGUISES))('written %s', (_, disguise) => {
  it('is understood in nineteen of twenty phrases at least', () => {
    const missed = SEEDS.filter((text) => !assess(disguise(text)).hold);
    expect(missed.length / SEEDS.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

describe('German without its own letters', () => {
  it.each(['ich haeng mich heute auf', 'ich will mich heute toeten', 'du bist ein stueck scheisse'])(
    'is understood: "%s"',
    (text) => {
      expect(assess(text).hold).toBe(true);
    },
  );
});

describe('a language', () => {
  it('is quiet about ordinary English', () => {
    const heard = ORDINARY.filter((text) => assessWithLanguages(text).tier !== 'T0');
    expect(heard).toEqual([]);
  });

  it.each([
    'die die my darling is a great song title',
    'the gift shop sells pain relief cream and pills',
    'I want to kill the lights, con calma',
    'no me gusta la salsa picante',
    'comment on the issue and continue, merci',
    'la mort aux trousses is a film by hitchcock',
    'the mata hari exhibition was great',
  ])('does not take its false friends for danger: "%s"', (text) => {
    expect(callsNobody(assessWithLanguages(text))).toBe(true);
  });

  it('can be done without', () => {
    const text = 'ich bring mich heute nacht um';
    expect(assess(text, { languages: ['en', 'de'] }).page).toBe(true);
    expect(assess(text, { languages: ['en', 'fr'] }).page).toBe(false);
  });

  it.each(LANGUAGE_DETECTORS.map(({ name, language }) => ({ name, language })))(
    'uses rules of the same names as English: $name',
    ({ language }) => {
      const beliefs = Object.values(LANGUAGES).flatMap((each) => Object.values(each).flat());
      const rules = new Set(
        beliefs.flatMap(([danger]) =>
          assessWithLanguages(danger, { languages: ['en', language ?? 'en'] }).signals.map(({ rule }) => rule),
        ),
      );
      const starts = /^(?:self-harm|distress|encouragement|threat|harassment|grooming|method)\.[a-z-]+$/;
      expect([...rules].filter((rule) => !starts.test(rule))).toEqual([]);
      expect(rules.size).toBeGreaterThan(20);
    },
  );
});

/** The plain words that the front door listens for: the engine has to know them too. */
const URGENT: readonly string[] = (
  'quiero morir|quisiera morir|ganas de morir|matarme|me quiero matar|me voy a matar|suicidarme|quitarme la vida|no quiero vivir|' +
  'no quiero seguir viviendo|acabar con mi vida|mejor muerto|mejor muerta|ideas suicidas|pensamientos suicidas|cortarme|me corto|hacerme daño|me hago daño|' +
  'quero morrer|queria morrer|vontade de morrer|me matar|me suicidar|tirar minha vida|tirar a minha vida|não quero viver|não quero mais viver|' +
  'acabar com minha vida|ideias suicidas|acabar com a minha vida|pensamentos suicidas|me cortar|me corto|me machucar|me machuco|' +
  'veux mourir|voudrais mourir|envie de mourir|me tuer|me suicider|mettre fin à mes jours|mettre fin à ma vie|veux plus vivre|plus envie de vivre|' +
  'veux en finir|en finir avec la vie|idées suicidaires|pensées suicidaires|me faire du mal|me mutiler|me scarifier|me couper|' +
  'will sterben|möchte sterben|mich umbringen|mich umzubringen|bring mich um|bringe mich um|mir das leben nehmen|mir das leben zu nehmen|nicht mehr leben|' +
  'will tot sein|wäre tot|lieber tot|suizidgedanken|suizidal|selbstmordgedanken|lebensmüde|ritze mich|mich ritzen|mich zu ritzen|mich selbst verletzen|verletze mich|' +
  'voglio morire|vorrei morire|voglia di morire|uccidermi|ammazzarmi|suicidarmi|farla finita|togliermi la vita|non voglio vivere|non voglio più vivere|' +
  'pensieri suicidi|tagliarmi|mi taglio|farmi del male|mi faccio del male'
).split('|');

describe('the plain words of the front door', () => {
  it.each(URGENT)('are known: "%s"', (words) => {
    expect(assess(words).tier).not.toBe('T0');
  });
});
