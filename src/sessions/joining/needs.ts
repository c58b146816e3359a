import type { StandingNeeds } from '../../groups/joining/show-mine.ts';
import type { Visitor } from '../../groups/belonging.ts';
import type { LanguageCode } from '../../words/words.ts';
import type { SessionNeeds } from '../needs.ts';

/** What coming to sessions needs. */
export type RsvpNeeds = Pick<SessionNeeds, 'storage' | 'groups' | 'outbox' | 'clock'> & StandingNeeds;

/** Somebody who looks at their groups' sessions, or answers one. */
export interface SessionVisitor {
  guildId: string;
  visitor: Visitor & { roles: readonly string[] };
  /** In which they are answered, and written to. */
  language: LanguageCode;
}

/** The same, and which date they mean. */
export interface DateVisit extends SessionVisitor {
  dateId: string;
}
