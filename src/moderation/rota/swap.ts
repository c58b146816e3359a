import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { requireModerator } from '../rights.ts';
import { drawOffered } from './cards.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { holdTurn, listComing, saveTurn } from './plan-store.ts';
import { horizonMs } from './shift.ts';
import { tell } from './tell.ts';
import { findPerson, isComing, type Turn } from './turn.ts';

/** A volunteer and the planned shift they act on. */
export interface TurnPress {
  volunteer: Volunteer;
  turnId: string;
}

/**
 * Offers one's own turn to the others, no reason asked; it stays theirs until somebody takes it. Offering it again changes nothing. With `isShown` the
 * card that was pressed shows the offer, so that the moderators' channel needs no second one.
 * @throws {UserError} `not-a-moderator`, `turn-gone`, `turn-not-yours`
 */
export function offerTurn(press: TurnPress & { isShown: boolean }, needs: RotaNeeds): Promise<Turn> {
  return changeTurn(press, needs, async (turn, tx) => {
    requireOwn(turn, press.volunteer);
    if (turn.state === 'offered') return turn;
    const offered: Turn = { ...turn, state: 'offered' };
    if (!press.isShown) await tell(turn.guildId, { card: drawOffered(offered) }, needs, tx);
    return offered;
  });
}

/** Takes one's offer back while nobody has taken it. @throws {UserError} `not-a-moderator`, `turn-gone`, `turn-not-yours`, `turn-not-offered` */
export function takeBack(press: TurnPress, needs: RotaNeeds): Promise<Turn> {
  return changeTurn(press, needs, (turn) => {
    requireOwn(turn, press.volunteer);
    if (turn.state !== 'offered') throw refuse('turn-not-offered');
    return { ...turn, state: turn.takerId === null ? 'planned' : 'taken' };
  });
}

/** Takes a turn that is on offer; of several at once one gets it. @throws {UserError} `not-a-moderator`, `turn-gone`, `turn-yours`, `turn-not-offered` */
export function takeTurn(press: TurnPress, needs: RotaNeeds): Promise<Turn> {
  const { userId } = press.volunteer;
  return changeTurn(press, needs, (turn) => {
    if (findPerson(turn) === userId) throw refuse('turn-yours');
    if (turn.state !== 'offered') throw refuse('turn-not-offered');
    if (turn.plannerId === userId) return { ...turn, state: 'planned', takerId: null };
    return { ...turn, state: 'taken', takerId: userId };
  });
}

/** What somebody can swap: turns of their own that are to come, and those of others that are on offer. */
export async function listSwaps(
  volunteer: Volunteer,
  { storage, servers, clock }: Pick<RotaNeeds, 'storage' | 'servers' | 'clock'>,
): Promise<{ own: Turn[]; offered: Turn[] }> {
  const { guildId, userId, roles } = volunteer;
  requireModerator(guildId, roles, servers);
  const now = clock.now();
  const span = { guildId, now, until: now + horizonMs };
  const coming = await listComing(span, { db: storage.read, vault: storage.vault });
  return {
    own: coming.filter((turn) => findPerson(turn) === userId && turn.state !== 'offered'),
    offered: coming.filter((turn) => findPerson(turn) !== userId && turn.state === 'offered'),
  };
}

function requireOwn(turn: Turn, { userId }: Volunteer): void {
  if (findPerson(turn) !== userId) throw refuse('turn-not-yours');
}

async function changeTurn(
  { volunteer, turnId }: TurnPress,
  needs: RotaNeeds,
  change: (turn: Turn, tx: Tx) => Turn | Promise<Turn>,
): Promise<Turn> {
  const { storage, servers, clock, outbox } = needs;
  const { guildId, roles } = volunteer;
  requireModerator(guildId, roles, servers);
  const changed = await storage.write(async (tx) => {
    const turn = await holdTurn(turnId, { tx, vault: storage.vault });
    if (turn?.guildId !== guildId || !isComing(turn) || turn.endsAt <= clock.now()) throw refuse('turn-gone');
    const next = await change(turn, tx);
    await saveTurn(next, { tx, vault: storage.vault });
    return next;
  });
  outbox.kick();
  return changed;
}
