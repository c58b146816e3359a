import { expect, it } from 'vitest';
import { openAnonymousCommunity } from '../kit/anonymous.ts';
import { describeOnBoth } from '../kit/storage.ts';

const groupNames = ['harbour', 'meadow', 'attic'] as const;

describeOnBoth('posting anonymously', (databases) => {
  it.each(groupNames)('what somebody writes appears in the %s group, and nothing of them with it', async (group) => {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, noor] = [room.person('maya'), room.person('noor')];
    const { outcome, receipt } = await room.posts(maya, group, 'Today was hard, and I went outside all the same.');

    expect(outcome.ephemeral).toBe(true);
    expect(receipt).not.toBeNull();
    const seen = await noor.waitsFor(room.home(group), /went outside all the same/);
    expect(seen.author.bot).toBe(true);
    expect(JSON.stringify(seen)).not.toContain(maya.id);
    await room.community.close();
  });
});
