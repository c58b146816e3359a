import { findPromised } from '../../../src/anonymous/custody/promised.ts';
import { randomBytes } from 'node:crypto';
import { combine, split } from 'shamir-secret-sharing';
import { expect, it } from 'vitest';
import { holderPlace, readAuthorOf } from '../../../src/anonymous/custody/custody.ts';
import { endOf, endOfDay, handleMs, hourMs } from '../../../src/anonymous/hours.ts';
import { makeBlockerMark, makeBudgetMark, makeKindMark, makeWriterMark } from '../../../src/anonymous/marks.ts';
import { notePublished, startSending } from '../../../src/anonymous/posting/publish.ts';
import { postPurpose } from '../../../src/anonymous/post.ts';
import { makeReceipt } from '../../../src/anonymous/receipts.ts';
import { makeCustodyKeyPair, openBox } from '../../../src/anonymous/sealing/box.ts';
import type { Storage, StorageAddress } from '../../../src/storage/open-storage.ts';
import { newId } from '../../../src/storage/ids.ts';
import { openVault } from '../../../src/storage/vault.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { enumerateWriters, type Found } from '../../kit/enumerate-writers.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { readTables } from '../../kit/tables.ts';

// D7: the database leaks, and in the worst case the keys with it. The attack tries every member's id. That it finds all of them while the
// bot still needs to know them shows that it works; that it finds nobody afterwards is what members are promised.

const crowd = 1_000;
/** So many are written in one transaction. */
const batch = 25;
const memberIds = Array.from({ length: crowd }, (_, index) =>
  String(500_000_000_000_000_000n + BigInt(index) * 7_919n),
);
const [keyId, keyParts] = [newId(), makeCustodyKeyPair()];
const budgetKind = 'post';

describeOnBoth('a thousand posts by a thousand members', (databases) => {
  it(
    'have all their writers found while the bot needs them, by somebody who has the keys, and none afterwards but by two custodians',
    { timeout: 600_000 },
    async () => {
      const address = await databases.make();
      const storage = await databases.open(address);
      const core = await openCore(storage);
      await makeKey(core, storage);
      const wrote = await writePosts(core, storage);
      const withKeys = await attack(address, storage, core);
      expect(withKeys.writers).toEqual(wrote);
      expect(withKeys.pressed).toBe(50);
      expect(withKeys.wrote).toBe(crowd);
      const guessing = { vault: openVault(randomBytes(32)) };
      expect(count(await attack(address, guessing, core))).toEqual(nothing);

      // In the hour before the window ends everything is still there; then the clock says so, and the job does it.
      core.clock.advance(handleMs - hourMs);
      await core.needs.anonymous.forgetOld();
      expect((await attack(address, storage, core)).writers.size).toBe(crowd);
      core.clock.advance(hourMs);
      await core.needs.anonymous.forgetOld();
      expect(count(await attack(address, storage, core))).toEqual(nothing);
      expect(count(await attack(address, guessing, core))).toEqual(nothing);

      const [first, second, third] = await split(keyParts.privateKey, 3, 2);
      const [, foreign] = await split(makeCustodyKeyPair().privateKey, 3, 2);
      if (!first || !second || !third || !foreign) throw new Error('A key is split into three.');
      for (const pair of [
        [first, second],
        [third, first],
        [second, third],
      ])
        expect(await openAll(address, await combine(pair))).toEqual(wrote);
      // One share with whatever else somebody may try: itself, one made up, one of another key.
      const made = Uint8Array.from([...randomBytes(32), ...second.subarray(32)]);
      for (const key of [first.subarray(0, 32), await combine([first, made]), await combine([first, foreign])])
        expect((await openAll(address, key)).size).toBe(0);

      core.clock.advance(90 * 24 * hourMs);
      await core.needs.anonymous.forgetOld();
      expect((await openAll(address, await combine([first, second]))).size).toBe(0);
    },
  );
});

const nothing = { writers: 0, pressed: 0, wrote: 0 };

function count({ writers, ...found }: Found) {
  return { ...found, writers: writers.size };
}

