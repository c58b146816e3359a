import type { History } from '../discord/history.ts';
import type { OwnMessages } from '../discord/messages.ts';
import type { ServerView } from '../discord/server-view.ts';
import type { BelongingNeeds } from '../groups/belonging.ts';
import type { MemberCounts } from '../groups/joining/counts.ts';
import type { GroupStore } from '../groups/store.ts';
import type { Log } from '../log.ts';
import type { CaseNeeds } from '../moderation/open-case.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Custody } from './custody/custody.ts';
import type { FirmClock } from './firm-clock.ts';
import type { Limits } from './limits.ts';
import type { OpeningMemory } from './opening/memory.ts';
import type { PromiseMemory } from './posting/promise-memory.ts';
import type { AnonymousStore } from './store.ts';
import type { RecordCheck } from './trust/record.ts';

/** What anonymous posts need. Each verb takes only what it touches. */
export interface AnonymousNeeds extends CaseNeeds, BelongingNeeds {
  anonymous: AnonymousStore;
  custody: Custody;
  firm: FirmClock;
  limits: Limits;
  openings: OpeningMemory;
  promises: PromiseMemory;
  record: RecordCheck;
  messages: OwnMessages;
  view: ServerView;
  groups: GroupStore;
  counts: MemberCounts;
  clock: Clock;
  log: Log;
  findMember: History['findMember'];
}
