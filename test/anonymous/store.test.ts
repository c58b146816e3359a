import { expect, it } from 'vitest';
import { openFirmClock } from '../../src/anonymous/firm-clock.ts';
import { handleMs, hourMs } from '../../src/anonymous/hours.ts';
import { makeWriterMark } from '../../src/anonymous/marks.ts';
import { findMute, mute } from '../../src/anonymous/mutes.ts';
import type { AnonymousPost } from '../../src/anonymous/post.ts';
import { makeReceipt } from '../../src/anonymous/receipts.ts';
import { createAnonymousStore, type PostChange } from '../../src/anonymous/store.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { openServerStore } from '../../src/servers/store.ts';
import { newId } from '../../src/storage/ids.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { createTestClock } from '../kit/clock.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const words = { text: 'Nobody here knows that it is me.', wish: 'listen', topic: null } as const;

describeOnBoth('what is kept of anonymous posts', (databases) => {
  async function open(address?: StorageAddress, clock = createTestClock()) {
    const where = address ?? (await databases.make());
    const storage = await databases.open(where);
    const firm = await openFirmClock(storage, clock);
    const anonymous = createAnonymousStore(storage, firm);
    const group = makeGroup();

    async function prepare(): Promise<string> {
      const groups = await openGroupStore(storage, clock);
      const servers = await openServerStore(storage, clock);
      return storage.write(async (tx) => {
        await servers.ensure(ids.guild, tx);
        await groups.save(group, tx);
        return (await anonymous.addThread(group.id, null, tx)).id;
      });
    }

    async function add(threadId: string, given: { userId?: string; edits?: string } = {}) {
      const { userId = ids.maya, edits } = given;
      const id = newId();
      const receipt = makeReceipt();
      const author = { userId, language: 'en', tell: false, promised: { keyIds: [], days: 90 } } as const;
      const post = { id, guildId: ids.guild, threadId, isReply: false, name: 3, isWriter: true, door: false };
      await storage.write((tx) =>
        anonymous.add(
          { ...post, state: 'waiting', held: null, words, author, receipt, ...(edits !== undefined && { edits }) },
          tx,
        ),
      );
      return { id, receipt };
    }

    async function need(id: string): Promise<AnonymousPost> {
      const post = await anonymous.find(ids.guild, id);
      if (!post) throw new Error('There is no such post.');
      return post;
    }

    const change = async (id: string, wanted: PostChange) => {
      const post = await need(id);
      return storage.write((tx) => anonymous.change(post, wanted, tx));
    };
    return { address: where, clock, storage, firm, anonymous, group, prepare, add, need, change };
  }

  it('a handle is refused once its hours are over, destroyed by the job, and no clock that is set back revives it', async () => {
    const room = await open();
    const { anonymous, clock, storage } = room;
    const { id } = await room.add(await room.prepare());
    const mark = makeWriterMark(storage.vault, ids.guild, ids.maya);
    await room.change(id, { state: 'posted', words: null, place: { channelId: ids.lounge, messageId: ids.guild } });
    expect(await anonymous.readAuthor(id)).toBeNull();
    clock.advance(handleMs - 2 * hourMs);
    expect(await anonymous.readWriterMark(id)).toBe(mark);
    expect(await anonymous.listOfWriter(ids.guild, ids.maya)).toHaveLength(1);
    clock.advance(2 * hourMs);
    // The job has not run yet.
    expect(await anonymous.readWriterMark(id)).toBeNull();
    expect(await anonymous.listOfWriter(ids.guild, ids.maya)).toEqual([]);
    clock.advance(-50 * hourMs);
    expect(await anonymous.readWriterMark(id)).toBeNull();
    await room.firm.note();
    await storage.close();
    const again = await open(room.address, clock);
    expect(await again.anonymous.readWriterMark(id)).toBeNull();
    expect(await again.anonymous.forgetOld()).toBeGreaterThan(0);
    expect(await runSql(room.address, 'SELECT "handleSealed" FROM "AnonymousPost"')).toEqual([[null]]);
    expect((await again.need(id)).state).toBe('posted');
  });

  it('what is returned or removed is forgotten with its handle, but not before its message is deleted', async () => {
    const room = await open();
    const threadId = await room.prepare();
    const [returned, removed] = [await room.add(threadId), await room.add(threadId)];
    await room.change(returned.id, { state: 'returned', returnedFor: 'other' });
    const place = { channelId: ids.lounge, messageId: ids.moderators };
    await room.change(removed.id, { state: 'removed', words: null, place });
    expect((await room.need(returned.id)).words).toEqual(words);
    room.clock.advance(handleMs);
    await room.anonymous.forgetOld();
    expect(await room.anonymous.find(ids.guild, returned.id)).toBeNull();
    expect((await room.anonymous.listToErase()).map(({ id }) => id)).toEqual([removed.id]);
    await room.change(removed.id, { place: null });
    await room.anonymous.forgetOld();
    expect(await room.anonymous.find(ids.guild, removed.id)).toBeNull();
  });

  it('a post is found by its receipt on its server alone, and only once somebody changes it it is theirs', async () => {
    const room = await open();
    const { anonymous } = room;
    const { id, receipt } = await room.add(await room.prepare());
    expect((await anonymous.findByReceipt(ids.guild, receipt))?.id).toBe(id);
    expect(await anonymous.findByReceipt('200000000000000009', receipt)).toBeNull();
    await room.change(id, { state: 'posted', words: null });
    room.clock.advance(handleMs);
    await room.change(id, { writerId: ids.theo });
    expect(await anonymous.listOfWriter(ids.guild, ids.maya)).toEqual([]);
    expect((await anonymous.listOfWriter(ids.guild, ids.theo)).map((post) => post.id)).toEqual([id]);
    room.clock.advance(handleMs);
    expect(await anonymous.listOfWriter(ids.guild, ids.theo)).toEqual([]);
  });

  it('words that are to change a post know it, and are found by it until they come to an end', async () => {
    const room = await open();
    const threadId = await room.prepare();
    const [first, other] = [await room.add(threadId), await room.add(threadId)];
    const edit = await room.add(threadId, { edits: first.id });
    const listEdits = async ({ id }: { id: string }) =>
      (await room.anonymous.listEdits(await room.need(id))).map((post) => post.id);
    expect(await listEdits(first)).toEqual([edit.id]);
    expect(await listEdits(other)).toEqual([]);
    await room.change(edit.id, { words: { ...words, text: 'Others.' } });
    expect((await room.need(edit.id)).edits).toBe(first.id);
    await room.change(edit.id, { state: 'sending' });
    expect((await room.anonymous.listEditsToSend()).map(({ id }) => id)).toEqual([edit.id]);
    await room.change(edit.id, { state: 'removed', words: null });
    expect(await listEdits(first)).toEqual([]);
  });

  it('what is deleted lies nowhere in the files any more, the log included', async () => {
    const room = await open();
    const { id } = await room.add(await room.prepare());
    const [row] = await runSql(room.address, 'SELECT "wordsSealed", "authorSealed" FROM "AnonymousPost"');
    const kept = (row ?? []).filter((value) => Buffer.isBuffer(value));
    expect(kept).toHaveLength(2);
    await room.change(id, { state: 'removed', words: null });
    expect(await room.storage.scrub()).toBe(true);
    const raw = await readRaw(room.address);
    for (const one of kept) expect(raw.includes(one)).toBe(false);
  });

  it('a group takes everything along, and so does a server', async () => {
    const room = await open();
    await room.add(await room.prepare());
    await room.storage.write((tx) => tx.group.deleteMany({ where: { id: room.group.id } }));
    for (const table of ['AnonymousPost', 'AnonymousThread'])
      expect(await runSql(room.address, `SELECT id FROM "${table}"`)).toEqual([]);
    const mark = makeWriterMark(room.storage.vault, ids.guild, ids.maya);
    await room.storage.write((tx) => mute(ids.guild, { mark, days: 30 }, { firm: room.firm, tx }));
    await room.storage.write((tx) => tx.guild.deleteMany({ where: { id: ids.guild } }));
    expect(await runSql(room.address, 'SELECT mark FROM "AnonymousMute"')).toEqual([]);
  });

  it('a mute ends with a day, after 31 days at most, and a shorter one does not shorten it', async () => {
    const room = await open();
    await room.prepare();
    const mark = makeWriterMark(room.storage.vault, ids.guild, ids.maya);
    const set = (days: number) => room.storage.write((tx) => mute(ids.guild, { mark, days }, { firm: room.firm, tx }));
    const endsAt = await set(400);
    expect(endsAt.getTime() % (24 * hourMs)).toBe(0);
    expect(endsAt.getTime() - room.clock.now()).toBeLessThanOrEqual(31 * 24 * hourMs);
    expect((await set(1)).getTime()).toBeLessThan(endsAt.getTime());
    expect(await findMute(ids.guild, mark, { firm: room.firm, db: room.storage.read })).toBe(endsAt.getTime());
  });

  it('no time that is kept has minutes', async () => {
    const room = await open();
    room.clock.advance(17 * 60_000 + 12_345);
    const threadId = await room.prepare();
    const { id } = await room.add(threadId);
    await room.storage.write((tx) => room.anonymous.keepVoice(threadId, ids.maya, { name: 3, isWriter: true }, tx));
    await room.change(id, { state: 'posted', words: null });
    const rows = await room.storage.read.anonymousPost.findMany();
    const voices = await room.storage.read.voice.findMany();
    const times = [...rows, ...voices].flatMap((one) => Object.values(one).filter((value) => value instanceof Date));
    expect(times.length).toBeGreaterThan(1);
    for (const at of times) expect(at.getTime() % hourMs).toBe(0);
  });
});
