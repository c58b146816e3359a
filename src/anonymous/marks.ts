import { createHmac } from 'node:crypto';
import type { Vault } from '../storage/vault.ts';

/** A person on a server, as a keyed hash: names nobody without the master key. Never stands in the clear beside a post. */
export type WriterMark = string;

/** The mark of whoever writes anonymously: the same for all they write on a server. */
export function makeWriterMark(vault: Vault, guildId: string, userId: string): WriterMark {
  return vault.digest('anonymous-writer', guildId, userId);
}

/** The mark of a reader who blocks writers; has nothing in common with what the same person writes. */
export function makeBlockerMark(vault: Vault, guildId: string, userId: string): string {
  return vault.digest('anonymous-reader', guildId, userId);
}

/** What keeps one post shut for one reader. */
export function makeShutMark(vault: Vault, postId: string, blockerMark: string): string {
  return vault.digest('anonymous-shut', postId, blockerMark);
}

/** By which a post is found from its message. */
export function makeMessageMark(vault: Vault, messageId: string): string {
  return vault.digest('anonymous-message', messageId);
}

/** By which a thread is found from the message it began with; Discord gives that id to the message's thread too. */
export function makeRootMark(vault: Vault, messageId: string): string {
  return vault.digest('anonymous-root', messageId);
}

/** By which a post is found from its receipt. */
export function makeReceiptMark(vault: Vault, receipt: string): string {
  return vault.digest('anonymous-receipt', receipt);
}

/** That somebody pressed a kind word under a post. */
export function makeKindMark(vault: Vault, postId: string, word: string, userId: string): string {
  return vault.digest('anonymous-kind', postId, word, userId);
}

/** What somebody wrote on a day (UTC, `2026-11-26`), of a kind: counted without keeping who. */
export function makeBudgetMark(vault: Vault, guildId: string, kind: string, day: string, userId: string): string {
  return vault.digest('anonymous-budget', guildId, kind, day, userId);
}

/** Somebody in one thread, by the thread's own key. */
export function makeVoiceMark(threadKey: Uint8Array, userId: string): string {
  return createHmac('sha256', threadKey).update(`voice ${userId}`).digest('base64url');
}
