import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { closeRequests } from '../../groups/joining/request-shown.ts';
import { cancelPlanned, type Cancelled } from './cancel-planned.ts';
import { makeThread } from './make-thread.ts';
import { noteAct, type PostventionAct, type PostventionNeeds } from './needs.ts';
import { noteSilent } from './note-silent.ts';
import { dayMs, debriefsAfterMs, threadMs, type Begun, type Postvention } from './postvention.ts';
import { drawTold } from './cards.ts';
import { countDays, isUnderWay } from './rules.ts';
import { holdPostvention, listOpenNow, savePostvention } from './store.ts';
import { tellModerators } from './tell.ts';
import { refuseTaken, requireDraft, requireMay, requirePlace } from './write-draft.ts';

/**
 * Begins what was read back: in one transaction it is under way, all that was planned for the account is cancelled, the record has it, and moderators
 * are told who began it and for whom. Only then its thread is made; where Discord does not answer, the clock makes it. Pressed twice it is begun once.
 * @throws {UserError} `not-a-lead`, `postvention-gone`, `postvention-already`, `postvention-full`, `postvention-no-channel`, `postvention-lacks`
 */
export async function begin(act: PostventionAct & { id: string }, needs: PostventionNeeds): Promise<Begun> {
  const { guildId } = act;
  const { servers, storage, outbox } = needs;
  requireMay(act, needs);
  const { channelId } = requireDraft(act, needs);
  if (channelId !== null) requirePlace({ guildId, channelId }, needs);
  const { one, wasOnCall, waits } = await servers.inTurn(guildId, async () => {
    const { begun, settings, waits } = await storage.write((tx) => save(act, needs, tx));
    servers.postventions.remember(begun);
    if (settings) servers.remember(settings);
    return { one: begun, wasOnCall: settings !== null, waits };
  });
  outbox.kick();
  await closeRequests(waits, needs);
  if (channelId === null) return { postvention: one, wasOnCall, thread: null };
  const thread = await makeThread(one.id, needs);
  return { postvention: servers.postventions.find(guildId, one.id) ?? one, wasOnCall, thread };
}

async function save(
  { guildId, id, actor }: PostventionAct & { id: string },
  needs: PostventionNeeds,
  tx: Tx,
): Promise<Cancelled & { begun: Postvention }> {
  const { vault } = needs.storage;
  // Two for the same account come one after the other.
  await tx.guild.updateMany({ where: { id: guildId }, data: { id: guildId } });
  const draft = await holdPostvention(id, { tx, vault });
  if (draft?.state !== 'draft') throw refuse('postvention-gone');
  const { accountId, channelId } = draft;
  const now = needs.clock.now();
  const open = await listOpenNow(guildId, { tx, vault });
  refuseTaken(
    open.filter((one) => isUnderWay(one, now)),
    accountId,
  );
  const begun: Postvention = {
    ...draft,
    state: 'open',
    beganBy: actor.userId,
    startedAt: now,
    endsAt: now + countDays(draft) * dayMs,
    threadEndsAt: channelId === null ? null : now + threadMs,
    debriefAt: now + debriefsAfterMs[0],
  };
  await savePostvention(begun, { tx, vault });
  await noteAct('postvention.started', begun, actor.userId, needs, tx);
  if (accountId !== null) await noteSilent(accountId, needs);
  const nothing = { settings: null, waits: [] };
  const cancelled = accountId === null ? nothing : await cancelPlanned({ guildId, userId: accountId }, needs, tx);
  await tellModerators(guildId, drawTold(begun), needs, tx);
  return { begun, ...cancelled };
}
