import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../src/crisis/countries/country-codes.ts';
import { findHelp, listedCountries, listLines } from '../../src/crisis/directory/directory.ts';
import { union } from '../../src/crisis/emergency-regions.ts';
import { offerHelp, showSources, type HelpInput } from '../../src/crisis/offer-help.ts';
import { topics } from '../../src/crisis/directory/topics.ts';

const clock = { now: () => Date.parse('2026-11-25T20:00Z') };
const plain: HelpInput = { country: 'DE', topic: 'suicide', language: 'en-GB', locale: 'en-GB' };

function answer(changes: Partial<HelpInput> = {}): string {
  return offerHelp({ ...plain, ...changes }, { clock }).content ?? '';
}

const hostile = [
  'x'.repeat(10_000),
  '\u202Eevil\u202C \u2066\u2067',
  '**bold** `code` ||hidden|| [link](https://example.org) # head\n> quote\n- list',
  '@everyone @here <@1> <@&2> <#3> </crisis:4> <t:5:R>',
  '😀'.repeat(500),
  `e${'\u0301'.repeat(5_000)}`,
  '\ud800\udc00\ud800',
  '```\n'.repeat(50),
  'Z\u0351\u036b\u0343\u036aa\u0302\u036b\u0343\u036al\u0311\u0357go',
];

