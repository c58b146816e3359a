import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { requireStanding, type CustodyNeeds } from '../custody/needs.ts';
import { listKeys, type CustodyKey } from '../custody/store.ts';
import { tellPerson } from '../custody/tell-person.ts';
import type { AnonymousNeeds } from '../needs.ts';

/** What opening posts needs. */
export type OpeningNeeds = CustodyNeeds & Pick<AnonymousNeeds, 'anonymous' | 'openings' | 'log'>;

/** By which it is known whether all custodians are being told. */
export function nameTelling(openingId: string): string {
  return `opening-told:${openingId}`;
}

/** The key that a post is sealed to, for one of its custodians. @throws {UserError} `opening-nothing`, `opening-not-yours`, `custodian-left`, `custodian-owns` */
export async function requireOpener(
  opening: { guildId: string; keyId: string; userId: string },
  needs: OpeningNeeds,
): Promise<CustodyKey> {
  const { guildId, userId } = opening;
  const key = (await listKeys(guildId, needs)).find(({ id }) => id === opening.keyId);
  if (!key) throw refuse('opening-nothing');
  if (!key.shares.some(({ holderId }) => holderId === userId)) throw refuse('opening-not-yours');
  await requireStanding(guildId, userId, needs);
  return key;
}

/** Puts a message to every custodian of a key into the outbox. Call `outbox.kick` once that is committed. */
export async function tellCustodians(
  key: CustodyKey,
  message: { openingId: string; draw: (readerId: string) => Card },
  needs: OpeningNeeds,
  tx: Tx,
): Promise<void> {
  const { guildId } = key;
  const purpose = nameTelling(message.openingId);
  for (const { holderId: userId } of key.shares)
    await tellPerson({ guildId, userId, card: message.draw(userId), purpose }, needs, tx);
}

/** An entry in the audit chain about an opening; nobody else opens anything on the server until the transaction ends. */
export async function recordOpening(
  act: 'opening.asked' | 'opening.cancelled' | 'post.opened',
  { guildId, actorId, openingId }: { guildId: string; actorId: string; openingId: string },
  { storage, firm }: Pick<OpeningNeeds, 'storage' | 'firm'>,
  tx: Tx,
): Promise<void> {
  const event = { act, target: openingId, actorId, at: new Date(firm.now()) };
  await appendAudit(guildId, event, { tx, vault: storage.vault });
}
