import { listDueOwn, passOverOwn } from '../check-ins/own/turns.ts';
import { listDueIds, passOverRounds } from '../check-ins/store.ts';
import { passOverReminders } from '../groups/care/facilitators.ts';
import { passOverPulses } from '../groups/care/pulse-store.ts';
import { passOverDates } from '../sessions/date-store.ts';
import type { Storage } from '../storage/open-storage.ts';
import { inParts, type Settling } from './settling.ts';

/** Each of so many check-ins is opened, and its plan looked at: a transaction has to end in time. */
const checkInsAtOnce = 200;

/**
 * Passes over whatever was to be asked or said by the clock until now: whether it was since the backup nobody knows, and nothing is said twice. What comes
 * after now comes. Resolves to how many times were passed over, of each check-in one.
 */
export async function passOverDue(
  { now }: Pick<Settling, 'now'>,
  { write, vault, kind }: Pick<Storage, 'write' | 'vault' | 'kind'>,
): Promise<number> {
  const dates = await write((tx) => passOverDates(now, tx));
  const pulses = await write((tx) => passOverPulses(now, tx));
  const reminders = await write((tx) => passOverReminders(now, tx));
  const rounds = await write((tx) => listDueIds(now, tx));
  for (const part of inParts(rounds, checkInsAtOnce)) await write((tx) => passOverRounds(part, now, tx));
  const own = await write((tx) => listDueOwn(now, tx));
  for (const part of inParts(own, checkInsAtOnce)) await write((tx) => passOverOwn(part, { kind, tx, vault, now }));
  return dates + pulses + reminders + rounds.length + own.length;
}
