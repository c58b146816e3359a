import { RetryWrite } from '../../storage/errors.ts';
import type { Tx } from '../../storage/client.ts';
import { askDiscord, type DeedEnd } from '../acts/ask-discord.ts';
import type { RaidNeeds } from './needs.ts';
import { findFormer, slowSeconds, type Measure } from './rules.ts';
import { changeMeasure, findLive, findMeasure } from './store.ts';

type AskNeeds = Pick<RaidNeeds, 'storage' | 'incidents' | 'clock'>;

/** What Discord refused to begin, or to end. */
export type Refused = Extract<DeedEnd, { kind: 'refused' }> & { isEnd: boolean };

/** What else is to be known. */
interface Asking {
  /** What was on already, where it was to go on for longer: refused, it stays as it was. */
  former?: Measure | null;
  /** Tells of a refusal, in the transaction that saves it: by one process, once. */
  tell?: (refused: Refused, tx: Tx) => Promise<void>;
}

/** So often it is asked anew where somebody changed their mind while Discord was asked. What is left then is the clock's. */
const mostTurns = 3;

/**
 * Asks Discord for what was saved: that it begins, or, where its end has come, that it is as it was before. Saves what became of it; nothing where
 * that is not known yet. Where somebody began or ended it meanwhile, Discord is asked for what is true by then. Done twice, it is the same.
 */
export async function askForMeasure(measure: Measure, needs: AskNeeds, asking: Asking = {}): Promise<DeedEnd> {
  let asked = measure;
  for (let turn = 1; ; turn += 1) {
    const isEnd = asked.endsAt <= needs.clock.now();
    const end = await askDiscord(() => (isEnd ? giveBack(asked, needs) : begin(asked, needs)));
    const to = await findNext(asked, { end, isEnd, former: asking.former ?? null }, needs);
    if (to === null) return { kind: 'later' };
    const isRefused = end.kind === 'refused' && { ...end, isEnd };
    const isSaved = await needs.storage.write(async (tx) => {
      if (!(await changeMeasure(asked, to, tx))) return false;
      if (isRefused) await asking.tell?.(isRefused, tx);
      return true;
    });
    if (isSaved || turn === mostTurns) return end;
    const changed = await findChanged(asked, { isOnDiscord: !isEnd && end.kind === 'done' }, needs);
    if (changed === null) return end;
    asked = changed;
  }
}

type Change = Parameters<typeof changeMeasure>[1];

/** How a measure stands after Discord was asked; null where that is not known yet. */
async function findNext(
  measure: Measure,
  { end, isEnd, former }: { end: DeedEnd; isEnd: boolean; former: Measure | null },
  needs: AskNeeds,
): Promise<Change | null> {
  if (end.kind === 'later') return null;
  if (isEnd) return { state: 'over' };
  if (end.kind === 'done') return { state: 'on' };
  if (former?.state === 'on') return { state: 'on', startedAt: former.startedAt, endsAt: former.endsAt };
  // Refused once more, but slow since an earlier press: it has to be given back all the same.
  const still = await askDiscord(() => isSlowed(measure, needs));
  return still.kind === 'later' ? null : { state: still.kind === 'done' ? 'on' : 'refused' };
}

/**
 * The measure as somebody else saved it while Discord was asked; null where nothing is left to be asked for. What came to Discord after its end is
 * on its way back from now on, before anything else: so it is given back though the bot dies here.
 */
async function findChanged(
  { guildId, id, endsAt }: Measure,
  { isOnDiscord }: { isOnDiscord: boolean },
  { storage }: Pick<RaidNeeds, 'storage'>,
): Promise<Measure | null> {
  return storage.write(async (tx) => {
    const current = await findMeasure(guildId, id, tx);
    if (current === null) return null;
    if (current.state === 'asked') return current;
    // Another process asked for the same.
    if (current.state === 'on') return isOnDiscord && current.endsAt === endsAt ? null : current;
    if (!isOnDiscord || (await findLive(current, tx)) !== null) return null;
    if (!(await changeMeasure(current, { state: 'asked' }, tx))) throw new RetryWrite();
    return { ...current, state: 'asked' };
  });
}

async function begin(
  { guildId, kind, channelId, before, endsAt }: Measure,
  { incidents }: Pick<RaidNeeds, 'incidents'>,
) {
  if (kind === 'newcomers') return true;
  // A channel that was slower before stays so.
  if (kind === 'slow-mode')
    return channelId !== null && incidents.slowDown(channelId, Math.max(slowSeconds, before ?? 0));
  await incidents.pause(guildId, kind, endsAt);
  return true;
}

async function giveBack(measure: Measure, { incidents, clock }: Pick<RaidNeeds, 'incidents' | 'clock'>): Promise<true> {
  const { guildId, kind, channelId, state } = measure;
  if (kind === 'newcomers') return true;
  if (kind === 'slow-mode') {
    const former = await readFormer(measure, { incidents });
    if (channelId !== null && former !== null) await incidents.slowDown(channelId, former);
    return true;
  }
  // What was on until its end Discord ends by itself: a pause that goes on is somebody else's. One that was ended sooner is asked for.
  if (state === 'on') return true;
  const until = await incidents.readPause(guildId, kind);
  if (until !== null && until > clock.now()) await incidents.pause(guildId, kind, null);
  return true;
}

/** Whether a channel is slow as we made it. */
async function isSlowed(measure: Measure, needs: Pick<RaidNeeds, 'incidents'>): Promise<boolean> {
  return measure.kind === 'slow-mode' && (await readFormer(measure, needs)) !== null;
}

/** What a channel goes back to; null where there is nothing to go back from. */
async function readFormer(measure: Measure, { incidents }: Pick<RaidNeeds, 'incidents'>): Promise<number | null> {
  const now = measure.channelId === null ? null : await incidents.readSlowMode(measure.channelId);
  return now === null ? null : findFormer(measure, now);
}
