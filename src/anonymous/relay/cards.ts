import type { APIButtonComponentWithCustomId, APIEmbed } from 'discord.js';
import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { sayStaff, type Staff } from '../../crisis/guide/guide-cards.ts';
import { drawButton, drawButtonRows, drawPanel, drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import type { CaseTier } from '../../moderation/rules.ts';
import { languages, type Words } from '../../words/words.ts';
import { cleanText } from '../public-card/clean-text.ts';
import {
  endTalkButton,
  endTalkSurelyButton,
  leaveTalkButton,
  readTalkButton,
  relayHowButton,
  relayOpenButton,
  writeBackButton,
} from './buttons.ts';
import { drawTalkRow } from './talk-row.ts';
import type { Talk, TalkLine } from './talks.ts';

const accent = 0x2e86ab;

/** So many lines are read for a look; those that fit are shown. */
export const linesRead = 8;

/** How much of what was said fits on a card, in characters. Source: Discord's reference, "Embed Limits"; room for names is taken off. */
const linesRoom = 5500;

/** Asks whoever wrote a post how a volunteer may reach them. */
export function drawHow(postId: string, { relay: say }: Words): Card {
  return {
    content: say.how(),
    components: drawButtonRows([
      drawButton(say.here, relayHowButton.encode({ postId, way: 'here' }), 'primary'),
      drawButton(say.direct, relayHowButton.encode({ postId, way: 'direct' }), 'plain'),
    ]),
  };
}

/** The talk is open: what its writer can expect, and what they can do. */
export function drawOpened(talk: Talk, { isDirect, staff }: { isDirect: boolean; staff: Staff }, words: Words): Card {
  const { relay: say } = words;
  const until = drawTime(talk.endsAt, 'f');
  return {
    content: `${isDirect ? say.openedDirect({ until }) : say.openedHere({ until })}\n\n${sayStaff(staff, words)}`,
    components: drawButtonRows([...drawWriterButtons(talk, words), drawHelp(words)]),
  };
}

function drawWriterButtons({ id: relayId }: Pick<Talk, 'id'>, { relay: say }: Words): APIButtonComponentWithCustomId[] {
  return [
    drawButton(say.writeBack, writeBackButton.encode({ relayId }), 'primary'),
    drawButton(say.end, endTalkButton.encode({ relayId }), 'plain'),
  ];
}

function drawHelp({ guide }: Words): APIButtonComponentWithCustomId {
  return drawButton(guide.panel.button, openButton.encode({}), 'plain');
}

/** A text as it is shown in a talk: as it was typed, with nothing hidden in it and no links that can be pressed. */
function writeLine(text: string): string {
  return escapeMarkdown(cleanText(text), 3000);
}

/** The newest lines that fit on one card. */
function chooseLines(lines: readonly TalkLine[]): TalkLine[] {
  const chosen: TalkLine[] = [];
  let used = 0;
  for (const line of [...lines].reverse()) {
    used += writeLine(line.text).length;
    if (used > linesRoom) break;
    chosen.unshift(line);
  }
  return chosen;
}

function drawLines(lines: readonly TalkLine[], names: { writer: string; volunteer: string }): APIEmbed[] {
  return lines.map(({ fromWriter, text }) => ({
    author: { name: fromWriter ? names.writer : names.volunteer },
    description: writeLine(text),
  }));
}

/** Where earlier lines begin; null where all are shown. */
function findEarlier([first]: readonly TalkLine[]): string | null {
  return first && first.place > 1 ? String(first.place - 1) : null;
}

/** A talk as its writer sees it. `lines` are the newest that are asked for. */
export function drawTalkForWriter(talk: Talk, lines: readonly TalkLine[], words: Words): Card {
  const { relay: say } = words;
  const shown = chooseLines(lines);
  const earlier = findEarlier(shown);
  const { id: relayId } = talk;
  return {
    content: [say.heading({ until: drawTime(talk.endsAt, 'f') }), ...(shown.length === 0 ? [say.empty()] : [])].join(
      '\n',
    ),
    embeds: drawLines(shown, { writer: say.you, volunteer: say.volunteer }),
    components: drawButtonRows([
      ...drawWriterButtons(talk, words),
      ...(earlier === null
        ? []
        : [drawButton(say.earlier, relayOpenButton.encode({ relayId, upTo: earlier }), 'plain')]),
      drawHelp(words),
    ]),
  };
}

/** An answer as a direct message: nothing in it says whose it is, or about what. */
export function drawLine(talk: Talk, text: string): Card {
  const { words } = languages[talk.language];
  const { relay: say } = words;
  const card: Card = {
    content: say.answered({ until: drawTime(talk.endsAt, 'f') }),
    embeds: drawLines([{ place: 1, fromWriter: false, text }], { writer: say.you, volunteer: say.volunteer }),
    components: drawButtonRows([...drawWriterButtons(talk, words), drawHelp(words)]),
  };
  return addTranslationNote(card, talk.language);
}

/** Tells its writer that the volunteer ended the talk. */
export function drawLeft({ language }: Pick<Talk, 'language'>): Card {
  const { words } = languages[language];
  const card = { content: words.relay.left(), components: drawButtonRows([drawHelp(words)]) };
  return addTranslationNote(card, language);
}

/** What its writer hears once a line is on its way. */
export function drawWritten(staff: Staff, words: Words): Card {
  return {
    content: `${words.relay.written()}\n\n${sayStaff(staff, words)}`,
    components: drawButtonRows([drawHelp(words)]),
  };
}

/** Asks once more before a talk ends. */
export function drawEnding(relayId: string, { relay: say }: Words): Card {
  return {
    content: say.endSure(),
    components: drawButtonRows([drawButton(say.endYes, endTalkSurelyButton.encode({ relayId }), 'primary')]),
  };
}

/** The talk is over, as its writer wished. */
export function drawEnded(words: Words): Card {
  return { content: words.relay.ended(), components: drawButtonRows([drawHelp(words)]) };
}

/** A talk as moderators see it, privately. */
export function drawTalkForModerators(talk: Talk, lines: readonly TalkLine[], { holding }: Words): Card {
  const { talk: say } = holding;
  const shown = chooseLines(lines);
  const earlier = findEarlier(shown);
  const { caseId } = talk;
  const until = drawTime(talk.endsAt, 'f');
  return {
    content: [say.heading({ caseId, until }), ...(shown.length === 0 ? [say.empty] : [])].join('\n'),
    embeds: drawLines(shown, { writer: say.writer, volunteer: say.volunteer }),
    components: drawButtonRows([
      ...(earlier === null ? [] : [drawButton(say.earlier, readTalkButton.encode({ caseId, upTo: earlier }), 'plain')]),
      drawButton(say.leave, leaveTalkButton.encode({ caseId }), 'plain'),
    ]),
  };
}

/** Tells moderators that a writer said yes to being answered. */
export function drawTalkOpen({ caseId, endsAt }: Talk, words: Words): Card {
  const sentence = words.holding.talk.open({ caseId, until: drawTime(endsAt, 'f') });
  return drawPanel({ accent, paragraphs: [sentence], buttons: drawTalkRow(caseId, words) });
}

/** Tells moderators that a writer wrote back: not what, and what was read in it only where it is urgent. */
export function drawWrote({ caseId }: Talk, tier: CaseTier | null, words: Words): Card {
  const { talk: say } = words.holding;
  const paragraphs = [say.wrote(caseId), ...(tier === null ? [] : [say.tier(words.tiers[tier])])];
  return drawPanel({ accent, paragraphs, buttons: drawTalkRow(caseId, words) });
}