/** A thousand posts, each by somebody else, delivered as the outbox does it; with all that may be kept beside them. Who wrote which. */
async function writePosts({ needs, setUp, clock }: Core, storage: Storage): Promise<Map<string, string>> {
  const { vault } = storage;
  const group = makeGroup({ anonymous: 'on', roleId: ids.moderatorRole });
  await setUp();
  await storage.write((tx) => needs.groups.save(group, tx));
  needs.groups.remember(group);
  const wrote = new Map<string, string>();
  const markOf = (userId: string): string => makeWriterMark(vault, ids.guild, userId);
  const pairs = memberIds.slice(0, 30).map((userId, index) => ({
    guildId: ids.guild,
    blockerMark: makeBlockerMark(vault, ids.guild, memberIds[(index + 500) % crowd] ?? ''),
    blockedMark: markOf(userId),
  }));
  await storage.write((tx) => tx.anonymousBlock.createMany({ data: pairs }));
  for (let from = 0; from < crowd; from += batch) {
    await storage.write(async (tx) => {
      for (const userId of memberIds.slice(from, from + batch)) {
        const thread = await needs.anonymous.addThread(group.id, null, tx);
        const id = newId();
        const part = {
          id,
          guildId: ids.guild,
          threadId: thread.id,
          isReply: false,
          name: 7,
          isWriter: true,
          door: false,
        };
        const words = { text: 'Nights are long.', wish: 'listen', topic: null } as const;
        const author = { userId, language: 'en', tell: false, promised: findPromised(ids.guild, needs) } as const;
        await needs.anonymous.add({ ...part, state: 'waiting', held: null, words, author, receipt: makeReceipt() }, tx);
        await needs.anonymous.keepVoice(thread.id, userId, part, tx);
        const post = await needs.anonymous.find(ids.guild, id, tx);
        if (!post) throw new Error('A post that was just saved is not there.');
        await startSending(post, { when: 'at-once', isNewVoice: true }, needs, tx);
        const day = new Date(clock.now()).toISOString().slice(0, 10);
        const budget = { mark: makeBudgetMark(vault, ids.guild, budgetKind, day, userId), count: 1 };
        await tx.anonymousBudget.create({ data: { ...budget, endsAt: endOfDay(clock.now()) } });
        wrote.set(id, userId);
      }
    });
  }
  const posts = [...wrote.keys()];
  await deliver(posts, needs);
  const pressed = memberIds.slice(0, 50).map((userId, index) => {
    const postId = posts[crowd - 1 - index] ?? '';
    return { mark: makeKindMark(vault, postId, 'heard', userId), postId, endsAt: endOf(clock.now(), handleMs) };
  });
  await storage.write((tx) => tx.kindMark.createMany({ data: pressed }));
  return wrote;
}

/** What the outbox does with each, some at a time. */
async function deliver(posts: readonly string[], needs: Core['needs']): Promise<void> {
  for (let from = 0; from < posts.length; from += batch)
    await needs.storage.write(async (tx) => {
      for (const [index, postId] of posts.slice(from, from + batch).entries()) {
        const delivered = { channelId: ids.lounge, messageId: String(700_000_000_000_000_000n + BigInt(from + index)) };
        await notePublished(`${postPurpose}${postId}`, delivered, needs, tx);
        await tx.outboxMessage.deleteMany({ where: { purpose: `${postPurpose}${postId}` } });
      }
    });
}

/** A key to which all posts from now on are sealed, with three custodians. */
async function makeKey({ needs, setUp, clock }: Core, storage: Storage): Promise<void> {
  const { vault } = storage;
  await setUp();
  const now = new Date(clock.now());
  await storage.write(async (tx) => {
    const key = { id: keyId, guildId: ids.guild, state: 'active', publicKey: Uint8Array.from(keyParts.publicKey) };
    await tx.custodyKey.create({ data: { ...key, toldAt: now, activeFrom: now, fetchUntil: now } });
    for (const userId of [ids.maya, ids.theo, ids.ines]) {
      const id = newId();
      const holderSealed = vault.seal(holderPlace(id), userId);
      await tx.custodyShare.create({ data: { id, keyId, holderSealed, shareSealed: null, shareMark: id } });
    }
  });
  await needs.custody.reload(ids.guild);
}

async function attack(address: StorageAddress, { vault }: Pick<Storage, 'vault'>, { clock }: Core) {
  const loot = { tables: await readTables(address), vault, guildId: ids.guild, memberIds };
  return enumerateWriters(loot, { now: clock.now(), budgetKinds: [budgetKind] });
}

/** What somebody opens of all boxes who has a dump and a private key. */
async function openAll(address: StorageAddress, privateKey: Uint8Array): Promise<Map<string, string>> {
  const opened = new Map<string, string>();
  for (const { id, boxSealed } of (await readTables(address))['AnonymousPost'] ?? []) {
    if (!(boxSealed instanceof Uint8Array)) continue;
    try {
      const text = openBox(privateKey, { guildId: ids.guild, postId: String(id), keyId }, boxSealed);
      opened.set(String(id), readAuthorOf(text).userId);
    } catch {
      // Not with this key.
    }
  }
  return opened;
}
