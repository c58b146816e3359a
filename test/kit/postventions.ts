import type { Postvention } from '../../src/moderation/postvention/postvention.ts';
import { newId } from '../../src/storage/ids.ts';
import { ids } from './interactions.ts';

/** One that is under way, with nothing due of it before two weeks have passed. */
export function makePostvention(given: Partial<Postvention> = {}): Postvention {
  const startedAt = given.startedAt ?? 1_760_000_000_000;
  return {
    id: newId(),
    guildId: ids.guild,
    state: 'open',
    accountId: null,
    beganBy: ids.olu,
    title: 'Remembering Sam',
    channelId: ids.lounge,
    threadId: null,
    marker: '0123456789ab',
    startedAt,
    endsAt: startedAt + 14 * 86_400_000,
    threadEndsAt: null,
    debriefAt: null,
    extended: false,
    told: { usual: false, last: false, used: false },
    ...given,
  };
}
