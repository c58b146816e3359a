import { askDiscord, type DeedEnd } from '../acts/ask-discord.ts';
import type { RaidNeeds } from './needs.ts';
import { findFormer, slowSeconds, type Measure } from './rules.ts';
import { changeMeasure } from './store.ts';

/**
 * Asks Discord for what was saved: that it begins, or, where its end has come, that it is as it was before. Saves what became of it; nothing where
 * that is not known yet. Done twice, it is the same.
 */
export async function askForMeasure(
  measure: Measure,
  needs: Pick<RaidNeeds, 'storage' | 'incidents' | 'clock'>,
): Promise<DeedEnd> {
  const isEnding = measure.endsAt <= needs.clock.now();
  const end = await askDiscord(() => (isEnding ? giveBack(measure, needs) : begin(measure, needs)));
  if (end.kind === 'later') return end;
  const state = isEnding ? 'over' : end.kind === 'done' ? 'on' : 'refused';
  await needs.storage.write((tx) => changeMeasure(measure, { state }, tx));
  return end;
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

async function giveBack(
  measure: Measure,
  { incidents, clock }: Pick<RaidNeeds, 'incidents' | 'clock'>,
): Promise<boolean> {
  const { guildId, kind, channelId, state } = measure;
  if (kind === 'newcomers') return true;
  if (kind === 'slow-mode') {
    const now = channelId === null ? null : await incidents.readSlowMode(channelId);
    const former = now === null ? null : findFormer(measure, now);
    return channelId !== null && former !== null && incidents.slowDown(channelId, former);
  }
  // What was on until its end Discord ends by itself: a pause that goes on is somebody else's. One that was ended sooner is asked for.
  if (state === 'on') return true;
  const until = await incidents.readPause(guildId, kind);
  if (until !== null && until > clock.now()) await incidents.pause(guildId, kind, null);
  return true;
}
