import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../src/crisis/countries/country-codes.ts';
import { drawServerNumbers } from '../../../src/crisis/guide/post-panel.ts';
import { noServerLines, type OwnLine } from '../../../src/crisis/lines/own-lines.ts';
import { emptySettings } from '../../../src/servers/settings.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { ids } from '../../kit/interactions.ts';

/** As long as an owner can make a line; most of its name's signs are escaped. */
function makeLongest(place: number): OwnLine {
  const chat = `https://example.org/${'x'.repeat(130)}`;
  return {
    id: `own-${String(place).padStart(12, '0')}`,
    country: 'DE',
    hidden: false,
    content: {
      name: `Line ${place} ${'*'.repeat(70)}`,
      phone: { shown: '030 1234567890', number: '0301234567890' },
      text: { shown: '030 1234567890', number: '0301234567890', keyword: 'HELPHELPHELP' },
      chat,
      languages: ['de', 'en', 'tr', 'ar', 'ru', 'pl', 'uk', 'fa'],
      topics: ['suicide', 'crisis'],
    },
    source: 'their site',
    changedAt: Date.parse('2026-11-01T12:00Z'),
  };
}

describe.each(languageCodes)('numbers pinned in %s', (language) => {
  const settings = { ...emptySettings(ids.guild), language };

  it('are a message that Discord takes for every country, however long the lines of the server are', () => {
    for (const country of countryCodes) checkCard(drawServerNumbers({ ...settings, country }, noServerLines));
    const own = [makeLongest(1), makeLongest(2), makeLongest(3)];
    const long = drawServerNumbers({ ...settings, country: 'DE' }, { ...noServerLines, own });
    checkCard(long);
    expect(readCard(long)).toContain('Line 1');
  });

  it('say where nobody read the language over', () => {
    const text = readCard(drawServerNumbers({ ...settings, country: 'DE' }, noServerLines));
    expect(text.includes('(Automatic translation)')).toBe(languages[language].review === 'automatic');
  });
});
