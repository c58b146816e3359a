import type { AnonymousNeeds } from '../../anonymous/needs.ts';
import type { Moderating } from '../../discord/moderating.ts';
import type { Actor } from '../rights.ts';

/** What acts on cases need. */
export interface ActNeeds extends Pick<
  AnonymousNeeds,
  'storage' | 'cases' | 'servers' | 'outbox' | 'clock' | 'log' | 'view' | 'places' | 'messages' | 'anonymous' | 'groups'
> {
  moderating: Moderating;
}

/** Somebody who acts on a case, as Discord said with what they pressed. */
export interface CaseDeed {
  guildId: string;
  caseId: string;
  actor: Actor;
}
