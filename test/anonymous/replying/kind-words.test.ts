import { expect, it } from 'vitest';
import { handleMs } from '../../../src/anonymous/hours.ts';
import { noKindWords } from '../../../src/anonymous/public-card/kind-words.ts';
import { pressKind, readKindCounts } from '../../../src/anonymous/replying/kind-words.ts';
import { addAnonymousGroup, addPosted, addSending } from '../../kit/anonymous-posts.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('kind words', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    const post = await addPosted(core, await addAnonymousGroup(core), ids.maya);
    const press = (userId: string, word: 'heard' | 'me-too' | 'strength' = 'heard') =>
      pressKind({ guildId: ids.guild, userId, postId: post.id, word }, core.needs);
    const counts = () => readKindCounts(post.id, core.needs.storage.read);
    return { core, post, press, counts };
  }

  it(
    'are counted exactly when many people press at once, some of them twice and three times',
    { timeout: 90_000 },
    async () => {
      const { press, counts } = await open();
      const people = Array.from({ length: 24 }, (_, index) => String(500_000_000_000_000_000 + index * 4096));
      // The first eight press once, the next eight twice, the last eight three times.
      const presses = people.flatMap((userId, index) =>
        Array.from({ length: 1 + Math.floor(index / 8) }, () => userId),
      );
      await Promise.all(presses.map((userId) => press(userId)));
      expect(await counts()).toEqual({ heard: 16, 'me-too': 0, strength: 0 });
      await Promise.all([...people.slice(0, 8), ...people.slice(16)].map((userId) => press(userId)));
      expect(await counts()).toEqual(noKindWords);
    },
  );

  it('are each a matter of its own, and never fewer than none', async () => {
    const { core, post, press, counts } = await open();
    expect(await press(ids.theo)).toBe('said');
    expect(await press(ids.theo, 'strength')).toBe('said');
    expect(await press(ids.theo)).toBe('taken-back');
    expect(await counts()).toEqual({ heard: 0, 'me-too': 0, strength: 1 });
    await core.needs.storage.write((tx) => tx.kindWord.updateMany({ where: { postId: post.id }, data: { count: 0 } }));
    expect(await press(ids.theo, 'strength')).toBe('taken-back');
    expect(await counts()).toEqual(noKindWords);
  });

  it('stay when it is forgotten who pressed them', async () => {
    const { core, press, counts } = await open();
    await press(ids.theo);
    core.clock.advance(handleMs);
    await core.needs.anonymous.forgetOld();
    expect(await core.needs.storage.read.kindMark.count()).toBe(0);
    expect(await counts()).toEqual({ ...noKindWords, heard: 1 });
  });

  it('cannot be pressed under a post that is gone, and go with it', async () => {
    const { core, post, press } = await open();
    await press(ids.theo);
    await core.needs.storage.write((tx) => core.needs.anonymous.remove(post.id, tx));
    await expect(press(ids.ines)).rejects.toMatchObject({ code: 'post-gone' });
    expect(await core.needs.storage.read.kindWord.count()).toBe(0);
    await expect(
      pressKind({ guildId: '1', userId: ids.theo, postId: post.id, word: 'heard' }, core.needs),
    ).rejects.toMatchObject({ code: 'post-gone' });
  });

  it('can be pressed the moment a post is seen, even before it is noted that it is there', async () => {
    const core = await openCore(await databases.open());
    const { id: postId } = await addSending(core, await addAnonymousGroup(core), ids.maya);
    expect(await pressKind({ guildId: ids.guild, userId: ids.theo, postId, word: 'heard' }, core.needs)).toBe('said');
  });
});
