import { randomBytes } from 'node:crypto';
import type { OwnCheckIn } from '../../src/check-ins/own/own-check-in.ts';
import { addOwn, findOwn, listAsks } from '../../src/check-ins/own/store.ts';
import type { Plan } from '../../src/schedule/plan.ts';
import { findNextAfter } from '../../src/schedule/occurrences.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { makeMemberKey, sealForPerson } from '../../src/storage/person-keys.ts';
import { deriveSealingKey, keyBytes } from '../../src/storage/vault.ts';
import { makePlan } from './check-ins.ts';
import { ids } from './interactions.ts';

/** For so long after it was made a check-in is kept, in milliseconds. */
const yearMs = 365 * 24 * 3_600_000;

/** A check-in of their own as somebody may have made it, each time somebody else: every day at 8:30 in Berlin, in their own thread. */
export function makeOwn(now: number, given: Partial<OwnCheckIn> = {}): OwnCheckIn {
  const plan: Plan = given.plan ?? makePlan(now, { minute: 8 * 60 + 30 });
  const number = (made += 1);
  return {
    id: newId(),
    guildId: ids.guild,
    userId: `1900000000${number.toString().padStart(8, '0')}`,
    prompt: 'How was the night?',
    goals: ['go outside once'],
    plan,
    place: { kind: 'thread', threadId: `3900000000${number.toString().padStart(8, '0')}` },
    quiet: null,
    language: 'en',
    state: 'on',
    ended: null,
    next: given.next === undefined ? findNextAfter(plan, now) : given.next,
    unanswered: 0,
    version: 0,
    endsAt: now + yearMs,
    ...given,
  };
}

let made = 0;

/** The same, saved. */
export async function keepOwn(now: number, storage: Storage, given: Partial<OwnCheckIn> = {}): Promise<OwnCheckIn> {
  const checkIn = makeOwn(now, given);
  await storage.write((tx) => addOwn(checkIn, { tx, vault: storage.vault, now }));
  return checkIn;
}

/** Very many, each of somebody who is not known yet; many in one statement. */
export async function keepMany(checkIns: readonly OwnCheckIn[], storage: Storage): Promise<void> {
  const most = 250;
  for (let from = 0; from < checkIns.length; from += most) {
    const rows = checkIns.slice(from, from + most).map((checkIn) => makeRow(checkIn, storage));
    await storage.write(async (tx) => {
      await tx.person.createMany({ data: rows.map(({ person }) => person) });
      await tx.ownCheckIn.createMany({ data: rows.map(({ row }) => row) });
    });
  }
}

/** As `addOwn` makes them. */
function makeRow({ id, guildId, state, next, endsAt, userId, ...rest }: OwnCheckIn, { vault }: Storage) {
  const { prompt, goals, plan, place, quiet, language } = rest;
  const secret = randomBytes(keyBytes);
  const memberKey = makeMemberKey(userId, vault);
  const key = { memberKey, sealing: deriveSealingKey(secret, 'person') };
  const text = JSON.stringify({ userId, prompt, goals, plan, place, quiet, language });
  const wrappedKey = vault.wrap({ table: 'Person', column: 'wrappedKey', row: memberKey }, secret);
  return {
    person: { memberKey, wrappedKey, createdAt: new Date(0) },
    row: {
      id,
      guildId,
      memberKey,
      sealed: sealForPerson(key, { table: 'OwnCheckIn', column: 'sealed', row: id }, text),
      state,
      nextOn: next?.date ?? null,
      nextAt: next && new Date(next.at),
      endsAt: new Date(endsAt),
    },
  };
}

/** A check-in as the database has it now, and what it was asked, newest day first. */
export async function lookUp({ id, userId }: OwnCheckIn, { read, vault }: Storage) {
  const [checkIn, asks] = await Promise.all([findOwn(id, userId, { db: read, vault }), listAsks([id], read)]);
  return { checkIn, asks };
}

/** Changes one byte of what is sealed, as a disk or a hand may. */
export async function damage({ id }: Pick<OwnCheckIn, 'id'>, storage: Storage): Promise<void> {
  await storage.write(async (tx) => {
    const row = await tx.ownCheckIn.findUniqueOrThrow({ where: { id } });
    const sealed = Uint8Array.from(row.sealed, (byte, index) => (index === 40 ? byte ^ 1 : byte));
    await tx.ownCheckIn.update({ where: { id }, data: { sealed } });
  });
}

/** The channel of a check-in that is asked in a thread. */
export function threadOf({ place }: OwnCheckIn): string {
  if (place.kind !== 'thread') throw new Error('It has no thread.');
  return place.threadId;
}
