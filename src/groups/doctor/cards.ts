import { z } from 'zod';
import { drawButton, drawPanel, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { namePermissions } from '../founding/find-lacking.ts';
import type { Drift } from './drift.ts';
import type { Finding } from './examine.ts';
import type { Mended } from './mend.ts';

/** *Put it right*: for one group, or with `all` for those of the server. */
export const mendButton = defineFamily('mend', { groupId: z.union([ownId, z.literal('all')]) });

/** As many groups as a card shows. */
const mostShown = 10;

/** What was found, and what would be done about it. */
export function drawFindings(
  findings: readonly Finding[],
  { groupId, unseen }: { groupId: string | null; unseen: number },
  { doctor: say }: Words,
): Card {
  const ill = findings.filter(({ drift }) => drift.length > 0);
  const shown = ill.slice(0, mostShown);
  const well = findings.length - ill.length;
  const end = [
    ...(ill.length > shown.length ? [say.more(ill.length - shown.length)] : []),
    ...(well > 0 && ill.length > 0 ? [say.othersWell(well)] : []),
    ...(unseen > 0 ? [say.notLookedAt(unseen)] : []),
  ];
  const canMend = ill.some(({ drift }) => drift.some(({ mendable }) => mendable));
  return drawPanel({
    accent: ill.length > 0 ? 0xd9822b : 0x3f9c6d,
    paragraphs: fit([
      say.heading,
      ...(ill.length === 0 ? [findings.length === 0 ? say.none : say.well(findings.length)] : []),
      ...shown.map(({ group, drift }) =>
        [say.groupHeading(escapeMarkdown(group.name)), ...drift.map((one) => `- ${sayDrift(one, say)}`)].join('\n'),
      ),
      ...(end.length > 0 ? [end.join('\n')] : []),
    ]),
    buttons: canMend ? [drawButton(say.button, mendButton.encode({ groupId: groupId ?? 'all' }), 'primary')] : [],
  });
}

/** What was put right and what could not be. */
export function drawMended(mended: readonly Mended[], { doctor: say }: Words): Card {
  const groups = mended.filter(({ done, failed }) => done.length + failed.length > 0);
  return drawPanel({
    accent: groups.some(({ failed }) => failed.length > 0) ? 0xd9822b : 0x3f9c6d,
    // In one piece: a card has room for no more than 40 parts.
    paragraphs: [
      fit([
        say.doneHeading,
        ...(groups.length === 0 ? [say.nothingDone] : []),
        ...groups.map(({ group, done, failed }) =>
          [
            say.groupHeading(escapeMarkdown(group.name)),
            ...done.map((kind) => `- ${say.mended[kind]}`),
            ...failed.map((kind) => `- ${say.failed(say.mendable[kind])}`),
          ].join('\n'),
        ),
      ]).join('\n\n'),
    ],
    buttons: [],
  });
}

function sayDrift(drift: Drift, say: Words['doctor']): string {
  if (drift.kind === 'lacks') return say.lacks(namePermissions(drift.permissions));
  return drift.mendable ? say.mendable[drift.kind] : say.byHand[drift.kind];
}

/** As many paragraphs as a card holds. */
function fit(paragraphs: readonly string[]): string[] {
  const fitting: string[] = [];
  let room = panelRoom;
  for (const paragraph of paragraphs) {
    room -= paragraph.length + 2;
    if (room < 0) break;
    fitting.push(paragraph);
  }
  return fitting;
}
