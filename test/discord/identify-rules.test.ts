import { describe, expect, it } from 'vitest';
import { findPauseMs, mayBegin } from '../../src/discord/identify-rules.ts';

const hourMs = 3_600_000;

describe('beginning sessions', () => {
  it.each([
    ['of the first nine tenths of a day none waits', 101, 20 * hourMs, 0],
    ['from then on what is left lasts until Discord counts anew', 100, 10 * hourMs, hourMs / 10],
    ['but Discord is asked again within an hour', 2, 20 * hourMs, hourMs],
    ['the last one is left alone until then', 1, 600_000, 600_000],
    ['as where none is left', 0, 20 * hourMs, hourMs],
  ])('%s', (_, remaining, resetAfter, pauseMs) => {
    expect(findPauseMs({ total: 1_000, remaining, reset_after: resetAfter })).toBe(pauseMs);
  });

  it('never uses up a day, however often a bot is started', () => {
    let [remaining, left] = [1_000, 24 * hourMs];
    while (left > 0) {
      left -= Math.max(1_000, findPauseMs({ total: 1_000, remaining, reset_after: left }));
      if (mayBegin({ remaining })) remaining -= 1;
    }
    expect(remaining).toBeGreaterThanOrEqual(1);
  });
});
