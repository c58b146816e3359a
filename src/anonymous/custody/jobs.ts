import { describeError } from '../../log.ts';
import type { Job } from '../../schedule/job.ts';
import { announce } from '../trust/announce.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { changeKeys, giveUp, stop, tellOwner } from './change-key.ts';
import { findDue, type DueChange } from './key-rules.ts';
import { findObstacle, type CustodyNeeds } from './needs.ts';
import { noteLeavers } from './note-leavers.ts';
import { findBoxEnds, listKeys, listServersWithKeys, lockServer, noteKey, removeKey } from './store.ts';

const daySeconds = 24 * 3600;

/** What happens here by the clock. */
export function listJobs(needs: AnonymousNeeds): Job[] {
  return [
    { name: 'custody.keys', everySeconds: 30, at: 11, run: () => keepKeys(needs) },
    { name: 'custody.leavers', everySeconds: daySeconds, at: 4 * 3600 + 1080, run: () => lookForLeavers(needs) },
  ];
}

/** Brings the rows of keys to what they are by now, gives up what was not fetched in time, and deletes what nothing is sealed to any more. */
export async function keepKeys(needs: CustodyNeeds): Promise<void> {
  // Who owns a server, and hears of its keys, only the process knows that hears of it.
  for (const guildId of (await listServersWithKeys(needs)).filter((id) => needs.view.isOurs(id))) {
    if ((await listDue(guildId, needs)).length === 0) continue;
    await changeKeys(guildId, needs, async (tx) => {
      await lockServer(guildId, tx);
      for (const due of await listDue(guildId, needs, tx)) await apply(due, needs, tx);
    });
  }
}

async function listDue(
  guildId: string,
  needs: CustodyNeeds,
  tx?: Parameters<typeof listKeys>[2],
): Promise<DueChange[]> {
  const keys = await listKeys(guildId, needs, tx);
  const boxEnds = await findBoxEnds(keys, needs, tx);
  const isPossible = findObstacle(needs.servers.get(guildId)) === null;
  return findDue(keys, { now: needs.firm.now(), isPossible, boxEnds });
}

async function apply({ kind, key }: DueChange, needs: CustodyNeeds, tx: Parameters<typeof noteKey>[2]): Promise<void> {
  switch (kind) {
    case 'activate': {
      await noteKey(key.id, { state: 'active' }, tx);
      const custodians = key.shares.map(({ holderId }) => holderId);
      const days = needs.servers.get(key.guildId).openingDays;
      return announce(key.guildId, { kind: 'key-active', custodians, days }, needs, tx);
    }
    case 'retire':
      return noteKey(key.id, { state: 'retired', retiredAt: key.retiredAt ?? needs.firm.now() }, tx);
    case 'give-up': {
      const isPossible = findObstacle(needs.servers.get(key.guildId)) === null;
      await giveUp(key, needs, tx);
      return tellOwner(key.guildId, { kind: 'given-up', why: isPossible ? 'late' : 'impossible' }, needs, tx);
    }
    case 'stop':
      return stop(key, needs, tx);
    case 'delete':
      return removeKey(key.id, tx);
  }
}

/** Looks once a day whether custodians left; one server that fails does not keep the others from their turn. */
async function lookForLeavers(needs: AnonymousNeeds): Promise<void> {
  for (const guildId of await listServersWithKeys(needs)) {
    try {
      await noteLeavers(guildId, needs);
    } catch (error) {
      needs.log.warn('custody.not-looked', { guildId, error: describeError(error) });
    }
  }
}
