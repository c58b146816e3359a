import type { Config } from '../../config.ts';
import type { OwnMessages } from '../../discord/messages.ts';
import type { ServerView } from '../../discord/server-view.ts';
import type { BelongingNeeds } from '../../groups/belonging.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Log } from '../../log.ts';
import type { CaseNeeds } from '../../moderation/open-case.ts';
import type { Clock } from '../../schedule/clock.ts';

/** What group check-ins need. Each verb takes only what it touches. */
export interface RoundNeeds extends CaseNeeds, BelongingNeeds {
  groups: Pick<GroupStore, 'find' | 'findById'>;
  view: Pick<ServerView, 'findChannel' | 'isOurs'>;
  messages: Pick<OwnMessages, 'edit'>;
  config: Pick<Config, 'checkInHistory'>;
  clock: Clock;
  log: Log;
}
