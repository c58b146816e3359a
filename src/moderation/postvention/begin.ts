import { refuse } from '../../discord/user-error.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { cancelPlanned } from './cancel-planned.ts';
import { makeThread } from './make-thread.ts';
import { noteAct, type PostventionAct, type PostventionNeeds } from './needs.ts';
import { dayMs, debriefsAfterMs, threadMs, type Begun, type Postvention } from './postvention.ts';
import { countDays } from './rules.ts';
import { holdPostvention, listOpenNow, savePostvention } from './store.ts';
import { refuseTaken, requireDraft, requireMay, requirePlace } from './write-draft.ts';

/**
 * Begins what was read back: in one transaction it is under way, all that was planned for the account is cancelled, and the record has it. Only then
 * its thread is made; where Discord does not answer, the clock makes it. Pressed twice it is begun once.
 * @throws {UserError} `not-a-lead`, `postvention-gone`, `postvention-already`, `postvention-full`, `postvention-no-channel`, `postvention-lacks`
 */
export async function begin(act: PostventionAct & { id: string }, needs: PostventionNeeds): Promise<Begun> {
  const { guildId } = act;
  const { servers, storage, outbox } = needs;
  requireMay(act, needs);
  const { channelId } = requireDraft(act, needs);
  if (channelId !== null) requirePlace({ guildId, channelId }, needs);
  const begun = await servers.inTurn(guildId, async () => {
    const { one, settings } = await storage.write((tx) => save(act, needs, tx));
    servers.postventions.remember(one);
    if (settings) servers.remember(settings);
    return one;
  });
  outbox.kick();
  if (channelId === null) return { postvention: begun, thread: null };
  const thread = await makeThread(begun.id, needs);
  return { postvention: servers.postventions.find(guildId, begun.id) ?? begun, thread };
}

async function save(
  { guildId, id, actor }: PostventionAct & { id: string },
  needs: PostventionNeeds,
  tx: Tx,
): Promise<{ one: Postvention; settings: ServerSettings | null }> {
  const { vault } = needs.storage;
  // Two for the same account come one after the other.
  await tx.guild.updateMany({ where: { id: guildId }, data: { id: guildId } });
  const draft = await holdPostvention(id, { tx, vault });
  if (draft?.state !== 'draft') throw refuse('postvention-gone');
  const { accountId, channelId } = draft;
  refuseTaken(await listOpenNow(guildId, { tx, vault }), accountId);
  const now = needs.clock.now();
  const one: Postvention = {
    ...draft,
    state: 'open',
    beganBy: actor.userId,
    startedAt: now,
    endsAt: now + countDays(draft) * dayMs,
    threadEndsAt: channelId === null ? null : now + threadMs,
    debriefAt: now + debriefsAfterMs[0],
  };
  await savePostvention(one, { tx, vault });
  await noteAct('postvention.started', one, actor.userId, needs, tx);
  const settings = accountId === null ? null : await cancelPlanned({ guildId, userId: accountId }, needs, tx);
  return { one, settings };
}
