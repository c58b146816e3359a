import { expect, it } from 'vitest';
import { blockWriter, hasBlocks, isShutFor, unblockAll } from '../../src/anonymous/blocks.ts';
import { handleMs } from '../../src/anonymous/hours.ts';
import { addAnonymousGroup, addPosted, addSending, reread } from '../kit/anonymous-posts.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const [writer, other, reader, second] = [ids.maya, ids.olu, ids.theo, ids.ines];
const third = '500000000000000003';

describeOnBoth('blocking the writer of something', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    const group = await addAnonymousGroup(core);
    const post = (userId: string) => addPosted(core, group, userId);
    const block = (userId: string, postId: string) => blockWriter({ guildId: ids.guild, userId, postId }, core.needs);
    return { core, group, post, block };
  }

  it('shuts what they write from then on, for whoever did it alone, and nothing by anybody else', async () => {
    const { core, post, block } = await open();
    const first = await post(writer);
    await block(reader, first.id);
    const [next, theirs] = [await post(writer), await post(other)];
    expect([next.door, theirs.door, first.door]).toEqual([true, false, false]);
    expect(await isShutFor(next, reader, core.needs)).toBe(true);
    expect(await isShutFor(next, second, core.needs)).toBe(false);
    expect(await isShutFor(first, reader, core.needs)).toBe(false);
    // Its words are kept, since they stand in no message.
    expect(next.words?.text).toBe('Nights are long.');
  });

  it('does not tell by anything that can be asked whether two posts have one writer', async () => {
    const { core, post, block } = await open();
    const [one, same, different] = [await post(writer), await post(writer), await post(other)];
    const ask = async (userId: string, postIds: readonly string[]) => {
      for (const postId of postIds) await block(userId, postId);
      const answers = [await hasBlocks(ids.guild, userId, core.needs)];
      await unblockAll(ids.guild, userId, core.needs);
      return [...answers, await hasBlocks(ids.guild, userId, core.needs)];
    };
    expect(await ask(reader, [one.id, same.id])).toEqual(await ask(second, [one.id, different.id]));
  });

  it('is taken back all at once, also by two readers at the same moment: what stood shut is open for them again', async () => {
    const { core, post, block } = await open();
    const first = await post(writer);
    await Promise.all([reader, second, third].map((userId) => block(userId, first.id)));
    const next = await post(writer);
    await Promise.all([reader, second].map((userId) => unblockAll(ids.guild, userId, core.needs)));
    const now = await reread(core, next.id);
    expect(await isShutFor(now, reader, core.needs)).toBe(false);
    expect(await isShutFor(now, second, core.needs)).toBe(false);
    expect(await isShutFor(now, third, core.needs)).toBe(true);
    expect((await post(writer)).shutFor).toHaveLength(1);
  });

  it('is for others’ words, for 72 hours, and not for ever so many', async () => {
    const { core, post, block } = await open();
    const [own, theirs] = [await post(writer), await post(other)];
    await expect(block(writer, own.id)).rejects.toMatchObject({ code: 'block-own' });
    for (let times = 0; times < 20; times += 1) await block(second, theirs.id);
    await expect(block(second, theirs.id)).rejects.toMatchObject({ code: 'block-too-many' });
    core.clock.advance(handleMs);
    await expect(block(reader, own.id)).rejects.toMatchObject({ code: 'block-too-late' });
    core.clock.advance(-handleMs);
    await expect(block(reader, own.id)).rejects.toMatchObject({ code: 'block-too-late' });
    await expect(block(reader, 'AAAAAAAAAAAAAAAAAAAAAA')).rejects.toMatchObject({ code: 'post-gone' });
    expect(await core.needs.storage.read.anonymousBlock.count()).toBe(1);
  });

  it('counts for a post that is on its way already: its message is made anew, with a door', async () => {
    const { core, group, post, block } = await open();
    const first = await post(writer);
    const onItsWay = await addSending(core, group, writer);
    await block(reader, first.id);
    const home = group.channelId ?? '';
    const seen = await core.read(home);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toContain('behind a door');
    expect(seen[0]).not.toContain('Nights are long');
    const shut = await reread(core, onItsWay.id);
    expect([shut.state, shut.door, shut.shutFor.length]).toEqual(['posted', true, 1]);
    // One that has its door already goes as it is, and is shut for somebody else, too.
    const next = await addSending(core, group, writer);
    await block(second, first.id);
    expect(await core.read(home)).toHaveLength(2);
    expect((await reread(core, next.id)).shutFor).toHaveLength(2);
  });
});
