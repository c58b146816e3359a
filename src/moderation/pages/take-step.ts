import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { listOnCall } from '../rota/on-call.ts';
import type { News } from './cards.ts';
import { findNextRung, findNextTime, type Reach } from './rules.ts';
import { sendRung, type SendNeeds } from './send.ts';
import { listPaged, type Page } from './store.ts';

/** The most messages of earlier rounds that are remembered. */
const mostPast = 20;

/** A page that begins, or begins anew: whoever was paged before may be paged again. */
export function beginAnew(page: Page, now: number): Page {
  const sent = page.sent.slice(-mostPast).map((one) => ({ ...one, past: true }));
  return { ...page, state: 'waiting', step: 0, startedAt: now, nextAt: null, seen: null, sent };
}

/**
 * Whom pages of a server can reach at this moment. Who leads is known to Discord alone, and the bot has no list of members: the first lead is
 * the person named with `/setup on-call`, and all leads are the role named for them, which is mentioned in the moderators' channel. Where there
 * is no such role or channel, whoever owns the server stands in, as far as that is known (`ownerId`).
 */
export async function findReach(
  settings: ServerSettings,
  { ownerId, ...needs }: SendNeeds & { ownerId: string | null },
  tx: Tx,
): Promise<Reach> {
  const { onCallId, moderatorChannelId } = settings;
  const leadRoleId = moderatorChannelId === null ? null : settings.leadRoleId;
  return {
    onCall: await listOnCall(settings, needs, tx),
    leadId: onCallId,
    leadRoleId,
    ownerId: leadRoleId === null ? ownerId : null,
  };
}

/**
 * Takes the next step of a page that was due at `dueAt`; resolves to the page after it, to be saved in the same transaction. Where nobody is
 * left the page stays as it is, for whoever comes on shift. Where there was nobody on call from the start it is unstaffed, whether leads were paged or
 * nobody at all: whoever comes on shift begins it anew.
 */
export async function takeStep(
  page: Page,
  { news, about, dueAt }: { news: News; about: readonly string[]; dueAt: number },
  needs: SendNeeds & { ownerId: string | null },
  tx: Tx,
): Promise<Page> {
  const now = needs.clock.now();
  const reach = await findReach(needs.servers.get(page.guildId), needs, tx);
  const isFirst = page.sent.every(({ past }) => past);
  const climbed = { startedAt: page.startedAt, step: isFirst ? null : page.step, paged: listPaged(page), about };
  const rung = findNextRung(climbed, reach, now);
  if (!rung) return { ...page, state: isFirst ? 'unstaffed' : 'waiting', nextAt: null };
  const paged = await sendRung(page, rung, news, needs, tx);
  const state = isFirst && rung.step === 3 ? 'unstaffed' : 'waiting';
  return { ...paged, state, step: rung.step, nextAt: findNextTime(rung.step, { dueAt, now }) };
}
