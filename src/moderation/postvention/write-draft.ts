import type { ServerView } from '../../discord/server-view.ts';
import { escapeMarkdown } from '../../discord/cards.ts';
import { refuse } from '../../discord/user-error.ts';
import { newMarker } from '../../groups/founding/start-draft.ts';
import { newId } from '../../storage/ids.ts';
import { requireRulesRight } from '../server-rules/change-rules.ts';
import { enStaff } from '../../words/en.ts';
import type { PostventionAct, PostventionNeeds } from './needs.ts';
import { dayMs, gentleDays, mostOpen, type Postvention } from './postvention.ts';
import { findTitleFault } from './read-title.ts';
import { readDays } from './rules.ts';
import { holdPostvention, savePostvention } from './store.ts';

/** What somebody wishes for, as they typed it. */
export interface Wish {
  channelId: string | undefined;
  title: string | undefined;
  days: string | undefined;
}

/** What writing one needs. */
export type DraftNeeds = Pick<PostventionNeeds, 'storage' | 'servers' | 'clock' | 'view'>;

/**
 * Keeps what somebody wishes for until they begin it or leave it; nothing else happens. It is read back to them.
 * @throws {UserError} `not-a-lead`, and whatever is wrong with the wish
 */
export async function writeDraft(
  act: PostventionAct & { accountId: string | null },
  wish: Wish,
  needs: DraftNeeds,
): Promise<Postvention> {
  const { guildId, actor, accountId } = act;
  requireMay(act, needs);
  requireFree({ guildId, accountId }, needs);
  const draft: Postvention = {
    id: newId(),
    guildId,
    state: 'draft',
    accountId,
    beganBy: actor.userId,
    threadId: null,
    marker: newMarker(),
    threadEndsAt: null,
    debriefAt: null,
    extended: false,
    told: { usual: false, last: false, used: false },
    ...readWish(guildId, wish, needs),
  };
  await needs.storage.write(async (tx) => {
    await needs.servers.ensure(guildId, tx);
    await savePostvention(draft, { tx, vault: needs.storage.vault });
  });
  needs.servers.postventions.remember(draft);
  return draft;
}

/** Changes one that was read back. @throws {UserError} as {@link writeDraft}, and `postvention-gone` */
export async function rewriteDraft(
  act: PostventionAct & { id: string },
  wish: Wish,
  needs: DraftNeeds,
): Promise<Postvention> {
  const { guildId, id } = act;
  requireMay(act, needs);
  requireDraft(act, needs);
  const read = readWish(guildId, wish, needs);
  const changed = await needs.storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: needs.storage.vault });
    if (held?.state !== 'draft') throw refuse('postvention-gone');
    const draft = { ...held, ...read };
    await savePostvention(draft, { tx, vault: needs.storage.vault });
    return draft;
  });
  needs.servers.postventions.remember(changed);
  return changed;
}

/** Drops one that was read back: nothing of it is kept. @throws {UserError} `not-a-lead` */
export async function leaveDraft(act: PostventionAct & { id: string }, needs: DraftNeeds): Promise<void> {
  requireMay(act, needs);
  const found = needs.servers.postventions.find(act.guildId, act.id);
  if (found?.state !== 'draft') return;
  await needs.storage.write((tx) => tx.postvention.deleteMany({ where: { id: act.id, state: 'draft' } }));
  needs.servers.postventions.remember({ ...found, state: 'over' });
}

/** One that was read back and not begun, from memory. @throws {UserError} `postvention-gone` */
export function requireDraft(
  { guildId, id }: { guildId: string; id: string },
  { servers }: Pick<DraftNeeds, 'servers'>,
): Postvention {
  const found = servers.postventions.find(guildId, id);
  if (found?.state !== 'draft') throw refuse('postvention-gone');
  return found;
}

/** Refuses whoever may not, from memory: those who manage the server or lead its moderators may. @throws {UserError} `not-a-lead` */
export function requireMay(act: PostventionAct, { servers }: Pick<DraftNeeds, 'servers'>): void {
  requireRulesRight(act, servers);
}

/** Refuses where as many are under way as can be, or one for the same account; from memory. @throws {UserError} `postvention-full`, `postvention-already` */
export function requireFree(
  { guildId, accountId }: { guildId: string; accountId: string | null },
  { servers, clock }: Pick<DraftNeeds, 'servers' | 'clock'>,
): void {
  refuseTaken(servers.postventions.listUnderWay(guildId, clock.now()), accountId);
}

/** The same among those that are under way. */
export function refuseTaken(underWay: readonly Postvention[], accountId: string | null): void {
  if (accountId !== null && underWay.some((one) => one.accountId === accountId))
    throw refuse('postvention-already', { userId: accountId });
  if (underWay.length >= mostOpen) throw refuse('postvention-full', { most: mostOpen });
}

function readWish(
  guildId: string,
  { channelId, title = '', days: typedDays }: Wish,
  needs: DraftNeeds,
): Pick<Postvention, 'channelId' | 'title' | 'startedAt' | 'endsAt'> {
  const { least, most } = gentleDays;
  const days = readDays(typedDays);
  if (days === null) throw refuse('postvention-days', { least, most });
  if (channelId !== undefined && title === '') throw refuse('postvention-no-title');
  const fault = findTitleFault(title);
  if (fault?.kind === 'how') throw refuse('postvention-title-how', { word: escapeMarkdown(fault.word) });
  if (fault?.kind === 'harm') throw refuse('postvention-title-harm');
  if (channelId !== undefined) requirePlace({ guildId, channelId }, needs);
  const startedAt = needs.clock.now();
  return { channelId: channelId ?? null, title, startedAt, endsAt: startedAt + days * dayMs };
}

/** What the bot needs for a thread that all can see. Source: Discord's reference, "Threads": permissions of a thread are its channel's. */
const rights = ['ViewChannel', 'CreatePublicThreads', 'SendMessagesInThreads', 'ReadMessageHistory'] as const;

/** Refuses a channel that no thread can be made in, before anything begins. @throws {UserError} `postvention-no-channel`, `postvention-lacks` */
export function requirePlace(
  { guildId, channelId }: { guildId: string; channelId: string },
  { view }: { view: Pick<ServerView, 'findMissing'> },
): void {
  const lacks = view.findMissing(guildId, channelId, rights);
  if (lacks === null) throw refuse('postvention-no-channel');
  if (lacks.length === 0) return;
  const names = lacks.map((name) => enStaff.postvention.permissions[name]).join(', ');
  throw refuse('postvention-lacks', { channelId, permissions: names });
}
