import { refuse } from '../../../discord/user-error.ts';
import type { OwnCheckIn, OwnPlace } from '../own-check-in.ts';
import { obtainThread } from '../reach/obtain-thread.ts';
import { listOwn, removeOwn } from '../store.ts';
import { changeWishes } from '../wishes.ts';
import { changeOwn, requireOwn, type ChangeNeeds, type OwnAct } from './change-own.ts';
import type { EditNeeds } from './edit-own.ts';
import type { OwnVisitor } from './place-own.ts';
import { findUnread, putOn } from './rules.ts';
import { requireRoom } from './schedule-own.ts';

/**
 * Begins a check-in that was a draft: from here on it asks. One in direct messages stays paused until somebody said yes to them. Twice is once.
 * @throws {UserError} `checkin-none`, `checkin-open` where zone or place are not chosen yet, `checkins-full`, `checkin-nothing-left`,
 * `checkin-in-quiet`, `checkin-changed` where another place was chosen meanwhile; as {@link obtainThread}
 */
export async function startOwn(
  { visitor, checkInId }: { visitor: OwnVisitor; checkInId: string },
  needs: EditNeeds,
): Promise<OwnCheckIn> {
  const { storage, clock } = needs;
  const act = { guildId: visitor.guildId, userId: visitor.userId, checkInId };
  const seen = await requireOwn(act, needs);
  if (!seen.draft) return seen;
  const place = await findPlace(seen, visitor, needs);
  return changeOwn(
    act,
    async (held, tx) => {
      if (!held.draft) return held;
      requireChosen(held);
      if (held.place.kind !== place.kind) throw refuse('checkin-changed');
      const now = clock.now();
      const sealing = { tx, vault: storage.vault, now };
      // Holds the person: of two that begin at once one sees the other's.
      const { direct } = await changeWishes(visitor, (wishes) => ({ ...wishes, zone: held.plan.zone }), sealing);
      requireRoom(await listOwn(visitor.userId, visitor.guildId, { db: tx, vault: storage.vault }), held.id);
      // The yes is read once more, held: it may have been taken back meanwhile.
      const chosen = place.kind === 'direct' ? { ...place, channelId: direct?.channelId ?? null } : place;
      return putOn({ ...held, place: chosen, draft: undefined, language: visitor.language }, null, now);
    },
    needs,
  );
}

function requireChosen(checkIn: OwnCheckIn): void {
  if (findUnread(checkIn) !== null || checkIn.draft?.placed === false) throw refuse('checkin-open');
}

async function findPlace(seen: OwnCheckIn, visitor: OwnVisitor, needs: EditNeeds): Promise<OwnPlace> {
  requireChosen(seen);
  return seen.place.kind === 'thread' ? { kind: 'thread', threadId: await obtainThread(visitor, needs) } : seen.place;
}

/** Throws a draft away. Twice is once. @throws {UserError} `checkin-begun` where it has begun meanwhile */
export async function dropDraft(act: OwnAct, needs: ChangeNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    await tx.ownCheckIn.updateMany({ where: { id: act.checkInId }, data: { id: act.checkInId } });
    const held = await requireOwn(act, needs, tx).catch(() => null);
    if (!held) return;
    if (!held.draft) throw refuse('checkin-begun');
    await removeOwn(held.id, tx);
  });
}
