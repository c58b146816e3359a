import { expect, it } from 'vitest';
import { isUnharmed, runKills } from '../../kit/kills.ts';
import { overhear } from '../../kit/overhear.ts';
import type { TestDatabases } from '../../kit/storage.ts';

/** What is killed. */
export const killed = 'a bot that is killed at random moments while people do many things at once';

/**
 * The built bot in a process of its own, killed fifty times; `npm run chaos` does the same three thousand times. A file for each database, so that two are
 * killed side by side.
 */
export function killFiftyTimes(databases: TestDatabases): void {
  it('loses nothing that anybody was told, and says nothing twice', { timeout: 900_000 }, async () => {
    const heard = overhear();
    const run = { kills: 50, seed: 20_261_127, address: await databases.make() };
    const result = await runKills({ ...run, listener: heard });
    // All of it where something was: it takes five minutes to see it again, if it comes again.
    expect(isUnharmed(result), JSON.stringify(result)).toBe(true);
    // People did what they came for, and it met the bot at work.
    const { worries, posts, deletions, answers, asked, presses, moments } = result;
    for (const { done } of [worries, posts, deletions, answers, asked, presses]) expect(done).toBeGreaterThan(0);
    // Only what somebody was told can be lost.
    for (const { told } of [posts, answers, presses]) expect(told).toBeGreaterThan(0);
    expect(moments.nothing).toBeLessThan(result.kills);
    // What it says goes to whoever runs it, and from there to wherever they collect it.
    expect(heard.lines.some((line) => line.includes('flag.opened'))).toBe(true);
    expect(heard.find()).toEqual([]);
  });
}
