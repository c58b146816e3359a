import { ApplicationCommandOptionType } from 'discord.js';
import {
  acceptPromise,
  beginWriting,
  chooseGroup,
  listAnonymous,
  requireMayBegin,
  type BeginNeeds,
} from '../../src/anonymous/posting/begin-writing.ts';
import { postForm, shows, whens, writeButton, yesButton } from '../../src/anonymous/posting/buttons.ts';
import { readWords, refuseFiles } from '../../src/anonymous/posting/read-words.ts';
import { readWriter } from '../../src/anonymous/posting/submission.ts';
import { submit } from '../../src/anonymous/posting/submit.ts';
import { readText } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import { openForm, type Reply } from '../../src/discord/reply.ts';
import { requireOpen, suggestGroups } from '../../src/groups/pick-group.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';
import { helpFirst } from '../help-first.ts';
import { drawAnswer } from './answer-sent.ts';
import { draftParts } from './drafts.ts';

const describe = en.anon.command.post;

/** *Write anonymously*, under a group's first post. */
const write = defineButton({
  family: writeButton,
  label: (words) => words.anon.write,
  ack: 'ask',
  read: (asked, { groupId }) => ({ writer: readWriter(asked), groupId }),
  run: ({ writer, groupId }, needs: BeginNeeds): Reply =>
    beginWriting({ writer, group: requireOpen(writer.guildId, groupId, needs), when: 'at-once', show: 'open' }, needs),
});

/** Opens the form, unless something else is true by now: then that is read first. */
const yes = defineButton({
  family: yesButton,
  label: (words) => words.anon.before.yes,
  ack: 'ask',
  read: (asked, state) => ({ writer: readWriter(asked), ...state }),
  run({ writer, groupId, when, show, read }, needs: BeginNeeds): Reply {
    const group = requireOpen(writer.guildId, groupId, needs);
    const begin = { writer, group, when, show };
    if (!acceptPromise(writer, read, needs)) return beginWriting(begin, needs);
    requireMayBegin(begin, needs);
    return openForm(postForm, { groupId, when, show }, languages[writer.language].words);
  },
});

const send = defineForm({
  form: postForm,
  ack: 'private',
  read: (asked, state) => ({ writer: readWriter(asked), words: readWords(asked), locale: asked.locale, ...state }),
  run({ writer, words, locale, groupId, when, show }, needs: Needs) {
    const to = { kind: 'post', when, door: show === 'door' } as const;
    const work = async () => {
      const group = requireOpen(writer.guildId, groupId, needs);
      return drawAnswer(await submit({ writer, group, words, to }, needs), writer, needs);
    };
    return helpFirst(words, { guildId: writer.guildId, locale }, work, needs);
  },
});

/** `/anon post`: the form for an anonymous post, or what has to be read before. */
export const post = defineSubcommand({
  ack: 'ask',
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'post',
    description: describe.description,
    description_localizations: localise((words) => words.anon.command.post.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        name_localizations: localise((words) => words.anon.command.post.optionNames.group),
        description: describe.options.group,
        description_localizations: localise((words) => words.anon.command.post.options.group),
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'when',
        name_localizations: localise((words) => words.anon.command.post.optionNames.when),
        description: describe.options.when,
        description_localizations: localise((words) => words.anon.command.post.options.when),
        choices: whens.map((value) => ({
          name: describe.whens[value],
          name_localizations: localise((words) => words.anon.command.post.whens[value]),
          value,
        })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'show',
        name_localizations: localise((words) => words.anon.command.post.optionNames.show),
        description: describe.options.show,
        description_localizations: localise((words) => words.anon.command.post.options.show),
        choices: shows.map((value) => ({
          name: describe.shows[value],
          name_localizations: localise((words) => words.anon.command.post.shows[value]),
          value,
        })),
      },
    ],
  },
  parts: [write, yes, send, ...draftParts],
  suggest: ({ option, typed }, { guildId }, needs: BeginNeeds) =>
    option === 'group' ? suggestGroups(listAnonymous(guildId, needs), typed) : [],
  read(asked) {
    refuseFiles(asked);
    const when = readText(asked.options, 'when');
    const show = readText(asked.options, 'show');
    return {
      writer: readWriter(asked),
      channelId: asked.channelId,
      typed: readText(asked.options, 'group'),
      // What a modified client may send in place of a choice is none.
      when: whens.find((one) => one === when) ?? 'at-once',
      show: shows.find((one) => one === show) ?? 'open',
    };
  },
  run: ({ writer, channelId, typed, when, show }, needs: BeginNeeds) =>
    beginWriting(
      { writer, group: chooseGroup({ guildId: writer.guildId, channelId, typed }, needs), when, show },
      needs,
    ),
});
