import { readPage, type Page } from '../../moderation/pages/store.ts';
import { listWanted } from '../../storage/list-wanted.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { Place } from '../../storage/vault.ts';
import type { PrivacyNeeds } from '../needs.ts';
import { nameServer, writeMoment, type Entry, type Reader } from './entry.ts';

/** Nothing in the clear says whose a row is: each is opened, page by page. */
const all = Infinity;

/**
 * What somebody did on cases, the second looks they asked for or gave, the pages that reached them, and the posts they asked to open or opened: when,
 * with their own words. Whom it was about is not theirs to take along. What was damaged is nobody's that could be told.
 */
export const readCasework: Reader = async (userId, needs) => {
  const found = [
    ...(await readEvents(userId, needs)),
    ...(await readOpinions(userId, needs)),
    ...(await readPages(userId, needs)),
    ...(await readOpenings(userId, needs)),
  ];
  return found.sort((a, b) => a.order.getTime() - b.order.getTime()).map((entry) => ({ ...entry, order: undefined }));
};

/** An entry before it is put in its place in time. */
type Dated = Entry & { order: Date };

type Find = (userId: string, needs: PrivacyNeeds) => Promise<Dated[]>;

function createOpen({ storage: { vault } }: PrivacyNeeds): (place: Place, sealed: Uint8Array | null) => string | null {
  return (place, sealed) => tryOpening(() => sealed && vault.open(place, sealed));
}

/** What they said, by its fields. Written as JSON by the rooms that it belongs to, and bound to its row by the vault. */
function readSaid(text: string | null): Entry {
  return text === null ? {} : (JSON.parse(text) as Entry);
}

function keepNote({ note }: Entry): Entry {
  return note === undefined ? {} : { note };
}

const readEvents: Find = async (userId, needs) => {
  const open = createOpen(needs);
  const rows = await listWanted(
    (page) =>
      needs.storage.read.caseEvent.findMany({
        where: { actorSealed: { not: null } },
        include: { case: { select: { guildId: true } } },
        orderBy: { id: 'asc' },
        ...page,
      }),
    {
      most: all,
      isWanted: ({ id, actorSealed }) =>
        open({ table: 'CaseEvent', column: 'actorSealed', row: id }, actorSealed) === userId,
    },
  );
  return rows.map(({ id, act, at, caseId, whatSealed, case: { guildId } }) => ({
    ...{ server: nameServer(guildId, needs), what: `case: ${act}`, case: caseId, at: writeMoment(at), order: at },
    // Its other fields say who else had to do with it.
    ...keepNote(readSaid(open({ table: 'CaseEvent', column: 'whatSealed', row: id }, whatSealed))),
  }));
};

const readOpinions: Find = async (userId, needs) => {
  const open = createOpen(needs);
  const read = (row: string, column: 'firstSealed' | 'secondSealed', sealed: Uint8Array | null) => {
    const text = open({ table: 'Opinion', column, row }, sealed);
    const { userId: by, tier, yes, outcome } = readSaid(text);
    return by === userId ? [{ column, thought: outcome === undefined ? { tier, yes } : { tier, outcome } }] : [];
  };
  const rows = await listWanted(
    (page) =>
      needs.storage.read.opinion.findMany({
        include: { case: { select: { guildId: true } } },
        orderBy: { id: 'asc' },
        ...page,
      }),
    { most: all, isWanted: () => true },
  );
  return rows.flatMap(({ id, caseId, question, firstSealed, secondSealed, askedAt, givenAt, case: { guildId } }) =>
    [
      // How a case ended stands there too once it is drawn by lot, which whoever ended it is not to know.
      ...(question === 'again' ? [] : read(id, 'firstSealed', firstSealed)),
      ...read(id, 'secondSealed', secondSealed),
    ].map(({ column, thought }) => {
      const order = (column === 'secondSealed' ? givenAt : null) ?? askedAt;
      const what = `second look: ${question}`;
      return { server: nameServer(guildId, needs), what, case: caseId, thought, at: writeMoment(order), order };
    }),
  );
};

const readPages: Find = async (userId, needs) => {
  const { read: db, vault } = needs.storage;
  const pages: Page[] = [];
  await listWanted(
    async (page) => {
      const rows = await db.casePage.findMany({ orderBy: { id: 'asc' }, ...page });
      pages.push(...rows.map((row) => readPage(row, vault)).filter((one) => isPaged(one, userId)));
      return rows;
    },
    { most: all, isWanted: () => false },
  );
  return pages.map(({ guildId, caseId, startedAt, seen }) => ({
    ...{ server: nameServer(guildId, needs), what: caseId === null ? 'page: a test' : 'page', case: caseId },
    ...(seen?.userId === userId && { seen: writeMoment(seen.at) }),
    at: writeMoment(startedAt),
    order: new Date(startedAt),
  }));
};

function isPaged({ sent, seen }: Page, userId: string): boolean {
  return seen?.userId === userId || sent.some(({ to }) => to === userId);
}

const readOpenings: Find = async (userId, needs) => {
  const open = createOpen(needs);
  const isTheirs = (row: string, column: 'firstSealed' | 'secondSealed', sealed: Uint8Array | null) =>
    open({ table: 'Opening', column, row }, sealed) === userId;
  const rows = await listWanted((page) => needs.storage.read.opening.findMany({ orderBy: { id: 'asc' }, ...page }), {
    most: all,
    isWanted: ({ id, firstSealed, secondSealed }) =>
      isTheirs(id, 'firstSealed', firstSealed) || isTheirs(id, 'secondSealed', secondSealed),
  });
  return rows.map(({ id, guildId, reason, state, firstSealed, whySealed, endsAt }) => ({
    ...{
      server: nameServer(guildId, needs),
      what: `opening of a post: ${state}`,
      reason,
      until: writeMoment(endsAt),
      order: endsAt,
    },
    ...(isTheirs(id, 'firstSealed', firstSealed) &&
      readSaid(open({ table: 'Opening', column: 'whySealed', row: id }, whySealed))),
  }));
};
