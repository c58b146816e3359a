import { listServers } from '../../servers/store.ts';
import { markDirect, readJournal, type EntryKind, type JournalEntry } from '../../storage/erasures.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import { StorageError } from '../../storage/errors.ts';
import { cannotBeRead, nameServer, writeMoment, type Entry, type Reader } from './entry.ts';

/** What a mark of each kind says, in the file. A post's names no person, not even by a keyed hash, and a server's is about nobody. */
export const sayings = {
  person: 'forgotten',
  levels: 'history deleted',
  silent: 'nothing is sent that was planned',
  optout: 'no contact wanted',
  optin: 'contact wanted again',
  nohistory: 'yes to a history taken back',
  yesdirect: 'yes to direct messages',
  nodirect: 'yes to direct messages taken back',
  noreceipts: 'yes to hearing from moderators directly taken back',
} as const satisfies Record<Exclude<EntryKind, 'post' | 'server'>, string>;

/**
 * What the journal beside the key says of somebody: everywhere, and on each server that has the bot. Of several machines that share a database each has a journal of
 * its own, and this is the one of the machine that answers.
 */
export const readJournalMarks: Reader = async (userId, needs) => {
  const { erasures, vault } = needs.storage;
  const journal = await readJournal(erasures.file).catch((error: unknown) => {
    if (error instanceof StorageError) return 'unreadable' as const;
    throw error;
  });
  // A file that its operator took away from the bot: what is in the database can be seen all the same.
  if (journal === 'unreadable') return [cannotBeRead];
  if (!journal) return [];
  const memberKey = makeMemberKey(userId, vault);
  const guildIds = await listServers(needs.storage.read);
  const servers = new Map(guildIds.map((guildId) => [markDirect({ guildId, memberKey }, vault), guildId]));
  return journal.entries.flatMap((entry) => {
    const guildId = servers.get(entry.mark);
    if (entry.mark !== memberKey && guildId === undefined) return [];
    return [describe(entry, guildId === undefined ? {} : { server: nameServer(guildId, needs) })];
  });
};

/** What another version noted is told by its own word. */
function describe({ kind, at }: JournalEntry, where: Entry): Entry {
  return { ...where, noted: Object.entries(sayings).find(([one]) => one === kind)?.[1] ?? kind, at: writeMoment(at) };
}
