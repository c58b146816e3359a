import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { Asked } from '../src/discord/asked.ts';
import { defineButton, defineSubcommand, joinSubcommands } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import type { Reply } from '../src/discord/reply.ts';
import { forgetButton } from '../src/privacy/buttons.ts';
import { drawExported, drawForgetQuestion, drawForgotten } from '../src/privacy/cards.ts';
import { exportKept } from '../src/privacy/export-kept.ts';
import { forgetPerson } from '../src/privacy/forget-person.ts';
import { en } from '../src/words/en.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

function readWho({ userId, language }: Asked) {
  return { userId, language };
}

function subcommand(name: 'export' | 'forget') {
  return {
    type: ApplicationCommandOptionType.Subcommand as const,
    name,
    description: en.privacy.command[name],
    description_localizations: localise((words) => words.privacy.command[name]),
  };
}

/** `/privacy export`: all that is kept about whoever asks, as a private file. */
const exportAll = defineSubcommand({
  data: subcommand('export'),
  read: readWho,
  async run(who, needs: Needs): Promise<Reply> {
    const exported = await exportKept(who, needs);
    const file = { name: 'lamplight-export.json', text: exported.text };
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

/** `/privacy`: what is kept about whoever asks, wherever they can use the bot; seen by them alone. */
export const privacy = joinSubcommands(
  {
    name: 'privacy',
    description: en.privacy.command.description,
    description_localizations: localise((words) => words.privacy.command.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
  [exportAll, forget],
);
