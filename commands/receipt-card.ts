import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of receipts and appeals. */
export const receiptParts: readonly Part<Needs>[] = [];
