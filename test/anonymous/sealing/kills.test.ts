// A process that dies at each single step while somebody posts anonymously: what they wrote is there once, with its author sealed to the
// custodians and to nobody else, or it is not there at all.
import { combine } from 'shamir-secret-sharing';
import { expect, it } from 'vitest';
import { readAuthorOf } from '../../../src/anonymous/custody/custody.ts';
import { readShare } from '../../../src/anonymous/custody/share-text.ts';
import { submit } from '../../../src/anonymous/posting/submit.ts';
import { openBox } from '../../../src/anonymous/sealing/box.ts';
import { addAnonymousGroup } from '../../kit/anonymous-posts.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { openCustodyCore } from '../../kit/custody.ts';
import { dieAtEachStep, unlessKilled } from '../../kit/die-at-step.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

/** Longer than Discord remembers a message that is sent twice; `test/outbox/kills.test.ts` looks at shorter times too. */
const awayMs = 5 * 60_000;

describeOnBoth('an anonymous post', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const world = makeWorld();
    const group = await addAnonymousGroup(await openCore(storage, world));
    const custody = await openCustodyCore(storage, world);
    const shares = [...(await custody.activate()).values()].slice(0, 2).map((text) => {
      const share = readShare(text);
      if (share.kind !== 'share') throw new Error('A share cannot be read.');
      return share.bytes;
    });
    const privateKey = await combine(shares);
    await custody.needs.outbox.pump();
    await custody.needs.outbox.stop();
    /** Everything that is kept of a writer's posts; whoever holds the database and its key finds them by what is not sealed to custodians. */
    const rows = () => storage.read.anonymousPost.findMany();
    /** Who wrote a post, as two custodians together find out. */
    const openSeal = (post: { id: string; custodyKeyId: string | null; boxSealed: Uint8Array | null }) =>
      readAuthorOf(
        openBox(
          privateKey,
          { guildId: ids.guild, postId: post.id, keyId: post.custodyKeyId ?? '' },
          post.boxSealed ?? Buffer.of(),
        ),
      ).userId;
    return { ground: { address, storage, mail: world.mail }, world, group, rows, openSeal };
  }

  it('is public once and its author sealed, or not kept, whatever statement its process dies at', async () => {
    const { ground, world, group, rows, openSeal } = await open();
    let people = 0;
    const points = await dieAtEachStep(ground, async (dying) => {
      const userId = `19000000000000${String(1000 + (people += 1))}`;
      const text = `The wind was warm, number ${String(people)} of them.`;
      const core = await openCore(dying.storage, { ...world, mail: dying.mail });
      const member = { guildId: ids.guild, userId, roles: [ids.moderatorRole], joinedAt: 0, timedOutUntil: null };
      const writer = { ...member, language: 'en' } as const;
      const words = { text, wish: 'listen', topic: null } as const;
      const to = { kind: 'post', when: 'at-once', door: false } as const;
      const before = new Set((await rows()).map(({ id }) => id));
      const listNew = async () => (await rows()).filter(({ id }) => !before.has(id));
      dying.begin();
      const receipt = await unlessKilled(() => submit({ writer, group, words, to }, core.needs));
      await core.needs.outbox.pump();
      await core.needs.outbox.stop();
      const listPublic = () => world.mail.arrived.filter(({ card }) => JSON.stringify(card).includes(text));
      const left = await listNew();
      // Whatever is public has an author whom its end will seal, or has sealed.
      if (listPublic().length > 0)
        expect(left.map((row) => row.authorSealed !== null || row.boxSealed !== null)).toEqual([true]);
      if (receipt) expect(left).toHaveLength(1);

      world.clock.advance(awayMs);
      const next = await openCore(ground.storage, world);
      await next.needs.outbox.pump();
      await next.needs.outbox.stop();
      const kept = await listNew();
      expect(kept).toHaveLength(left.length);
      expect(listPublic()).toHaveLength(kept.length);
      for (const row of kept) {
        expect(row).toMatchObject({ state: 'posted', authorSealed: null, wordsSealed: null });
        expect(openSeal(row)).toBe(userId);
      }
      expect((await next.needs.outbox.counts()).waiting).toBe(0);
      expect(await ground.storage.read.outboxMessage.count({ where: { traceless: true } })).toBe(0);
      // Of a post that is not kept nothing else is kept either, and nobody lost one of their day's posts to it.
      expect(await ground.storage.read.anonymousThread.count()).toBe((await rows()).length);
      expect(await ground.storage.read.anonymousBudget.count()).toBe((await rows()).length);
    });
    expect(points.before.begin).toBeGreaterThanOrEqual(3);
    expect(points.before.statement).toBeGreaterThanOrEqual(30);
    expect(points.before.commit).toBeGreaterThanOrEqual(3);
    expect(points.after.commit).toBe(points.before.commit);
    expect(points.after.request).toBeGreaterThanOrEqual(1);
  });
});
