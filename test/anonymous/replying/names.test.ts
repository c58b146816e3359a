import { expect, it } from 'vitest';
import { makeKindMark, makeShutMark } from '../../../src/anonymous/marks.ts';
import { addAnonymousGroup, addSending } from '../../kit/anonymous-posts.ts';
import { choosePseudonym } from '../../../src/anonymous/pseudonyms/pseudonym.ts';
import { openCore } from '../../kit/core.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { ids } from '../../kit/interactions.ts';

/** Pearson's coefficient: near 0 for what has nothing to do with each other. */
function correlate(pairs: readonly (readonly [number, number])[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [left, right] = [mean(pairs.map(([one]) => one)), mean(pairs.map(([, two]) => two))];
  const sum = (of: (one: number, two: number) => number) =>
    pairs.reduce((total, [one, two]) => total + of(one - left, two - right), 0);
  return sum((one, two) => one * two) / Math.sqrt(sum((one) => one * one) * sum((_, two) => two * two));
}

/** How many pairs begin with the same letter. */
function countAlike(pairs: readonly (readonly [string, string])[]): number {
  return pairs.filter(([one, two]) => one[0] === two[0]).length;
}

describeOnBoth('one person in two threads', (databases) => {
  it('has names and marks that have nothing to do with each other, over 500 people', { timeout: 120_000 }, async () => {
    const core = await openCore(await databases.open());
    const { anonymous, storage } = core.needs;
    const group = await addAnonymousGroup(core);
    const people = Array.from({ length: 500 }, (_, index) => String(500_000_000_000_000_000 + index * 65_536));
    const names: [number, number][] = [];
    for (let from = 0; from < people.length; from += 50)
      await storage.write(async (tx) => {
        for (const userId of people.slice(from, from + 50)) {
          const given: number[] = [];
          for (let times = 0; times < 2; times += 1) {
            const thread = await anonymous.addThread(group.id, null, tx);
            const name = choosePseudonym(thread.names);
            await anonymous.keepVoice(thread.id, userId, { name, isWriter: false }, tx);
            given.push(name);
          }
          names.push([given[0] ?? 0, given[1] ?? 0]);
        }
      });

    const voices = await storage.read.voice.findMany();
    expect(voices).toHaveLength(1000);
    expect(new Set(voices.map(({ mark }) => mark)).size).toBe(1000);
    // By chance about one pair in two thousand has one name, and one in 64 one first letter.
    expect(names.filter(([one, two]) => one === two).length).toBeLessThan(6);
    expect(Math.abs(correlate(names))).toBeLessThan(0.25);
    const { vault } = storage;
    const pairs = people.map((userId) => ({ userId, posts: ['one', 'two'] as const }));
    const kinds = pairs.map(
      ({ userId, posts: [one, two] }) =>
        [makeKindMark(vault, one, 'heard', userId), makeKindMark(vault, two, 'heard', userId)] as const,
    );
    const shut = pairs.map(
      ({ userId, posts: [one, two] }) => [makeShutMark(vault, one, userId), makeShutMark(vault, two, userId)] as const,
    );
    for (const marks of [kinds, shut]) {
      expect(new Set(marks.flat()).size).toBe(1000);
      expect(countAlike(marks)).toBeLessThan(30);
    }
  });

  it('leaves nothing in the rows of two posts that is the same, but where they are', async () => {
    const core = await openCore(await databases.open());
    const group = await addAnonymousGroup(core);
    const posts = [await addSending(core, group, ids.maya), await addSending(core, group, ids.maya)];
    const [one, two] = await core.needs.storage.read.anonymousPost.findMany({
      where: { id: { in: posts.map(({ id }) => id) } },
    });
    if (!one || !two) throw new Error('Two posts were saved.');
    const mine = ['id', 'threadId', 'wordsSealed', 'authorSealed', 'handleSealed', 'receiptMark'] as const;
    for (const column of mine) expect(one[column], column).not.toEqual(two[column]);
    // The same words by the same person: not even how they begin is alike.
    expect(one.handleSealed?.subarray(0, 24)).not.toEqual(two.handleSealed?.subarray(0, 24));
  });
});
