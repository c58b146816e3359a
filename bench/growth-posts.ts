import { findPromised } from '../src/anonymous/custody/promised.ts';
import { submit } from '../src/anonymous/posting/submit.ts';
import { makeReceipt } from '../src/anonymous/receipts.ts';
import type { Group } from '../src/groups/group.ts';
import type { Tx } from '../src/storage/client.ts';
import { newId } from '../src/storage/ids.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { addAnonymousGroup } from '../test/kit/anonymous-posts.ts';
import { openCore, makeWorld, type Core, type World } from '../test/kit/core.ts';
import { ids } from '../test/kit/interactions.ts';
import type { BenchDatabase } from './databases.ts';
import { spread, type Finding } from './findings.ts';

const kept = [100, 1_000, 10_000];
const posts = 20;
const minuteMs = 60_000;
const words = { text: 'Slept badly again, but the walk helped a bit.', wish: 'listen', topic: null } as const;

/** What posting anonymously takes beside more and more posts that a server has, each within the days in which its writer can still change it. */
export async function* postBesideMany(database: BenchDatabase): AsyncGenerator<Finding> {
  const world = makeWorld();
  const group = await database.use(async (storage) => addAnonymousGroup(await openCore(storage, world)));
  await database.use((storage) => measurePosts(group, { storage, world }));
  // Those warmed up.
  let there = posts;
  for (const count of kept) {
    const more = count - there;
    await database.use((storage) => fillWithPosts(more, group, { storage, world }));
    // Those that are measured stay, and are few.
    there = count;
    const figures = await database.use((storage) => measurePosts(group, { storage, world }));
    const grows = { name: 'posting anonymously', with: 'posts that are kept', input: count };
    yield spread(`posting, beside ${count}`, figures, 'ms', { grows });
  }
}

/** A server's database, and the world around it, whose clock goes on. */
interface Ground {
  storage: Storage;
  world: World;
}

let people = 0;

/** A member who did nothing yet. */
function makeWriter() {
  const userId = `5000000000${String((people += 1)).padStart(8, '0')}`;
  return {
    guildId: ids.guild,
    userId,
    roles: [ids.moderatorRole],
    joinedAt: 0,
    timedOutUntil: null,
    language: 'en',
  } as const;
}

/** Posts that are there, each of somebody else in a thread of its own, within the days in which their writers can still change them. */
async function fillWithPosts(count: number, group: Group, { storage, world }: Ground): Promise<void> {
  const { needs } = await openCore(storage, world);
  const batch = 100;
  for (let first = 0; first < count; first += batch)
    await storage.write(async (tx) => {
      for (let index = first; index < Math.min(first + batch, count); index += 1) await addPosted(group, needs, tx);
    });
  await needs.outbox.stop();
}

async function addPosted({ id: groupId, guildId }: Group, needs: Core['needs'], tx: Tx): Promise<void> {
  const { anonymous } = needs;
  const thread = await anonymous.addThread(groupId, null, tx);
  const { userId } = makeWriter();
  const part = { id: newId(), guildId, threadId: thread.id, isReply: false, name: 7, isWriter: true, door: false };
  const author = { userId, language: 'en', tell: false, promised: findPromised(guildId, needs) } as const;
  await anonymous.add({ ...part, state: 'waiting', held: null, words, author, receipt: makeReceipt() }, tx);
  await anonymous.keepVoice(thread.id, userId, part, tx);
  const post = await anonymous.find(guildId, part.id, tx);
  if (!post || !(await anonymous.change(post, { state: 'posted' }, tx))) throw new Error('A post was not kept.');
}

/** From sending off until Discord has it, which answers at once, and its end is noted. */
async function measurePosts(group: Group, { storage, world }: Ground): Promise<number[]> {
  const { needs } = await openCore(storage, world);
  const figures: number[] = [];
  for (let post = 0; post < posts; post += 1) {
    const arrived = world.mail.arrived.length;
    const started = performance.now();
    await submit({ writer: makeWriter(), group, words, to: { kind: 'post', when: 'at-once', door: false } }, needs);
    await needs.outbox.pump();
    figures.push(performance.now() - started);
    if (world.mail.arrived.length !== arrived + 1) throw new Error('A post did not arrive.');
    // A group takes so many in a minute.
    world.clock.advance(minuteMs);
  }
  await needs.outbox.stop();
  return figures;
}
