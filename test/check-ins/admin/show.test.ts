import { describe, expect, it } from 'vitest';
import { drawCheckIn, drawRemoval, drawRemoved } from '../../../src/check-ins/admin/cards.ts';
import { drawPreview } from '../../../src/check-ins/admin/preview.ts';
import { showList } from '../../../src/check-ins/admin/show-list.ts';
import { longestPrompt, mostCheckIns, type CheckIn } from '../../../src/check-ins/check-in.ts';
import { addCheckIn, addRound } from '../../../src/check-ins/store.ts';
import { findNextAfter } from '../../../src/schedule/occurrences.ts';
import { newId } from '../../../src/storage/ids.ts';
import { en } from '../../../src/words/en.ts';
import { languageCodes } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnSqlite } from '../../kit/storage.ts';

const now = Date.parse('2027-01-12T11:00:00Z');

/** A check-in of which everything is as long as it can be. */
function makeLong(groupId: string): CheckIn {
  const plan = makePlan(now, {
    zone: 'America/Argentina/ComodRivadavia',
    rhythm: { kind: 'weekly', weekdays: [1, 2, 3, 4, 5, 6], everyWeeks: 8 },
    pauses: Array.from({ length: 20 }, (_, day) => {
      const date = `2027-09-${String(day + 1).padStart(2, '0')}`;
      return { from: date, to: date, yearly: false };
    }),
  });
  const roleId = ids.moderatorRole;
  const next = findNextAfter(plan, now);
  return { id: newId(), groupId, prompt: '*'.repeat(longestPrompt), plan, roleId, state: 'on', next };
}

const group = makeGroup({ name: '*'.repeat(40) });
const checkIn = makeLong(group.id);

describe('the cards of a check-in', () => {
  it('are what Discord takes, with everything as long and as wrong as can be', () => {
    const around = {
      home: { channelId: '310000000000000005', gone: false, lacks: ['ViewChannel', 'SendMessages'] },
      mayPing: false,
      askedAlready: true,
      stopped: true,
    } as const;
    for (const state of ['on', 'paused', 'over'] as const)
      checkCard(drawCheckIn({ checkIn: { ...checkIn, state }, group }, around));
    checkCard(drawCheckIn({ checkIn, group }, { ...around, home: { channelId: null, gone: true, lacks: [] } }));
    checkCard(drawRemoval({ checkIn, group }));
    checkCard(drawRemoved({ checkIn, group }));
  });

  it.each(languageCodes)('shown before they are asked can be looked at and not pressed: %s', (language) => {
    const card = drawPreview({ checkIn, group: { ...group, language } }, now);
    checkCard(card);
    const text = JSON.stringify(card);
    expect(text.match(/"custom_id"/g)?.length).toBeGreaterThan(5);
    expect(text.match(/"disabled":true/g)?.length).toBe(text.match(/"custom_id"/g)?.length);
    checkCard(drawPreview({ checkIn: { ...checkIn, state: 'over', next: null }, group: { ...group, language } }, now));
  });
});

describeOnSqlite('the list of check-ins', (databases) => {
  it('fits on a card for many groups that have as many as they may, and says how many do not', async () => {
    const { needs, setUp } = await openCore(await databases.open());
    await setUp();
    const groups = Array.from({ length: 20 }, (_, index) => makeGroup({ name: `${index} ${'*'.repeat(30)}` }));
    await needs.storage.write(async (tx) => {
      for (const one of groups) {
        await needs.groups.save(one, tx);
        for (let count = 0; count < mostCheckIns; count += 1) await addCheckIn(makeLong(one.id), now + count, tx);
      }
    });
    const card = await showList(groups, needs);
    checkCard(card);
    const text = readCard(card);
    const shown = text.split('every 8 weeks').length - 1;
    expect(shown).toBeGreaterThan(1);
    expect(text).toContain(en.checkIns.list.more({ count: groups.length * mostCheckIns - shown }));
  });

  it('shows the last rounds of one group, and that some were missed', async () => {
    const { needs, setUp } = await openCore(await databases.open());
    await setUp();
    const one = makeGroup();
    const long = makeLong(one.id);
    await needs.storage.write(async (tx) => {
      await needs.groups.save(one, tx);
      await addCheckIn(long, now, tx);
      for (let day = 1; day <= 9; day += 1) {
        const round = {
          checkInId: long.id,
          dueAt: now,
          closesAt: now,
          day: `2027-01-0${day}`,
          prompt: '',
          roleId: null,
        };
        await addRound({ ...round, id: newId(), state: day % 2 === 0 ? 'missed' : 'over' }, tx);
      }
    });
    const text = readCard(await showList([one], needs));
    const { round } = en.checkIns.list;
    expect(text).toContain(round.nobody({ day: '2027-01-09' }));
    expect(text).toContain(round.missed({ day: '2027-01-08' }));
    expect(text).toContain(round.nobody({ day: '2027-01-05' }));
    expect(text).not.toContain('2027-01-04');
  });
});
