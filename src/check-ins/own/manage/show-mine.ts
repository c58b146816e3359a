import type { Suggestion } from '../../../discord/command.ts';
import { refuse } from '../../../discord/user-error.ts';
import { foldName } from '../../../groups/founding/rules.ts';
import { cut } from '../../../groups/joining/buttons.ts';
import type { Words } from '../../../words/words.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import { listAsks, listOwn, listUnreadableOwn } from '../store.ts';
import { writeLabel, type OwnView } from './cards.ts';

/** What seeing check-ins needs. */
export type ShowNeeds = Pick<OwnNeeds, 'storage' | 'groups'>;

/** Somebody on a server. */
interface Whose {
  guildId: string;
  userId: string;
}

/** Somebody's check-ins on a server with what is seen around them: those that ask first, drafts last. */
export async function listMine({ guildId, userId }: Whose, needs: ShowNeeds): Promise<OwnView[]> {
  const { read: db, vault } = needs.storage;
  const all = await needs.storage.withNewKeys(() => listOwn(userId, guildId, { db, vault }));
  const views = await lookAround(all, needs);
  return views.sort((a, b) => rank(a.checkIn) - rank(b.checkIn));
}

/** Ids of somebody's check-ins on a server that cannot be read, since their rows were damaged. Each is named in the log. */
export async function listUnreadable(
  { guildId, userId }: Whose,
  { storage, log }: Pick<OwnNeeds, 'storage' | 'log'>,
): Promise<string[]> {
  const { read: db, vault } = storage;
  const ids = (await storage.withNewKeys(() => listUnreadableOwn(userId, guildId, { db, vault }))).map(({ id }) => id);
  for (const checkInId of ids) log.error('own.unreadable', { checkInId });
  return ids;
}

function rank({ draft, next }: OwnCheckIn): number {
  return draft ? Number.MAX_VALUE : (next?.at ?? Number.MAX_SAFE_INTEGER);
}

/** One check-in with what is seen around it. */
export async function lookAt(checkIn: OwnCheckIn, needs: ShowNeeds): Promise<OwnView> {
  const [view] = await lookAround([checkIn], needs);
  return view ?? { checkIn, group: null, missed: [] };
}

async function lookAround(all: readonly OwnCheckIn[], { storage, groups }: ShowNeeds): Promise<OwnView[]> {
  const asks = await listAsks(
    all.map(({ id }) => id),
    storage.read,
  );
  return all.map((checkIn) => {
    const group = checkIn.place.kind === 'group' ? groups.find(checkIn.guildId, checkIn.place.groupId) : undefined;
    const missed = asks.filter(({ checkInId, state }) => checkInId === checkIn.id && state === 'missed');
    return { checkIn, group: group ?? null, missed: missed.map(({ day }) => day) };
  });
}

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** So much of a question stands in a suggestion beside the time. */
const longestQuestion = 50;

/** Somebody's own check-ins in which what was typed occurs. */
export async function suggestMine(
  { typed, words, ...whose }: Whose & { typed: string; words: Words },
  needs: ShowNeeds,
): Promise<Suggestion[]> {
  const wanted = foldName(typed);
  return (await listMine(whose, needs))
    .map(({ checkIn }) => ({ name: writeSuggestion(checkIn, words), value: checkIn.id }))
    .filter(({ name }) => foldName(name).includes(wanted))
    .slice(0, mostSuggestions);
}

function writeSuggestion(checkIn: OwnCheckIn, words: Words): string {
  const { label, description } = writeLabel(checkIn, words);
  return cut(`${cut(label, longestQuestion)} — ${description}`, longestSuggestion);
}

/**
 * Which check-in was meant: what autocomplete gave, the one that holds what was typed, or the only one there is. Several where that leaves it
 * open. @throws {UserError} `checkin-none` where there is none at all, or none that was meant
 */
export async function findMeant(
  { typed, words, ...whose }: Whose & { typed: string | undefined; words: Words },
  needs: ShowNeeds,
): Promise<OwnView[]> {
  const all = await listMine(whose, needs);
  const byId = all.filter(({ checkIn }) => checkIn.id === typed);
  if (byId.length > 0) return byId;
  const wanted = foldName(typed ?? '');
  const meant = all.filter(({ checkIn }) => foldName(writeSuggestion(checkIn, words)).includes(wanted));
  if (meant.length === 0) throw refuse('checkin-none');
  return meant;
}
