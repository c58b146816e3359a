import { findCountry } from '../crisis/countries/find-country.ts';
import { echo } from '../crisis/write-text.ts';
import type { Asked } from '../discord/asked.ts';
import { refuse, type UserError } from '../discord/user-error.ts';
import { isLanguageCode, languageCodes, languages, type LanguageCode } from '../words/words.ts';
import { isZone } from '../schedule/is-zone.ts';
import { ageProfiles, openingDayChoices, waitingHours, type AgeProfile } from './settings.ts';
import { textChannels } from './setup-forms.ts';

// What was chosen or typed in `/setup`, as it is kept. Discord offers only what is there, but a modified client can send anything.

/** A channel in which people write. @throws {UserError} `not-a-channel` */
export function readTextChannel({ resolved }: Asked, option: string, id: string): string {
  const type = resolved.channels.get(id)?.type;
  if (!textChannels.some((allowed) => allowed === type)) throw refuse('not-a-channel', { option });
  return id;
}

/** A role of the server. @throws {UserError} `not-a-role` */
export function readRole({ resolved }: Asked, option: string, id: string | undefined): string | undefined {
  if (id !== undefined && !resolved.roles.has(id)) throw refuse('not-a-role', { option });
  return id;
}

/**
 * The moderators' role. @everyone is a role with the server's own id, and the one role that no member is listed with: nobody could claim a case.
 * @throws {UserError} `role-is-everyone`
 */
export function readModeratorRole(id: string | undefined, guildId: string): string | undefined {
  if (id === guildId) throw refuse('role-is-everyone');
  return id;
}

/** The founders' role; null, for nobody else, where everybody was chosen. */
export function readFounders(id: string | undefined, guildId: string): string | null | undefined {
  return id === guildId ? null : id;
}

/** A person on the server. @throws {UserError} `not-a-person`, `on-call-is-bot` */
export function readPerson({ resolved }: Asked, option: string, id: string | undefined): string | undefined {
  if (id === undefined) return undefined;
  if (!resolved.users.has(id)) throw refuse('not-a-person', { option });
  if (resolved.bots.has(id)) throw refuse('on-call-is-bot');
  return id;
}

/** @throws {UserError} `not-a-zone` */
export function readZone(typed: string | undefined): string | undefined {
  if (typed !== undefined && !isZone(typed)) throw refuse('not-a-zone', { typed: typed.slice(0, 100) });
  return typed;
}

/** A country that was picked, or typed as people write it: its code. @throws {UserError} `not-a-country` */
export function readCountry(typed: string | undefined, locale: string): string | undefined {
  if (typed === undefined) return undefined;
  const found = findCountry(typed, locale);
  if (found.kind === 'unsure') throw refuse('not-a-country', { typed: echo(typed) });
  return found.code;
}

/** @throws {UserError} `not-a-language` */
export function readLanguage(code: string | undefined): LanguageCode | undefined {
  if (code !== undefined && !isLanguageCode(code))
    throw refuse('not-a-language', { offered: languageCodes.map((each) => languages[each].name).join(', ') });
  return code;
}

/** One of the age profiles, as a number or as its digits. @throws {UserError} `age-not-picked` */
export function readAgeProfile(value: unknown): AgeProfile | undefined {
  if (value === undefined) return undefined;
  const found = ageProfiles.find((age) => age === value || String(age) === value);
  if (found === undefined) throw refuse('age-not-picked');
  return found;
}

/** Who decides what moderators may not; null, for those who manage the server, where everybody was chosen. */
export function readLeads(id: string | undefined, guildId: string): string | null | undefined {
  return id === guildId ? null : id;
}

/** Hours on the server before somebody can post anonymously. @throws {UserError} `hours-not-picked` */
export function readWaitingHours(value: unknown): number | undefined {
  return readOneOf(waitingHours, value, () => refuse('hours-not-picked'));
}

/** Days in which custodians can open a post. @throws {UserError} `days-not-picked` */
export function readOpeningDays(value: unknown): number | undefined {
  return readOneOf(openingDayChoices, value, () => refuse('days-not-picked'));
}

/** A number that is offered, as a number or as its digits. */
function readOneOf(offered: readonly number[], value: unknown, refusal: () => UserError): number | undefined {
  if (value === undefined) return undefined;
  const found = offered.find((one) => one === value || String(one) === value);
  if (found === undefined) throw refusal();
  return found;
}
