import { textCard } from '../src/discord/cards.ts';
import { defineButton, type Part } from '../src/discord/command.ts';
import type { Card, Reply } from '../src/discord/reply.ts';
import {
  backButton,
  goOnButton,
  handOnButton,
  offerButton,
  questionsButton,
  readyButton,
  takeButton,
  takeOverButton,
} from '../src/moderation/rota/buttons.ts';
import { drawOffered, drawTaken, drawTookBack, drawTookOver } from '../src/moderation/rota/cards.ts';
import { endPause, goOnWith, handOn } from '../src/moderation/rota/hand-on.ts';
import { readVolunteer } from '../src/moderation/rota/read-volunteer.ts';
import { offerTurn, takeBack, takeTurn } from '../src/moderation/rota/swap.ts';
import { takeOver } from '../src/moderation/rota/take-over.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

/** The card that was pressed stands in the moderators' channel and changes for all of them. */
function redraw(card: Card): Reply {
  return { kind: 'message', card, language: 'en' };
}

const goOn = defineButton({
  family: goOnButton,
  label: ({ rota }) => rota.goOn.pager,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  run: async (press, needs: Needs) => redraw(await goOnWith(press, needs)),
});

const hand = defineButton({
  family: handOnButton,
  label: ({ rota }) => rota.handOn.pager,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  run: async (press, needs: Needs) => redraw(await handOn(press, needs)),
});

const ready = defineButton({
  family: readyButton,
  label: ({ rota }) => rota.ready,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  run: async (press, needs: Needs) => redraw(await endPause(press, needs)),
});

/** From memory: nothing is asked, and nothing is noted. */
const questions = defineButton({
  family: questionsButton,
  label: ({ rota }) => rota.questions,
  ack: 'ask',
  read: () => ({}),
  run: (): Reply => ({ kind: 'message', card: textCard(en.rota.debrief), language: 'en' }),
});

const over = defineButton({
  family: takeOverButton,
  label: ({ rota }) => rota.takeOver,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  async run(press, needs: Needs): Promise<Reply> {
    const taken = await takeOver(press, needs);
    return redraw(drawTookOver({ userId: press.volunteer.userId, count: taken.length }));
  },
});

const offer = defineButton({
  family: offerButton,
  label: ({ rota }) => rota.turn.offer,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  run: async (press, needs: Needs) => redraw(drawOffered(await offerTurn({ ...press, isShown: true }, needs))),
});

const take = defineButton({
  family: takeButton,
  label: ({ rota }) => rota.turn.take,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  run: async (press, needs: Needs) => redraw(drawTaken(await takeTurn(press, needs))),
});

const back = defineButton({
  family: backButton,
  label: ({ rota }) => rota.turn.back,
  ack: 'update',
  read: (asked, state) => ({ ...state, volunteer: readVolunteer(asked) }),
  run: async (press, needs: Needs) => redraw(drawTookBack(await takeBack(press, needs))),
});

/** The buttons of shifts in the moderators' channel. */
export const shiftParts: readonly Part<Needs>[] = [goOn, hand, ready, questions, over, offer, take, back];
