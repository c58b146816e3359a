import type { Case } from '../../moderation/case.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { isUniqueConflict, RetryWrite } from '../../storage/errors.ts';
import { newId } from '../../storage/ids.ts';
import { openUndamaged, tryOpening } from '../../storage/sealing.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languageFor, type LanguageCode } from '../../words/words.ts';
import type { FirmClock } from '../firm-clock.ts';
import { endOf, handleMs } from '../hours.ts';
import { makeWriterMark, type WriterMark } from '../marks.ts';

/** A talk between volunteers and whoever wrote a post, through the bot. */
export interface Talk {
  id: string;
  guildId: string;
  caseId: string;
  /** In which its writer is answered. */
  language: LanguageCode;
  /** A full hour, in milliseconds since the epoch: then all of it is gone. */
  endsAt: number;
}

/** What one of the two wrote. */
export interface TalkLine {
  /** 1, 2, 3 … */
  place: number;
  fromWriter: boolean;
  text: string;
}

/** A talk before it is saved. */
export interface NewTalk {
  guildId: string;
  caseId: string;
  mark: WriterMark;
  language: LanguageCode;
  /** Whom answers are sent to directly; null where they wait under *My posts*. */
  contact: string | null;
}

/** What is kept of talks, for 72 hours at most; what is over is never found. */
export interface Talks {
  /** Opens a talk, or changes how its writer is answered in the one there is. `isNew` is false for that. */
  open(talk: NewTalk, tx: Tx): Promise<{ talk: Talk; isNew: boolean }>;
  find(talkId: string, db?: Db): Promise<Talk | null>;
  /** The talk of a case, which is that of every case about the same post: a newer one begins where the one before was closed. */
  findOfCase(guildId: string, caseId: string, db?: Db): Promise<Talk | null>;
  /** The talks that somebody is the writer in; for their own eyes alone. */
  listOfWriter(guildId: string, userId: string, db?: Db): Promise<Talk[]>;
  /** Whether somebody is the writer in a talk. */
  isWriter(talk: Talk, userId: string, db?: Db): Promise<boolean>;
  /** Whom answers are sent to directly; null where they are not. */
  readContact(talkId: string, db?: Db): Promise<string | null>;
  /** Adds a line behind all others; returns its place. Of two at once each gets one. @throws {RetryWrite} */
  addLine(talkId: string, line: Omit<TalkLine, 'place'>, tx: Tx): Promise<number>;
  /** At most `most` lines up to and with a place, oldest first; the newest where `upTo` is null. */
  listLines(talkId: string, page: { upTo: number | null; most: number }, db?: Db): Promise<TalkLine[]>;
  /** Deletes a talk with all that was said in it; false when it is over. */
  end(talkId: string, tx: Tx): Promise<boolean>;
}

type Row = Awaited<ReturnType<Db['relay']['findMany']>>[number];

/** The post that a case is about; null for any other case, and where all that led to it was damaged. */
export function findPostOf({ post, flags }: Case): string | null {
  return post?.id ?? flags.flatMap(({ about }) => about?.postId ?? [])[0] ?? null;
}

