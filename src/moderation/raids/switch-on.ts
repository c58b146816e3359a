import { refuse } from '../../discord/user-error.ts';
import { describeError } from '../../log.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import { requireModeratorOrLead } from '../rights.ts';
import type { DeedEnd } from '../acts/ask-discord.ts';
import { askForMeasure } from './ask-for-measure.ts';
import type { RaidAct, RaidNeeds } from './needs.ts';
import { requireRights } from './require-rights.ts';
import { holdBackMs, lengthMs, type Length, type Measure, type MeasureKind } from './rules.ts';
import { addMeasure, changeMeasure, findLive, lockMeasures } from './store.ts';

/** What somebody wants to switch on. */
export interface MeasureWish {
  kind: MeasureKind;
  length: Length;
  /** The channel to slow down; null for everything else. */
  channelId: string | null;
}

/**
 * Switches something on against a raid, for a while: saved first, then asked of Discord. Switched on once more it is the same one, and ends as if it had
 * begun now. Every moderator may: at night there is one of them, each measure ends by itself, and the audit chain knows who it was.
 * @throws {UserError} `not-a-moderator`, `raid-bot-lacks`, `raid-channel-gone`, `raid-discord-away`
 */
export async function switchOn(
  act: RaidAct,
  wish: MeasureWish,
  needs: RaidNeeds,
): Promise<{ measure: Measure; end: DeedEnd }> {
  const { guildId, actor } = act;
  requireModeratorOrLead(guildId, actor, needs.servers);
  requireRights(guildId, wish, needs);
  const before = wish.kind === 'slow-mode' ? await readBefore(guildId, wish, needs) : null;
  const { measure, former } = await needs.servers.inTurn(guildId, () => save(act, wish, before, needs));
  return { measure, end: measure.state === 'on' ? { kind: 'done' } : await askForMeasure(measure, needs, { former }) };
}

/** Read before anything is saved, since the row has to say what to go back to. @throws {UserError} `raid-channel-gone`, `raid-discord-away` */
async function readBefore(
  guildId: string,
  { kind, channelId }: MeasureWish,
  { incidents, log, storage }: RaidNeeds,
): Promise<number> {
  if (channelId === null) throw refuse('raid-channel-gone');
  // Looked for first: what is not there any more was given back already, and is not what is read below.
  const live = await findLive({ guildId, kind, channelId }, storage.read);
  const before = await incidents.readSlowMode(channelId).catch((error: unknown) => {
    log.warn('raid.slow-mode-unknown', { channelId, error: describeError(error) });
    throw refuse('raid-discord-away');
  });
  if (before === null) throw refuse('raid-channel-gone');
  return live?.before ?? before;
}

async function save(act: RaidAct, wish: MeasureWish, before: number | null, needs: RaidNeeds): Promise<Begun> {
  const { storage, servers, clock } = needs;
  const { guildId } = act;
  const now = clock.now();
  const endsAt = now + lengthMs[wish.length];
  const settings = servers.get(guildId);
  const held = settings.newcomers && settings.newcomers.until > now ? settings.newcomers.since : now - holdBackMs;
  const after = { ...settings, newcomers: { since: held, until: endsAt } };
  const isHold = wish.kind === 'newcomers';
  const begun = await storage.write(async (tx) => {
    await servers.ensure(guildId, tx);
    await lockMeasures(guildId, tx);
    if (isHold) await servers.save(guildId, after, tx);
    await note(act, 'raid-measure.asked', wish, needs, tx);
    return begin(act, wish, { before, now, endsAt }, tx);
  });
  if (isHold) servers.remember(after);
  return begun;
}

/** What was saved, and what was on before; null where nothing was. */
interface Begun {
  measure: Measure;
  former: Measure | null;
}

/** One that is on already goes on; what was there before it is what it goes back to. Holding newcomers takes no answer of Discord's. */
async function begin(
  { guildId, caseId }: RaidAct,
  { kind, channelId }: MeasureWish,
  { before, now, endsAt }: { before: number | null; now: number; endsAt: number },
  tx: Tx,
): Promise<Begun> {
  const state = kind === 'newcomers' ? 'on' : 'asked';
  const live = await findLive({ guildId, kind, channelId }, tx);
  if (!live) {
    const measure = { guildId, caseId, kind, channelId, before, state, startedAt: now, endsAt } as const;
    return { measure: await addMeasure(measure, tx), former: null };
  }
  const to = { state, startedAt: now, endsAt } as const;
  // The clock may have ended it since: then it is begun anew.
  if (!(await changeMeasure(live, to, tx))) throw new RetryWrite();
  return { measure: { ...live, ...to }, former: live };
}

/** What was done against a raid stands in the audit chain, and in its case's history where it came from one. */
export async function note(
  { guildId, actor, caseId }: RaidAct,
  act: 'raid-measure.asked' | 'raid-measure.ended',
  { kind }: Pick<MeasureWish, 'kind'>,
  { storage, clock, cases }: Pick<RaidNeeds, 'storage' | 'clock' | 'cases'>,
  tx: Tx,
): Promise<void> {
  const { vault } = storage;
  const at = new Date(clock.now());
  const event = act === 'raid-measure.asked' ? 'measure-asked' : 'measure-ended';
  await appendAudit(guildId, { act, target: kind, actorId: actor.userId, at }, { tx, vault });
  if (caseId !== null && (await cases.find(guildId, caseId, tx)))
    await addCaseEvent(caseId, { act: event, at, actorId: actor.userId, what: { measure: kind } }, { tx, vault });
}
