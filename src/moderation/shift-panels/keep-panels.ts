import type { OwnMessages } from '../../discord/messages.ts';
import { isHeldBack, isRefused } from '../../discord/refusals.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import { describeError, type Log } from '../../log.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import { listAllSince, listWithShifts } from '../rota/store.ts';
import { drawShiftPanel } from './cards.ts';
import { decidePanel, isShown, longestShiftMs, type Saying, type ShiftPanel } from './rules.ts';
import { addPanel, forgetPanel, listPanels, noteChange, noteOnWay, noteSaid, panelPurpose } from './store.ts';

/** What keeping panels needs. */
export interface PanelNeeds {
  storage: Storage;
  servers: Pick<ServerStore, 'all'>;
  outbox: Pick<Outbox, 'add' | 'isOnItsWay' | 'kick'>;
  messages: Pick<OwnMessages, 'edit' | 'remove'>;
  view: Pick<ServerView, 'isPresent' | 'findMissing'>;
  clock: Clock;
  log: Log;
}

/**
 * By the clock: every watched channel has one message that says whether a volunteer is on shift, from the first shift of its server on. It follows
 * shifts and nothing else. Where a server has none, it has no panel: its moderators may be there all the same.
 */
export async function keepPanels(needs: PanelNeeds): Promise<void> {
  const { storage, clock, servers, view, outbox } = needs;
  const opening = { db: storage.read, vault: storage.vault };
  const now = clock.now();
  const [panels, shifts, withShifts] = await Promise.all([
    listPanels(storage.read),
    listAllSince(now - longestShiftMs, opening),
    listWithShifts(storage.read),
  ]);
  const staffed = new Set(shifts.filter((shift) => isShown(shift, now)).map(({ guildId }) => guildId));
  const wanted = new Set([...withShifts, ...panels.map(({ guildId }) => guildId)]);
  for (const settings of servers.all()) {
    const { guildId } = settings;
    if (!wanted.has(guildId) || !view.isPresent(guildId)) continue;
    const says = staffed.has(guildId) ? 'here' : 'nobody';
    const own = panels.filter((panel) => panel.guildId === guildId);
    await keepServer(settings, { says, panels: own }, needs);
  }
  outbox.kick();
}

async function keepServer(
  settings: ServerSettings,
  { says, panels }: { says: Saying; panels: readonly ShiftPanel[] },
  needs: PanelNeeds,
): Promise<void> {
  const { guildId, watched } = settings;
  const work = [
    ...[...watched].map((channelId) => () => {
      const panel = panels.find((one) => one.channelId === channelId) ?? null;
      return keepPanel(settings, { channelId, panel, says }, needs);
    }),
    ...panels.filter(({ channelId }) => !watched.has(channelId)).map((panel) => () => takeAway(panel, needs)),
  ];
  for (const step of work)
    try {
      await step();
    } catch (error) {
      // One channel that cannot be looked after must not keep the next from it.
      needs.log.warn('shift-panel.not-kept', { guildId, error: describeError(error) });
    }
}

async function keepPanel(
  settings: ServerSettings,
  { channelId, panel, says }: { channelId: string; panel: ShiftPanel | null; says: Saying },
  needs: PanelNeeds,
): Promise<void> {
  const { storage, clock } = needs;
  const now = clock.now();
  const step = decidePanel(panel, { says, now });
  if (step === 'leave') return;
  if (!panel) return postFirst(settings, { channelId, says }, needs);
  if (step !== 'change') {
    await storage.write((tx) => noteChange(panel, step === 'note' ? now : null, tx));
    return;
  }
  // Of several processes one changes it.
  if (!(await storage.write((tx) => noteChange(panel, now, tx)))) return;
  const held = { ...panel, changedAt: now };
  if (await changeMessage(settings, { panel: held, says }, needs))
    await storage.write((tx) => noteSaid(held, says, tx));
  else await postAnew(settings, { panel: held, says }, needs);
}

async function postFirst(
  settings: ServerSettings,
  { channelId, says }: { channelId: string; says: Saying },
  needs: PanelNeeds,
): Promise<void> {
  const { guildId } = settings;
  if (!canWrite(guildId, channelId, needs)) return;
  await needs.storage.write(async (tx) => {
    if (await addPanel({ guildId, channelId, says, now: needs.clock.now() }, tx))
      await needs.outbox.add(drawMessage(settings, channelId, says), tx);
  });
}

/**
 * False where it is gone, or Discord does not let it be changed, for example because it is too old for another change (30046): then a new one takes
 * its place. Rejects while Discord has trouble: the next round tries again, and nobody's pins are turned over.
 */
async function changeMessage(
  settings: ServerSettings,
  { panel: { channelId, messageId }, says }: { panel: ShiftPanel; says: Saying },
  { messages, log }: PanelNeeds,
): Promise<boolean> {
  if (messageId === null) return false;
  try {
    return await messages.edit(channelId, messageId, draw(settings, says));
  } catch (error) {
    if (!isRefused(error) && !isHeldBack(error)) throw error;
    log.info('shift-panel.not-changed', { guildId: settings.guildId, error: describeError(error) });
    return false;
  }
}

/** One that is still on its way is waited for: the next round changes it. */
async function postAnew(
  settings: ServerSettings,
  { panel, says }: { panel: ShiftPanel; says: Saying },
  needs: PanelNeeds,
): Promise<void> {
  const { guildId } = settings;
  const { channelId, messageId } = panel;
  if (!canWrite(guildId, channelId, needs)) return;
  await needs.storage.write(async (tx) => {
    if (await needs.outbox.isOnItsWay(`${panelPurpose}${guildId}`, channelId, tx)) return;
    if (!(await noteOnWay(panel, { says, now: needs.clock.now() }, tx))) return;
    const message = drawMessage(settings, channelId, says);
    await needs.outbox.add({ ...message, ...(messageId !== null && { replaces: [messageId] }) }, tx);
  });
}

/** The message goes first: a panel that nobody keeps would say for ever what was true once. */
async function takeAway(panel: ShiftPanel, { storage, messages, outbox }: PanelNeeds): Promise<void> {
  const { guildId, channelId, messageId } = panel;
  const isComing = await storage.write((tx) => outbox.isOnItsWay(`${panelPurpose}${guildId}`, channelId, tx));
  if (isComing) return;
  if (messageId !== null) await messages.remove(channelId, messageId);
  await storage.write((tx) => forgetPanel(panel, tx));
}

function draw({ language }: ServerSettings, says: Saying) {
  return addTranslationNote(drawShiftPanel(says, languages[language].words), language);
}

function drawMessage(settings: ServerSettings, channelId: string, says: Saying) {
  const { guildId } = settings;
  const target = { kind: 'channel', channelId } as const;
  return { guildId, target, card: draw(settings, says), pin: true, purpose: `${panelPurpose}${guildId}` };
}

/** In a channel that is gone, or closed to the bot, nobody is told anything. */
function canWrite(guildId: string, channelId: string, { view }: Pick<PanelNeeds, 'view'>): boolean {
  return view.findMissing(guildId, channelId, ['ViewChannel', 'SendMessages'])?.length === 0;
}
