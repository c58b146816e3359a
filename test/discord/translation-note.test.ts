import { describe, expect, it } from 'vitest';
import { drawPanel, textCard } from '../../src/discord/cards.ts';
import { addTranslationNote } from '../../src/discord/translation-note.ts';
import { languageCodes, languages } from '../../src/words/words.ts';
import { checkCard, readCard } from '../kit/cards.ts';

const note = '-# Automatische Übersetzung (Automatic translation)';

describe('a language that nobody read over', () => {
  it('says so below a text, in itself and in English', () => {
    expect(readCard(addTranslationNote(textCard('Hallo'), 'de'))).toBe(`Hallo\n\n${note}`);
  });

  it('says so below a panel', () => {
    const card = addTranslationNote(drawPanel({ accent: 1, paragraphs: ['Hallo'], buttons: [] }), 'de');
    checkCard(card);
    expect(readCard(card)).toBe(`Hallo\n${note}`);
  });

  it('says so beside a text that fills a message', () => {
    const card = addTranslationNote(textCard('a'.repeat(1980)), 'de');
    expect(card.content).toHaveLength(1980);
    expect(readCard(card)).toContain(note);
  });

  it('is every language but those that were reviewed', () => {
    const marked = languageCodes.filter((code) => addTranslationNote(textCard('…'), code).content !== '…');
    expect(marked).toEqual(languageCodes.filter((code) => languages[code].review === 'automatic'));
    expect(marked).not.toContain('en');
  });
});
