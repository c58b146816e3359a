import { expect, it } from 'vitest';
import { hourMs } from '../../../src/anonymous/hours.ts';
import { requireByKey, requireByReceipt, requireOwn } from '../../../src/anonymous/own-posts/find-own.ts';
import { makeReceipt } from '../../../src/anonymous/receipts.ts';
import { UserError } from '../../../src/discord/user-error.ts';
import { newId } from '../../../src/storage/ids.ts';
import { addAnonymousGroup, addPosted } from '../../kit/anonymous-posts.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

/** `found`, or the code of the refusal. */
async function attempt(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'found';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

describeOnBoth('finding what one wrote', (databases) => {
  /** A post of maya's, and its receipt. */
  async function open() {
    const core = await openCore(await databases.open());
    const post = await addPosted(core, await addAnonymousGroup(core), ids.maya);
    const receipt = makeReceipt();
    await core.needs.storage.write((tx) => core.needs.anonymous.change(post, { receipt }, tx));
    const tries = (typed: string, userId: string, guildId: string = ids.guild) =>
      attempt(requireByReceipt(typed, { guildId, userId }, core.needs));
    return { ...core, post, receipt, tries };
  }

  it('a receipt finds its post for whoever holds it, on its server alone', async () => {
    const { tries, receipt } = await open();
    expect(await tries(receipt, ids.maya)).toBe('found');
    expect(await tries(receipt, ids.stranger)).toBe('found');
    expect(await tries(receipt, ids.maya, '100000000000000077')).toBe('receipt-wrong');
  });

  it('a thousand wrong receipts from one person: ten are looked at, the right one neither, and all others are heard', async () => {
    const { tries, receipt, clock } = await open();
    const told = new Map<string, number>();
    for (let time = 0; time < 1000; time += 1) {
      const code = await tries(time % 2 === 0 ? makeReceipt() : 'no receipt at all', ids.stranger);
      told.set(code, (told.get(code) ?? 0) + 1);
    }
    expect(Object.fromEntries(told)).toEqual({ 'receipt-wrong': 10, 'receipt-limit': 990 });
    expect(await tries(receipt, ids.stranger)).toBe('receipt-limit');
    expect(await tries(receipt, ids.maya)).toBe('found');
    clock.advance(10 * 60_000);
    expect(await tries(receipt, ids.stranger)).toBe('found');
  });

  it('a thousand wrong ones from many accounts: a hundred on a server; whoever typed none that is wrong is heard all the same', async () => {
    const { tries, receipt, clock } = await open();
    let lookedAt = 0;
    for (let account = 0; account < 100; account += 1)
      for (let time = 0; time < 10; time += 1)
        if ((await tries(makeReceipt(), String(900_000 + account))) === 'receipt-wrong') lookedAt += 1;
    // Of each further account one is looked at: a first try may be the right one.
    expect(lookedAt).toBe(100 + 90);
    expect(await tries(receipt, ids.maya)).toBe('found');
    expect(await tries(makeReceipt(), ids.theo)).toBe('receipt-wrong');
    expect(await tries(receipt, ids.theo)).toBe('receipt-limit');
    expect(await tries(makeReceipt(), ids.theo, '100000000000000077')).toBe('receipt-wrong');
    clock.advance(10 * 60_000);
    expect(await tries(receipt, ids.theo)).toBe('found');
  });

  it('without a receipt it is found by its writer alone, for 72 hours, and a clock that is set back brings nothing back', async () => {
    const { needs, post, clock, receipt } = await open();
    const own = (userId: string, id = post.id) => attempt(requireOwn(id, { guildId: ids.guild, userId }, needs));
    expect(await own(ids.maya)).toBe('found');
    expect(await own(ids.theo)).toBe('own-needs-receipt');
    expect(await own(ids.maya, newId())).toBe('post-gone');
    clock.advance(73 * hourMs);
    expect(await own(ids.maya)).toBe('own-needs-receipt');
    clock.advance(-48 * hourMs);
    expect(await own(ids.maya)).toBe('own-needs-receipt');
    const owner = { guildId: ids.guild, userId: ids.maya };
    expect(await attempt(requireByKey(receipt, owner, needs))).toBe('found');
    expect(await attempt(requireByKey(post.id, owner, needs))).toBe('own-needs-receipt');
  });
});
