import { crisis } from './en-crisis.ts';
import { edge, errors } from './en-edge.ts';
import { guide } from './en-guide.ts';
import { errors as lineErrors, lines } from './en-lines.ts';
import { errors as staffErrors, cases, setup, status, tiers } from './en-staff.ts';
import { support } from './en-support.ts';
import { tell } from './en-tell.ts';

/** What members read. A language of the bot has all of it: what is missing does not compile. */
export const enMembers = { errors, edge, tell, crisis, guide, support };

/** What only moderators and owners read: English everywhere. */
export const enStaff = { errors: { ...staffErrors, ...lineErrors }, tiers, cases, setup, status, lines };

/** What a language has to say to members. */
export type MemberWords = typeof enMembers;

/** What is said to moderators and owners. */
export type StaffWords = typeof enStaff;

/** Everything the bot says. */
export type Words = Omit<MemberWords, 'errors'> &
  Omit<StaffWords, 'errors'> & { errors: MemberWords['errors'] & StaffWords['errors'] };

/** A language's words for members, with English ones for moderators and owners. */
export function joinWords(members: MemberWords): Words {
  return { ...enStaff, ...members, errors: { ...enStaff.errors, ...members.errors } };
}

/** English: the language every other one is measured against. */
export const en = joinWords(enMembers);
