import { noteIfPossible } from '../../storage/erasures.ts';
import { holdPerson, makeMemberKey } from '../../storage/person-keys.ts';
import type { PrivacyNeeds } from '../needs.ts';
import { endContact } from './end-contact.ts';
import { removeOptOut, saveOptOut } from './store.ts';

/** What changing it needs. */
export type OptOutNeeds = Pick<PrivacyNeeds, 'storage' | 'servers' | 'outbox' | 'clock' | 'log'>;

/**
 * From the commit on somebody is not written to unless they ask for it anew, on all servers, and their ordinary messages are not read for distress.
 * In one transaction with that every offer to them and every planned question ends, their yes to direct messages is taken back, and their own
 * check-ins pause: whatever they ask for afterwards counts, since it is their newest wish. Other processes know of it within a minute. Twice is once,
 * and undoes nothing that they asked for in between. A backup from before that is put back knows of it.
 */
export async function optOut(userId: string, needs: OptOutNeeds): Promise<void> {
  const { storage, servers, outbox, clock } = needs;
  const { vault } = storage;
  await storage.write(async (tx) => {
    await holdPerson(userId, { tx, vault, now: clock.now() });
    // Only now: whoever took it back a moment ago did so before, and the newest wish counts in the journal too.
    const sealing = { tx, vault, now: clock.now() };
    if (!(await saveOptOut(userId, sealing))) return;
    await endContact(userId, needs, sealing);
    await noteIfPossible({ kind: 'optout', mark: makeMemberKey(userId, vault), at: sealing.now }, needs);
  });
  servers.optOuts.remember(userId, true);
  outbox.kick();
}

/**
 * Takes that back, on all servers. What ended with it does not begin again by itself. Twice is once. It is noted once it is true, with the time from
 * before: what is not certain leaves somebody alone.
 */
export async function optIn(userId: string, needs: OptOutNeeds): Promise<void> {
  const { storage, servers, clock } = needs;
  const { vault } = storage;
  const at = clock.now();
  const wasOut = await storage.write((tx) => removeOptOut(userId, { tx, vault }));
  servers.optOuts.remember(userId, false);
  if (wasOut) await noteIfPossible({ kind: 'optin', mark: makeMemberKey(userId, vault), at }, needs);
}
