import type { Config } from '../../config.ts';
import { drawButton, drawPanel, drawTime, linkToMessage } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Db } from '../../storage/client.ts';
import type { Words } from '../../words/words.ts';
import { nextButton } from '../buttons.ts';
import type { Case } from '../case.ts';
import { listOnShift } from '../rota/on-call.ts';
import type { WorkNeeds } from '../work-on-case.ts';
import { findOffer } from './draw-history.ts';
import { countLanes, type LaneCount } from './rules.ts';
import { listOf, listWaiting } from './waiting.ts';

const accent = 0x5b7083;

/** The queue in figures, and who is there for it. */
export interface QueueSight {
  lanes: readonly LaneCount[];
  claimed: number;
  onShift: readonly string[];
  /** The shift that began last of those that go on; null where nobody is on. */
  shiftId: string | null;
  /** Until when the server is read gently after a death, in milliseconds since the epoch; null where it is not, or nothing is read. */
  gentleUntil: number | null;
}

/** Looks at a server's queue. */
export async function lookAtQueue(
  guildId: string,
  needs: WorkNeeds & { config: Pick<Config, 'messageContent'> },
  db: Db,
): Promise<QueueSight> {
  const { config, servers, clock } = needs;
  const waiting = await listWaiting(guildId, db);
  const claimed = await db.case.count({ where: { guildId, state: 'claimed' } });
  const shifts = await listOnShift(guildId, needs, db);
  return {
    lanes: countLanes(waiting, clock.now()),
    claimed,
    onShift: [...new Set(shifts.map(({ userId }) => userId))],
    shiftId: shifts.at(-1)?.shiftId ?? null,
    gentleUntil: config.messageContent ? servers.postventions.findGentleUntil(guildId, clock.now()) : null,
  };
}

/** So many people stand on a board by name. */
const peopleShown = 10;

/** The queue in figures, with a button that gives the next case. `own` is what whoever looks has; null on the board, which is for all. */
export function drawQueue(
  { lanes, claimed, onShift, gentleUntil }: QueueSight,
  { now, own }: { now: number; own: { held: number; lost: number } | null },
  words: Words,
): Card {
  const say = words.queue.counts;
  const filled = lanes.filter(({ open }) => open > 0);
  const lines = filled.map(({ tier, open, late, oldest }) =>
    say.lane({ tier: words.tiers[tier], open, late, oldest: drawTime(oldest ?? now, 'R') }),
  );
  const people = onShift.slice(0, peopleShown).map((id) => `<@${id}>`);
  const paragraphs = [
    say.heading,
    lines.length === 0 ? say.empty : lines.join('\n'),
    ...(claimed === 0 ? [] : [say.claimed(claimed)]),
    people.length === 0 ? say.nobodyOn : say.onShift(people.join(', ')),
    ...(own ? [say.yours(own.held)] : []),
    ...(own && own.lost > 0 ? [words.queue.lost(own.lost)] : []),
    ...(gentleUntil === null ? [] : [words.postvention.gently({ until: drawTime(gentleUntil, 'f') })]),
    say.asOf(drawTime(now, 'f')),
  ];
  return drawPanel({ accent, paragraphs, buttons: [drawButton(say.take, nextButton.encode({}), 'primary')] });
}

/** A case on the list of whoever has it, or to whom it is offered, with where its card is. */
interface ListedCase {
  shown: Case;
  card: { channelId: string; messageId: string } | null;
}

/** What somebody has of a server's queue, and what they lost. */
export interface OwnCases {
  held: readonly ListedCase[];
  lost: number;
}

/** Lists the cases that somebody has, oldest first. */
export async function listOwn(
  { guildId, userId }: { guildId: string; userId: string },
  { cases, storage: { read: db, vault } }: WorkNeeds,
): Promise<OwnCases> {
  const { held, lost } = await listOf(guildId, userId, { db, vault });
  const listed: ListedCase[] = [];
  for (const caseId of held) {
    const shown = await cases.find(guildId, caseId, db);
    if (shown) listed.push({ shown, card: await cases.findCard(caseId, db) });
  }
  return { held: listed, lost: lost.length };
}

/** So many cases stand on somebody's list. */
const casesShown = 10;

/** The cases that somebody has, each with a link to its card. */
export function drawOwn({ held, lost }: OwnCases, words: Words): Card {
  const { mine: say, lost: sayLost } = words.queue;
  const lines = held.slice(0, casesShown).map((listed) => sayOwn(listed, words));
  const more = held.length - lines.length;
  const paragraphs = [
    say.heading,
    lines.length === 0 ? say.none : lines.join('\n'),
    ...(more > 0 ? [say.more(more)] : []),
    ...(lost > 0 ? [sayLost(lost)] : []),
  ];
  return drawPanel({ accent, paragraphs, buttons: [] });
}

function sayOwn({ shown, card }: ListedCase, { queue: { mine: say }, tiers }: Words): string {
  const { id, guildId, tier, leaseUntil } = shown;
  const where = card ? say.card(linkToMessage(guildId, card.channelId, card.messageId), id) : say.withoutCard(id);
  const offer = findOffer(shown);
  const to = offer ? ` · ${say.offered(offer.toId)}` : '';
  return `${say.held({ tier: tiers[tier], where, until: leaseUntil ? drawTime(leaseUntil, 'R') : '…' })}${to}`;
}
