import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../src/crisis/countries/country-codes.ts';
import { drawServerNumbers } from '../../../src/crisis/guide/post-panel.ts';
import { noServerLines, type OwnLine } from '../../../src/crisis/lines/own-lines.ts';
import { emptySettings } from '../../../src/servers/settings.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { ids } from '../../kit/interactions.ts';

/** Nearly as long as an owner can make a line; most of its name's signs are escaped. */
function makeLong(place: number, length: number): OwnLine {
  const chat = `https://example.org/${'x'.repeat(length)}`;
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
      hours: {
        zone: 'Europe/Berlin',
        spans: [
          { days: '135', from: '09:00', to: '12:00' },
          { days: '246', from: '13:00', to: '18:00' },
          { days: '7', from: '18:00', to: '20:00' },
        ],
      },
    },
    source: 'their site',
    changedAt: Date.parse('2026-11-01T12:00Z'),
  };
}

describe.each(languageCodes)('numbers pinned in %s', (language) => {
  const settings = { ...emptySettings(ids.guild), language };

  it('are a message that Discord takes for every country, however long the lines of the server are', () => {
    for (const country of countryCodes) checkCard(drawServerNumbers({ ...settings, country }, noServerLines));
    for (let length = 0; length <= 130; length += 2) {
      const own = [1, 2, 3].map((place) => makeLong(place, length));
      const long = drawServerNumbers({ ...settings, country: 'DE' }, { ...noServerLines, own });
      checkCard(long);
      expect(readCard(long)).toContain('Line 1');
    }
  });

  it('say where nobody read the language over', () => {
    const text = readCard(drawServerNumbers({ ...settings, country: 'DE' }, noServerLines));
    expect(text.includes('(Automatic translation)')).toBe(languages[language].review === 'automatic');
  });
});
