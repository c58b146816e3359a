import { describe, expect, it } from 'vitest';
import { dayMs, lastWordsMs } from '../../../src/moderation/postvention/postvention.ts';
import {
  countDays,
  findNextDebrief,
  findStep,
  isUnderWay,
  readDays,
} from '../../../src/moderation/postvention/rules.ts';
import { makePostvention } from '../../kit/postventions.ts';

const start = 1_760_000_000_000;
const one = makePostvention({
  startedAt: start,
  threadId: '310000000000000006',
  threadEndsAt: start + 45 * dayMs,
  debriefAt: start + dayMs,
});

describe('what is due of a time after a death', () => {
  it('comes in its order, each once, and the last is that it is over', () => {
    const told = { usual: true, last: true, used: false };
    expect(findStep(one, start)).toBeNull();
    expect(findStep(one, start + dayMs)).toBe('debrief');
    const asked = { ...one, debriefAt: null };
    expect(findStep(asked, start + dayMs)).toBeNull();
    expect(findStep(asked, one.endsAt)).toBe('usual');
    expect(findStep({ ...asked, told: { usual: true, last: false, used: false } }, one.endsAt)).toBeNull();
    const late = start + 45 * dayMs - lastWordsMs;
    expect(findStep({ ...asked, told: { usual: true, last: false, used: false } }, late - 1)).toBeNull();
    expect(findStep({ ...asked, told: { usual: true, last: false, used: false } }, late)).toBe('last-words');
    expect(findStep({ ...asked, told }, late)).toBeNull();
    expect(findStep({ ...asked, told }, start + 45 * dayMs)).toBe('close-thread');
    expect(findStep({ ...asked, told, threadEndsAt: null }, start + 45 * dayMs)).toBe('over');
  });

  it('is to make a thread that is not there yet; and no last words where it closes anyway', () => {
    const asked = { ...one, debriefAt: null, threadId: null };
    expect(findStep(asked, start)).toBe('make-thread');
    const told = { usual: true, last: false, used: false };
    expect(findStep({ ...asked, threadId: one.threadId, told }, start + 46 * dayMs)).toBe('close-thread');
  });

  it('is nothing of a draft; and of one that is over only to ask those who moderate', () => {
    expect(findStep({ ...one, state: 'draft' }, start + 99 * dayMs)).toBeNull();
    expect(findStep({ ...one, state: 'over' }, start + 2 * dayMs)).toBe('debrief');
    expect(findStep({ ...one, state: 'over', debriefAt: null }, start + 99 * dayMs)).toBeNull();
  });

  it('is asked after a day and after a week; what was missed is asked once', () => {
    expect(findNextDebrief(one, start + dayMs)).toBe(start + 7 * dayMs);
    expect(findNextDebrief(one, start + 8 * dayMs)).toBeNull();
  });
});

it('days are a number from 1 to 45, and two weeks where nothing is said', () => {
  expect(['1', '45', undefined].map(readDays)).toEqual([1, 45, 14]);
  expect(['0', '46', '3.5', '-2', 'two', '1e1', '007'].map(readDays)).toEqual([
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
  expect(countDays(one)).toBe(14);
});

describe('one that is open', () => {
  const one = makePostvention();
  it.each([
    ['while the server is read gently', one, one.endsAt - 1, true],
    ['while its thread is open', { ...one, threadEndsAt: one.endsAt + dayMs }, one.endsAt, true],
    ['after both', { ...one, threadEndsAt: one.endsAt + dayMs }, one.endsAt + dayMs, false],
    ['once it was ended, before its thread is closed', { ...one, endsAt: 5, threadEndsAt: 5 }, 5, false],
    ['before it was begun', makePostvention({ state: 'draft' }), one.startedAt, false],
  ])('%s', (_, given, now, expected) => expect(isUnderWay(given, now)).toBe(expected));
});
