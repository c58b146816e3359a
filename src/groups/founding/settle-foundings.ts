import type { Tx } from '../../storage/client.ts';

/**
 * Makes drafts again of what was being founded when a backup was made that was put back; returns how many. Since then it may have been founded, and people
 * talk in the role, channel or thread that the backup names: so these ids are forgotten, and nothing on Discord is taken back by them or by
 * a marker. What was there before its group stays the group's.
 */
export async function settleFoundings(tx: Tx): Promise<number> {
  const made = { state: 'founding', adopted: false };
  // The channel of a thread is where it is to stand, and was chosen with the draft.
  await tx.group.updateMany({ where: { ...made, belonging: { not: 'thread' } }, data: { channelId: null } });
  await tx.group.updateMany({ where: made, data: { roleId: null, threadId: null } });
  return (await tx.group.updateMany({ where: { state: 'founding' }, data: { state: 'draft' } })).count;
}
