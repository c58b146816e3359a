import { z } from 'zod';
import type { Db, Tx } from '../storage/client.ts';
import { obtainPersonKey, openForPerson, ownedBy, readPersonKey, sealForPerson } from '../storage/person-keys.ts';
import type { Vault } from '../storage/vault.ts';
import { openUndamaged, tryOpening, type Opening, type Sealing } from '../storage/sealing.ts';
import { languageFor } from '../words/words.ts';
import type { FollowUp } from './follow-up.ts';

/** What is sealed with the person's key. */
const about = z.object({
  userId: z.string(),
  offeredAt: z.number(),
  dueAt: z.number(),
  answer: z.enum(['none', 'yes', 'no', 'missed']),
  place: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('thread'), threadId: z.string() }),
      z.object({ kind: z.literal('direct'), channelId: z.string() }),
    ])
    .nullable(),
  language: z.string(),
  shownIn: z.string().nullable(),
});

const placeOf = (row: string) => ({ table: 'FollowUp', column: 'sealed', row });

function findRows(where: { id?: string; guildId?: string; memberKey?: string }, db: Db | Tx) {
  return db.followUp.findMany({ where, include: { person: true }, orderBy: [{ endsAt: 'asc' }, { id: 'asc' }] });
}

function open({ id, guildId, endsAt, sealed, person }: Awaited<ReturnType<typeof findRows>>[number], vault: Vault) {
  const text = openForPerson(readPersonKey(person, vault), placeOf(id), sealed);
  const { language, ...rest } = about.parse(JSON.parse(text));
  return { ...rest, id, guildId, language: languageFor(language), endsAt: endsAt.getTime() } satisfies FollowUp;
}

async function seal({ id, ...followUp }: FollowUp, { tx, vault, now }: Sealing) {
  const key = await obtainPersonKey(followUp.userId, { tx, vault, now: new Date(now) });
  const sealed = sealForPerson(key, placeOf(id), JSON.stringify(about.parse(followUp)));
  // In the clear is no more than what its end says anyway.
  const state = followUp.answer === 'yes' ? 'agreed' : 'offered';
  return { memberKey: key.memberKey, sealed, state, endsAt: new Date(followUp.endsAt) };
}

/** Makes a follow-up's row. */
export async function addFollowUp(followUp: FollowUp, sealing: Sealing): Promise<void> {
  const { id, guildId } = followUp;
  await sealing.tx.followUp.create({ data: { id, guildId, ...(await seal(followUp, sealing)) } });
}

/** Saves what changed of a follow-up. Hold the person before it is read. */
export async function saveFollowUp(followUp: FollowUp, sealing: Sealing): Promise<void> {
  await sealing.tx.followUp.updateMany({ where: { id: followUp.id }, data: await seal(followUp, sealing) });
}

/** By its id, whoever's it is; null when it is over, or was damaged. @throws {ForeignKeyError} */
export async function findFollowUp(id: string, { db, vault }: Opening): Promise<FollowUp | null> {
  const [row] = await findRows({ id }, db);
  return row ? tryOpening(() => open(row, vault)) : null;
}

/** Somebody on one server, or with null on all. */
interface Whose {
  guildId: string | null;
  userId: string;
}

/** Somebody's follow-ups, on one server or on all, whatever they answered; what ends first stands first. Left out is what was damaged. @throws {ForeignKeyError} */
export async function listFollowUps(whose: Whose, { db, vault }: Opening): Promise<FollowUp[]> {
  return openUndamaged(await findRows(ownedBy(whose, vault), db), (row) => open(row, vault));
}

/** The same of whoever has this keyed hash, on every server. @throws {ForeignKeyError} */
export async function listFollowUpsOfKey(memberKey: string, { db, vault }: Opening): Promise<FollowUp[]> {
  return openUndamaged(await findRows({ memberKey }, db), (row) => open(row, vault));
}

/** The ids of all of them, also of what was damaged: it can be ended all the same. */
export async function listFollowUpIds(whose: Whose, { db, vault }: Opening): Promise<{ id: string }[]> {
  return db.followUp.findMany({ where: ownedBy(whose, vault), select: { id: true } });
}
