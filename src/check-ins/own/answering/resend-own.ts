import { findPlanned } from '../../../outbox/find-planned.ts';
import type { Tx } from '../../../storage/client.ts';
import { graceMs } from '../../rounds/rules.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnAsk, OwnCheckIn } from '../own-check-in.ts';
import { withdrawOwn } from '../reach/unsent.ts';
import { isQuietAt } from '../rules.ts';
import { listAsks } from '../store.ts';
import { nameAsk, namePutOff, type OwnTime } from './answer-own.ts';
import { sendLater, type Sending } from './send-later.ts';
import { lowerPutOff, removeAsk } from './store.ts';

type ResendNeeds = Pick<OwnNeeds, 'clock' | 'outbox' | 'groups'>;

/**
 * Plans anew what is planned of a check-in that was changed: at the same time, but where and as it is asked now, and not in what are quiet hours
 * now. Its target was fixed when it was planned, and its person may have moved it away from a group's eyes since. With another plan
 * (`isReplanned`) a time of today that was only looked at early makes room for the new one. Hold the check-in first.
 */
export async function resendOwn(
  checkIn: OwnCheckIn,
  { isReplanned }: { isReplanned: boolean },
  needs: ResendNeeds,
  tx: Tx,
): Promise<void> {
  const now = needs.clock.now();
  const asks = await listAsks([checkIn.id], tx);
  const open = asks.filter(({ state, closesAt }) => state === 'asked' && now < closesAt);
  const planned: { ask: OwnAsk; sending: Sending }[] = [];
  for (const ask of open) for (const sending of await listPlanned(ask, tx)) planned.push({ ask, sending });
  await withdrawOwn(checkIn.id, needs, tx);
  for (const { ask, sending } of planned) {
    const isEarly = sending.purpose === nameAsk(ask.id) && ask.dueAt > now;
    const comes = !(isEarly && isReplanned) && (await resend({ checkIn, ask }, sending, needs, tx));
    if (!comes && isEarly) await removeAsk(ask.id, tx);
    if (!comes && sending.purpose === namePutOff(ask.id)) await lowerPutOff(ask.id, tx);
  }
}

/** The messages of a time that are planned, and not there yet. */
async function listPlanned({ id, dueAt, closesAt }: OwnAsk, tx: Tx): Promise<Sending[]> {
  const both = [
    { purpose: nameAsk(id), until: dueAt + graceMs },
    { purpose: namePutOff(id), until: closesAt },
  ];
  const found: Sending[] = [];
  for (const one of both) {
    const at = await findPlanned(one.purpose, tx);
    if (at !== null) found.push({ ...one, at });
  }
  return found;
}

/** False where it comes nowhere, or not at that time. */
async function resend(time: OwnTime, sending: Sending, needs: ResendNeeds, tx: Tx): Promise<boolean> {
  const { quiet, plan } = time.checkIn;
  return !isQuietAt(sending.at, quiet, plan) && (await sendLater(time, sending, needs, tx));
}
