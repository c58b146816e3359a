import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { findAuthor } from '../src/check-ins/rounds/shared-words.ts';
import { readChoice, readText } from '../src/discord/asked.ts';
import { handBack } from '../src/discord/cards.ts';
import { defineCommand, defineForm } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { openForm } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { readReported, tellForm, tellOfPostForm, type ReportedMessage } from '../src/moderation/buttons.ts';
import { requireProven } from '../src/moderation/prove-reported.ts';
import { findStaff } from '../src/moderation/rota/find-staff.ts';
import { isReason } from '../src/moderation/rules.ts';
import { tellModerators, type ReportInput } from '../src/moderation/tell-moderators.ts';
import { drawThanks } from '../src/moderation/thanks-card.ts';
import { en } from '../src/words/en.ts';
import { languages, type LanguageCode } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

const submission = defineForm({
  form: tellForm,
  ack: 'private',
  read(asked, state): { report: ReportInput; message: ReportedMessage; language: LanguageCode } {
    if (asked.guildId === null) throw refuse('no-server');
    const reason = readChoice(asked, 'reason');
    if (!isReason(reason)) throw refuse('reason-missing');
    const { channelId, messageId, authorId, tier } = state;
    const note = readText(asked.fields, 'note') ?? '';
    const report = {
      guildId: asked.guildId,
      reporterId: asked.userId,
      channelId,
      messageId,
      authorId,
      textTier: tier,
      reason,
      note,
    };
    return { report, message: state, language: asked.language };
  },
  async run({ report, message, language }, needs: Needs) {
    requireProven(message, { guildId: report.guildId, userId: report.reporterId }, needs.storage.vault);
    const { kind, deleted } = await tellModerators(report, needs);
    const { words } = languages[language];
    if (kind === 'already') return { kind: 'message', card: handBack(words.tell.already(), [report.note])[0] };
    const staff = await findStaff(report.guildId, needs);
    return { kind: 'message', card: drawThanks({ deleted, staff }, words) };
  },
});

/** *Tell the moderators*, in the menu of any message: works without reading the server's messages. */
export const tellTheModerators = defineCommand({
  data: {
    type: ApplicationCommandType.Message,
    name: en.tell.commandName,
    name_localizations: localise((words) => words.tell.commandName),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'ask',
  parts: [submission],
  read(asked) {
    if (asked.guildId === null) throw refuse('no-server');
    if (!asked.target) throw refuse('button-expired');
    const teller = { guildId: asked.guildId, userId: asked.userId };
    return { teller, chosen: asked.target, language: asked.language };
  },
  async run({ teller, chosen, language }, needs: Pick<Needs, 'servers' | 'botUserId' | 'anonymous' | 'storage'>) {
    const { guildId } = teller;
    if (needs.servers.get(guildId).moderatorChannelId === null) throw refuse('not-set-up');
    const { words } = languages[language];
    const target = findAuthor(chosen, needs.botUserId());
    if (target.authorId !== needs.botUserId())
      return openForm(tellForm, readReported(target, teller, needs.storage.vault), words);
    // A message of ours may be somebody's anonymous post.
    const post = await needs.anonymous.findByMessage(guildId, target.id);
    if (!post) throw refuse('own-message');
    return openForm(tellOfPostForm, { postId: post.id }, words);
  },
});
