import { writeButton } from '../../anonymous/posting/buttons.ts';
import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawPanel, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Group } from '../group.ts';

/** The edge of everything about a group that was founded. */
export const homeAccent = 0x2f7d6d;

/** How much of each text fits on the first post, its formatting shown as typed; together with the rest they stay below Discord's 4,000. */
const most = { purpose: 500, forWhom: 350, agreement: 2100, place: 200 } as const;

/**
 * The first post in a group, for its members, in its language: what it is for, what they agree on, and the way to help. `screened` where a
 * program reads along, with the role of those who see what it shows. It never has to be edited.
 */
export function drawHome(group: Group, words: Words, screened: { roleId: string | null } | null): Card {
  const { home: say, guide } = words;
  const { name, purpose, forWhom, age, place, format, agreement } = group;
  const about = [
    say.forWhom(escapeMarkdown(forWhom, most.forWhom)),
    `${drawLead(group, say)} ${say.age(age)}`,
    ...(place === null || format === 'online' ? [] : [say.place(escapeMarkdown(place, most.place))]),
  ];
  return drawPanel({
    accent: homeAccent,
    paragraphs: [
      `## ${escapeMarkdown(name)}\n${escapeMarkdown(purpose, most.purpose)}`,
      about.join('\n'),
      `${say.agreed}\n${writeAgreement(agreement.text, most.agreement)}`,
      ...(screened === null ? [] : [`-# ${guide.panel.screened(screened)}`]),
    ],
    buttons: [
      ...(group.anonymous === 'off'
        ? []
        : [drawButton(words.anon.write, writeButton.encode({ groupId: group.id }), 'plain')]),
      drawButton(guide.panel.button, openButton.encode({}), 'plain'),
    ],
  });
}

function drawLead({ ledBy, therapist }: Group, say: Words['home']): string {
  if (ledBy === 'peers' || therapist === null) return say.led.peers();
  const name = escapeMarkdown(therapist.name);
  return ledBy === 'both' ? say.led.both(name) : say.led.therapist(name);
}

/** An agreement as it is shown: a line each, and `/crisis` as the command it is; everything else as it was typed. */
export function writeAgreement(text: string, mostCharacters: number): string {
  return escapeMarkdown(text, mostCharacters)
    .replace(/^\\-(?= )/gm, '-')
    .replaceAll('\\`/crisis\\`', '`/crisis`');
}
