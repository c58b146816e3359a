import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftStates } from '../../../src/moderation/rota/shift.ts';
import { decidePanel, isShown, sayings, settleMs } from '../../../src/moderation/shift-panels/rules.ts';

const hour = 3_600_000;

describe('what members are told of a shift', () => {
  const shift = { state: 'on', ending: false, endsAt: 2 * hour } as const;

  it('is that it goes on from its beginning to its planned end, and not while a test page waits', () => {
    expect(isShown(shift, 0)).toBe(true);
    expect(isShown(shift, 2 * hour - 1)).toBe(true);
    expect(isShown(shift, 2 * hour)).toBe(false);
    expect(isShown({ ...shift, state: 'testing' }, 0)).toBe(false);
    expect(isShown({ ...shift, state: 'over', endsAt: hour }, hour)).toBe(false);
  });

  it('is the same whatever comes of cases: a pause, staying on for somebody in danger, an end for the load of many', () => {
    expect(isShown({ ...shift, state: 'pause' }, hour)).toBe(true);
    // They stay after their time, since somebody in danger is theirs.
    expect(isShown({ ...shift, ending: true }, 2 * hour)).toBe(false);
    // They wanted to go home early, and had to stay.
    expect(isShown({ ...shift, ending: true }, hour)).toBe(false);
    const enough = { state: 'over', ending: false, endsAt: hour, shownUntil: 2 * hour } as const;
    expect(isShown(enough, hour + 1)).toBe(true);
    expect(isShown({ ...enough, state: 'on', ending: true, endsAt: 2 * hour }, hour + 1)).toBe(true);
    expect(isShown(enough, 2 * hour)).toBe(false);
  });

  it('never differs between two shifts that began and were to end alike, whatever their cases made of them', () => {
    const states = fc.constantFrom(...shiftStates.filter((state) => state !== 'testing' && state !== 'over'));
    fc.assert(
      fc.property(states, states, fc.nat(3 * hour), (one, other, now) => {
        expect(isShown({ ...shift, state: one }, now)).toBe(isShown({ ...shift, state: other }, now));
        const loaded = { ...shift, state: 'over', endsAt: Math.min(now, 2 * hour), shownUntil: 2 * hour } as const;
        expect(isShown(loaded, now)).toBe(isShown(shift, now));
      }),
    );
  });
});

describe('a panel', () => {
  it('is posted where there is none', () => {
    expect(decidePanel(null, { says: 'nobody', now: 0 })).toBe('post');
  });

  it('says something else only once that was true for some minutes, and nothing where it was not', () => {
    const panel = { says: 'here', changedAt: null } as const;
    expect(decidePanel(panel, { says: 'here', now: 0 })).toBe('leave');
    expect(decidePanel(panel, { says: 'nobody', now: 0 })).toBe('note');
    const noted = { ...panel, changedAt: 0 };
    expect(decidePanel(noted, { says: 'nobody', now: settleMs - 1 })).toBe('leave');
    expect(decidePanel(noted, { says: 'nobody', now: settleMs })).toBe('change');
    expect(decidePanel(noted, { says: 'here', now: settleMs })).toBe('settle');
  });

  it('is never changed twice within the minutes that something has to last', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...sayings), { maxLength: 40 }), (truths) => {
        let panel: { says: (typeof sayings)[number]; changedAt: number | null } = { says: 'here', changedAt: null };
        const changes: number[] = [];
        truths.forEach((says, minute) => {
          const now = minute * 60_000;
          const step = decidePanel(panel, { says, now });
          if (step === 'note') panel = { ...panel, changedAt: now };
          if (step === 'settle') panel = { ...panel, changedAt: null };
          if (step !== 'change') return;
          panel = { says, changedAt: null };
          changes.push(now);
        });
        changes.slice(1).forEach((at, place) => expect(at - (changes[place] ?? 0)).toBeGreaterThan(settleMs));
      }),
    );
  });
});
