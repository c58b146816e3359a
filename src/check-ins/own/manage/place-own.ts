import type { Suggestion } from '../../../discord/command.ts';
import { refuse } from '../../../discord/user-error.ts';
import { foldName } from '../../../groups/founding/rules.ts';
import { findStanding } from '../../../groups/belonging.ts';
import type { Group } from '../../../groups/group.ts';
import { cut } from '../../../groups/joining/buttons.ts';
import { findStandings, type StandingNeeds } from '../../../groups/joining/show-mine.ts';
import { listOpen } from '../../../groups/list-open.ts';
import { requireNamed, requireOpen, writeName } from '../../../groups/pick-group.ts';
import type { LanguageCode, Words } from '../../../words/words.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnPlace, Wishes } from '../own-check-in.ts';

/** Somebody on a server, as they ask. */
export interface OwnVisitor {
  guildId: string;
  userId: string;
  roles: readonly string[];
  language: LanguageCode;
}

/** Where somebody can be asked on a server: whether it has a place for private threads, and the groups they are in. Direct messages are always there. */
export interface PlaceChoice {
  hasThreads: boolean;
  groups: readonly Group[];
}

/** What finding places needs. */
export type PlaceNeeds = StandingNeeds & Pick<OwnNeeds, 'groups' | 'servers'>;

/** Where somebody can be asked here. One request for each group that is a thread. */
export async function listPlaces(visitor: OwnVisitor, needs: PlaceNeeds): Promise<PlaceChoice> {
  const open = listOpen(visitor.guildId, needs);
  const standings = await findStandings(open, visitor, needs);
  const groups = open.filter(({ id }) => standings.get(id) === 'yes');
  return { hasThreads: needs.servers.get(visitor.guildId).checkInChannelId !== null, groups };
}

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** Places in which what was typed occurs: the private one first, direct messages last. */
export async function suggestPlaces(
  { typed, visitor, words }: { typed: string; visitor: OwnVisitor; words: Words },
  needs: PlaceNeeds,
): Promise<Suggestion[]> {
  const { hasThreads, groups } = await listPlaces(visitor, needs);
  const wanted = foldName(typed);
  const say = words.checkin.place;
  return [
    ...(hasThreads ? [{ name: say.thread, value: 'thread' }] : []),
    ...groups.map(({ id, name }) => ({ name: cut(say.group({ name }), longestSuggestion), value: id })),
    { name: say.direct, value: 'direct' },
  ]
    .filter(({ name }) => foldName(name).includes(wanted))
    .slice(0, mostSuggestions);
}

/** What is known of a place that was typed: a suggestion's value, what stands on one, or a group's name. */
function readKind(typed: string, { checkin: { place: say } }: Words): 'thread' | 'direct' | 'group' {
  const wanted = foldName(typed);
  if (typed === 'thread' || wanted === foldName(say.thread)) return 'thread';
  return typed === 'direct' || wanted === foldName(say.direct) ? 'direct' : 'group';
}

/**
 * A place that somebody chose, checked: a thread has no id yet, and a direct message its channel only where they said yes before.
 * @throws {UserError} `checkin-no-threads`, `checkin-not-in-group`, `no-such-group`, `group-gone`, `group-closed`
 */
export async function readPlace(
  typed: string,
  { visitor, wishes, words }: { visitor: OwnVisitor; wishes: Pick<Wishes, 'direct'>; words: Words },
  needs: PlaceNeeds,
): Promise<OwnPlace> {
  switch (readKind(typed, words)) {
    case 'thread':
      if (needs.servers.get(visitor.guildId).checkInChannelId === null) throw refuse('checkin-no-threads');
      return { kind: 'thread', threadId: '' };
    case 'direct':
      return { kind: 'direct', channelId: wishes.direct?.channelId ?? null };
    case 'group':
      return { kind: 'group', groupId: await requireInside(typed, visitor, needs) };
  }
}

async function requireInside(typed: string, visitor: OwnVisitor, needs: PlaceNeeds): Promise<string> {
  const { guildId } = visitor;
  const known = needs.groups.find(guildId, typed);
  const group = known ? requireOpen(guildId, known.id, needs) : requireNamed({ guildId, typed }, needs);
  const isInside =
    needs.counts.wasLetIn(group, visitor.userId) || (await findStanding(group, visitor, needs)) === 'yes';
  if (!isInside) throw refuse('checkin-not-in-group', { name: writeName(group) });
  return group.id;
}
