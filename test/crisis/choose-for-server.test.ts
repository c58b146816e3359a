import { describe, expect, it } from 'vitest';
import { chooseForServer } from '../../src/crisis/choose-for-server.ts';
import { countryCodes } from '../../src/crisis/countries/country-codes.ts';
import { findHelp } from '../../src/crisis/directory/directory.ts';
import type { LineContent } from '../../src/crisis/directory/directory-schema.ts';
import { offerHelp, showSources } from '../../src/crisis/offer-help.ts';
import { noServerLines, type OwnLine, type ServerLines } from '../../src/crisis/lines/own-lines.ts';
import { topics, type Topic } from '../../src/crisis/directory/topics.ts';

const now = Date.parse('2026-11-25T20:00Z');
const clock = { now: () => now };

function makeOwn(id: number, content: Partial<LineContent> = {}, line: Partial<OwnLine> = {}): OwnLine {
  return {
    id: `own-${String(id).padStart(12, '0')}`,
    country: 'DE',
    hidden: false,
    content: {
      name: `Line ${id}`,
      phone: { shown: `030 ${id}`, number: `030${id}` },
      languages: [],
      topics: ['suicide', 'crisis'],
      ...content,
    },
    source: 'its own website',
    changedAt: Date.parse('2026-11-01T12:00Z'),
    ...line,
  };
}

function choose(server: Partial<ServerLines>, topic: Topic = 'suicide', country = 'DE') {
  const { lines, fitsTopic } = chooseForServer(
    findHelp(country),
    { ...noServerLines, ...server },
    { topic, language: 'en', now },
  );
  return { ids: lines.map(({ line }) => line.id), fitsTopic };
}

const first = makeOwn(1);
const second = makeOwn(2);

describe('what a server adds', () => {
  it('comes first, in its order, and leaves the rest to the directory', () => {
    const { ids } = choose({ own: [second, first] });
    expect(ids.slice(0, 2)).toEqual([second.id, first.id]);
    expect(ids).toHaveLength(3);
    expect(ids[2]).toMatch(/^de-/);
  });

  it('is at most three lines', () => {
    const own = Array.from({ length: 25 }, (_, index) => makeOwn(index));
    expect(choose({ own }).ids).toEqual(own.slice(0, 3).map(({ id }) => id));
  });

  it('is shown for its country only, and not while it is hidden', () => {
    expect(choose({ own: [first] }, 'suicide', 'FR').ids).not.toContain(first.id);
    expect(choose({ own: [{ ...first, hidden: true }] }).ids).not.toContain(first.id);
  });

  it('leaves one place for another line while all of its own sleep', () => {
    const asleep = { zone: 'Europe/Berlin', spans: [{ days: '12345', from: '09:00', to: '12:00' }] };
    const own = [1, 2, 3].map((id) => makeOwn(id, { hours: asleep }));
    const { ids } = choose({ own });
    expect(ids.slice(0, 2)).toEqual([own[0]?.id, own[1]?.id]);
    expect(ids[2]).toMatch(/^de-/);
  });

  it('about one subject does not stand before lines for any crisis, unless it was asked for', () => {
    const eating = makeOwn(1, { topics: ['eating_disorders'] });
    expect(choose({ own: [eating] }).ids).not.toContain(eating.id);
    expect(choose({ own: [eating] }, 'eating_disorders').ids[0]).toBe(eating.id);
  });

  it('for anybody stands once beside lines for one subject', () => {
    const { ids } = choose({ own: [first, second] }, 'eating_disorders');
    expect(ids[0]).toBe(first.id);
    expect(ids).not.toContain(second.id);
  });

  it('is what there is, where the directory has nothing', () => {
    const eating = makeOwn(1, { topics: ['eating_disorders'] }, { country: 'AQ' });
    expect(choose({ own: [eating] }, 'suicide', 'AQ')).toEqual({ ids: [eating.id], fitsTopic: false });
  });

  it('replaces a line of the directory with the same number, which is not shown twice', () => {
    const same = makeOwn(1, { phone: { shown: '0800 1110111', number: '08001110111' } });
    expect(choose({ own: [same] }).ids).not.toContain('de-08001110111');
  });
});

