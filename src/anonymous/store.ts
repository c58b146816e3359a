import { randomBytes } from 'node:crypto';
import type { Db, Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import type { Storage } from '../storage/open-storage.ts';
import { isDamaged, openUndamaged, tryOpening } from '../storage/sealing.ts';
import { keyBytes, type Place, type Sealed } from '../storage/vault.ts';
import { languageFor } from '../words/words.ts';
import type { FirmClock } from './firm-clock.ts';
import { endOf, handleMs } from './hours.ts';
import {
  makeMessageMark,
  makeReceiptMark,
  makeRootMark,
  makeVoiceMark,
  makeWriterMark,
  type WriterMark,
} from './marks.ts';
import {
  moderatorReasons,
  ownReasons,
  readHold,
  readPostState,
  type AnonymousPost,
  type AnonymousThread,
  type Author,
  type Hold,
  type MessagePlace,
  type PostState,
  type PostWords,
  type ReturnReason,
} from './post.ts';

/** A post before it is saved. */
export interface NewPost extends Pick<
  AnonymousPost,
  'id' | 'guildId' | 'threadId' | 'isReply' | 'name' | 'isWriter' | 'door'
> {
  state: Extract<PostState, 'asked' | 'waiting' | 'sending'>;
  held: Hold | null;
  words: PostWords;
  /** The posted post that the words are to change; absent for a post of its own. */
  edits?: string;
  author: Author;
  /** Shown to the writer once; only its keyed hash is kept. */
  receipt: string;
}

/** What changes with a post. `words` and `author`: null empties them. */
export interface PostChange {
  state?: PostState;
  held?: Hold | null;
  returnedFor?: ReturnReason | null;
  words?: PostWords | null;
  author?: Author | null;
  door?: boolean;
  place?: MessagePlace | null;
  shutFor?: readonly string[];
  /** Who wrote what it says now: the handle becomes theirs, and its 72 hours begin anew. */
  writerId?: string;
  /** Another receipt in place of the one before, which nobody was shown. */
  receipt?: string;
  /** The custodians' box, from {@link Custody.seal}. */
  box?: { keyId: string; box: Sealed; endsAt: Date } | null;
}

/** Somebody in a thread: their pseudonym there. */
export interface Voice {
  name: number;
  isWriter: boolean;
}

/** What is kept of anonymous words. Whoever wrote them can be read only by `readAuthor` and acted on only by `readWriterMark`. */
export interface AnonymousStore {
  addThread(groupId: string, root: MessagePlace | null, tx: Tx): Promise<AnonymousThread>;
  findThread(threadId: string, db?: Db): Promise<AnonymousThread | null>;
  /** By the message it began with, or by the thread on Discord that was opened on that message: both have the same id. */
  findThreadAt(messageId: string, db?: Db): Promise<AnonymousThread | null>;
  /** The thread as it is now; nobody else gives a pseudonym in it until the transaction ends. Null when it is gone. */
  lockThread(threadId: string, tx: Tx): Promise<AnonymousThread | null>;
  /** Notes the message it began with, or that its writer closed or opened it for anonymous replies. */
  changeThread(threadId: string, change: { root?: MessagePlace; repliesClosed?: boolean }, tx: Tx): Promise<void>;
  /** The pseudonym somebody has in a thread; null when they have none, or none any more. */
  findVoice(threadId: string, userId: string, db?: Db): Promise<Voice | null>;
  /** Gives somebody a pseudonym in a thread, or keeps it for another 72 hours. The name is then taken there for good. */
  keepVoice(threadId: string, userId: string, voice: Voice, tx: Tx): Promise<void>;
  add(post: NewPost, tx: Tx): Promise<void>;
  find(guildId: string, postId: string, db?: Db): Promise<AnonymousPost | null>;
  /** Of whatever server: for what knows the post alone. */
  findAnywhere(postId: string, db?: Db): Promise<AnonymousPost | null>;
  /** The post that a message of ours is. */
  findByMessage(guildId: string, messageId: string, db?: Db): Promise<AnonymousPost | null>;
  findByReceipt(guildId: string, receipt: string, db?: Db): Promise<AnonymousPost | null>;
  /** What somebody wrote on a server within the last 72 hours, or what has not come to an end yet; in no order. */
  listOfWriter(guildId: string, userId: string, db?: Db): Promise<AnonymousPost[]>;
  /** What is to change a post and has not come to an end yet; in no order. */
  listEdits(post: AnonymousPost, db?: Db): Promise<AnonymousPost[]>;
  /** Of all servers: what waits for its writer. */
  listAsked(db?: Db): Promise<AnonymousPost[]>;
  /** Of all servers: what is on its way to change a post that is posted. */
  listEditsToSend(db?: Db): Promise<AnonymousPost[]>;
  /** Of all servers: removed posts whose messages may still be on Discord. */
  listToErase(db?: Db): Promise<AnonymousPost[]>;
  /** What is posted, of a group, or in one thread. */
  listPosted(of: { groupId: string } | { threadId: string }, db?: Db): Promise<AnonymousPost[]>;
  /** Whether something of a server is on its way to Discord, and may be there without our having noted it. */
  isSending(guildId: string, db?: Db): Promise<boolean>;
  /** Whether a server has posts, or lately had: nearly always from memory. */
  mayHavePosts(guildId: string): Promise<boolean>;
  /**
   * Changes a post if nobody did since `from` was read; false when somebody did. Reaching `posted`, `returned` or `removed` empties the
   * author and begins the 72 hours of its handle, unless they run already; leaving such an end, they begin anew with the next one.
   */
  change(from: AnonymousPost, change: PostChange, tx: Tx): Promise<boolean>;
  /** Returns a post that was on its way, by its id alone, since something of it was damaged: it does not come, and who wrote it is kept no more. */
  endUnsent(id: string, tx: Tx): Promise<void>;
  /**
   * Notes that a post is on Discord, by its id alone, since something of it was damaged: what it said and who wrote it is kept no more, and one that was
   * taken back meanwhile, or stands behind a button, is to be deleted there. Resolves to the thread that begins with it; null where none does.
   */
  noteSent(id: string, place: MessagePlace, tx: Tx): Promise<string | null>;
  /**
   * Ends what was damaged and what nothing else can end any more: what was on its way is returned, as by `endUnsent`, and of what was removed that is
   * forgotten which cannot be opened: its words, or where it was. Returns how many.
   */
  endDamaged(): Promise<number>;
  /** Whether anything of whoever wrote a reply, under the same pseudonym, stood in its thread before. */
  hasSpoken(post: Pick<AnonymousPost, 'id' | 'threadId' | 'name'>, db?: Db): Promise<boolean>;
  /** Deletes a post with all that is kept of it; false when it is gone. */
  remove(postId: string, tx: Tx): Promise<boolean>;
  /** Whoever wrote it; null once that is not kept any more. */
  readAuthor(postId: string, db?: Db): Promise<Author | null>;
  /** The mark of whoever wrote it, to act on them; null once the 72 hours are over, whatever the clock says. */
  readWriterMark(postId: string, db?: Db): Promise<WriterMark | null>;
  /** What custodians open. Null where there is none, or its days are over. */
  readBox(postId: string, db?: Db): Promise<{ keyId: string; box: Uint8Array; endsAt: Date } | null>;
  /** Destroys handles, boxes, voices and marks whose time is over, and with the handle the words of what was returned. Returns how many. */
  forgetOld(): Promise<number>;
}

type PostRow = Awaited<ReturnType<Db['anonymousPost']['findMany']>>[number] & { thread: { groupId: string } };
type Where = NonNullable<NonNullable<Parameters<Db['anonymousPost']['findMany']>[0]>['where']>;
type ThreadRow = Awaited<ReturnType<Db['anonymousThread']['findMany']>>[number];

const withGroup = { thread: { select: { groupId: true } } } as const;

const unsent: PostState[] = ['asked', 'waiting', 'sending'];
const ended: readonly PostState[] = ['posted', 'returned', 'removed'];

/** What is kept of words, as JSON. */
type StoredWords = PostWords & { edits?: string };

/** Opens the store. */
export function createAnonymousStore(storage: Storage, firm: FirmClock): AnonymousStore {
  const { read, vault } = storage;
  const placeOf = (column: string, row: string, table = 'AnonymousPost'): Place => ({ table, column, row });
  const sealJson = (column: string, id: string, value: unknown): Sealed =>
    vault.seal(placeOf(column, id), JSON.stringify(value));
  /** Written by this store, and bound to its row by the vault. */
  const openJson = (column: string, id: string, sealed: Uint8Array): unknown =>
    JSON.parse(vault.open(placeOf(column, id), sealed));

  function readThread(row: ThreadRow): AnonymousThread {
    const place = placeOf('placeSealed', row.id, 'AnonymousThread');
    return {
      id: row.id,
      groupId: row.groupId,
      root: tryOpening(() => row.placeSealed && (JSON.parse(vault.open(place, row.placeSealed)) as MessagePlace)),
      names: row.names === '' ? [] : row.names.split(',').map(Number),
      repliesClosed: row.repliesClosed,
    };
  }

  function sealRoot(threadId: string, root: MessagePlace) {
    const placeSealed = vault.seal(placeOf('placeSealed', threadId, 'AnonymousThread'), JSON.stringify(root));
    return { placeSealed, rootMark: makeRootMark(vault, root.messageId) };
  }

  const keyPlace = (threadId: string) => placeOf('wrappedKey', threadId, 'AnonymousThread');

  async function findMark(threadId: string, userId: string, db: Db): Promise<string | null> {
    const row = await db.anonymousThread.findUnique({ where: { id: threadId }, select: { wrappedKey: true } });
    // A thread whose key was damaged knows nobody any more: what was on its way is noted as posted all the same.
    return row && tryOpening(() => makeVoiceMark(vault.unwrap(keyPlace(threadId), row.wrappedKey), userId));
  }

  function openWords({ id, wordsSealed }: Pick<PostRow, 'id' | 'wordsSealed'>) {
    if (!wordsSealed) return { words: null, edits: null };
    const { edits, ...words } = openJson('wordsSealed', id, wordsSealed) as StoredWords;
    return { words, edits: edits ?? null };
  }

  /** @throws {TamperedError | ForeignKeyError} since nothing may be done by halves with a post of which it is not known where it is, or whether it is hidden */
  function readPost(row: PostRow): AnonymousPost {
    const { words, edits } = openWords(row);
    return {
      id: row.id,
      guildId: row.guildId,
      groupId: row.thread.groupId,
      threadId: row.threadId,
      isReply: row.isReply,
      state: readPostState(row.state),
      held: readHold(row.held),
      returnedFor: [...moderatorReasons, ...ownReasons].find((reason) => reason === row.returnedFor) ?? null,
      name: row.name,
      isWriter: row.isWriter,
      door: row.door,
      words,
      edits,
      place: row.placeSealed && (openJson('placeSealed', row.id, row.placeSealed) as MessagePlace),
      custodyKeyId: row.custodyKeyId,
      shutFor: row.shutFor === '' ? [] : row.shutFor.split(','),
      version: row.version,
    };
  }

  /** Words or a place that were damaged are left out: their writer still sees that the post is there, and it goes when they are forgotten. */
  function readWithoutDamaged(row: PostRow): AnonymousPost {
    const keep = (column: 'wordsSealed' | 'placeSealed') => {
      const sealed = row[column];
      return sealed && tryOpening(() => openJson(column, row.id, sealed)) !== null ? sealed : null;
    };
    return readPost({ ...row, wordsSealed: keep('wordsSealed'), placeSealed: keep('placeSealed') });
  }

  function openAuthor({ id, authorSealed }: Pick<PostRow, 'id' | 'authorSealed'>): Author | null {
    return authorSealed && (openJson('authorSealed', id, authorSealed) as Author);
  }

  function openMark(row: {
    id: string;
    handleSealed: Uint8Array | null;
    handleEndsAt: Date | null;
  }): WriterMark | null {
    if (!row.handleSealed || (row.handleEndsAt && row.handleEndsAt.getTime() <= firm.now())) return null;
    return vault.open(placeOf('handleSealed', row.id), row.handleSealed);
  }

  async function findOne(
    where:
      { id: string } | ({ guildId: string } & ({ id: string } | { messageMark: string } | { receiptMark: string })),
    db: Db,
  ): Promise<AnonymousPost | null> {
    const row = await db.anonymousPost.findFirst({ where, include: withGroup });
    return row && readPost(row);
  }

  function sealWords(id: string, words: PostWords, edits: string | null): Sealed {
    return sealJson('wordsSealed', id, { ...words, ...(edits !== null && { edits }) } satisfies StoredWords);
  }

  function sealHandle(id: string, guildId: string, userId: string): Sealed {
    return vault.seal(placeOf('handleSealed', id), makeWriterMark(vault, guildId, userId));
  }

  function writeChange(post: AnonymousPost, change: PostChange, row: { handleEndsAt: Date | null }) {
    const { id, guildId, edits } = post;
    const { state, held, returnedFor, words, author, door, place, shutFor, writerId, receipt, box } = change;
    const hasEnded = state !== undefined && ended.includes(state);
    return {
      ...(state !== undefined && { state }),
      ...(held !== undefined && { held }),
      ...(returnedFor !== undefined && { returnedFor }),
      ...(words !== undefined && { wordsSealed: words && sealWords(id, words, edits) }),
      ...(author !== undefined && { authorSealed: author && sealJson('authorSealed', id, author) }),
      ...(door !== undefined && { door }),
      ...(receipt !== undefined && { receiptMark: makeReceiptMark(vault, receipt) }),
      ...(place !== undefined && {
        placeSealed: place && sealJson('placeSealed', id, place),
        messageMark: place && makeMessageMark(vault, place.messageId),
      }),
      ...(shutFor !== undefined && { shutFor: shutFor.join(',') }),
      ...(box !== undefined && {
        boxSealed: box?.box ?? null,
        boxEndsAt: box?.endsAt ?? null,
        custodyKeyId: box?.keyId ?? null,
      }),
      ...(state !== undefined && !hasEnded && { handleEndsAt: null }),
      ...(hasEnded && { authorSealed: null, handleEndsAt: row.handleEndsAt ?? endOf(firm.now(), handleMs) }),
      ...(writerId !== undefined && {
        handleSealed: sealHandle(id, guildId, writerId),
        // What has not come to an end yet has no end of its handle either.
        handleEndsAt: row.handleEndsAt && endOf(firm.now(), handleMs),
      }),
    };
  }

  /** As it was read, where its version is given. */
  async function endUnsent({ id, version }: { id: string; version?: number }, tx: Tx): Promise<number> {
    const data = { state: 'returned', returnedFor: 'failed', authorSealed: null, version: { increment: 1 } };
    const where = { id, state: { in: unsent }, ...(version !== undefined && { version }) };
    const handleEndsAt = endOf(firm.now(), handleMs);
    return (await tx.anonymousPost.updateMany({ where, data: { ...data, handleEndsAt } })).count;
  }

  async function forgetDamaged({ id, version, wordsSealed, placeSealed }: PostRow, tx: Tx): Promise<number> {
    const data = {
      ...(isDamaged(() => openWords({ id, wordsSealed })) && { wordsSealed: null }),
      ...(isDamaged(() => placeSealed && openJson('placeSealed', id, placeSealed)) && { placeSealed: null }),
      version: { increment: 1 },
    };
    return (await tx.anonymousPost.updateMany({ where: { id, version }, data })).count;
  }

  async function list(where: Where, db: Db): Promise<AnonymousPost[]> {
    return openUndamaged(await db.anonymousPost.findMany({ where, include: withGroup }), readPost);
  }

  const withPosts = new Map<string, boolean>();

  return {
    async addThread(groupId, root, tx) {
      const id = newId();
      const wrappedKey = vault.wrap(keyPlace(id), randomBytes(keyBytes));
      const row = { id, groupId, wrappedKey, ...(root && sealRoot(id, root)) };
      return readThread(await tx.anonymousThread.create({ data: row }));
    },
    async findThread(id, db = read) {
      const row = await db.anonymousThread.findUnique({ where: { id } });
      return row && readThread(row);
    },
    async findThreadAt(messageId, db = read) {
      const row = await db.anonymousThread.findUnique({ where: { rootMark: makeRootMark(vault, messageId) } });
      return row && readThread(row);
    },
    async lockThread(id, tx) {
      await tx.anonymousThread.updateMany({ where: { id }, data: { id } });
      const row = await tx.anonymousThread.findUnique({ where: { id } });
      return row && readThread(row);
    },
    async changeThread(id, { root, repliesClosed }, tx) {
      const data = { ...(root && sealRoot(id, root)), ...(repliesClosed !== undefined && { repliesClosed }) };
      await tx.anonymousThread.updateMany({ where: { id }, data });
    },
    async findVoice(threadId, userId, db = read) {
      const mark = await findMark(threadId, userId, db);
      if (mark === null) return null;
      const row = await db.voice.findUnique({ where: { threadId_mark: { threadId, mark } } });
      return row && row.endsAt.getTime() > firm.now() ? { name: row.name, isWriter: row.isWriter } : null;
    },
    async keepVoice(threadId, userId, { name, isWriter }, tx) {
      const mark = await findMark(threadId, userId, tx);
      if (mark === null) return;
      const data = { name, isWriter, endsAt: endOf(firm.now(), handleMs) };
      await tx.voice.upsert({
        where: { threadId_mark: { threadId, mark } },
        create: { threadId, mark, ...data },
        update: data,
      });
      const thread = await tx.anonymousThread.findUniqueOrThrow({ where: { id: threadId }, select: { names: true } });
      const names = new Set(thread.names.split(',').filter((one) => one !== ''));
      if (names.has(String(name))) return;
      await tx.anonymousThread.update({
        where: { id: threadId },
        data: { names: [...names, String(name)].join(',') },
      });
    },
    async add({ words, edits, author, receipt, ...post }, tx) {
      await tx.anonymousPost.create({
        data: {
          ...post,
          wordsSealed: sealWords(post.id, words, edits ?? null),
          authorSealed: sealJson('authorSealed', post.id, author),
          handleSealed: sealHandle(post.id, post.guildId, author.userId),
          receiptMark: makeReceiptMark(vault, receipt),
        },
      });
      withPosts.set(post.guildId, true);
    },
    find: (guildId, id, db = read) => findOne({ guildId, id }, db),
    findAnywhere: (id, db = read) => findOne({ id }, db),
    findByMessage: (guildId, messageId, db = read) =>
      findOne({ guildId, messageMark: makeMessageMark(vault, messageId) }, db),
    findByReceipt: (guildId, receipt, db = read) =>
      findOne({ guildId, receiptMark: makeReceiptMark(vault, receipt) }, db),
    async listOfWriter(guildId, userId, db = read) {
      const mark = makeWriterMark(vault, guildId, userId);
      // Nothing in the clear says which posts have the same writer: each handle is looked at. One that was damaged does not hide who is answered.
      const rows = await db.anonymousPost.findMany({
        where: { guildId, handleSealed: { not: null } },
        include: withGroup,
      });
      const isOwn = (row: PostRow) =>
        tryOpening(() => openMark(row) === mark) ?? tryOpening(() => openAuthor(row)?.userId === userId) ?? false;
      return rows.filter(isOwn).map(readWithoutDamaged);
    },
    listAsked: (db = read) => list({ state: 'asked' }, db),
    async listEdits({ id, threadId }, db = read) {
      const where = { threadId, state: { in: unsent } };
      return (await list(where, db)).filter(({ edits }) => edits === id);
    },
    listEditsToSend: async (db = read) => (await list({ state: 'sending' }, db)).filter(({ edits }) => edits !== null),
    listToErase: (db = read) => list({ state: 'removed', placeSealed: { not: null } }, db),
    listPosted: (of, db = read) =>
      list({ state: 'posted', ...('groupId' in of ? { thread: { groupId: of.groupId } } : of) }, db),
    async isSending(guildId, db = read) {
      const where = { guildId, state: 'sending' };
      return (await db.anonymousPost.findFirst({ where, select: { id: true } })) !== null;
    },
    async mayHavePosts(guildId) {
      const known = withPosts.get(guildId);
      if (known !== undefined) return known;
      const has = (await read.anonymousPost.findFirst({ where: { guildId }, select: { id: true } })) !== null;
      // One may have been added meanwhile.
      return withPosts.get(guildId) ?? (withPosts.set(guildId, has), has);
    },
    async change(from, change, tx) {
      const row = await tx.anonymousPost.findUnique({
        where: { id: from.id },
        select: { version: true, handleEndsAt: true },
      });
      if (!row || row.version !== from.version) return false;
      const { count } = await tx.anonymousPost.updateMany({
        where: { id: from.id, version: from.version },
        data: { ...writeChange(from, change, row), version: from.version + 1 },
      });
      return count > 0;
    },
    async endUnsent(id, tx) {
      await endUnsent({ id }, tx);
    },
    async noteSent(id, place, tx) {
      const row = await tx.anonymousPost.findUnique({ where: { id } });
      if (!row) return null;
      const isOnWay = row.state === 'sending';
      const emptied = { wordsSealed: null, authorSealed: null, version: { increment: 1 } };
      await tx.anonymousPost.update({
        where: { id },
        data: {
          ...emptied,
          // Behind its button nobody could read it.
          state: isOnWay && !row.door ? 'posted' : 'removed',
          placeSealed: sealJson('placeSealed', id, place),
          messageMark: makeMessageMark(vault, place.messageId),
          handleEndsAt: row.handleEndsAt ?? endOf(firm.now(), handleMs),
        },
      });
      return isOnWay && !row.isReply ? row.threadId : null;
    },
    async endDamaged() {
      const wanted = [{ state: { in: unsent } }, { state: 'removed', placeSealed: { not: null } }];
      if ((await read.anonymousPost.count({ where: { OR: wanted } })) === 0) return 0;
      return storage.write(async (tx) => {
        const rows = await tx.anonymousPost.findMany({ where: { OR: wanted }, include: withGroup });
        let count = 0;
        for (const row of rows.filter((one) => isDamaged(() => [readPost(one), openAuthor(one)])))
          count += row.state === 'removed' ? await forgetDamaged(row, tx) : await endUnsent(row, tx);
        return count;
      });
    },
    async hasSpoken({ id, threadId, name }, db = read) {
      const where = { threadId, name, id: { not: id }, state: { in: ['sending', 'posted', 'removed'] } };
      return (await db.anonymousPost.count({ where })) > 0;
    },
    async remove(id, tx) {
      return (await tx.anonymousPost.deleteMany({ where: { id } })).count > 0;
    },
    async readAuthor(id, db = read) {
      const row = await db.anonymousPost.findUnique({ where: { id }, select: { authorSealed: true } });
      const author = row && openAuthor({ id, ...row });
      return author && { ...author, language: languageFor(author.language) };
    },
    async readWriterMark(id, db = read) {
      const row = await db.anonymousPost.findUnique({
        where: { id },
        select: { id: true, handleSealed: true, handleEndsAt: true },
      });
      return row && openMark(row);
    },
    async readBox(id, db = read) {
      const row = await db.anonymousPost.findUnique({
        where: { id },
        select: { boxSealed: true, boxEndsAt: true, custodyKeyId: true },
      });
      if (!row?.boxSealed || row.custodyKeyId === null) return null;
      if (!row.boxEndsAt || row.boxEndsAt.getTime() <= firm.now()) return null;
      return { keyId: row.custodyKeyId, box: row.boxSealed, endsAt: row.boxEndsAt };
    },
    async forgetOld() {
      const before = { lte: new Date(firm.now()) };
      return storage.write(async (tx) => {
        const counts = [
          await tx.anonymousPost.deleteMany({
            // One whose message may still be on Discord is kept until that is deleted.
            where: { state: { in: ['returned', 'removed'] }, handleEndsAt: before, boxSealed: null, placeSealed: null },
          }),
          await tx.anonymousPost.updateMany({
            where: { state: { in: ['returned', 'removed'] }, handleEndsAt: before, wordsSealed: { not: null } },
            data: { wordsSealed: null },
          }),
          await tx.anonymousPost.updateMany({
            where: { handleEndsAt: before, handleSealed: { not: null } },
            // With who blocked whom, for whom a post is shut tells whose it is.
            data: { handleSealed: null, shutFor: '' },
          }),
          await tx.anonymousPost.updateMany({
            where: { boxEndsAt: before },
            data: { boxSealed: null, boxEndsAt: null, custodyKeyId: null },
          }),
          await tx.voice.deleteMany({ where: { endsAt: before } }),
          await tx.kindMark.deleteMany({ where: { endsAt: before } }),
          await tx.anonymousBudget.deleteMany({ where: { endsAt: before } }),
          await tx.anonymousMute.deleteMany({ where: { endsAt: before } }),
          await tx.relay.deleteMany({ where: { endsAt: before } }),
        ];
        return counts.reduce((sum, { count }) => sum + count, 0);
      });
    },
  };
}
