import { describe, expect, it } from 'vitest';
import { withCards, withChannel, withDryRun, withReporters } from '../../../src/moderation/server-rules/decide.ts';
import { emptySettings } from '../../../src/servers/settings.ts';

const plain = emptySettings('1');
const change = (settings: typeof plain, mode: 'off' | 'as-is' | 'gentle', isHome = false) =>
  withChannel(settings, { channelId: '10', mode, isHome });

describe('what a server chooses about its reading', () => {
  it('is for a channel: not at all, as usual, gently', () => {
    const asIs = change(plain, 'as-is');
    expect([[...asIs.watched], [...asIs.gentle]]).toEqual([['10'], []]);
    const gentle = change(asIs, 'gentle');
    expect([[...gentle.watched], [...gentle.gentle]]).toEqual([['10'], ['10']]);
    const off = change(gentle, 'off');
    expect([[...off.watched], [...off.gentle]]).toEqual([[], []]);
  });

  it('is for the place of a group only how gently: whether it is read, the group says', () => {
    const gentle = change(plain, 'gentle', true);
    expect([[...gentle.watched], [...gentle.gentle]]).toEqual([[], ['10']]);
    expect(change(gentle, 'as-is', true)).toEqual(plain);
    const named = change(change(plain, 'as-is'), 'off', true);
    expect([...named.watched]).toEqual([]);
  });

  it('is the very same settings where nothing would change', () => {
    const gentle = change(plain, 'gentle');
    expect(change(gentle, 'gentle')).toBe(gentle);
    expect(change(plain, 'off')).toBe(plain);
    expect(withCards(plain, 'H', true)).toBe(plain);
    expect(withReporters(plain, false)).toBe(plain);
    expect(withDryRun(plain, null, 0)).toBe(plain);
  });

  it('is which tiers have cards of their own', () => {
    const quiet = withCards(plain, 'T1', false);
    expect([...quiet.quietTiers]).toEqual(['T1']);
    expect([...withCards(quiet, 'T1', true).quietTiers]).toEqual([]);
  });

  it('is a dry run until a day: one that runs is not made longer, one that is over begins anew', () => {
    const runs = withDryRun(plain, 100, 0);
    expect(runs.dryRunUntil).toBe(100);
    expect(withDryRun(runs, 150, 50)).toBe(runs);
    expect(withDryRun(runs, 300, 200).dryRunUntil).toBe(300);
    expect(withDryRun(runs, null, 50).dryRunUntil).toBeNull();
  });
});
