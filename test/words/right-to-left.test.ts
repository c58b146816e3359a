import { describe, expect, it } from 'vitest';
import { worries } from '../../src/crisis/guide/choose-for-worry.ts';
import { wishes } from '../../src/crisis/guide/guide-buttons.ts';
import { answerWorry, askForWorry, helpToTell, openGuidedPath } from '../../src/crisis/guide/walk-guided-path.ts';
import { drawMine, drawOne, drawStarted } from '../../src/check-ins/own/manage/cards.ts';
import { offerHelp } from '../../src/crisis/offer-help.ts';
import type { Card } from '../../src/discord/reply.ts';
import { drawNext, drawOwnList } from '../../src/sessions/cards/own-cards.ts';
import { isolateForeign } from '../../src/words/right-to-left.ts';
import { languages } from '../../src/words/words.ts';
import { readCard } from '../kit/cards.ts';
import { makeGroup } from '../kit/groups.ts';
import { makeOwn } from '../kit/own-check-ins.ts';
import { describeInBrowser, openBrowser } from '../kit/page.ts';
import { measureCharacters } from '../kit/page-checks.ts';
import { makeSession, makeSessionDate } from '../kit/sessions.ts';
import { listSentences } from '../kit/sentences.ts';

const words = isolateForeign({
  call: (details: { number: string }) => `اتصل على ${details.number}.`,
  name: (name: string) => `هل تقصد ${name}؟`,
  listed: (details: { date: string; exact: 'day' | 'year' }) =>
    details.exact === 'day' ? `يوم ${details.date}` : `سنة ${details.date}`,
  count: (count: number) => (count === 2 ? 'لغتان' : `${count} لغات`),
  command: 'اكتب `/crisis country:` هنا.',
  nested: { link: (details: { url: string }) => `المزيد: ${details.url}، و[هنا](https://discord.com/x).` },
  plain: 'نص عادي',
  small: '-# نص.\n> 1 · 2\n\n**عنوان:**',
  latin: 'لأفراد LGBTQ+ وWhatsApp.',
  zones: 'مثلًا: Cairo أو Africa/Casablanca',
  agreed: (text: string) => `الاتفاق:\n${text}`,
  lines: ['اكتب `/crisis` هنا.', 'نص عادي'],
});

describe('words from right to left', () => {
  it('keep a number to copy whole: nothing is inside, what keeps it together is around', () => {
    expect(words.call({ number: '`+1 800 273 8255`' })).toBe('اتصل على \u2068`+1 800 273 8255`\u2069.\u200f');
  });

  it('keep names and sizes in other letters together', () => {
    expect(words.name('Childline (UK) 116 111')).toBe('هل تقصد \u2068Childline (UK) 116 111\u2069؟');
    expect(words.name('ألمانيا')).toBe('هل تقصد ألمانيا؟');
    expect(words.name('المملكة المتحدة')).toBe('هل تقصد المملكة المتحدة؟');
  });

  it('still know what they were asked', () => {
    expect(words.listed({ date: '2026', exact: 'day' })).toBe('يوم \u20682026\u2069\u200f');
    expect(words.count(2)).toBe('لغتان');
    expect(words.count(3)).toBe('\u200f3 لغات');
  });

  it('keep commands and links together, and links that stand behind words unbroken', () => {
    expect(words.command).toBe('اكتب \u2068`/crisis country:`\u2069 هنا.\u200f');
    expect(words.nested.link({ url: '<https://findahelpline.com>' })).toBe(
      'المزيد: \u2068<https://findahelpline.com>\u2069، و[هنا](https://discord.com/x).\u200f',
    );
  });

  it('keep a list a list', () => {
    expect(words.lines).toEqual(['اكتب \u2068`/crisis`\u2069 هنا.\u200f', 'نص عادي']);
  });

  it('leave plain text alone', () => {
    expect(words.plain).toBe('نص عادي');
  });

  it('keep each line of a list by others together, and leave it a list', () => {
    expect(words.agreed('- Listen first.\n- Use `/crisis`.')).toBe(
      'الاتفاق:\u200f\n- \u200f\u2068Listen first.\u2069\u200f\n- \u200f\u2068Use `/crisis`.\u2069\u200f',
    );
  });

  it('hold each line at both ends, behind what Discord reads at its beginning', () => {
    expect(words.small).toBe('-# نص.\u200f\n> \u200f1 · 2\u200f\n\n**عنوان:**\u200f');
  });

  it('keep a time zone together, whose parts would change places', () => {
    expect(words.zones).toBe('مثلًا: \u2068Cairo\u2069 أو \u2068Africa/Casablanca\u2069\u200f');
  });

  it('keep words in Latin letters together', () => {
    expect(words.latin).toBe('لأفراد \u2068LGBTQ+\u2069 و\u2068WhatsApp\u2069.\u200f');
  });
});