describe('what a server hides', () => {
  it('is not shown', () => {
    expect(choose({}).ids).toContain('de-08001110111');
    expect(choose({ hidden: new Set(['de-08001110111']) }).ids).not.toContain('de-08001110111');
  });

  it('never leaves anybody with nothing: the number for emergencies and the directories stay', () => {
    for (const country of countryCodes) {
      const help = findHelp(country);
      const server = { own: [], hidden: new Set(help.lines.map(({ line }) => line.id)) };
      for (const topic of topics) {
        const wish = { country, topic, language: 'en', locale: 'en-GB', canPress: true, server };
        const text = offerHelp(wish, { clock }).content ?? '';
        expect(text, country).toContain('https://findahelpline.com');
        expect(text, country).toContain('If a life is in danger now');
      }
    }
  });
});

describe("a card with a server's own lines", () => {
  const wish = { country: 'DE', topic: 'suicide', language: 'en', locale: 'en', canPress: true } as const;
  const ask = (server: Partial<ServerLines>) =>
    offerHelp({ ...wish, server: { ...noServerLines, ...server } }, { clock });

  it('marks them, with the day on which they were added', () => {
    const text = ask({ own: [first] }).content ?? '';
    expect(text).toContain('**Line 1**\nCall `030 1`');
    expect(text).toContain('Added by this server, listed on 1 November 2026, not called by us.');
    expect(text.indexOf('Line 1')).toBeLessThan(text.indexOf('TelefonSeelsorge'));
  });

  it('says where their owner knows them from, and from nowhere else', () => {
    const shown = { country: 'DE', lineIds: [first.id, 'de-08001110111'], language: 'en' };
    const server = { ...noServerLines, own: [{ ...first, source: 'https://example.org/line' }] };
    expect(showSources({ ...shown, server }).content).toContain(
      'Added by those who run this server, 1 November 2026. Their source: <https://example.org/line>',
    );
    expect(showSources(shown).content).not.toContain('Line 1');
  });

  it('fits into a message and a button, however long they are', () => {
    const long = (id: number) =>
      makeOwn(
        id,
        {
          name: '*'.repeat(79) + 'x',
          chat: `https://example.org/${'x'.repeat(120)}`,
          text: { shown: '1'.repeat(40), number: '12345', keyword: 'ABCDEFGHIJKL' },
          languages: ['de', 'en', 'fr', 'uk', 'ar', 'tr', 'pl', 'es'],
          hours: {
            zone: 'America/Argentina/ComodRivadavia',
            spans: ['1', '2', '3', '4'].map((days) => ({ days, from: '09:00', to: '17:30' })),
          },
        },
        { source: '_'.repeat(200) },
      );
    const server = { ...noServerLines, own: [long(1), long(2), long(3)] };
    const card = ask(server);
    expect((card.content ?? '').length).toBeLessThanOrEqual(2000);
    expect(card.content).toContain('`112`');
    const lineIds = server.own.map(({ id }) => id);
    expect((showSources({ country: 'DE', lineIds, language: 'en', server }).content ?? '').length).toBeLessThanOrEqual(
      2000,
    );
  });

  it('shows hostile names and sources as they were typed', () => {
    const name = '**x** [a](https://evil.example) @everyone <@1> `y` ||z||';
    const text = ask({ own: [makeOwn(1, { name })] }).content ?? '';
    expect(text).not.toMatch(/(?<!\\)(\[a|<@1>|@everyone|\|\|)/);
    const shown = { country: 'DE', lineIds: [first.id], language: 'en' };
    const sources = showSources({ ...shown, server: { ...noServerLines, own: [{ ...first, source: name }] } });
    expect(sources.content).not.toMatch(/(?<!\\)(\[a|<@1>|@everyone|\|\|)/);
  });
});
