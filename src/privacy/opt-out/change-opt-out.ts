import { stopDirect } from '../../check-ins/own/reach/agree-direct.ts';
import { changeEach } from '../../check-ins/own/reach/change-each.ts';
import { withdrawOwn } from '../../check-ins/own/reach/unsent.ts';
import type { OwnCheckIn } from '../../check-ins/own/own-check-in.ts';
import { listOwnIds } from '../../check-ins/own/store.ts';
import { listWishes } from '../../check-ins/own/wishes.ts';
import { dropFollowUp } from '../../crisis/guide/plan-follow-up.ts';
import { endFollowUps } from '../../follow-ups/end-follow-ups.ts';
import type { Sealing } from '../../storage/sealing.ts';
import type { PrivacyNeeds } from '../needs.ts';
import { removeOptOut, saveOptOut } from './store.ts';

/** What changing it needs. */
export type OptOutNeeds = Pick<PrivacyNeeds, 'storage' | 'servers' | 'outbox' | 'clock'>;

/**
 * From the commit on somebody is not written to unless they ask for it anew, on all servers, and their ordinary messages are not read for distress.
 * In one transaction with that every offer to them and every planned question ends, their yes to direct messages is taken back, and their own
 * check-ins pause: whatever they ask for afterwards counts, since it is their newest wish. Other processes know of it within a minute. Twice is once,
 * and undoes nothing that they asked for in between.
 */
export async function optOut(userId: string, needs: OptOutNeeds): Promise<void> {
  const { storage, servers, outbox, clock } = needs;
  const { vault } = storage;
  await storage.write(async (tx) => {
    const sealing = { tx, vault, now: clock.now() };
    if (await saveOptOut(userId, sealing)) await endContact(userId, needs, sealing);
  });
  servers.optOuts.remember(userId, true);
  outbox.kick();
}

async function endContact(userId: string, needs: OptOutNeeds, sealing: Sealing): Promise<void> {
  const { tx, vault } = sealing;
  await endFollowUps({ guildId: null, userId }, needs, tx);
  await dropFollowUp(userId, sealing);
  for (const { guildId, direct } of await listWishes(userId, { db: tx, vault }))
    if (direct) await stopDirect({ guildId, userId }, needs, tx);
  for (const id of await listOwnIds(userId, null, { db: tx, vault })) await withdrawOwn(id, needs, tx);
  await changeEach({ guildId: null, userId }, pause, sealing);
}

function pause(held: OwnCheckIn): OwnCheckIn {
  return held.state === 'on' ? { ...held, state: 'paused', ended: null, next: null } : held;
}

/** Takes that back, on all servers. What ended with it does not begin again by itself. Twice is once. */
export async function optIn(userId: string, { storage, servers }: OptOutNeeds): Promise<void> {
  await storage.write((tx) => removeOptOut(userId, { tx, vault: storage.vault }));
  servers.optOuts.remember(userId, false);
}
