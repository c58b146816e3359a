import type { APIButtonComponentWithCustomId } from 'discord.js';
import { openButton as openGuide } from '../crisis/guide/guide-buttons.ts';
import { sayStaff, type Staff } from '../crisis/guide/guide-cards.ts';
import { drawButton, drawButtonRows, drawTime, textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { fineButton, noButton, showHereButton, tellButton, yesDirectButton, yesThreadButton } from './buttons.ts';
import type { FollowUp } from './follow-up.ts';

/** A piece of a card: what is said, and the buttons that belong to it. */
export interface OfferPart {
  text: string;
  buttons: APIButtonComponentWithCustomId[];
}

/** What somebody can answer to an offer, that they agreed to it and can take it back, or that it did not come; for a card of theirs, or of its own. */
function drawOfferPart({ id: followUpId, dueAt, answer }: FollowUp, { followUp: say }: Words): OfferPart {
  const when = drawTime(dueAt, 'F');
  if (answer === 'missed') return { text: say.missed({ when }), buttons: [] };
  if (answer === 'yes')
    return {
      text: `${say.agreed({ when })}\n${say.late}`,
      buttons: [drawButton(say.takeBack, noButton.encode({ followUpId }), 'plain')],
    };
  return {
    text: `${say.offer({ when })}\n${say.threadReaders}`,
    buttons: [
      drawButton(say.yesDirect, yesDirectButton.encode({ followUpId }), 'plain'),
      drawButton(say.yesThread, yesThreadButton.encode({ followUpId }), 'plain'),
      drawButton(say.no, noButton.encode({ followUpId }), 'plain'),
    ],
  };
}

/** An offer as a card of its own. */
export function drawOffer(followUp: FollowUp, words: Words): Card {
  const { text, buttons } = drawOfferPart(followUp, words);
  return { content: text, components: drawButtonRows(buttons) };
}

/** What a moderator reads about an offer they made; with the way to show it where `canShow`. */
export function drawOffered(
  { id: followUpId, userId, dueAt, endsAt }: FollowUp,
  { when, canShow }: { when: string; canShow: boolean },
  { followUpAdmin: say }: Words,
): Card {
  const content = say.offered({
    person: `<@${userId}>`,
    when,
    at: drawTime(dueAt, 'F'),
    until: drawTime(endsAt, 'f'),
  });
  const here = drawButton(say.here, showHereButton.encode({ followUpId }), 'plain');
  return { content, components: drawButtonRows(canShow ? [here] : []) };
}

/** The one question, with ways on. In a thread others may read it: it says no more than that somebody agreed to it. */
export function drawQuestion({ guildId }: Pick<FollowUp, 'guildId'>, { followUp: say, round }: Words): Card {
  return {
    content: say.message,
    components: drawButtonRows([
      drawButton(round.support, openGuide.encode({}), 'plain'),
      drawButton(say.tell, tellButton.encode({ guildId }), 'plain'),
      drawButton(say.fine, fineButton.encode({}), 'plain'),
    ]),
  };
}

/** What whoever said yes reads. */
export function drawAgreed(followUp: FollowUp, words: Words): Card {
  return drawOffer(followUp, words);
}

/** Moderators know now that somebody would like to be messaged, or already did. */
export function drawTold({ already, staff }: { already: boolean; staff: Staff }, words: Words): Card {
  const { volunteer: say } = words.guide;
  return textCard([already ? say.already() : say.sent(), sayStaff(staff, words), say.cannotWait()].join('\n\n'));
}
