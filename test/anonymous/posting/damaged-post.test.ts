import { expect, it } from 'vitest';
import { openCore } from '../../kit/core.ts';
import { addAnonymousGroup, addSending } from '../../kit/anonymous-posts.ts';
import { damage } from '../../kit/damage.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';

describeOnBoth('a post on its way of which something was damaged', (databases) => {
  it.each(['wordsSealed', 'authorSealed'])('holds up nobody else’s, and keeps nobody’s id, in %s', async (column) => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const group = await addAnonymousGroup(core);
    const { anonymous, outbox } = core.needs;
    const lost = await addSending(core, group, ids.maya);
    await damage({ table: 'AnonymousPost', column }, -1, address, `id = '${lost.id}'`);
    const behind = await addSending(core, group, ids.theo);
    await outbox.pump();
    expect(await anonymous.find(group.guildId, behind.id)).toMatchObject({ state: 'posted' });
    expect(core.mail.arrived).toHaveLength(1);
    const rows = await runSql(
      address,
      `SELECT state, "authorSealed" IS NULL, "handleEndsAt" IS NULL FROM "AnonymousPost" WHERE id = '${lost.id}'`,
    );
    expect(rows.map(([state, ...rest]) => [state, ...rest.map(Boolean)])).toEqual([['returned', true, false]]);
    const waiting = `SELECT id FROM "OutboxMessage" WHERE state IN ('pending', 'sending')`;
    expect(await runSql(address, waiting)).toEqual([]);
  });
});
