import { timingSafeEqual } from 'node:crypto';
import { refuse } from '../discord/user-error.ts';
import type { Tier } from '../risk/assessment.ts';
import type { Vault } from '../storage/vault.ts';

/** In characters of base64url: 120 bits, and with three ids of 20 digits it still fits into a custom id. */
export const proofLength = 20;

/** Who tells, and where: what was written down for one of them is of no use to another, nor on another server. */
export interface Teller {
  guildId: string;
  userId: string;
}

/** What was seen of a message when its menu was opened. */
interface Facts {
  channelId: string;
  messageId: string;
  authorId: string;
  tier: Tier;
}

/**
 * By which the bot knows again what it wrote into a custom id itself. Discord hands on whatever custom id a client sends with a form, and of a
 * message that is gone, or in a place where the bot may not read, nothing could be looked up later. From memory alone.
 */
export function proveReported(
  { channelId, messageId, authorId, tier }: Facts,
  { guildId, userId }: Teller,
  vault: Pick<Vault, 'digest'>,
): string {
  return vault.digest('reported-message', guildId, userId, channelId, messageId, authorId, tier).slice(0, proofLength);
}

/** Refuses what the bot did not write down for this very person. @throws {UserError} `button-expired` */
export function requireProven(message: Facts & { proof: string }, teller: Teller, vault: Pick<Vault, 'digest'>): void {
  const wanted = Buffer.from(proveReported(message, teller, vault));
  const given = Buffer.from(message.proof);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) throw refuse('button-expired');
}
