import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../src/crisis/countries/country-codes.ts';
import { findHelp } from '../../src/crisis/directory/directory.ts';
import { offerHelp, showSources } from '../../src/crisis/offer-help.ts';
import { topics } from '../../src/crisis/directory/topics.ts';
import { addTranslationNote } from '../../src/discord/translation-note.ts';
import { languageCodes, languages } from '../../src/words/words.ts';
import { checkCard, readCard } from '../kit/cards.ts';

const clock = { now: () => Date.parse('2026-11-25T20:00Z') };

describe.each(languageCodes)('help lines in %s', (language) => {
  const draw = (country: string, topic: (typeof topics)[number] = 'suicide', locale = 'en-GB') =>
    addTranslationNote(offerHelp({ country, topic, language, locale }, { clock }), language);

  it('are an answer that Discord takes, with the emergency number, for every country', () => {
    for (const country of countryCodes) {
      const card = draw(country);
      checkCard(card);
      const text = readCard(card);
      expect(text, country).not.toMatch(/undefined|\[object|NaN/);
      const [number] = findHelp(country).emergency?.numbers.all ?? [];
      if (number !== undefined) expect(text, country).toContain(`\`${number}\``);
      expect(card.content, country).toContain(
        languages[language].words.edge.automatic === 'Automatic translation' ? '' : '-# ',
      );
    }
  });

  it('are an answer that Discord takes for every topic', () => {
    for (const country of ['US', 'DE', 'BR', 'IN', 'JP', 'EG', 'UA'])
      for (const topic of topics) checkCard(draw(country, topic));
  });

  it('keep numbers as they are dialled: Western digits, nothing in between', () => {
    for (const country of ['US', 'DE', 'IN', 'JP', 'EG', 'SA', 'UA'])
      for (const [, inside = ''] of readCard(draw(country)).matchAll(/`([^`]*)`/g)) {
        expect(inside, country).not.toMatch(/[\u2066-\u2069\u200e\u200f]/);
        if (/\p{Nd}/u.test(inside)) expect(inside, country).toMatch(/^[\x20-\x7e]+$/);
      }
  });

  it('name the option for a country as the client shows it, whatever the language of the answer', () => {
    expect(readCard(draw('Atlantis', 'suicide', 'de'))).toContain('`/crisis land:`');
    expect(readCard(draw('Atlantis', 'suicide', 'en-US'))).toContain('`/crisis country:`');
    expect(readCard(draw('Atlantis'))).toContain('Atlantis');
  });

  it('say where they come from', () => {
    checkCard(showSources({ country: 'DE', lineIds: [], language }));
    expect(showSources({ country: 'DE', lineIds: [], language }).content).toContain('CC BY-SA 4.0');
  });
});
