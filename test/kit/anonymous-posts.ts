// Anonymous posts on a real database, without Discord: as they are once the outbox has delivered them.
import { findPromised } from '../../src/anonymous/custody/promised.ts';
import { notePublished, startSending } from '../../src/anonymous/posting/publish.ts';
import { postPurpose, type AnonymousPost } from '../../src/anonymous/post.ts';
import { makeReceipt } from '../../src/anonymous/receipts.ts';
import type { Group } from '../../src/groups/group.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Core } from './core.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';

/** A group with anonymous posts, in which whoever writes is. */
export async function addAnonymousGroup({ needs, setUp }: Core): Promise<Group> {
  const group = makeGroup({ anonymous: 'on', roleId: ids.moderatorRole });
  await setUp();
  await needs.storage.write((tx) => needs.groups.save(group, tx));
  needs.groups.remember(group);
  return group;
}

let messages = 0n;

/** Somebody's post in a thread of its own, on its way. */
export async function addSending(core: Core, group: Group, userId: string): Promise<AnonymousPost> {
  const { anonymous, storage } = core.needs;
  const id = newId();
  await storage.write(async (tx) => {
    const thread = await anonymous.addThread(group.id, null, tx);
    const part = {
      id,
      guildId: group.guildId,
      threadId: thread.id,
      isReply: false,
      name: 7,
      isWriter: true,
      door: false,
    };
    const words = { text: 'Nights are long.', wish: 'listen', topic: null } as const;
    const author = { userId, language: 'en', tell: false, promised: findPromised(group.guildId, core.needs) } as const;
    await anonymous.add({ ...part, state: 'waiting', held: null, words, author, receipt: makeReceipt() }, tx);
    await anonymous.keepVoice(thread.id, userId, part, tx);
    const post = await anonymous.find(group.guildId, id, tx);
    if (post) await startSending(post, { when: 'at-once', isNewVoice: false }, core.needs, tx);
  });
  return reread(core, id);
}

/** Somebody's post in a thread of its own, posted. */
export async function addPosted(core: Core, group: Group, userId: string): Promise<AnonymousPost> {
  const { id } = await addSending(core, group, userId);
  messages += 1n;
  const place = { channelId: ids.lounge, messageId: String(700_000_000_000_000_000n + messages) };
  await core.needs.storage.write(async (tx) => {
    await notePublished(`${postPurpose}${id}`, place, core.needs, tx);
    await tx.outboxMessage.deleteMany({ where: { purpose: `${postPurpose}${id}` } });
  });
  return reread(core, id);
}

/** A post as the database has it now. */
export async function reread({ needs }: Core, postId: string): Promise<AnonymousPost> {
  const post = await needs.anonymous.findAnywhere(postId);
  if (!post) throw new Error('There is no such post.');
  return post;
}
