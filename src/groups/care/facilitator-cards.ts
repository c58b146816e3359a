import { drawButton, drawPanel, drawTime, escapeMarkdown } from '../../discord/cards.ts';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Group } from '../group.ts';
import type { FacilitatorRole } from './facilitators.ts';

const ofRole = { roleId: ownId };

/** Says yes to looking after a group, for the first time or for another year. Works in direct messages and when it is old. */
export const acceptButton = defineFamily('facilitator-accept', ofRole);

/** Says no; no reason is asked. */
export const declineButton = defineFamily('facilitator-decline', ofRole);

/** Ends looking after a group, at once; no reason is asked. */
export const stepDownButton = defineFamily('facilitator-stop', ofRole);

/** The edge of cards about looking after a group. */
export const careAccent = 0x3f7f9c;

/** The question whether somebody will look after a group, with all that a yes means. */
export function drawQuestion(role: FacilitatorRole, group: Pick<Group, 'name'>, { care: say }: Words): Card {
  const name = escapeMarkdown(group.name);
  return drawPanel({
    accent: careAccent,
    paragraphs: [
      role.standIn ? say.question.standIn(name) : say.question.lead(name),
      say.limits,
      say.question.end(drawTime(role.endsAt, 'f')),
    ],
    buttons: [
      drawButton(say.accept, acceptButton.encode({ roleId: role.id }), 'primary'),
      drawButton(say.decline, declineButton.encode({ roleId: role.id }), 'plain'),
    ],
  });
}

/** What somebody looks after, with the ways on: another year, or to stop. */
export function drawRole(role: FacilitatorRole, group: Pick<Group, 'name'>, words: Words): Card {
  const { care: say } = words;
  if (role.acceptedAt === null) return drawQuestion(role, group, words);
  return drawPanel({
    accent: careAccent,
    paragraphs: [say.own(escapeMarkdown(group.name), drawTime(role.endsAt, 'f')), say.limits, say.handOverHow],
    buttons: [
      drawButton(say.anotherYear, acceptButton.encode({ roleId: role.id }), 'plain'),
      drawButton(say.stepDown, stepDownButton.encode({ roleId: role.id }), 'plain'),
    ],
  });
}

/** Tells somebody that their year is nearly over. */
export function drawReminder(role: FacilitatorRole, group: Pick<Group, 'name'>, { care: say }: Words): Card {
  return drawPanel({
    accent: careAccent,
    paragraphs: [say.reminder(escapeMarkdown(group.name), drawTime(role.endsAt, 'f'))],
    buttons: [
      drawButton(say.anotherYear, acceptButton.encode({ roleId: role.id }), 'primary'),
      drawButton(say.stepDown, stepDownButton.encode({ roleId: role.id }), 'plain'),
    ],
  });
}

/** Who looks after a group, for those who may know. */
export function drawRoles(roles: readonly FacilitatorRole[], group: Pick<Group, 'name'>, { care: say }: Words): Card {
  const lines = roles.map(({ userId, standIn, acceptedAt, endsAt }) => {
    const until = drawTime(endsAt, 'f');
    if (acceptedAt === null) return say.list.asked(userId, until);
    return standIn ? say.list.standIn(userId, until) : say.list.lead(userId, until);
  });
  return drawPanel({
    accent: careAccent,
    paragraphs: [say.list.heading(escapeMarkdown(group.name)), lines.length > 0 ? lines.join('\n') : say.list.nobody],
    buttons: [],
  });
}