/** Every text of a card that has Arabic in it, line by line, as Discord shows it. The names of a line come in its own order. */
function listLines(card: Card): string[] {
  return (
    readCard(card)
      .split('\n')
      .map((line) => line.replace(/\*\*|`|^(> |-# |- |#+ )|^\[|\]$/g, ''))
      // As Discord shows a channel and a moment.
      .map((line) => line.replace(/<#\d+>/g, '#welcome').replace(/<t:[^>]*>/g, '1 ديسمبر 2026 12:00'))
      .filter((line) => /^[^A-Za-z]*\p{Script=Arabic}/u.test(line))
  );
}

/** Lines that read otherwise in a page from left to right, as Discord lays them out, than in one from right to left. */
async function findTurned(lines: readonly string[]): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    const [asDiscord, asRead] = [
      await measureCharacters(page, lines, 'ltr'),
      await measureCharacters(page, lines, 'rtl'),
    ];
    const standsElsewhere = (line: number) =>
      asDiscord[line]?.some((left, index) => Math.abs(left - (asRead[line]?.[index] ?? NaN)) > 1);
    return lines.filter((_, index) => standsElsewhere(index));
  } finally {
    await browser.close();
  }
}

describeInBrowser('Arabic in a browser', () => {
  const clock = { now: () => Date.parse('2026-11-25T20:00Z') };
  const walk = { topic: 'suicide', language: 'ar' } as const;
  const offers = { volunteer: true, tomorrow: true, counting: true };
  const place = (country: string) => ({ walk: { ...walk, country }, offers, locale: 'ar' });

  it('reads the same in a page from left to right, as Discord lays it out, as in one from right to left', async () => {
    const cards = [
      openGuidedPath(place('')),
      askForWorry(place('')),
      ...worries.map((worry) => answerWorry(worry, place(''), { clock })),
      ...['DE', 'US', 'EG', 'JP'].flatMap((country) =>
        worries.map((one) => answerWorry(one, place(country), { clock })),
      ),
      ...wishes.map((wish) => helpToTell({ whom: 'work', wish }, place('EG'))),
      ...['Atlantis', 'SA', 'GB', 'IN'].map((country) => offerHelp({ ...walk, country, locale: 'ar' }, { clock })),
    ];
    const fixed = listSentences(languages.ar.words.guide).map(({ text }) => ({ content: text }));
    const lines = [...new Set([...cards, ...fixed].flatMap(listLines))];
    expect(lines.length).toBeGreaterThan(150);
    expect(await findTurned(lines)).toEqual([]);
  }, 60_000);

  it('reads the same of check-ins and sessions', async () => {
    const { words: ar } = languages.ar;
    const reading = { now: clock.now(), words: ar };
    const group = makeGroup();
    const session = makeSession(group, reading.now, {
      place: { kind: 'hybrid', channelId: group.channelId, address: '12 Park Lane' },
    });
    const answers = [{ kind: 'nothing' }, { kind: 'going' }, { kind: 'waiting', place: 2 }] as const;
    const dates = answers.map((own) => ({
      session,
      date: makeSessionDate({ sessionId: session.id, moved: true, going: 2 }),
      group,
      own,
    }));
    const places = [
      { kind: 'thread', threadId: '390000000000000001' },
      { kind: 'group', groupId: group.id },
      { kind: 'direct', channelId: null },
    ] as const;
    const views = places.map((at) => ({
      checkIn: makeOwn(reading.now, { prompt: null, place: at, quiet: { from: 22 * 60, to: 7 * 60 } }),
      group,
      missed: ['2026-11-24', '2026-11-25'],
    }));
    const cards = [
      drawMine(
        views,
        views.slice(1).map(({ checkIn }) => checkIn.id),
        reading,
      ),
      ...views.flatMap((view) => [drawOne(view, reading), drawStarted(view, reading)]),
      drawOwnList({ dates, unknown: 2 }, ar),
      ...dates.map((date) => drawNext(date, 2, ar)),
    ];
    const rooms = [ar.checkin, ar.ownAsk, ar.reach, ar.round, ar.sessions, ar.history, ar.privacy, ar.followUp];
    const fixed = rooms.flatMap((room) => listSentences(room)).map(({ text }) => ({ content: text }));
    const lines = [...new Set([...cards, ...fixed].flatMap(listLines))];
    expect(lines.length).toBeGreaterThan(300);
    expect(await findTurned(lines)).toEqual([]);
  }, 60_000);
});