/** Opens them on a database. */
export function openTalks({ storage, firm }: { storage: Storage; firm: FirmClock }): Talks {
  const { read, vault } = storage;
  const placeOf = (column: string, row: string, table = 'Relay') => ({ table, column, row });
  const stillOpen = () => ({ endsAt: { gt: new Date(firm.now()) } });

  function readTalk({ id, guildId, caseId, language, endsAt }: Row): Talk {
    return { id, guildId, caseId, language: languageFor(language), endsAt: endsAt.getTime() };
  }

  function isOf({ id, handleSealed }: Row, mark: WriterMark): boolean {
    return vault.open(placeOf('handleSealed', id), handleSealed) === mark;
  }

  const openContact = ({ id, contactSealed }: Row) =>
    contactSealed && vault.open(placeOf('contactSealed', id), contactSealed);

  const sealContact = (id: string, contact: string | null) =>
    contact === null ? null : vault.seal(placeOf('contactSealed', id), contact);

  const sealLine = (relayId: string, place: number, text: string) =>
    vault.seal(placeOf('textSealed', `${relayId} ${place}`, 'RelayLine'), text);

  async function findRow(id: string, db: Db): Promise<Row | null> {
    return db.relay.findFirst({ where: { id, ...stillOpen() } });
  }

  async function findRowOfCase(guildId: string, caseId: string, db: Db): Promise<Row | null> {
    const about = await db.flag.findFirst({ where: { caseId, postId: { not: null } }, select: { postId: true } });
    const ofPost = about?.postId ? { case: { flags: { some: { postId: about.postId } } } } : { caseId };
    return db.relay.findFirst({ where: { guildId, ...ofPost, ...stillOpen() } });
  }

  return {
    async open({ guildId, caseId, mark, language, contact }, tx) {
      // Two at once about one case wait for each other here.
      await tx.case.updateMany({ where: { id: caseId }, data: { id: caseId } });
      const there = await findRowOfCase(guildId, caseId, tx);
      if (there) {
        const data = { language, contactSealed: sealContact(there.id, contact) };
        return { talk: readTalk(await tx.relay.update({ where: { id: there.id }, data })), isNew: false };
      }
      const id = newId();
      const row = await tx.relay.create({
        data: {
          id,
          guildId,
          caseId,
          language,
          handleSealed: vault.seal(placeOf('handleSealed', id), mark),
          contactSealed: sealContact(id, contact),
          endsAt: endOf(firm.now(), handleMs),
        },
      });
      return { talk: readTalk(row), isNew: true };
    },
    async find(id, db = read) {
      const row = await findRow(id, db);
      return row && readTalk(row);
    },
    async findOfCase(guildId, caseId, db = read) {
      const row = await findRowOfCase(guildId, caseId, db);
      return row && readTalk(row);
    },
    async listOfWriter(guildId, userId, db = read) {
      const mark = makeWriterMark(vault, guildId, userId);
      // Nothing in the clear says whose they are: each is looked at. A handle that was damaged does not hide whom they wish to be messaged as.
      const rows = await db.relay.findMany({ where: { guildId, ...stillOpen() } });
      const isOwn = (row: Row) =>
        tryOpening(() => isOf(row, mark)) ?? tryOpening(() => openContact(row) === userId) ?? false;
      return rows.filter(isOwn).map(readTalk);
    },
    async isWriter({ id, guildId }, userId, db = read) {
      const row = await findRow(id, db);
      return row !== null && tryOpening(() => isOf(row, makeWriterMark(vault, guildId, userId))) === true;
    },
    async readContact(id, db = read) {
      const row = await findRow(id, db);
      return row && openContact(row);
    },
    async addLine(relayId, { fromWriter, text }, tx) {
      const last = await tx.relayLine.aggregate({ where: { relayId }, _max: { place: true } });
      const place = (last._max.place ?? 0) + 1;
      try {
        await tx.relayLine.create({ data: { relayId, place, fromWriter, textSealed: sealLine(relayId, place, text) } });
      } catch (error) {
        throw isUniqueConflict(error) ? new RetryWrite() : error;
      }
      return place;
    },
    async listLines(relayId, { upTo, most }, db = read) {
      const rows = await db.relayLine.findMany({
        where: { relayId, ...(upTo !== null && { place: { lte: upTo } }) },
        orderBy: { place: 'desc' },
        take: most,
      });
      return openUndamaged(rows.reverse(), ({ place, fromWriter, textSealed }) => ({
        place,
        fromWriter,
        text: vault.open(placeOf('textSealed', `${relayId} ${place}`, 'RelayLine'), textSealed),
      }));
    },
    async end(id, tx) {
      return (await tx.relay.deleteMany({ where: { id, ...stillOpen() } })).count > 0;
    },
  };
}