describe('the answer for a country', () => {
  it('has text of at most 2000 characters for every country, topic and hour', () => {
    for (const country of countryCodes)
      for (const topic of topics) {
        const text = answer({ country, topic });
        expect(text.length, `${country} ${topic}`).toBeGreaterThan(100);
        expect(text.length, `${country} ${topic}`).toBeLessThanOrEqual(2000);
      }
  });

  it('always has a line, or a directory, and a number where one is known', () => {
    for (const country of countryCodes) {
      const text = answer({ country });
      expect(text, country).toContain('https://findahelpline.com');
      if (!text.includes('not called by us')) expect(text, country).toContain('https://befrienders.org');
      const { emergency } = findHelp(country);
      if (emergency)
        expect(text, country).toContain(`\`${emergency.numbers.all[0] ?? emergency.numbers.ambulance[0] ?? ''}\``);
      else expect(text, country).toContain('I know no emergency number');
    }
  });

  it('names the emergency number before anything else, then at most three lines', () => {
    for (const country of countryCodes) {
      const [first = '', ...others] = answer({ country }).split('\n\n');
      expect(first, country).toContain('If a life is in danger now');
      expect(others.filter((paragraph) => paragraph.includes('not called by us')).length).toBeLessThanOrEqual(3);
    }
  });

  it('is whole: plain text, nothing left open, nothing unfilled', () => {
    for (const country of listedCountries)
      for (const topic of ['suicide', 'youth', 'domestic_violence'] as const) {
        const card = offerHelp({ ...plain, country, topic }, { clock });
        const text = card.content ?? '';
        expect(card.flags).toBeUndefined();
        expect(card.embeds).toBeUndefined();
        expect((text.match(/`/g) ?? []).length % 2, country).toBe(0);
        expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      }
  });

  it('says how to reach each line, when, in which language, when it was listed and that nobody called it', () => {
    expect(answer({ country: 'US' })).toContain(
      [
        '**988 Suicide & Crisis Lifeline**',
        'Call `988` · Text `988` · Chat <https://988lifeline.org/>',
        'day and night · in English and Spanish',
        'Listed in September 2026, not called by us.',
      ].join('\n'),
    );
    expect(answer({ country: 'US' })).toContain('Text `HOME` to `741741`');
    expect(answer({ country: 'US', topic: 'veterans' })).toContain('Call `988`, then press 1');
    expect(answer({ country: 'UY' })).toContain('from a mobile phone `*0767`');
  });

  it('says whether it is open now, and in whose time', () => {
    const text = answer({ country: 'GB', topic: 'eating_disorders' });
    expect(text).toContain('for England');
    expect(text).toContain('Mon–Fri 15:00–20:00 (time in London) · closed right now');
    const earlier = offerHelp(
      { ...plain, country: 'GB', topic: 'eating_disorders' },
      { clock: { now: () => Date.parse('2026-11-25T16:00Z') } },
    );
    expect(earlier.content).toContain('(time in London) · open now');
  });

  it('says so where only one source names a line or a way to reach it', () => {
    expect(answer({ country: 'GT' })).toContain('Only one source names it.');
    expect(answer({ country: 'DE' })).not.toContain('Only one source');
    expect(answer({ country: 'US', topic: 'sexual_assault' })).toContain('Text `HOPE` to `64673` (one source only)');
    expect(answer({ country: 'GN' })).toContain('Only one source names this number.');
  });

  it('never shows a line without a name as if it had one', () => {
    const text = answer({ country: 'AM' });
    expect(text).toContain('**A line (no source gives its name)**');
    expect(text).not.toContain('Wikipedia');
  });

  it('does not promise languages that were only guessed', () => {
    expect(answer({ country: 'AE' })).toContain('hours not known\n');
    expect(answer({ country: 'AE' })).not.toContain('Arabic');
  });

  it('gives general lines for a topic without one, and says so', () => {
    const text = answer({ country: 'GB', topic: 'bereavement' });
    expect(text).toContain('I know no line for people who grieve here.');
    expect(text).toContain('Samaritans');
    expect(text).toContain('for any crisis');
  });

  it('says for whom a line is where that is not what was asked for', () => {
    const text = answer({ country: 'AL' });
    expect(text).toContain('I know no line for any crisis here.');
    expect(text).toContain('for children and young people');
    expect(answer({ country: 'AL', topic: 'youth' })).not.toContain('for children and young people');
  });

  it('says whose line it is where a territory uses that of another country', () => {
    expect(answer({ country: 'LI' })).toContain('a line of another country (Switzerland) that serves you too');
    expect(answer({ country: 'NF' })).toContain('It is the number of another country (Australia)');
    expect(answer({ country: 'NF' })).toContain('`000`');
  });

  it('shows an ambulance its own number where the general one is not known to reach it', () => {
    expect(answer({ country: 'AE' })).toContain('call `112`. For an ambulance you can also call `998`.');
    expect(answer({ country: 'JP' })).toContain('call `119` for an ambulance or `110` for the police');
    expect(answer({ country: 'FR' })).toContain('call `112`.\n');
  });

  it('keeps stars, signs and other scripts in names as they are', () => {
    expect(answer({ country: 'JP' })).toContain('\\#Inochi SOS');
    expect(answer({ country: 'CL' })).toContain('`*4141`');
    expect(answer({ country: 'IL' })).toMatch(/\u2068.*\u2069/);
  });

  it('is the same for the same question at the same time', () => {
    for (const country of ['DE', 'US', 'JP', 'PR']) expect(answer({ country })).toBe(answer({ country }));
  });

  it('answers a thousand people in less than two seconds', () => {
    const from = performance.now();
    for (let person = 0; person < 1_000; person += 1) answer({ country: listedCountries[person % 200] ?? 'DE' });
    expect(performance.now() - from).toBeLessThan(2_000);
  });
});

describe('the answer where the country is not known', () => {
  it('names only emergency numbers that hold in every country it says they do', () => {
    const text = answer({ country: 'Atlantis' });
    expect(text).toContain('`112` in all of the European Union, `911` in the US and Canada, and `999` in the UK');
    expect(union).toHaveLength(27);
    for (const country of union) expect(findHelp(country).emergency?.numbers.all, country).toContain('112');
    for (const country of ['US', 'CA']) expect(findHelp(country).emergency?.numbers.all, country).toContain('911');
    expect(findHelp('GB').emergency?.numbers.all).toContain('999');
  });
});

describe('the answer to a country that nobody knows', () => {
  it('says so, names the nearest, and gives what helps anywhere', () => {
    const text = answer({ country: 'Austrlia' });
    expect(text).toContain('I do not know a country called “\u2068Austrlia\u2069”.');
    expect(text).toContain('Did you mean **Austria** or **Australia**?');
    expect(text).toContain('https://findahelpline.com');
    expect(answer({ country: 'Atlantis' })).not.toContain('Did you mean');
  });

  it.each(hostile)('survives hostile words (%#)', (country) => {
    const text = answer({ country });
    expect(text.length).toBeLessThan(1_000);
    expect(text).toContain('https://findahelpline.com');
    const shown = /“(.*)”/su.exec(text)?.[1] ?? '';
    expect(shown).not.toMatch(/[\n\r\u202a-\u202e]/);
    // Nothing that formats, mentions or links stands without a backslash before it.
    expect(shown.replace(/\\./g, '')).not.toMatch(/[*_~`|>#[\]()<@:]/);
    // Half of an emoji would throw here.
    expect(() => encodeURIComponent(shown)).not.toThrow();
    expect(shown).not.toMatch(/\p{M}{3}/u);
  });
});

describe('where the numbers come from', () => {
  it('is behind a button wherever there are numbers', () => {
    expect(offerHelp(plain, { clock }).components).toHaveLength(1);
    expect(offerHelp({ ...plain, country: 'AQ' }, { clock }).components).toBeUndefined();
    expect(offerHelp({ ...plain, country: 'Atlantis' }, { clock }).components).toBeUndefined();
  });

  it('fits into a button and a message for any three lines', () => {
    const byLength = [...listLines()].sort((one, other) => other.sources.length - one.sources.length);
    const text = showSources({ country: 'US', lineIds: byLength.slice(0, 3).map(({ id }) => id), language: 'en' });
    expect(text.content?.length).toBeLessThanOrEqual(2000);
    for (const country of listedCountries)
      for (const topic of topics) expect(() => offerHelp({ ...plain, country, topic }, { clock })).not.toThrow();
  });

  it('names sources with their dates and says how many more there are', () => {
    const text = showSources({ country: 'US', lineIds: ['us-988'], language: 'en' }).content;
    expect(text).toContain('**988 Suicide & Crisis Lifeline**');
    expect(text).toContain('8 August 2026');
    expect(text).toMatch(/and \d+ more/);
    expect(text).toContain('Its own site: <https://988lifeline.org/>');
    expect(text).toContain('**Emergency numbers, United States**');
    expect(text).toContain('CC BY-SA 4.0');
  });

  it('fits for every country, and tells so when the lines are gone', () => {
    for (const { id } of listLines()) {
      const country = id.slice(0, 2).toUpperCase();
      const { content = '' } = showSources({ country, lineIds: [id, id, id], language: 'en' });
      expect(content.length, id).toBeLessThanOrEqual(2000);
      expect(content).toContain('CC BY-SA 4.0');
    }
    expect(showSources({ country: 'AQ', lineIds: ['aq-1'], language: 'en' }).content).toContain('have changed since');
  });
});
