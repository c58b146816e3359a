import { describe, expect, it } from 'vitest';
import {
  drawChanged,
  drawChangedDirectly,
  drawClosing,
  drawDate,
  drawReminder,
} from '../../../src/sessions/cards/date-card.ts';
import { drawEchoed, drawNext, drawOwnList, drawWhere } from '../../../src/sessions/cards/own-cards.ts';
import type { OwnDate } from '../../../src/sessions/joining/find-own.ts';
import type { Session, SessionDate } from '../../../src/sessions/session.ts';
import { languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { makeSession, makeSessionDate } from '../../kit/sessions.ts';

const now = Date.parse('2026-11-26T12:00:00Z');
const { words } = languages.en;
const { sessions: say } = words;
const group = makeGroup();

const hybrid = { kind: 'hybrid', channelId: ids.lounge, address: 'Mill Lane 3' } as const;

function draw(session: Partial<Session> = {}, date: Partial<SessionDate> = {}): string {
  return readCard(drawDate({ session: makeSession(group, now, session), date: makeSessionDate(date), group }, words));
}

describe('a date in its group’s place', () => {
  it('says what, when in everybody’s own zone, how long and where, who hosts and what is planned', () => {
    const shown = draw({ hostId: ids.theo, secondHostId: ids.olu, agenda: ['arrive', 'one *round*'], minutes: 90 });
    expect(shown.split('\n')).toEqual([
      '## Evening circle',
      '**When:** <t:1795716000:F> (<t:1795716000:R>)',
      '**How long:** 90 minutes',
      `**Where:** <#${group.channelId ?? ''}>`,
      `**Hosts:** <@${ids.theo}>, <@${ids.olu}>`,
      '**What is planned:**',
      '- arrive',
      '- one \\*round\\*',
      `-# ${say.card.open} ${say.card.quiet}`,
      `[${say.come}]`,
      `[${say.cannot}]`,
      `[${say.calendar}]`,
    ]);
  });

  it('never shows the address, and says how to see it', () => {
    const shown = draw({ place: hybrid });
    expect(shown).not.toContain('Mill Lane');
    expect(shown).toContain(`**Where:** <#${ids.lounge}>, or in person\n${say.card.addressHidden}`);
    expect(shown).toContain(`[${say.where}]`);
    const alone = draw({ place: { kind: 'in-person', channelId: null, address: 'Mill Lane 3' } });
    expect(alone).toContain('**Where:** in person');
    expect(alone).not.toContain('Mill Lane');
    const reminded = drawReminder(
      { session: makeSession(group, now, { place: hybrid }), date: makeSessionDate(), group },
      words,
    );
    expect(readCard(reminded)).not.toContain('Mill Lane');
    expect(draw({ place: { ...hybrid, address: null } })).not.toContain(say.where);
  });

  it('says how many come and how many places are left, and nothing of who', () => {
    expect(draw()).not.toMatch(/will come\./);
    expect(draw({}, { going: 1 })).toContain('One of us will come.');
    expect(draw({ size: 8 }, { going: 5 })).toContain('5 of us will come. 3 places are left.');
    expect(draw({ size: 6 }, { going: 5 })).toContain('One place is left.');
    expect(draw({ size: 5 }, { going: 5 })).toContain(say.card.full);
    expect(draw({ size: 3 }, { going: 5 })).toContain(say.card.full);
    expect(draw({ size: 5 }, { going: 2 })).not.toContain(say.card.open);
  });

  it('says plainly that it was moved, called off, or is over, and takes away what nothing would come of', () => {
    expect(draw({}, { moved: true })).toContain(say.card.moved);
    expect(draw({}, { moved: true })).toContain(`[${say.calendarAgain}]`);
    const off = draw({}, { state: 'cancelled' });
    expect(off).toContain(say.card.cancelled);
    expect(off).not.toContain(`[${say.come}]`);
    expect(off).toContain(`[${say.calendarAgain}]`);
    expect(draw({}, { state: 'over' })).toBe(`## Evening circle\n${say.card.over}`);
  });

  it('asks, before it begins, for the places of those who cannot come, where there are places', () => {
    const shown = { session: makeSession(group, now, { size: 4 }), date: makeSessionDate(), group };
    expect(readCard(drawReminder(shown, words))).toContain(`[${say.cannot}]`);
    const open = readCard(drawReminder({ ...shown, session: makeSession(group, now) }, words));
    expect(open).toContain('**Evening circle** begins <t:1795716000:R>.');
    expect(open).not.toContain('[');
  });

  it('says of a change when it is now and when it was, and directly without a button', () => {
    const moved = { session: makeSession(group, now), date: makeSessionDate({ moved: true }), was: now };
    const shown = readCard(drawChanged(moved, words));
    expect(shown).toContain('<t:1795716000:F>');
    expect(shown).toContain('Before, it was on <t:1795694400:F>.');
    expect(shown).toContain(`[${say.cannot}]`);
    const off = readCard(drawChanged({ ...moved, date: makeSessionDate({ state: 'cancelled' }) }, words));
    expect(off).toContain('was called off');
    expect(off).not.toContain(say.cannot);
    const direct = drawChangedDirectly({ ...moved, guildId: ids.guild }, words);
    expect(direct.components).toBeUndefined();
    expect(readCard(direct)).toContain(`https://discord.com/channels/${ids.guild}`);
  });
});

describe('what one person sees of sessions', () => {
  const own = (given: Partial<OwnDate> = {}): OwnDate => ({
    session: makeSession(group, now, { place: hybrid }),
    date: makeSessionDate(),
    group,
    own: { kind: 'nothing' },
    ...given,
  });

  it('has the address, their own answer and the group’s name', () => {
    const shown = readCard(drawNext(own({ own: { kind: 'waiting', place: 2 } }), 0, words));
    expect(shown).toContain('**Address:** Mill Lane 3');
    expect(shown).toContain(say.list.waiting({ place: 2 }));
    expect(shown).toContain('Group: Harbour');
    expect(readCard(drawNext(own(), 2, words))).toContain(say.list.unknown({ count: 2 }));
    expect(readCard(drawOwnList({ dates: [own()], unknown: 0 }, words))).toContain('**Address:** Mill Lane 3');
    const where = drawWhere(own(), words);
    expect(where && readCard(where)).toContain('Mill Lane 3');
    expect(drawWhere(own({ session: makeSession(group, now) }), words)).toBeNull();
  });

  it('presses nobody for an answer: where nothing is kept, that is said plainly, and it holds after a no as well', () => {
    const lines = readCard(drawNext(own(), 0, words)).split('\n');
    expect(lines).toContain('You have not said that you will come.');
    expect(readCard(drawNext(own({ own: { kind: 'going' } }), 0, words))).toContain(`**${say.list.going}**`);
  });

  it('offers what is left to say: who has a place, or waits, is not asked again', () => {
    const full = { session: makeSession(group, now, { size: 1 }), date: makeSessionDate({ going: 1 }) };
    const asked = readCard(drawNext(own(full), 0, words));
    expect(asked).toContain(say.card.full);
    expect(asked).toContain(`[${say.come}]`);
    for (const answer of [{ kind: 'going' }, { kind: 'waiting', place: 1 }] as const) {
      const shown = readCard(drawNext(own({ ...full, own: answer }), 0, words));
      expect(shown).not.toContain(say.card.full);
      expect(shown).not.toContain(`[${say.come}]`);
      expect(shown).toContain(`[${say.cannot}]`);
    }
  });

  it('lists what fits, and says how many do not', () => {
    const many = Array.from({ length: 30 }, () => own());
    const shown = readCard(drawOwnList({ dates: many, unknown: 1 }, words));
    expect(shown).toContain(say.list.more({ count: 18 }));
    expect(shown.match(/### Evening circle/g)).toHaveLength(12);
    const off = readCard(
      drawOwnList({ dates: [own({ date: makeSessionDate({ state: 'cancelled' }) })], unknown: 0 }, words),
    );
    expect(off).toContain(say.card.cancelled);
    expect(readCard(drawOwnList({ dates: [], unknown: 0 }, words))).toBe(say.list.none);
  });

  it('offers support beside every answer to the question, and first to whom it was hard', () => {
    const low = drawEchoed({ level: 1, isFirst: true }, words);
    expect(readCard(low)).toContain(say.closing.low);
    expect(JSON.stringify(low)).toContain('"style":1');
    const high = drawEchoed({ level: 5, isFirst: false }, words);
    expect(readCard(high)).toContain(say.closing.already);
    expect(readCard(high)).not.toContain(say.closing.low);
    expect(readCard(high)).toContain(`[${say.support}]`);
  });
});

describe.each(Object.entries(languages))('the cards of sessions in %s', (_code, { words: spoken }) => {
  const long = (length: number) => '*'.repeat(length);
  const session = makeSession(group, now, {
    title: long(100),
    agenda: Array.from({ length: 10 }, () => long(200)),
    place: { ...hybrid, address: long(300) },
    hostId: ids.theo,
    secondHostId: ids.olu,
    size: 3,
  });

  it('are taken by Discord with the longest that may be in them', () => {
    const named = makeGroup({ name: long(60) });
    for (const date of [
      makeSessionDate({ going: 3, moved: true }),
      makeSessionDate({ going: 1 }),
      makeSessionDate({ state: 'cancelled' }),
      makeSessionDate({ state: 'over' }),
    ]) {
      const shown = { session, date, group: named };
      const own = { ...shown, own: { kind: 'waiting', place: 12 } } as const;
      for (const card of [
        drawDate(shown, spoken),
        drawReminder(shown, spoken),
        drawClosing(shown, spoken),
        drawChanged({ ...shown, was: now }, spoken),
        drawChangedDirectly({ ...shown, was: now, guildId: ids.guild }, spoken),
        drawNext(own, 3, spoken),
        drawOwnList({ dates: Array.from({ length: 40 }, () => own), unknown: 2 }, spoken),
        drawEchoed({ level: 2, isFirst: true }, spoken),
      ])
        checkCard(card);
    }
  });

  it('name the buttons as the buttons are called', () => {
    expect(spoken.sessions.card.full).toContain(`**${spoken.sessions.come}**`);
    expect(spoken.sessions.card.addressHidden).toContain(`**${spoken.sessions.where}**`);
  });
});
