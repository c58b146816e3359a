import { refuse } from '../../discord/user-error.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { holdPerson } from '../../storage/person-keys.ts';
import type { Vault } from '../../storage/vault.ts';
import type { Outcome, CaseTier } from '../rules.ts';
import { isFull } from './rules.ts';
import { pauseMs, type Shift } from './shift.ts';
import { findOwnShift, saveShift } from './store.ts';

/** A case that a volunteer took or ended. */
export interface TakenCase {
  guildId: string;
  userId: string;
  caseId: string;
  tier: CaseTier;
  at: Date;
}

/** What the load guard needs. */
export interface LoadNeeds {
  storage: { vault: Vault };
}

/**
 * Counts a T2 or T3 that somebody on shift took towards their load. Within the transaction of the claim. Who took enough gets no further T2 until
 * they say that they go on, or begin a new shift; a T3 always gets through. Who is not on shift is not counted: they help beside it.
 * @throws {UserError} `shift-full`
 */
export async function noteTaken(taken: TakenCase, { storage: { vault } }: LoadNeeds, tx: Tx): Promise<void> {
  const { caseId, tier } = taken;
  if (tier !== 'T2' && tier !== 'T3') return;
  await change(taken, vault, tx, (shift) => {
    if (tier === 'T2' && isFull(shift)) throw refuse('shift-full', { taken: shift.taken });
    if (tier === 'T2') return { ...shift, taken: shift.taken + 1 };
    // Whoever takes the same one again was counted already.
    if (shift.urgent.includes(caseId)) return shift;
    return { ...shift, taken: shift.taken + 1, urgent: [...shift.urgent, caseId] };
  });
}

/** A T3 that ends begins a pause of whoever had it, unless nobody was in danger. Within the transaction that closes it. */
export async function noteEnded(
  ended: TakenCase & { outcome: Outcome },
  { storage: { vault } }: LoadNeeds,
  tx: Tx,
): Promise<void> {
  const { tier, outcome, caseId, at } = ended;
  if (tier !== 'T3') return;
  await change(ended, vault, tx, (shift) => {
    const urgent = shift.urgent.filter((id) => id !== caseId);
    if (outcome === 'duplicate' || outcome.startsWith('false-alarm')) return { ...shift, urgent };
    return { ...shift, urgent, state: 'pause', pausedUntil: at.getTime() + pauseMs, pauseTold: false };
  });
}

/** Whether somebody took so many T2 and T3 in this shift that another T2 would be refused. */
export async function hasEnough(
  who: { guildId: string; userId: string },
  { storage: { vault } }: LoadNeeds,
  db: Db | Tx,
): Promise<boolean> {
  const shift = await findOwnShift(who, { db, vault });
  return shift !== null && shift.state !== 'testing' && isFull(shift);
}

async function change(
  { guildId, userId, at }: TakenCase,
  vault: Vault,
  tx: Tx,
  decide: (shift: Shift) => Shift,
): Promise<void> {
  // Nobody gets a key of their own for not being on shift.
  const isOn = (shift: Shift | null): shift is Shift => shift !== null && shift.state !== 'testing';
  if (!isOn(await findOwnShift({ guildId, userId }, { db: tx, vault }))) return;
  const sealing = { tx, vault, now: at.getTime() };
  await holdPerson(userId, sealing);
  const shift = await findOwnShift({ guildId, userId }, { db: tx, vault });
  if (isOn(shift)) await saveShift(decide(shift), sealing);
}
