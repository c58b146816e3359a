import {
  answerWriter,
  leaveTalk,
  readTalk,
  requireAnswering,
  type TalkAct,
} from '../src/anonymous/relay/answer-writer.ts';
import {
  answerButton,
  answerForm,
  endTalkButton,
  endTalkSurelyButton,
  leaveTalkButton,
  readTalkButton,
  relayHowButton,
  relayOpenButton,
  relayYesButton,
  writeBackButton,
  writeBackForm,
} from '../src/anonymous/relay/buttons.ts';
import {
  drawEnded,
  drawEnding,
  drawHow,
  drawOpened,
  drawTalkForModerators,
  drawTalkForWriter,
  drawWritten,
} from '../src/anonymous/relay/cards.ts';
import { openTalk } from '../src/anonymous/relay/open-talk.ts';
import { endOwnTalk, readOwnTalk, requireOwnTalk, writeBack } from '../src/anonymous/relay/write-back.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm } from '../src/discord/reply.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { findStaff } from '../src/moderation/rota/find-staff.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import { helpFirst } from './help-first.ts';
import type { Needs } from './needs.ts';

/** Its writer may press in a direct message, where there is no server: the talk knows its own. */
function readWriter({ userId, language }: Asked, { relayId }: { relayId: string }) {
  return { act: { talkId: relayId, userId }, words: languages[language].words };
}

function readAct(asked: Asked, { caseId }: { caseId: string }): TalkAct {
  return { guildId: requireServer(asked), caseId, actor: asked };
}

function readUpTo({ upTo }: { upTo: string }): number | null {
  return upTo === 'end' ? null : Number(upTo);
}

const yes = defineButton({
  family: relayYesButton,
  label: (words) => words.relay.yes,
  ack: 'ask',
  read: ({ language }, { postId }) => ({ postId, words: languages[language].words }),
  // The card it stands on shows a receipt that is shown only once: this one stands beside it.
  run: ({ postId, words }) => ({ kind: 'message', card: drawHow(postId, words) }),
});

const how = defineButton({
  family: relayHowButton,
  label: (words) => words.relay.here,
  ack: 'update',
  read(asked, { postId, way }) {
    const { userId, language } = asked;
    return { guildId: requireServer(asked), postId, userId, language, way };
  },
  async run(input, needs: Needs) {
    const talk = await openTalk(input, needs);
    const { words } = languages[input.language];
    const shown = { isDirect: input.way === 'direct', staff: await findStaff(input.guildId, needs) };
    return { kind: 'message', card: drawOpened(talk, shown, words) };
  },
});

const open = defineButton({
  family: relayOpenButton,
  label: (words) => words.relay.earlier,
  ack: 'private',
  read: (asked, state) => ({ ...readWriter(asked, state), upTo: readUpTo(state) }),
  async run({ act, upTo, words }, needs: Needs) {
    const { talk, lines } = await readOwnTalk({ ...act, upTo }, needs);
    return { kind: 'message', card: drawTalkForWriter(talk, lines, words) };
  },
});

const write = defineButton({
  family: writeBackButton,
  label: (words) => words.relay.writeBack,
  ack: 'ask',
  read: readWriter,
  async run({ act, words }, needs: Needs) {
    // Nobody should type for a talk that is over.
    await requireOwnTalk(act, needs);
    return openForm(writeBackForm, { relayId: act.talkId }, words);
  },
});

const writeText = defineForm({
  form: writeBackForm,
  ack: 'private',
  read(asked, state) {
    const { guildId, locale } = asked;
    return { ...readWriter(asked, state), text: readText(asked.fields, 'text') ?? '', sender: { guildId, locale } };
  },
  async run({ act, text, words, sender }, needs: Needs) {
    try {
      const { guildId } = await writeBack({ ...act, text }, needs);
      return { kind: 'message', card: drawWritten(await findStaff(guildId, needs), words) };
    } catch (error) {
      // Nobody reads it any more: whoever may be in danger finds help before they hear that.
      const refused = () => {
        throw error;
      };
      return helpFirst({ text, topic: null }, sender, refused, needs);
    }
  },
});

const end = defineButton({
  family: endTalkButton,
  label: (words) => words.relay.end,
  ack: 'ask',
  read: readWriter,
  async run({ act, words }, needs: Needs) {
    await requireOwnTalk(act, needs);
    return { kind: 'message', card: drawEnding(act.talkId, words) };
  },
});

const endSurely = defineButton({
  family: endTalkSurelyButton,
  label: (words) => words.relay.endYes,
  ack: 'update',
  read: readWriter,
  async run({ act, words }, needs: Needs) {
    await endOwnTalk(act, needs);
    return { kind: 'message', card: drawEnded(words) };
  },
});

const answer = defineButton({
  family: answerButton,
  label: (words) => words.holding.answer,
  ack: 'ask',
  read: readAct,
  async run(act, needs: Needs) {
    await requireAnswering(act, needs);
    return openForm(answerForm, { caseId: act.caseId }, en);
  },
});

const answerText = defineForm({
  form: answerForm,
  ack: 'private',
  read: (asked, state) => ({ ...readAct(asked, state), text: readText(asked.fields, 'text') ?? '' }),
  async run(act, needs: Needs) {
    const way = await answerWriter(act, needs);
    return { kind: 'message', card: textCard(en.holding.talk.sent[way]), language: 'en' };
  },
});

const readSoFar = defineButton({
  family: readTalkButton,
  label: (words) => words.holding.readTalk,
  ack: 'private',
  read: (asked, state) => ({ ...readAct(asked, state), upTo: readUpTo(state) }),
  async run(act, needs: Needs) {
    const { talk, lines } = await readTalk(act, needs);
    return { kind: 'message', card: drawTalkForModerators(talk, lines, en), language: 'en' };
  },
});

const leave = defineButton({
  family: leaveTalkButton,
  label: (words) => words.holding.talk.leave,
  ack: 'update',
  read: readAct,
  async run(act, needs: Needs) {
    await leaveTalk(act, needs);
    // All of it: what was said is deleted, and stands on no card any more.
    return { kind: 'message', card: { content: en.holding.talk.left, embeds: [], components: [] }, language: 'en' };
  },
});

/** The buttons of a talk between volunteers and whoever wrote a post that is held. */
export const relayParts: readonly Part<Needs>[] = [
  yes,
  how,
  open,
  write,
  writeText,
  end,
  endSurely,
  answer,
  answerText,
  readSoFar,
  leave,
];
