import { ApplicationCommandOptionType } from 'discord.js';
import { agreeDirect } from '../../src/check-ins/own/reach/agree-direct.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { askAnotherLook } from '../../src/moderation/receipts/appeal.ts';
import {
  appealButton,
  appealForm,
  directBackButton,
  directNoButton,
  directTestButton,
  directYesButton,
  earlierButton,
  showButton,
} from '../../src/moderation/receipts/buttons.ts';
import { drawDirectConfirm, drawDirectOutcome, drawSent } from '../../src/moderation/receipts/cards.ts';
import { requireThere } from '../../src/moderation/receipts/require-there.ts';
import { showReceipt, showReceipts, type Looker } from '../../src/moderation/receipts/show-receipts.ts';
import { takeBackDirectWish, wishDirect } from '../../src/moderation/receipts/wish-direct.ts';
import { en } from '../../src/words/en.ts';
import { languages, wordsFor } from '../../src/words/words.ts';
import { helpFirst } from '../help-first.ts';
import type { Needs } from '../needs.ts';

function readLooker({ guildId, userId, language }: Asked): Looker {
  return { guildId, userId, language };
}

const show = defineButton({
  family: showButton,
  label: ({ receipts }) => receipts.direct.read,
  ack: 'private',
  read: (asked, { receiptId }) => ({ looker: readLooker(asked), receiptId }),
  run: ({ looker, receiptId }, needs: Needs) => showReceipt(looker, receiptId, needs),
});

const earlier = defineButton({
  family: earlierButton,
  label: ({ receipts }) => receipts.earlier,
  ack: 'private',
  read: (asked, { from }) => ({ looker: readLooker(asked), from: Number(from) }),
  run: ({ looker, from }, needs: Needs) => showReceipts(looker, from, needs),
});

/** From memory: whether it can still be asked is decided when the words are there, and they come back. */
const appeal = defineButton({
  family: appealButton,
  label: ({ receipts }) => receipts.appeal.button,
  ack: 'ask',
  read: ({ locale }, { receiptId }) => ({ locale, receiptId }),
  run: ({ locale, receiptId }) => openForm(appealForm, { receiptId }, wordsFor(locale)),
});

const sendAppeal = defineForm({
  form: appealForm,
  ack: 'private',
  read: ({ userId, language, locale, guildId, fields }, { receiptId }) => ({
    receiptId,
    userId,
    language,
    locale,
    guildId,
    words: readText(fields, 'words') ?? '',
  }),
  run({ language, locale, guildId, ...appealing }, needs: Needs) {
    const send = async () => drawSent(await askAnotherLook(appealing, needs), languages[language].words);
    return helpFirst({ text: appealing.words, topic: null }, { guildId, locale }, send, needs);
  },
});

const directYes = defineButton({
  family: directYesButton,
  label: ({ receipts }) => receipts.direct.yes,
  ack: 'private',
  read: ({ userId, language, guildId: pressedOn }, { guildId }) => ({ guildId, userId, language, pressedOn }),
  async run({ language, pressedOn, ...whose }, needs: Needs): Promise<Reply> {
    await requireThere({ ...whose, pressedOn }, needs);
    const { words } = languages[language];
    const agreed = await wishDirect(whose, needs);
    if (agreed) return { kind: 'message', card: textCard(words.receipts.direct.agreed) };
    return { kind: 'message', card: drawDirectConfirm(whose, words) };
  },
});

const directTest = defineButton({
  family: directTestButton,
  label: ({ reach }) => reach.direct.yes,
  ack: 'update',
  read: ({ userId, language, guildId: pressedOn }, { guildId }) => ({
    visitor: { guildId, userId, language, reason: 'moderation' as const },
    pressedOn,
  }),
  async run({ visitor, pressedOn }, needs: Needs): Promise<Reply> {
    await requireThere({ ...visitor, pressedOn }, needs);
    const outcome = await agreeDirect(visitor, needs);
    return { kind: 'message', card: drawDirectOutcome(outcome, languages[visitor.language].words) };
  },
});

/** A no to what was asked here: what was agreed to for something else stays. */
const directNo = defineButton({
  family: directNoButton,
  label: ({ reach }) => reach.direct.no,
  ack: 'update',
  read: ({ language }) => languages[language].words,
  run: ({ receipts }): Reply => ({ kind: 'message', card: { ...textCard(receipts.direct.no), components: [] } }),
});

const directBack = defineButton({
  family: directBackButton,
  label: ({ receipts }) => receipts.direct.takeBack,
  ack: 'private',
  read: ({ userId, language }, { guildId }) => ({ guildId, userId, language }),
  async run({ language, ...whose }, needs: Needs): Promise<Reply> {
    await takeBackDirectWish(whose, needs);
    return { kind: 'message', card: textCard(languages[language].words.receipts.direct.takenBack) };
  },
});

/** `/my record`: what moderators did with one's own words or account, and the way to another look. */
export const record = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'record',
    description: en.receipts.command.record.description,
    description_localizations: localise((words) => words.receipts.command.record.description),
    options: [],
  },
  parts: [show, earlier, appeal, sendAppeal, directYes, directTest, directNo, directBack],
  read: readLooker,
  run: (looker, needs: Needs) => showReceipts(looker, 0, needs),
});
