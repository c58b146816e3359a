import { countTaken, noteChange } from '../storage/changes.ts';
import type { Db, Tx } from '../storage/client.ts';
import type { Clock } from '../schedule/clock.ts';
import { readAge } from '../servers/settings.ts';
import type { Storage } from '../storage/open-storage.ts';
import { rememberedIsLast } from '../storage/remembered.ts';
import { tryOpening } from '../storage/sealing.ts';
import { createTurns } from '../storage/turns.ts';
import type { Vault } from '../storage/vault.ts';
import { isLanguageCode } from '../words/words.ts';
import {
  admissions,
  anonymities,
  belongings,
  findHome,
  formats,
  groupStates,
  isFounded,
  leads,
  type Group,
} from './group.ts';

/** The groups of all servers: read from memory, where they are as they were last saved. */
export interface GroupStore {
  /** All groups of a server, drafts and archived ones too; from memory, in the order they were made. */
  list(guildId: string): readonly Group[];
  /** All groups of all servers. */
  all(): readonly Group[];
  /** From memory; null when there is none of this id on this server. */
  find(guildId: string, groupId: string): Group | null;
  /** From memory, on whichever server it is; null when there is none of this id. For what comes by the clock: whoever asks for something names their server. */
  findById(groupId: string): Group | null;
  /** The open group that talks in this channel or thread; from memory, in one look. Null for all others. */
  findByHome(channelId: string): Group | null;
  /** The same, and where there is none the one that talked there before it was put away: whoever was in it still does. */
  findByPlace(channelId: string): Group | null;
  /** Makes the group's row or changes it. An agreement's text is saved with a new version, and while it is a draft's. */
  save(group: Group, tx: Tx): Promise<void>;
  /** Takes a saved group into memory; call it once the transaction is committed. */
  remember(group: Group): void;
  /** Deletes a group's row with all that belongs to it. */
  remove(group: Pick<Group, 'guildId' | 'id'>, tx: Tx): Promise<void>;
  /** A group as the database has it now; null where its row is gone. For when a write had no clear end. */
  reload(groupId: string): Promise<Group | null>;
  /** Drops a group from memory, once its row is gone; or all of a server. */
  forget(guildId: string, groupId?: string): void;
  /** Reads all groups of a server again, since another process may have changed them. */
  reread(guildId: string): Promise<void>;
  /**
   * Runs changes of one group one after the other; resolves or rejects as `work` does. Where other processes share the database, memory is as that is when
   * `work` begins.
   */
  inTurn<T>(groupId: string, work: () => Promise<T>): Promise<T>;
}

type Row = Awaited<ReturnType<Db['group']['findMany']>>[number];

/** Opens the store and reads every group once. */
export async function openGroupStore(
  storage: Pick<Storage, 'kind' | 'read' | 'vault' | 'withNewKeys'>,
  clock: Clock,
): Promise<GroupStore> {
  const { read, vault, kind } = storage;
  const known = new Map<string, Map<string, Group>>();
  const homes = new Map<string, Group>();
  const archived = new Map<string, Group>();
  const taken = countTaken();
  const readAll = (where: Wanted) => storage.withNewKeys(() => readGroups(where, storage));

  function remember(group: Group): void {
    taken.note(group.guildId);
    taken.note(group.id);
    const server = known.get(group.guildId) ?? new Map<string, Group>();
    leaveHome(server.get(group.id));
    known.set(group.guildId, server.set(group.id, group));
    const home = findHome(group);
    if (home !== null && isFounded(group)) (group.state === 'open' ? homes : archived).set(home, group);
  }

  function leaveHome(group: Group | undefined): void {
    const home = group ? findHome(group) : null;
    if (home === null) return;
    for (const places of [homes, archived]) if (places.get(home)?.id === group?.id) places.delete(home);
  }

  function forget(guildId: string, groupId?: string): void {
    taken.note(guildId);
    if (groupId !== undefined) taken.note(groupId);
    const server = known.get(guildId);
    const gone = groupId === undefined ? [...(server?.values() ?? [])] : [server?.get(groupId)];
    gone.forEach(leaveHome);
    if (groupId === undefined) known.delete(guildId);
    else server?.delete(groupId);
  }

  async function reread(guildId: string): Promise<void> {
    const groups = await taken.readSettled(guildId, () => readAll({ guildId }));
    forget(guildId);
    groups.forEach(remember);
  }

  /** Of the keys of turns those that are a group's. */
  async function rereadOne(groupId: string): Promise<void> {
    const [group] = await taken.readSettled(groupId, () => readAll({ id: groupId }));
    if (group) remember(group);
  }

  for (const group of await readAll({})) remember(group);
  const turns = createTurns();

  return {
    list: (guildId) => [...(known.get(guildId)?.values() ?? [])],
    all: () => [...known.values()].flatMap((groups) => [...groups.values()]),
    find: (guildId, groupId) => known.get(guildId)?.get(groupId) ?? null,
    findById(groupId) {
      for (const server of known.values()) {
        const found = server.get(groupId);
        if (found) return found;
      }
      return null;
    },
    findByHome: (channelId) => homes.get(channelId) ?? null,
    findByPlace: (channelId) => homes.get(channelId) ?? archived.get(channelId) ?? null,
    remember,
    inTurn: (groupId, work) =>
      turns.inTurn(groupId, async () => {
        if (kind !== 'sqlite') await rereadOne(groupId).catch(rememberedIsLast);
        return work();
      }),
    forget,
    reread,
    async save(group, tx) {
      await noteChange(group.guildId, { kind, now: clock.now() }, tx);
      const data = writeRow(group, new Date(clock.now()), vault);
      const create = { id: group.id, guildId: group.guildId, createdAt: new Date(group.createdAt), ...data };
      await tx.group.upsert({ where: { id: group.id }, create, update: data });
      const key = { groupId: group.id, version: group.agreement.version };
      const version = { text: group.agreement.text, at: new Date(clock.now()) };
      await tx.agreementVersion.upsert({
        where: { groupId_version: key },
        create: { ...key, ...version },
        // Nobody has agreed to a draft's: it is written over until the group is founded.
        update: group.state === 'draft' ? version : {},
      });
    },
    async reload(groupId) {
      const agreements = { orderBy: { version: 'desc' }, take: 1 } as const;
      const row = await read.group.findUnique({ where: { id: groupId }, include: { agreements } });
      return row && readRow(row, row.agreements[0]?.text ?? '', vault);
    },
    async remove({ guildId, id }, tx) {
      await noteChange(guildId, { kind, now: clock.now() }, tx);
      await tx.group.deleteMany({ where: { guildId, id } });
    },
  };
}

