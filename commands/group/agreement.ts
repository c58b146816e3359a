import { ApplicationCommandOptionType } from 'discord.js';
import { readText } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { openForm } from '../../src/discord/reply.ts';
import {
  agreementForm,
  changeAgreementButton,
  drawAgreement,
  drawOvertaken,
} from '../../src/groups/care/agreement-cards.ts';
import { changeAgreement, readAgreement } from '../../src/groups/care/agreement.ts';
import { mayLookAfter } from '../../src/groups/care/rights.ts';
import { listOpen } from '../../src/groups/list-open.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireNamed, requireOpen, suggestGroups } from '../../src/groups/pick-group.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

const describe = en.agreement.command;

/** Opens the form from memory, with the agreement in it; who may change it is decided when it is sent. */
const change = defineButton({
  family: changeAgreementButton,
  label: (words) => words.agreement.changeButton,
  ack: 'ask',
  read: (asked, { groupId }) => ({ guildId: requireServer(asked), groupId, language: asked.language }),
  run({ guildId, groupId, language }, needs: Pick<Needs, 'groups'>) {
    const { version, text } = requireOpen(guildId, groupId, needs).agreement;
    return openForm(agreementForm, { groupId, version: String(version) }, languages[language].words, { text });
  },
});

const send = defineForm({
  form: agreementForm,
  ack: 'private',
  read: (asked, { groupId, version }) => ({
    guildId: requireServer(asked),
    groupId,
    seen: Number(version),
    actor: asked,
    text: readText(asked.fields, 'text') ?? '',
    change: readText(asked.fields, 'change') ?? '',
  }),
  async run(input, needs: Needs) {
    const { kind, group } = await changeAgreement(input, needs);
    const { words } = languages[input.actor.language];
    const card = kind === 'saved' ? textCard(words.agreement.saved) : drawOvertaken(group, input, words);
    return { kind: 'message', card };
  },
});

/** `/group agreement`: what a group has agreed on, for its members and for whoever thinks of joining; with the way to change it. */
export const agreement = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'agreement',
    description: describe.description,
    description_localizations: localise((words) => words.agreement.command.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        name_localizations: localise((words) => words.agreement.command.optionNames.group),
        description: describe.options.group,
        description_localizations: localise((words) => words.agreement.command.options.group),
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  parts: [change, send],
  suggest({ typed }, { guildId, channelId }, needs: Pick<Needs, 'groups'>) {
    // Whoever asks within a group most likely means that one.
    const here = typed === '' && channelId !== null ? needs.groups.findByHome(channelId) : null;
    const others = listOpen(guildId, needs).filter(({ id }) => id !== here?.id);
    return [...(here ? suggestGroups([here], '') : []), ...suggestGroups(others, typed)].slice(0, 25);
  },
  read: (asked) => ({ guildId: requireServer(asked), typed: readText(asked.options, 'group') ?? '', actor: asked }),
  async run({ guildId, typed, actor }, needs: Needs) {
    const group = requireNamed({ guildId, typed }, needs);
    const [counting, mayChange] = [await readAgreement(group, needs), await mayLookAfter(actor, group, needs)];
    return { kind: 'message', card: drawAgreement(group, counting, mayChange, languages[actor.language].words) };
  },
});
