import { ApplicationCommandOptionType } from 'discord.js';
import { readChoice, readText, type Asked } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { answerButton, pulseForm } from '../../src/groups/care/pulse-call.ts';
import { readScores } from '../../src/groups/care/pulse-rules.ts';
import { answerPulse, askNow, closeEarly, decide, setRhythm } from '../../src/groups/care/pulse.ts';
import { requireLookingAfter } from '../../src/groups/care/rights.ts';
import { listOpen } from '../../src/groups/list-open.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireNamed, requireOpen, suggestGroups } from '../../src/groups/pick-group.ts';
import {
  askButton,
  closeButton,
  decideButton,
  decisionForm,
  rhythmButton,
  showPulse,
} from '../../src/groups/care/show-pulse.ts';
import type { Group } from '../../src/groups/group.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

const say = en.care;

/** A press on a card of those who look after a group. */
function readPress<State extends { groupId: string }>(asked: Asked, state: State) {
  return { ...state, guildId: requireServer(asked), actor: asked };
}

async function redraw(group: Group, needs: Needs): Promise<Reply> {
  return { kind: 'message', card: await showPulse(group, needs, en), language: 'en' };
}

/** Opens the questions from memory; whether they can still be answered is seen when they are sent. */
const answer = defineButton({
  family: answerButton,
  label: (words) => words.pulse.answer,
  ack: 'ask',
  read: (asked, { pulseId }) => ({ pulseId, language: asked.language }),
  run: ({ pulseId, language }) => openForm(pulseForm, { pulseId }, languages[language].words),
});

const sendAnswer = defineForm({
  form: pulseForm,
  ack: 'private',
  read(asked, { pulseId }) {
    const scores = readScores({
      heard: readChoice(asked, 'heard'),
      topics: readChoice(asked, 'topics'),
      run: readChoice(asked, 'run'),
      overall: readChoice(asked, 'overall'),
    });
    if (scores === null) throw refuse('pulse-incomplete');
    const { userId, roles, language } = asked;
    const sentence = readText(asked.fields, 'sentence') ?? null;
    return {
      guildId: requireServer(asked),
      pulseId,
      visitor: { userId, roles },
      language,
      answer: { scores, sentence },
    };
  },
  async run({ language, ...input }, needs: Needs) {
    await answerPulse(input, needs);
    return { kind: 'message', card: textCard(languages[language].words.pulse.thanks) };
  },
});

const ask = defineButton({
  family: askButton,
  label: (words) => words.care.pulse.askNow,
  ack: 'update',
  read: (asked, state) => readPress(asked, state),
  async run(press, needs: Needs) {
    const group = requireOpen(press.guildId, press.groupId, needs);
    await askNow({ ...press, group }, needs);
    return redraw(group, needs);
  },
});

const close = defineButton({
  family: closeButton,
  label: (words) => words.care.pulse.close,
  ack: 'update',
  read: (asked, state) => readPress(asked, state),
  async run(press, needs: Needs) {
    const group = requireOpen(press.guildId, press.groupId, needs);
    await closeEarly({ ...press, group }, needs);
    return redraw(group, needs);
  },
});

const rhythm = defineButton({
  family: rhythmButton,
  label: (words) => words.care.pulse.turnOff,
  ack: 'update',
  read: (asked, state) => readPress(asked, state),
  async run(press, needs: Needs) {
    const group = requireOpen(press.guildId, press.groupId, needs);
    await setRhythm({ ...press, group, off: press.set === 'off' }, needs);
    return redraw(group, needs);
  },
});

const openDecision = defineButton({
  family: decideButton,
  label: (words) => words.care.pulse.decide,
  ack: 'ask',
  read: (_, state) => state,
  run: (state) => openForm(decisionForm, state, en),
});

const sendDecision = defineForm({
  form: decisionForm,
  ack: 'update',
  read(asked, state) {
    const change = readText(asked.fields, 'change');
    if (change === undefined) throw refuse('decision-missing');
    return { ...readPress(asked, state), change };
  },
  async run(press, needs: Needs) {
    const group = requireOpen(press.guildId, press.groupId, needs);
    await decide({ ...press, group }, needs);
    return redraw(group, needs);
  },
});

/** `/group pulse`: how a group is for its people, for those who look after it. */
export const pulse = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'pulse',
    description: say.pulse.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        description: say.options.group,
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  parts: [answer, sendAnswer, ask, close, rhythm, openDecision, sendDecision],
  suggest: ({ typed }, { guildId }, needs: Pick<Needs, 'groups'>) => suggestGroups(listOpen(guildId, needs), typed),
  read: (asked) => ({ guildId: requireServer(asked), typed: readText(asked.options, 'group') ?? '', actor: asked }),
  async run({ guildId, typed, actor }, needs: Needs) {
    const group = requireNamed({ guildId, typed }, needs);
    await requireLookingAfter(actor, group, needs);
    return redraw(group, needs);
  },
});
