import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../src/crisis/countries/country-codes.ts';
import { offerHelp, showSources } from '../../src/crisis/offer-help.ts';
import { topics } from '../../src/crisis/directory/topics.ts';
import { crisis } from '../../src/words/en-crisis.ts';
import { gradeOf } from '../kit/reading-grade.ts';

const clock = { now: () => Date.parse('2026-11-25T20:00Z') };

/** Every piece of text of the room: words as they stand, sentences as they are written. */
function collect(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [String(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(collect) : [];
}

function answer(country: string, topic: (typeof topics)[number] = 'suicide'): string {
  return offerHelp({ country, topic, language: 'en', locale: 'en-GB' }, { clock }).content ?? '';
}

/** What the bot itself says: no headings, no lines, no numbers and links. */
function prose(text: string): string {
  return text
    .split('\n\n')
    .filter((paragraph) => !paragraph.includes('not called by us'))
    .join('\n')
    .split('\n')
    .filter((row) => !/^\*\*.*: help lines\*\*$/.test(row))
    .map((row) =>
      row
        .replace(/[*`“”\u2068\u2069]/g, '')
        .replace(/<?https:\S+/g, '')
        .replace(/·/g, ''),
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What the bot never says. */
const never = [
  /confidential/i,
  /anonym/i,
  /on (the|its|their) way/i,
  /commit(s|ted|ting)? suicide/i,
  /(successful|failed|unsuccessful) (suicide |attempt)/i,
  /\b(streak|relapse|weak|selfish|promise|guarantee|diagnos\w*|disorder you)\b/i,
  /\b(i|we) (understand|feel|care|know how)\b/i,
  /\byou will (be|feel) (ok|okay|fine|better|safe)\b/i,
  /\b(overdose|hang|bridge|pills?|gun|knife|mg)\b/i,
];

describe('the English words of the room', () => {
  it('never say what must never be said', () => {
    for (const text of collect(crisis)) for (const pattern of never) expect(text).not.toMatch(pattern);
  });

  it('hold no numbers and no links: those come from the directory alone', () => {
    for (const text of collect(crisis)) {
      expect(text).not.toMatch(/https?:|www\./);
      expect(text.replace(/[=!]== ?\d/g, '')).not.toMatch(/\d{2,}/);
    }
  });

  it('can be read in the sixth school year', () => {
    const texts = ['Atlantis', 'Austrlia', 'DE', 'JP', 'AE', 'AF', 'AQ', 'NF', 'GN'].map((country) =>
      prose(answer(country)),
    );
    for (const text of [...texts, prose(answer('GB', 'bereavement'))])
      expect(gradeOf(text), text).toBeLessThanOrEqual(6);
  });

  it('are fewer than ninety beside the lines', () => {
    const texts = [...countryCodes, 'Austrlia'].flatMap((country) =>
      topics.map((topic) => prose(answer(country, topic))),
    );
    for (const text of texts) expect(text.split(' ').length, text).toBeLessThan(90);
  });

  it('name every topic, within what Discord takes for a choice', () => {
    for (const topic of topics) {
      expect(crisis.topicNames[topic].length).toBeLessThanOrEqual(100);
      expect(crisis.about[topic]).not.toBe('');
    }
    expect(crisis.sources.button.length).toBeLessThanOrEqual(80);
  });

  it('say what the bot is wherever they speak of danger', () => {
    for (const country of ['Atlantis', 'DE', 'AF', 'AQ'])
      expect(answer(country)).toContain('automated helper and cannot judge how serious this is');
  });

  it('say where numbers come from without promising that they work', () => {
    expect(showSources({ country: 'DE', lineIds: [], language: 'en' }).content).toContain(
      'We called none of these numbers',
    );
  });
});
