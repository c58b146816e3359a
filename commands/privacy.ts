import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { Asked } from '../src/discord/asked.ts';
import { defineButton, defineSubcommand, joinSubcommands } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import type { Reply } from '../src/discord/reply.ts';
import { forgetButton, optInButton, optOutButton, showPageButton } from '../src/privacy/buttons.ts';
import {
  drawExported,
  drawForgetQuestion,
  drawForgotten,
  drawKept,
  drawOptOut,
  drawOptOutChanged,
} from '../src/privacy/cards.ts';
import { exportKept } from '../src/privacy/export-kept.ts';
import { forgetPerson } from '../src/privacy/forget-person.ts';
import { optIn, optOut } from '../src/privacy/opt-out/change-opt-out.ts';
import { findOptOut } from '../src/privacy/opt-out/store.ts';
import { showKept } from '../src/privacy/show-kept.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

function readWho({ userId, language }: Asked) {
  return { userId, language };
}

function subcommand(name: 'show' | 'export' | 'forget' | 'optout') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description: en.privacy.command[name],
    description_localizations: localise((words) => words.privacy.command[name]),
  };
}

async function showPage({ userId, language, page }: ReturnType<typeof readWho> & { page: number }, needs: Needs) {
  const card = drawKept(await showKept(userId, needs), page, languages[language].words);
  return { kind: 'message', card } as const;
}

const turnPage = defineButton({
  family: showPageButton,
  label: ({ groups }) => groups.browse.next,
  ack: 'update',
  read: (asked, { page }) => ({ ...readWho(asked), page: Number(page) }),
  run: (input, needs: Needs): Promise<Reply> => showPage(input, needs),
});

/** `/privacy show`: what kinds of things are kept about whoever asks, how many, why and until when; nothing of what is in them. */
const show = defineSubcommand({
  data: subcommand('show'),
  parts: [turnPage],
  read: (asked) => ({ ...readWho(asked), page: 1 }),
  run: (input, needs: Needs): Promise<Reply> => showPage(input, needs),
});

/** `/privacy export`: all that is kept about whoever asks, as two private files: to be read, and for programs. */
const exportAll = defineSubcommand({
  data: subcommand('export'),
  read: readWho,
  async run(who, needs: Needs): Promise<Reply> {
    const exported = await exportKept(who, needs);
    const file = [
      { name: 'lamplight-export.html', text: exported.page },
      { name: 'lamplight-export.json', text: exported.text },
    ];
    return { kind: 'message', card: drawExported(exported, languages[who.language].words), file };
  },
});

const yes = defineButton({
  family: forgetButton,
  label: ({ privacy }) => privacy.forget.yes,
  ack: 'update',
  read: readWho,
  async run({ userId, language }, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawForgotten(await forgetPerson(userId, needs), languages[language].words) };
  },
});

/** `/privacy forget`: says what goes and what stays, and asks once more. */
const forget = defineSubcommand({
  data: subcommand('forget'),
  parts: [yes],
  read: readWho,
  run: ({ language }): Reply => ({ kind: 'message', card: drawForgetQuestion(languages[language].words) }),
});

/** Turns it on (`isOut`) or off, and says what that means now. */
function turnTo(isOut: boolean) {
  return defineButton({
    family: isOut ? optOutButton : optInButton,
    label: ({ privacy: { optOut: say } }) => (isOut ? say.turnOn : say.turnOff),
    ack: 'update',
    read: readWho,
    async run({ userId, language }, needs: Needs): Promise<Reply> {
      await (isOut ? optOut : optIn)(userId, needs);
      return { kind: 'message', card: drawOptOutChanged({ isOut }, languages[language].words) };
    },
  });
}

/** `/privacy optout`: how it stands, what it means, and a button to turn it on or off. */
const optout = defineSubcommand({
  data: subcommand('optout'),
  parts: [turnTo(true), turnTo(false)],
  read: readWho,
  async run({ userId, language }, { storage }: Needs): Promise<Reply> {
    const since = await findOptOut(userId, { db: storage.read, vault: storage.vault });
    return { kind: 'message', card: drawOptOut({ isOut: since !== null }, languages[language].words) };
  },
});

/** `/privacy`: what is kept about whoever asks, wherever they can use the bot; seen by them alone. */
export const privacy = joinSubcommands(
  {
    name: 'privacy',
    description: en.privacy.command.description,
    description_localizations: localise((words) => words.privacy.command.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
  [show, exportAll, forget, optout],
);
