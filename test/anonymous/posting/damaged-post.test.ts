import { expect, it } from 'vitest';
import { notePublished } from '../../../src/anonymous/posting/publish.ts';
import { postPurpose } from '../../../src/anonymous/post.ts';
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

  it.each(['wordsSealed', 'authorSealed'])('is known where it is, once it came all the same, in %s', async (column) => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const group = await addAnonymousGroup(core);
    const { anonymous, storage } = core.needs;
    const [came, behindButton, takenBack] = [
      await addSending(core, group, ids.maya),
      await addSending(core, group, ids.maya),
      await addSending(core, group, ids.maya),
    ];
    await runSql(address, `UPDATE "AnonymousPost" SET door = TRUE WHERE id = '${behindButton.id}'`);
    await damage({ table: 'AnonymousPost', column }, -1, address);
    await runSql(address, `UPDATE "AnonymousPost" SET state = 'returned' WHERE id = '${takenBack.id}'`);
    for (const [at, { id }] of [came, behindButton, takenBack].entries()) {
      const place = { channelId: ids.lounge, messageId: `70000000000000000${String(at)}` };
      await storage.write((tx) => notePublished(`${postPurpose}${id}`, place, core.needs, tx));
    }
    const posted = await anonymous.findByMessage(group.guildId, '700000000000000000');
    expect(posted).toMatchObject({ id: came.id, state: 'posted', words: null });
    expect(await anonymous.findThreadAt('700000000000000000')).toMatchObject({ id: came.threadId });
    expect(await anonymous.readAuthor(came.id)).toBeNull();
    const left = (await anonymous.listToErase()).map(({ id }) => id);
    expect(left.toSorted()).toEqual([behindButton.id, takenBack.id].toSorted());
    expect(await anonymous.endDamaged()).toBe(0);
  });

  it('is deleted from Discord where its writer took it back, as long as it is known where it is', async () => {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const group = await addAnonymousGroup(core);
    const { anonymous, storage } = core.needs;
    const posts = [await addSending(core, group, ids.maya), await addSending(core, group, ids.maya)];
    for (const [at, post] of posts.entries()) {
      const place = { channelId: ids.lounge, messageId: `70000000000000001${String(at)}` };
      await storage.write((tx) => anonymous.change(post, { state: 'removed', place }, tx));
    }
    const [known, unknown] = posts.map(({ id }) => `id = '${id}'`);
    await damage({ table: 'AnonymousPost', column: 'wordsSealed' }, -1, address, known);
    await damage({ table: 'AnonymousPost', column: 'placeSealed' }, -1, address, unknown);
    expect(await anonymous.listToErase()).toEqual([]);
    expect(await anonymous.endDamaged()).toBe(2);
    expect((await anonymous.listToErase()).map(({ id }) => id)).toEqual([posts[0]?.id]);
    expect(await anonymous.endDamaged()).toBe(0);
  });
});
