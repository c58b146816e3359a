import { escapeMarkdown, textCard } from '../../discord/cards.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import type { Group } from '../../groups/group.ts';
import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import { languages } from '../../words/words.ts';
import type { CheckIn, Round } from '../check-in.ts';
import {
  closeRound,
  findCheckIn,
  findRound,
  forgetRounds,
  listClosing,
  listRounds,
  listToEnd,
  listToShow,
  noteShown,
} from '../store.ts';
import { drawRound } from './cards.ts';
import type { RoundNeeds } from './needs.ts';
import { keepRoundsMs } from './rules.ts';

const mostAtOnce = 200;

/** For so long after it was sent Discord lets a message be changed often. Source: Discord's error 30046. */
const freshMs = 55 * 60_000;

/** By the clock: says in fresh messages how many answered by now. */
export function showCounts(needs: RoundNeeds): Promise<void> {
  return showSince(needs.clock.now() - freshMs, needs);
}

/** By the clock, once an hour: the same in all messages of open rounds, since Discord takes few changes of those that are older. */
export function showOlderCounts(needs: RoundNeeds): Promise<void> {
  return showSince(0, needs);
}

async function showSince(since: number, needs: RoundNeeds): Promise<void> {
  for (const round of await listToShow({ since, ...ours(needs) }, needs.storage.read)) await redraw(round, needs);
}

/** For so long it is tried to say in a message that its round is over. */
const patienceMs = 24 * 3_600_000;

/**
 * By the clock: ends rounds whose day is over, and forgets who answered them. Their messages say so afterwards, at the next turn where Discord
 * does not take it now.
 */
export async function closeRounds(needs: RoundNeeds): Promise<void> {
  const { storage, clock } = needs;
  for (const round of await listClosing(clock.now(), mostAtOnce, storage.read))
    await storage.write((tx) => close(round, needs, tx));
  needs.outbox.kick();
  const ended = await listToEnd({ since: clock.now() - patienceMs, ...ours(needs) }, storage.read);
  for (const round of ended) await redraw(round, needs);
}

/** One process draws a round, not each. */
function ours({ view }: Pick<RoundNeeds, 'view'>) {
  return { most: mostAtOnce, isOurs: (guildId: string) => view.isOurs(guildId) };
}

async function close(round: Round, needs: RoundNeeds, tx: Tx): Promise<void> {
  if (!(await closeRound(round.id, tx))) return;
  const checkIn = await findCheckIn(round.checkInId, tx);
  const group = checkIn && needs.groups.findById(checkIn.groupId);
  if (group) await tellOfSilence({ checkIn, group, round }, needs, tx);
}

/** Said once: when nobody answered what stood there, and somebody had the time before. */
async function tellOfSilence(
  { checkIn, group, round }: { checkIn: CheckIn; group: Group; round: Round },
  needs: RoundNeeds,
  tx: Tx,
): Promise<void> {
  const [latest, before] = (await listRounds(checkIn.id, 2, tx)).filter(({ state }) => state !== 'missed');
  if (latest?.id !== round.id || latest.place === null || latest.answered > 0 || (before?.answered ?? 0) === 0) return;
  const say = { group: escapeMarkdown(group.name), prompt: escapeMarkdown(checkIn.prompt) };
  await tellDesk(group, textCard(en.checkIns.silent(say)), needs, tx);
}

/** Draws a round's message again, as it is by now. Where Discord does not take it now, the next turn tries again, or it stays as it is. */
async function redraw({ id }: Round, needs: RoundNeeds): Promise<void> {
  const { storage, groups, messages, log } = needs;
  const round = await findRound(id, storage.read);
  const checkIn = round && (await findCheckIn(round.checkInId, storage.read));
  const group = checkIn && groups.findById(checkIn.groupId);
  if (!group || !round.place) return;
  const { channelId, messageId } = round.place;
  try {
    await messages.edit(channelId, messageId, drawRound(round, languages[group.language].words));
    await storage.write((tx) => noteShown(round, tx));
  } catch (error) {
    log.warn('check-in.not-redrawn', { error: describeError(error) });
  }
}

/** By the clock: deletes rounds that are older than a year. Returns how many. */
export function forgetOldRounds({ storage, clock }: Pick<RoundNeeds, 'storage' | 'clock'>): Promise<number> {
  return storage.write((tx) => forgetRounds(clock.now() - keepRoundsMs, tx));
}
