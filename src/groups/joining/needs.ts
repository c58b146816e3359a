import type { Asked } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import type { OwnMessages } from '../../discord/messages.ts';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { LanguageCode } from '../../words/words.ts';
import type { BelongingNeeds } from '../belonging.ts';
import type { GroupStore } from '../store.ts';
import type { MemberCounts } from './counts.ts';
import type { WaitingStore } from './waiting.ts';

/** What joining, waiting and leaving need. */
export interface JoiningNeeds extends BelongingNeeds {
  groups: GroupStore;
  messages: Pick<OwnMessages, 'edit'>;
  counts: MemberCounts;
  waiting: WaitingStore;
  storage: Storage;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  servers: Pick<ServerStore, 'get'>;
  config: Pick<Config, 'messageContent'>;
}

/** Somebody who wants something of a group. */
export interface GroupVisitor {
  guildId: string;
  userId: string;
  roles: readonly string[];
  language: LanguageCode;
}

/** The server on which something is asked. @throws {UserError} `no-server` */
export function requireServer({ guildId }: Pick<Asked, 'guildId'>): string {
  if (guildId === null) throw refuse('no-server');
  return guildId;
}

/** Whoever asks, on their server. @throws {UserError} `no-server` */
export function readVisitor(asked: Asked): GroupVisitor {
  const { userId, roles, language } = asked;
  return { guildId: requireServer(asked), userId, roles, language };
}
