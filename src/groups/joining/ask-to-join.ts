import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { findStanding } from '../belonging.ts';
import { tellDesk } from '../care/tell-desk.ts';
import type { Group } from '../group.ts';
import { longestAnswer } from './buttons.ts';
import { ask, requireNotKeptOut, requireRoomToWait } from './join-group.ts';
import type { GroupVisitor, JoiningNeeds } from './needs.ts';
import { requireOpen } from '../pick-group.ts';
import { drawRequest } from './request-cards.ts';
import { requestPurpose } from './request-shown.ts';
import type { Wait } from './waiting.ts';

/** What became of somebody who asked to join. */
export type AskedToJoin = { kind: 'sent' | 'waits'; group: Group; wait: Wait } | { kind: 'already'; group: Group };

/**
 * Keeps a request and shows it once to those who decide. Asked again while it is open, it changes nothing.
 * @throws {UserError} `group-closed`, `group-gone`, `group-kept-out`, `not-set-up`, `too-many-waits`, `group-out-of-reach`, `discord-busy`
 */
export async function askToJoin(
  input: GroupVisitor & { groupId: string; answer: string },
  needs: JoiningNeeds,
): Promise<AskedToJoin> {
  const { guildId, groupId, userId, language } = input;
  const group = requireOpen(guildId, groupId, needs);
  requireNotKeptOut(group, input, needs);
  const settings = needs.servers.get(guildId);
  if (group.deskChannelId === null && settings.moderatorChannelId === null) throw refuse('not-set-up');
  if ((await ask(group, () => findStanding(group, input, needs))) === 'yes') return { kind: 'already', group };
  const answer = input.answer.trim() === '' ? null : input.answer.slice(0, longestAnswer);
  const { wait, isNew } = await needs.storage.write(async (tx) => {
    const asked = { guildId, groupId, userId, kind: 'request', answer, language } as const;
    await requireRoomToWait(asked, needs, tx);
    await endWaitForPlace(input, needs, tx);
    const added = await needs.waiting.add(asked, tx);
    const card = drawRequest(group, added.wait, languages.en.words);
    if (added.isNew) await tellDesk(group, card, needs, tx, { purpose: requestPurpose(added.wait) });
    return added;
  });
  if (isNew) needs.outbox.kick();
  return { kind: isNew ? 'sent' : 'waits', group, wait };
}

/** Whoever waited for a place when anybody could join asks now: those who decide have to see it. */
async function endWaitForPlace(
  { guildId, groupId, userId }: GroupVisitor & { groupId: string },
  { waiting }: Pick<JoiningNeeds, 'waiting'>,
  tx: Tx,
): Promise<void> {
  const waits = await waiting.listOf(guildId, userId, tx);
  const before = waits.find((wait) => wait.groupId === groupId && wait.kind === 'place');
  if (before) await waiting.remove(before.id, tx);
}
