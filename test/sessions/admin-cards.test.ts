import { expect, it } from 'vitest';
import { panelRoom } from '../../src/discord/cards.ts';
import { drawChangedDate, drawSession } from '../../src/sessions/admin/cards.ts';
import { longestAddress, longestLine, longestTitle, mostLines } from '../../src/sessions/admin/typed.ts';
import { readCard } from '../kit/cards.ts';
import { makePlan } from '../kit/check-ins.ts';
import { makeGroup } from '../kit/groups.ts';
import { enStaff } from '../../src/words/en.ts';
import { makeSession, makeSessionDate } from '../kit/sessions.ts';

const now = Date.parse('2026-03-02T12:00:00Z');

it('a session of which everything is as long as it may be, and all of it formatting, still fits on its card', () => {
  const group = makeGroup({ name: '*'.repeat(60) });
  const session = makeSession(group, now, {
    title: '*'.repeat(longestTitle),
    plan: makePlan(now, {
      rhythm: { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6], everyWeeks: 8 },
      zone: 'America/Argentina/ComodRivadavia',
      pauses: [1, 2, 3, 4].map((month) => ({ from: `2026-0${month}-01`, to: `2026-0${month}-09`, yearly: true })),
    }),
    place: { kind: 'hybrid', channelId: group.channelId, address: '*'.repeat(longestAddress) },
    hostId: '100000000000000001',
    secondHostId: '100000000000000002',
    agenda: Array.from({ length: mostLines }, () => '*'.repeat(longestLine)),
    size: 500,
    eventTrouble: 'rights',
  });
  const upcoming = [1, 2, 3].map((day) => ({ at: now + day * 86_400_000, moved: true }));
  const home = { channelId: group.channelId, gone: false, lacks: ['ViewChannel', 'SendMessages'] } as const;
  const text = readCard(drawSession({ session, group }, { upcoming, home, gaveAddress: true }));
  expect(text).toContain('Agenda');
  expect(text.length).toBeLessThanOrEqual(panelRoom);
});

it('where there is only one date, nothing is said of others once it is called off or moved', () => {
  const group = makeGroup();
  const texts = (['once', 'weekly'] as const).map((kind) => {
    const rhythm = kind === 'once' ? { kind, date: '2026-03-05' } : { kind, weekdays: [4 as const], everyWeeks: 1 };
    const session = makeSession(group, now, { plan: makePlan(now, { rhythm }) });
    const date = makeSessionDate({ sessionId: session.id, state: 'cancelled' });
    return readCard(drawChangedDate({ session, group, date, was: now, told: false }, []));
  });
  const [once, weekly] = texts;
  expect(once).not.toContain(enStaff.sessionAdmin.othersStay);
  expect(weekly).toContain(enStaff.sessionAdmin.othersStay);
});