/** Some groups as the database has them, in the order they were made. */
type Wanted = Partial<Pick<Row, 'id' | 'guildId'>>;

async function readGroups(where: Wanted, { read, vault }: Pick<Storage, 'read' | 'vault'>): Promise<Group[]> {
  const rows = await read.group.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] });
  const texts = await readAgreements(rows, read);
  return rows.map((row) => readRow(row, texts.get(row.id) ?? '', vault));
}

/** So many ids are asked for at once: SQLite takes no more than 999 values in one query. */
const mostAtOnce = 500;

/** The agreement that counts of each of these groups. */
async function readAgreements(
  groups: readonly Pick<Row, 'id' | 'agreementVersion'>[],
  db: Db,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < groups.length; from += mostAtOnce) {
    const page = groups.slice(from, from + mostAtOnce);
    const versions = new Map(page.map(({ id, agreementVersion }) => [id, agreementVersion]));
    const where = { groupId: { in: [...versions.keys()] } };
    for (const { groupId, version, text } of await db.agreementVersion.findMany({ where }))
      if (versions.get(groupId) === version) texts.set(groupId, text);
  }
  return texts;
}

function placeOf(groupId: string, column: 'therapistSealed' | 'placeSealed') {
  return { table: 'Group', column, row: groupId };
}

/** What is not changed with the rest of a group: its questions have rooms of their own. */
type Kept = 'id' | 'guildId' | 'createdAt' | 'pulseOff' | 'pulsedAt';

function writeRow(group: Group, now: Date, vault: Vault): Omit<Row, Kept> {
  const { id, therapist, place, agreement } = group;
  return {
    state: group.state,
    name: group.name,
    topic: group.topic,
    language: group.language,
    purpose: group.purpose,
    forWhom: group.forWhom,
    welcome: group.welcome,
    ledBy: group.ledBy,
    therapistSealed: therapist && vault.seal(placeOf(id, 'therapistSealed'), therapist.name),
    vouchedAt: therapist && new Date(therapist.vouchedAt),
    format: group.format,
    placeSealed: place === null ? null : vault.seal(placeOf(id, 'placeSealed'), place),
    admission: group.admission,
    question: group.question,
    age: group.age,
    sizeLimit: group.sizeLimit,
    anonymous: group.anonymous,
    screened: group.screened,
    answerWithinMinutes: group.answerWithinMinutes,
    belonging: group.belonging,
    roleId: group.roleId,
    channelId: group.channelId,
    threadId: group.threadId,
    categoryId: group.categoryId,
    deskChannelId: group.deskChannelId,
    adopted: group.adopted,
    marker: group.marker,
    agreementVersion: agreement.version,
    updatedAt: now,
    archivedAt: group.state === 'archived' ? now : null,
  };
}

function readRow(row: Row, agreement: string, vault: Vault): Group {
  const { id, therapistSealed, placeSealed } = row;
  // What was damaged is left out: the group goes on, and its owner can say it again.
  const therapist = tryOpening(() => therapistSealed && vault.open(placeOf(id, 'therapistSealed'), therapistSealed));
  return {
    id,
    guildId: row.guildId,
    name: row.name,
    topic: row.topic,
    purpose: row.purpose,
    forWhom: row.forWhom,
    welcome: row.welcome,
    question: row.question,
    sizeLimit: row.sizeLimit,
    screened: row.screened,
    answerWithinMinutes: row.answerWithinMinutes,
    roleId: row.roleId,
    channelId: row.channelId,
    threadId: row.threadId,
    categoryId: row.categoryId,
    deskChannelId: row.deskChannelId,
    adopted: row.adopted,
    marker: row.marker,
    state: oneOf(groupStates, row.state, 'archived'),
    language: isLanguageCode(row.language) ? row.language : 'en',
    ledBy: oneOf(leads, row.ledBy, 'peers'),
    therapist: therapist === null ? null : { name: therapist, vouchedAt: Number(row.vouchedAt ?? row.createdAt) },
    format: oneOf(formats, row.format, 'online'),
    place: tryOpening(() => placeSealed && vault.open(placeOf(id, 'placeSealed'), placeSealed)),
    admission: oneOf(admissions, row.admission, 'request'),
    age: readAge(row.age),
    anonymous: oneOf(anonymities, row.anonymous, 'off'),
    belonging: oneOf(belongings, row.belonging, 'thread'),
    agreement: { version: row.agreementVersion, text: agreement },
    createdAt: row.createdAt.getTime(),
  };
}

/** What a version to come may have written is read as the most careful choice of this one. */
function oneOf<T extends string | number>(choices: readonly T[], value: string | number, careful: T): T {
  return choices.find((choice) => choice === value) ?? careful;
}
