import type { Asked } from '../../discord/asked.ts';
import { escapeMarkdown } from '../../discord/cards.ts';
import type { Suggestion } from '../../discord/command.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Config } from '../../config.ts';
import type { Log } from '../../log.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { LanguageCode } from '../../words/words.ts';
import type { BelongingNeeds } from '../belonging.ts';
import { longest } from '../founding/rules.ts';
import type { Group } from '../group.ts';
import type { GroupStore } from '../store.ts';
import type { MemberCounts } from './counts.ts';
import { cut } from './buttons.ts';
import { findNamed, findNear, listNamed } from './rules.ts';
import type { WaitingStore } from './waiting.ts';

/** What joining, waiting and leaving need. */
export interface JoiningNeeds extends BelongingNeeds {
  groups: GroupStore;
  counts: MemberCounts;
  waiting: WaitingStore;
  storage: Storage;
  outbox: Outbox;
  clock: Clock;
  log: Log;
  servers: Pick<ServerStore, 'get'>;
  config: Pick<Config, 'messageContent'>;
}

/** Somebody who wants something of a group. */
export interface GroupVisitor {
  guildId: string;
  userId: string;
  roles: readonly string[];
  language: LanguageCode;
}

/** The server on which something is asked. @throws {UserError} `no-server` */
export function requireServer({ guildId }: Pick<Asked, 'guildId'>): string {
  if (guildId === null) throw refuse('no-server');
  return guildId;
}

/** Whoever asks, on their server. @throws {UserError} `no-server` */
export function readVisitor(asked: Asked): GroupVisitor {
  const { userId, roles, language } = asked;
  return { guildId: requireServer(asked), userId, roles, language };
}

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** Groups whose names hold what was typed. Names are public: they say nothing of who belongs. */
export function suggestGroups(groups: readonly Group[], typed: string): Suggestion[] {
  return listNamed(groups, typed)
    .slice(0, mostSuggestions)
    .map(({ id, name }) => ({ name: cut(name, longestSuggestion) || id, value: id }));
}

/** A group's name as it is written between other words: nothing in it is formatting, a link or a mention. */
export function writeName({ name }: Pick<Group, 'name'>): string {
  // A founder may have taken over a role whose name is longer than a group's may be.
  return escapeMarkdown(name, 2 * longest.name);
}

/** The open group of this id. @throws {UserError} `group-closed`; `no-such-group` when it is gone */
export function requireOpen(guildId: string, groupId: string, { groups }: Pick<JoiningNeeds, 'groups'>): Group {
  const group = groups.find(guildId, groupId);
  if (group?.state === 'open') return group;
  if (group?.state === 'archived') throw refuse('group-closed', { name: writeName(group) });
  throw refuse('group-gone');
}

/**
 * The group that somebody typed: what autocomplete gave, a name or a part of one.
 * @throws {UserError} `group-closed`; `no-such-group`, with the names that are nearest
 */
export function requireNamed(
  { guildId, typed }: { guildId: string; typed: string },
  { groups }: Pick<JoiningNeeds, 'groups'>,
  states: readonly Group['state'][] = ['open'],
): Group {
  const known = groups.list(guildId).filter(({ state }) => state === 'open' || state === 'archived');
  const wanted = known.filter(({ state }) => states.includes(state));
  const found = findNamed(wanted, typed);
  if (found) return found;
  const closed = findNamed(known, typed);
  if (closed) throw refuse('group-closed', { name: writeName(closed) });
  const near = findNear(wanted, typed).map(writeName).join(', ');
  throw refuse('no-such-group', { typed: escapeMarkdown(typed, longestTyped), near: near === '' ? null : near });
}

/** So much of what somebody typed is said back, in characters. */
const longestTyped = 100;
