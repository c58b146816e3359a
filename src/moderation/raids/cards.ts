import type { APIButtonComponentWithCustomId } from 'discord.js';
import { drawButton, drawPanel, drawSelect, drawTime } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Case } from '../case.ts';
import { endButton, lengthSelect, measureButton, raidButton, slowHereButton, slowPickButton } from './buttons.ts';
import { bursts, lengths, usualLength, type Length, type Measure, type Sighting } from './rules.ts';

const accent = 0x8e44ad;

/** So many measures can be ended on one card: a row holds no more buttons. */
const mostEnds = 5;

/** What was seen, in numbers. */
export function saySighting({ signal, count, since, channelId }: Sighting, { raids: say }: Words): string {
  const when = drawTime(since, 'R');
  const where = channelId === null ? '' : say.where(channelId);
  if (signal === 'discord-raid' || signal === 'discord-dm-spam') return say.discord[signal](when);
  if (signal === 'mass-mention') return say.massMention({ count, where, when });
  const minutes = bursts[signal].withinMs / 60_000;
  return say.bursts[signal]({ count, minutes, where, when });
}

/** What to press at once on the card of a case about a raid; nothing on any other. */
export function drawRaidRow({ id, flags, state }: Pick<Case, 'id' | 'flags' | 'state'>, words: Words) {
  const sightings = flags.flatMap(({ about }) => about?.raid ?? []);
  if (sightings.length === 0 || state.kind === 'closed') return [];
  const channelId = sightings.flatMap((one) => one.channelId ?? []).at(-1) ?? null;
  return [drawPresses({ caseId: id, channelId }, words)];
}

/** What to press at once against what was seen: what can be slowed down is where it was seen last. */
export function drawPresses({ caseId, channelId }: { caseId: string; channelId: string | null }, words: Words) {
  return [
    ...drawMeasureButtons({ caseId, length: usualLength, channelId }, words),
    drawButton(words.raids.look, raidButton.encode({ caseId }), 'plain'),
  ];
}

function drawMeasureButtons(
  { channelId, ...state }: { caseId: string; length: Length; channelId: string | null },
  { raids: { buttons: say } }: Words,
): APIButtonComponentWithCustomId[] {
  const slow = channelId === null ? slowPickButton.encode(state) : slowHereButton.encode({ channelId, ...state });
  return [
    drawButton(say['slow-mode'], slow, 'plain'),
    drawButton(say.newcomers, measureButton.encode({ kind: 'newcomers', ...state }), 'plain'),
    drawButton(say.invites, measureButton.encode({ kind: 'invites', ...state }), 'plain'),
    drawButton(say['direct-messages'], measureButton.encode({ kind: 'direct-messages', ...state }), 'plain'),
  ];
}

/** What is on against a raid, and what can be switched on; `said` is what became of the last press. */
export function drawRaid(
  shown: { measures: readonly Measure[]; caseId: string | null; length: Length; said?: string },
  words: Words,
): Card {
  const { raids: say } = words;
  const { measures, length, said } = shown;
  const state = { caseId: shown.caseId ?? '', length };
  const lines = measures.map((measure) => `- ${sayMeasure(measure, words)}`);
  const ends = measures
    .slice(0, mostEnds)
    .map(({ id: measureId, kind }) => drawButton(say.end[kind], endButton.encode({ measureId, ...state }), 'plain'));
  return drawPanel({
    accent,
    paragraphs: [
      ...(said === undefined ? [] : [said]),
      say.title,
      lines.length === 0 ? say.nothingOn : lines.join('\n'),
      say.explained(say.lengths[length]),
    ],
    buttons: drawMeasureButtons({ ...state, channelId: null }, words),
    more: [ends],
    select: drawSelect({
      customId: lengthSelect.encode({ caseId: state.caseId }),
      placeholder: say.howLong,
      choices: lengths.map((value) => ({
        value,
        label: say.lengths[value],
        ...(value === length && { default: true as const }),
      })),
    }),
  });
}

/** A measure as it stands: it is said to be on only once Discord said so. */
function sayMeasure({ kind, channelId, state, endsAt }: Measure, { raids: say }: Words): string {
  const what = say.kinds[kind](channelId);
  const when = `${drawTime(endsAt, 'f')} (${drawTime(endsAt, 'R')})`;
  return state === 'on' ? say.on({ what, when }) : say.asked({ what, when });
}
