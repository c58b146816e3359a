import { expect, it } from 'vitest';
import { changeWishes } from '../../../src/check-ins/own/wishes.ts';
import { takeBackDirectWish, wishDirect } from '../../../src/moderation/receipts/wish-direct.ts';
import { writeReceipt } from '../../../src/moderation/receipts/write-receipt.ts';
import { en } from '../../../src/words/en.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const maya = { guildId: ids.guild, userId: ids.maya };
const channelId = '300000000000000077';

describeOnBoth('hearing directly of what moderators did', (databases) => {
  async function open() {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const { vault } = storage;
    const agree = (direct: { since: number; channelId: string | null } | null) =>
      storage.write((tx) => changeWishes(maya, (held) => ({ ...held, direct }), { tx, vault, now: core.clock.now() }));
    /** Writes a receipt; returns what its person then has in direct messages. */
    async function write(): Promise<string[]> {
      const receipt = { ...maya, act: 'removed', rule: 'other', channelId: null, words: 'kestrel' } as const;
      const rest = { until: null, caseId: null, deciderId: ids.theo };
      await storage.write((tx) => writeReceipt({ ...receipt, ...rest }, core.needs, tx));
      return core.read(channelId);
    }
    return { core, agree, write };
  }

  it('comes only after a yes to it, once for each, and says nothing of what it is', async () => {
    const { core, agree, write } = await open();
    expect(await wishDirect(maya, core.needs)).toBe(false);
    await agree({ since: core.clock.now(), channelId: null });
    expect(await wishDirect(maya, core.needs)).toBe(false);
    await agree({ since: core.clock.now(), channelId });
    expect(await write()).toEqual([]);
    expect(await wishDirect(maya, core.needs)).toBe(true);
    const [message, ...others] = await write();
    expect(others).toEqual([]);
    expect(message).toContain(en.receipts.direct.message({ name: 'Harbour' }));
    expect(message).not.toMatch(/kestrel|moderator/i);
  });

  it('ends when it is taken back, and when the yes to direct messages is, though that is said again', async () => {
    const { core, agree, write } = await open();
    await agree({ since: core.clock.now(), channelId });
    await wishDirect(maya, core.needs);
    await takeBackDirectWish(maya, core.needs);
    expect(await write()).toEqual([]);
    await wishDirect(maya, core.needs);
    await agree(null);
    expect(await write()).toEqual([]);
    core.clock.advance(1000);
    await agree({ since: core.clock.now(), channelId });
    expect(await write()).toEqual([]);
    await wishDirect(maya, core.needs);
    expect(await write()).toHaveLength(1);
  });
});
