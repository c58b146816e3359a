import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';
import { drawDirectQuestion } from '../src/check-ins/own/reach/direct-question.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineButton, defineSubcommand, joinSubcommands } from '../src/discord/command.ts';
import type { Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { writeCommand } from '../src/discord/write-command.ts';
import { agreeDirectly, agreeInThread, declineOffer } from '../src/follow-ups/answer-offer.ts';
import {
  fineButton,
  noButton,
  showHereButton,
  tellButton,
  yesDirectButton,
  yesThreadButton,
} from '../src/follow-ups/buttons.ts';
import { drawAgreed, drawOffered, drawTold } from '../src/follow-ups/cards.ts';
import { canShowHere, offerFollowUp, showHere, type Offering } from '../src/follow-ups/offer-follow-up.ts';
import { tellFromFollowUp } from '../src/follow-ups/tell-moderators.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { longestText } from '../src/schedule/reading/read-when.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import { writeWhen } from '../src/words/write-when.ts';
import type { Needs } from './needs.ts';

const say = en.followUpAdmin;

function readOffering(asked: Asked): Offering {
  const { userId, roles, language, channelId } = asked;
  return { guildId: requireServer(asked), moderator: { userId, roles, language }, channelId };
}

/** Somebody who is on the server, and no bot; a client may send anybody. */
function readPerson({ options, resolved }: Asked): string {
  const personId = readText(options, 'person');
  if (personId === undefined || !resolved.users.has(personId) || resolved.bots.has(personId))
    throw refuse('follow-up-not-here');
  return personId;
}

const here = defineButton({
  family: showHereButton,
  label: ({ followUpAdmin }) => followUpAdmin.here,
  ack: 'private',
  read: (asked, { followUpId }) => ({ ...readOffering(asked), followUpId }),
  async run(offering, needs: Needs): Promise<Reply> {
    await showHere(offering, needs);
    return { kind: 'message', card: textCard(say.shown), language: 'en' };
  },
});

function readAnswering({ userId, language }: Asked, { followUpId }: { followUpId: string }) {
  return { followUpId, userId, language };
}

const yesDirect = defineButton({
  family: yesDirectButton,
  label: ({ followUp }) => followUp.yesDirect,
  ack: 'private',
  read: readAnswering,
  async run(answering, needs: Needs): Promise<Reply> {
    const { words } = languages[answering.language];
    const followUp = await agreeDirectly(answering, needs);
    if (followUp) return { kind: 'message', card: drawAgreed(followUp, words) };
    return { kind: 'message', card: textCard(words.followUp.firstDirect), after: [drawDirectQuestion(words)] };
  },
});

const yesThread = defineButton({
  family: yesThreadButton,
  label: ({ followUp }) => followUp.yesThread,
  ack: 'private',
  read: readAnswering,
  async run(answering, needs: Needs): Promise<Reply> {
    const followUp = await agreeInThread(answering, needs);
    return { kind: 'message', card: drawAgreed(followUp, languages[answering.language].words) };
  },
});

const no = defineButton({
  family: noButton,
  label: ({ followUp }) => followUp.no,
  ack: 'private',
  read: readAnswering,
  async run(answering, needs: Needs): Promise<Reply> {
    await declineOffer(answering, needs);
    return { kind: 'message', card: textCard(languages[answering.language].words.followUp.declined) };
  },
});

const tell = defineButton({
  family: tellButton,
  label: ({ followUp }) => followUp.tell,
  ack: 'private',
  read: ({ userId, language }, { guildId }) => ({ userId, language, guildId }),
  async run({ language, ...who }, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawTold(await tellFromFollowUp(who, needs), languages[language].words) };
  },
});

/** From memory: nothing is noted. */
const fine = defineButton({
  family: fineButton,
  label: ({ followUp }) => followUp.fine,
  ack: 'ask',
  read: ({ language }) => languages[language].words,
  run: ({ followUp }): Reply => ({ kind: 'message', card: textCard(followUp.thanks) }),
});

/** `/follow-up offer`: a moderator offers somebody one question later, of which nothing is sent until they say yes. */
const offer = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'offer',
    description: say.offer,
    options: [
      { type: ApplicationCommandOptionType.User, name: 'person', description: say.options.person, required: true },
      {
        type: ApplicationCommandOptionType.String,
        name: 'when',
        description: say.options.when,
        required: true,
        max_length: longestText,
      },
    ],
  },
  parts: [here, yesDirect, yesThread, no, tell, fine],
  typed: (asked) => [writeCommand('follow-up', asked)],
  read: (asked) => ({
    ...readOffering(asked),
    personId: readPerson(asked),
    when: readText(asked.options, 'when') ?? '',
  }),
  async run(offering, needs: Needs): Promise<Reply> {
    const { followUp, plan } = await offerFollowUp(offering, needs);
    const canShow = await canShowHere(offering, needs);
    return { kind: 'message', card: drawOffered(followUp, { when: writeWhen(plan, en), canShow }, en), language: 'en' };
  },
});

/** `/follow-up`: for moderators, in English. */
export const followUp = joinSubcommands(
  { name: 'follow-up', description: say.description, contexts: [InteractionContextType.Guild] },
  [offer],
);
