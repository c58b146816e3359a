import { listOpen } from '../../src/groups/list-open.ts';
import { ApplicationCommandOptionType } from 'discord.js';
import { readChoice, readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { openForm, type Card, type Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { askToJoin } from '../../src/groups/joining/ask-to-join.ts';
import {
  answerField,
  askButton,
  askForm,
  declineButton,
  declineForm,
  drawAskForm,
  helloButton,
  joinButton,
  letInButton,
  requestButton,
} from '../../src/groups/joining/buttons.ts';
import { drawAsked, drawHello, drawWaiting, drawWelcome } from '../../src/groups/joining/cards.ts';
import { declineRequest, letInWhoAsked, type Decided } from '../../src/groups/joining/decide-request.ts';
import { joinGroup, type Joined } from '../../src/groups/joining/join-group.ts';
import { readVisitor, requireServer, type JoiningNeeds } from '../../src/groups/joining/needs.ts';
import { requireNamed, requireOpen, suggestGroups } from '../../src/groups/pick-group.ts';
import { drawDecided, drawOver } from '../../src/groups/joining/request-cards.ts';
import { showGroup, type ShowNeeds } from '../../src/groups/joining/show-groups.ts';
import { declineReasons, type DeclineReason } from '../../src/groups/joining/waiting.ts';
import { offerDirect } from '../../src/moderation/receipts/show-receipts.ts';
import { en } from '../../src/words/en.ts';
import { languages, type LanguageCode } from '../../src/words/words.ts';

const describe = en.groups.command.join;

function readGroup(asked: Asked, { groupId }: { groupId: string }) {
  return { ...readVisitor(asked), groupId };
}

function drawJoined(joined: Joined, language: LanguageCode, needs: ShowNeeds): Card {
  const { words } = languages[language];
  switch (joined.kind) {
    case 'in':
    case 'already':
      return drawWelcome(joined.group, joined.kind, words);
    case 'ask':
      return showGroup(joined.group, { language }, needs);
    case 'waiting':
      return drawWaiting(joined.group, joined.wait, joined.line, words);
  }
}

const joinPress = defineButton({
  family: joinButton,
  label: (words) => words.groups.card.join,
  ack: 'update',
  read: readGroup,
  async run(input, needs: JoiningNeeds) {
    const joined = await joinGroup(input, needs);
    const card = drawJoined(joined, input.language, needs);
    return { kind: 'message', card, after: joined.kind === 'in' ? await offerDirect(input, needs) : [] };
  },
});

async function send(input: Parameters<typeof askToJoin>[0], needs: JoiningNeeds): Promise<Reply> {
  const { words } = languages[input.language];
  const asked = await askToJoin(input, needs);
  if (asked.kind === 'already') return { kind: 'message', card: drawWelcome(asked.group, 'already', words) };
  const card = drawAsked(asked.group, asked.wait, asked.kind === 'sent', words);
  return { kind: 'message', card, after: asked.kind === 'sent' ? await offerDirect(input, needs) : [] };
}

const request = defineButton({
  family: requestButton,
  label: (words) => words.groups.card.ask,
  ack: 'update',
  read: (asked, state) => ({ ...readGroup(asked, state), answer: '' }),
  run: send,
});

/** Opens the form from memory, with the group's question beside the field. */
const askPress = defineButton({
  family: askButton,
  label: (words) => words.groups.card.ask,
  ack: 'ask',
  read: readGroup,
  run({ guildId, groupId, language }, needs: Pick<JoiningNeeds, 'groups'>): Reply {
    const { question } = requireOpen(guildId, groupId, needs);
    const form = drawAskForm(question, languages[language].words);
    return { kind: 'form', customId: askForm.family.encode({ groupId }), form };
  },
});

const answer = defineForm({
  form: askForm,
  ack: 'update',
  read: (asked, state) => ({ ...readGroup(asked, state), answer: readText(asked.fields, answerField) ?? '' }),
  run: send,
});

/** Words to say hello with, for somebody who is in the group: the bot says nothing for them. */
const hello = defineButton({
  family: helloButton,
  label: (words) => words.groups.hello.wishes.listen,
  ack: 'ask',
  read: (asked, { groupId, wish }) => ({ ...readGroup(asked, { groupId }), wish }),
  run: ({ guildId, groupId, wish, language }, needs: Pick<JoiningNeeds, 'groups'>): Reply => ({
    kind: 'message',
    card: drawHello(requireOpen(guildId, groupId, needs), wish, languages[language].words),
  }),
});

function readDecision(asked: Asked, { waitId }: { waitId: string }) {
  return { guildId: requireServer(asked), waitId, actor: asked };
}

/** The card of a request is read by all who decide: it speaks English. */
function redraw(decided: Decided, { userId }: Asked): Reply {
  const card = decided ? drawDecided(decided.group, decided.how, userId, en) : drawOver(en);
  return { kind: 'message', card, language: 'en' };
}

const letIn = defineButton({
  family: letInButton,
  label: (words) => words.requests.letIn,
  ack: 'update',
  read: readDecision,
  run: async (decision, needs: JoiningNeeds) => redraw(await letInWhoAsked(decision, needs), decision.actor),
});

const decline = defineButton({
  family: declineButton,
  label: (words) => words.requests.decline,
  ack: 'ask',
  read: readDecision,
  run: ({ waitId }): Reply => openForm(declineForm, { waitId }, en),
});

/** No reason where a client sends one that is not on the list. */
function readReason(asked: Asked): DeclineReason {
  return declineReasons.find((reason) => reason === readChoice(asked, 'reason')) ?? 'none';
}

const declineWithReason = defineForm({
  form: declineForm,
  ack: 'update',
  read: (asked, state) => ({ ...readDecision(asked, state), reason: readReason(asked) }),
  run: async (decision, needs: JoiningNeeds) => redraw(await declineRequest(decision, needs), decision.actor),
});

/** `/group join`: a group's card with the way in. Nobody is in it before they have read who can see it, and pressed. */
export const join = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'join',
    description: describe.description,
    description_localizations: localise((words) => words.groups.command.join.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        name_localizations: localise((words) => words.groups.command.join.optionNames.group),
        description: describe.options.group,
        description_localizations: localise((words) => words.groups.command.join.options.group),
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  parts: [joinPress, request, askPress, answer, hello, letIn, decline, declineWithReason],
  suggest: ({ typed }, { guildId }, needs: ShowNeeds) => suggestGroups(listOpen(guildId, needs), typed),
  read(asked) {
    const typed = readText(asked.options, 'group');
    if (typed === undefined) throw refuse('group-gone');
    return { guildId: requireServer(asked), typed, language: asked.language };
  },
  run: ({ guildId, typed, language }, needs: ShowNeeds) => ({
    kind: 'message',
    card: showGroup(requireNamed({ guildId, typed }, needs), { language }, needs),
  }),
});
