import type { OwnMessages } from '../discord/messages.ts';
import type { ScheduledEvents } from '../discord/scheduled-events.ts';
import type { ServerView } from '../discord/server-view.ts';
import type { BelongingNeeds } from '../groups/belonging.ts';
import type { GroupStore } from '../groups/store.ts';
import type { Log } from '../log.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Clock } from '../schedule/clock.ts';
import type { ServerStore } from '../servers/store.ts';
import type { Storage } from '../storage/open-storage.ts';

/** What sessions need. Each verb takes only what it touches. */
export interface SessionNeeds extends BelongingNeeds {
  storage: Storage;
  servers: ServerStore;
  groups: GroupStore;
  outbox: Outbox;
  view: ServerView;
  messages: OwnMessages;
  events: ScheduledEvents;
  clock: Clock;
  log: Log;
}
