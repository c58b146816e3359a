import type { TurnNeeds } from '../../src/discord/identify-turns.ts';
import { openLog } from '../../src/log.ts';

/** How a client of a test waits before its sessions: as Discord wants it, sharing with nobody. */
export const plainTurns: TurnNeeds = {
  noteStart: () => Promise.resolve(),
  reserve: null,
  log: openLog('silent'),
};
