import type { Incidents } from '../../discord/incidents.ts';
import type { ServerView } from '../../discord/server-view.ts';
import type { Log } from '../../log.ts';
import type { CaseNeeds } from '../open-case.ts';
import type { Actor } from '../rights.ts';

/** What measures against a raid need. */
export interface RaidNeeds extends CaseNeeds {
  incidents: Incidents;
  view: Pick<ServerView, 'findMissing' | 'findMissingOnServer' | 'findChannel' | 'isOurs'>;
  log: Log;
}

/** Somebody who does something against a raid, as Discord said with what they pressed; the case it came from, where there is one. */
export interface RaidAct {
  guildId: string;
  actor: Actor;
  caseId: string | null;
}
