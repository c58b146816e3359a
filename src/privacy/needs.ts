import type { AnonymousNeeds } from '../anonymous/needs.ts';
import type { OwnNeeds } from '../check-ins/own/needs.ts';
import type { WaitingStore } from '../groups/joining/waiting.ts';
import type { SessionNeeds } from '../sessions/needs.ts';

/** What finding and deleting all that is kept about somebody needs. */
export interface PrivacyNeeds extends AnonymousNeeds, OwnNeeds, SessionNeeds {
  waiting: WaitingStore;
}
