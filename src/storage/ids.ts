import { randomBytes } from 'node:crypto';

/** A new id of ours: 128 random bits as base64url, 22 characters. Says nothing about when or by whom. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}
