import { type Phrase } from '../phrases.ts';

/** Words that go with making somebody's life public. */
export const DOXXING = [
  '{his|her|their|your|the} ~1 {home|real|full|current|exact}? address is',
  '{he|she|they} ~1 {lives|live} at ~1',
  '{his|her|their} {real|full|legal} name is',
  '{here is|this is|i have|i found|posting|leaking|leaked} {his|her|their|your} ~1 {address|phone|number|phone number|full name|real name|info|ip|home address|license plate|workplace|employer}',
  '{dox|doxx|doxxing|doxing|doxed|doxxed} {him|her|them|you|this|that}',
  '{find|get|look up|share|post|leak|publish|leaking|posting} {his|her|their} ~1 {address|phone number|real name|workplace|home address}',
] as const satisfies readonly Phrase[];

/** A number before one of these, with one to three words between, is where somebody lives. */
export const STREETS: ReadonlySet<string> = new Set(
  'street st road rd avenue ave lane ln drive dr boulevard blvd court ct crescent terrace pl highhwy parkpkwy cir'.split(
    ' ',
  ),
);

/** Words after a number that make it something else than a house. */
export const NOT_A_HOUSE: ReadonlySet<string> = new Set(
  'minutes minute hours hour days day weeks years miles km times people percent of am pm in for and or to at more the a on is was'.split(
    ' ',
  ),
);

/** Right before a number or address, these say that it is the writer's own. */
export const OWN: ReadonlySet<string> = new Set(['my', 'me', 'mine', 'i']);
