import type { Limits } from '../../anonymous/limits.ts';
import type { Config } from '../../config.ts';
import type { History } from '../../discord/history.ts';
import type { Places } from '../../discord/places.ts';
import type { ServerView } from '../../discord/server-view.ts';
import type { BelongingNeeds } from '../../groups/belonging.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Log } from '../../log.ts';
import type { CaseNeeds } from '../../moderation/open-case.ts';
import type { Clock } from '../../schedule/clock.ts';

/** What a person's own check-ins need. Each verb takes only what it touches. */
export interface OwnNeeds extends CaseNeeds, BelongingNeeds {
  groups: GroupStore;
  view: ServerView;
  places: Places;
  limits: Limits;
  findMember: History['findMember'];
  config: Pick<Config, 'checkInHistory'>;
  clock: Clock;
  log: Log;
}
