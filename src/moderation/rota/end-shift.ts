import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { holdPerson } from '../../storage/person-keys.ts';
import { requireLead } from '../rights.ts';
import { drawAskOthers } from './cards.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { findOwnShift } from './store.ts';
import { closeShift, countUrgent, findOnCall, save } from './take-steps.ts';
import { tell } from './tell.ts';
import { listUrgent } from './urgent.ts';

/** What became of a wish to end a shift. */
export type Ended =
  /** It is over. `onCall`: who can be paged now. `staying`: how many in danger are theirs still, since nobody else could be asked. */
  | { kind: 'over'; userId: string; onCall: readonly string[]; staying: number }
  /** So many in danger are theirs: the others were asked to take over, unless there is no channel to ask in. */
  | { kind: 'waits'; count: number; canAsk: boolean };

/**
 * Ends somebody's own shift, or, for leads, that of `personId`. While somebody in danger is theirs alone their own ends only once somebody took over;
 * a lead ends it all the same, and that is recorded.
 * @throws {UserError} `shift-none`, `shift-none-of-theirs`, `not-a-lead`
 */
export async function endShift(
  { volunteer, personId }: { volunteer: Volunteer; personId?: string | undefined },
  needs: RotaNeeds,
): Promise<Ended> {
  const { guildId } = volunteer;
  const { storage, servers, outbox, clock } = needs;
  const isOther = personId !== undefined && personId !== volunteer.userId;
  if (isOther) requireLead(guildId, volunteer, servers);
  const userId = personId ?? volunteer.userId;
  const ended = await storage.write(async (tx) => {
    const { shiftId, ...became } = await end({ guildId, userId, isOther }, needs, tx);
    const at = new Date(clock.now());
    const event = { act: 'shift.ended', target: shiftId, actorId: volunteer.userId, at } as const;
    // Whoever ends their own owes nobody an entry.
    if (isOther) await appendAudit(guildId, event, { tx, vault: storage.vault });
    return became;
  });
  outbox.kick();
  return ended;
}

async function end(
  { guildId, userId, isOther }: { guildId: string; userId: string; isOther: boolean },
  needs: RotaNeeds,
  tx: Tx,
): Promise<Ended & { shiftId: string }> {
  const { storage, clock, servers } = needs;
  const { vault } = storage;
  const opening = { db: tx, vault };
  const none = () => (isOther ? refuse('shift-none-of-theirs') : refuse('shift-none'));
  // Nobody gets a key of their own for not being on shift.
  if (!(await findOwnShift({ guildId, userId }, opening))) throw none();
  await holdPerson(userId, { tx, vault, now: clock.now() });
  const shift = await findOwnShift({ guildId, userId }, opening);
  if (!shift) throw none();
  const count = isOther ? 0 : await countUrgent(shift, needs, tx);
  if (count > 0) {
    const canAsk = servers.get(guildId).moderatorChannelId !== null;
    if (!shift.askedOthers) await tell(guildId, { card: drawAskOthers(shift, count) }, needs, tx);
    await save({ ...shift, ending: true, askedOthers: true }, needs, tx);
    return { kind: 'waits', count, canAsk, shiftId: shift.id };
  }
  const staying = isOther ? 0 : (await listUrgent(shift, opening)).length;
  await closeShift(shift, needs, tx);
  return { kind: 'over', userId, onCall: await findOnCall(guildId, needs, tx), staying, shiftId: shift.id };
}
