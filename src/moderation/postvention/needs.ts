import type { AnonymousNeeds } from '../../anonymous/needs.ts';
import type { OwnNeeds } from '../../check-ins/own/needs.ts';
import type { Config } from '../../config.ts';
import type { WaitingStore } from '../../groups/joining/waiting.ts';
import type { Tx } from '../../storage/client.ts';
import { appendAudit, type AuditAct } from '../../storage/audit-chain.ts';
import type { Actor } from '../rights.ts';
import type { Postvention } from './postvention.ts';

/** What times after a death need. Each verb takes only what it touches. */
export interface PostventionNeeds extends AnonymousNeeds, OwnNeeds {
  waiting: WaitingStore;
  config: Pick<Config, 'checkInHistory' | 'messageContent'>;
}

/** Somebody who manages a server or leads its moderators. */
export interface PostventionAct {
  guildId: string;
  actor: Actor;
}

/** Notes in the record what somebody did. Whom it was about stands nowhere: the record is kept for ever. */
export async function noteAct(
  act: Extract<AuditAct, `postvention.${string}`>,
  { id: target, guildId }: Pick<Postvention, 'id' | 'guildId'>,
  actorId: string,
  { storage, clock }: Pick<PostventionNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const event = { act, target, actorId, at: new Date(clock.now()) };
  await appendAudit(guildId, event, { tx, vault: storage.vault });
}
