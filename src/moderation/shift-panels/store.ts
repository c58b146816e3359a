import type { Delivered } from '../../outbox/message.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { sayings, type Saying, type ShiftPanel } from './rules.ts';

/** What the outbox calls a panel: followed by the server's id. */
export const panelPurpose = 'shift-panel:';

const moment = (time: number | null) => (time === null ? null : new Date(time));

/** All panels, of all servers. */
export async function listPanels(db: Db): Promise<ShiftPanel[]> {
  const rows = await db.shiftPanel.findMany({ orderBy: [{ guildId: 'asc' }, { channelId: 'asc' }] });
  return rows.map(({ guildId, channelId, messageId, says, changedAt }) => ({
    guildId,
    channelId,
    messageId,
    // What this version does not know was written by a later one: it promises nobody.
    says: sayings.find((one) => one === says) ?? 'nobody',
    changedAt: changedAt?.getTime() ?? null,
  }));
}

/** The panel as it was seen: who finds it otherwise was not the first. */
function asSeen({ guildId, channelId, messageId, changedAt }: ShiftPanel) {
  return { guildId, channelId, messageId, changedAt: moment(changedAt) };
}

/** Makes the row of a channel's first panel, which is on its way; false where another process was first. */
export async function addPanel(
  { now, ...panel }: { guildId: string; channelId: string; says: Saying; now: number },
  tx: Tx,
): Promise<boolean> {
  const { guildId, channelId } = panel;
  // Of two at once the second conflicts, is run again, and sees the first.
  if ((await tx.shiftPanel.count({ where: { guildId, channelId } })) > 0) return false;
  await tx.shiftPanel.create({ data: { ...panel, postedAt: new Date(now) } });
  return true;
}

/** Notes since when something else is true, or that nothing else is any more; false where the panel is otherwise by now. */
export async function noteChange(seen: ShiftPanel, changedAt: number | null, tx: Tx): Promise<boolean> {
  return (await tx.shiftPanel.updateMany({ where: asSeen(seen), data: { changedAt: moment(changedAt) } })).count > 0;
}

/** Notes that a panel was changed. */
export async function noteSaid(seen: ShiftPanel, says: Saying, tx: Tx): Promise<void> {
  await tx.shiftPanel.updateMany({ where: asSeen(seen), data: { says, changedAt: null } });
}

/** Notes that a new message takes the place of a panel's; false where the panel is otherwise by now. */
export async function noteOnWay(seen: ShiftPanel, { says, now }: { says: Saying; now: number }, tx: Tx) {
  const data = { says, changedAt: null, messageId: null, postedAt: new Date(now) };
  return (await tx.shiftPanel.updateMany({ where: asSeen(seen), data })).count > 0;
}

/** Forgets the panel of a channel. */
export async function forgetPanel({ guildId, channelId }: ShiftPanel, tx: Tx): Promise<void> {
  await tx.shiftPanel.deleteMany({ where: { guildId, channelId } });
}

/** Remembers where a panel is, once the outbox delivered it. */
export async function noteShiftPanel(purpose: string, { channelId, messageId }: Delivered, tx: Tx): Promise<void> {
  if (!purpose.startsWith(panelPurpose)) return;
  const guildId = purpose.slice(panelPurpose.length);
  await tx.shiftPanel.updateMany({ where: { guildId, channelId }, data: { messageId } });
}
