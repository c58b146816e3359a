import { ApplicationCommandOptionType } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { escapeMarkdown } from '../../src/discord/cards.ts';
import { defineButton, defineSelect, defineSubcommand, type Suggestion } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { formats, type Format } from '../../src/groups/group.ts';
import { lookSelect, pageButton, readAgeWish, readWish, seeButton } from '../../src/groups/joining/buttons.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireOpen } from '../../src/groups/pick-group.ts';
import { type Wish } from '../../src/groups/joining/rules.ts';
import { foldName } from '../../src/groups/founding/rules.ts';
import { showGroup, showList, type ShowNeeds } from '../../src/groups/joining/show-groups.ts';
import { isTemplateSlug, matchTopics, templateFor, templateSlugs } from '../../src/groups/templates/template.ts';
import { ageProfiles } from '../../src/servers/settings.ts';
import { en } from '../../src/words/en.ts';
import { isLanguageCode, languageCodes, languages, type LanguageCode } from '../../src/words/words.ts';

const describe = en.groups.command.browse;

/** Topics whose title has what was typed, then those that a sentence in somebody's own words speaks of. */
function findTopics(typed: string, language: LanguageCode): string[] {
  const wanted = foldName(typed);
  const titled = templateSlugs.filter((slug) => foldName(templateFor(slug, language).title).includes(wanted));
  const spokenOf = matchTopics(typed, language).map(({ slug }) => slug);
  return [...new Set([...titled, ...spokenOf])];
}

function suggestTopics(typed: string, language: LanguageCode): Suggestion[] {
  return findTopics(typed, language)
    .filter(isTemplateSlug)
    .slice(0, 25)
    .map((slug) => ({ name: templateFor(slug, language).title, value: slug }));
}

/** @throws {UserError} `no-such-topic` */
function readTopic(typed: string | undefined, language: LanguageCode): string | null {
  if (typed === undefined) return null;
  if (isTemplateSlug(typed)) return typed;
  const [best] = findTopics(typed, language);
  if (best === undefined) throw refuse('no-such-topic', { typed: escapeMarkdown(typed, 100) });
  return best;
}

function isFormat(text: string | undefined): text is Format {
  return formats.some((format) => format === text);
}

/** What a modified client may send in place of a choice narrows nothing. */
function readWishOf({ options, language }: Asked): Wish {
  const spoken = readText(options, 'language');
  const format = readText(options, 'format');
  return {
    topic: readTopic(readText(options, 'topic'), language),
    language: spoken !== undefined && isLanguageCode(spoken) ? spoken : null,
    format: isFormat(format) ? format : null,
    age: readAgeWish(Number(options.get('age'))),
  };
}

const turn = defineButton({
  family: pageButton,
  label: (words) => words.groups.browse.next,
  ack: 'turn',
  read: (asked, state) => ({ guildId: requireServer(asked), language: asked.language, ...readWish(state) }),
  run: (asked, needs: ShowNeeds): Reply => ({ kind: 'message', card: showList(asked, needs) }),
});

const look = defineSelect({
  family: lookSelect,
  label: (words) => words.groups.browse.choose,
  ack: 'turn',
  read: (asked, state) => ({
    guildId: requireServer(asked),
    groupId: asked.chosen[0] ?? '',
    language: asked.language,
    from: readWish(state),
  }),
  run: ({ guildId, groupId, ...reader }, needs: ShowNeeds): Reply => ({
    kind: 'message',
    card: showGroup(requireOpen(guildId, groupId, needs), reader, needs),
  }),
});

const see = defineButton({
  family: seeButton,
  label: (words) => words.groups.browse.choose,
  ack: 'ask',
  read: (asked, { groupId }) => ({ guildId: requireServer(asked), groupId, language: asked.language }),
  run: ({ guildId, groupId, language }, needs: ShowNeeds): Reply => ({
    kind: 'message',
    card: showGroup(requireOpen(guildId, groupId, needs), { language }, needs),
  }),
});

/** `/group browse`: the open groups of a server that fit what somebody looks for. From memory, and seen by them alone. */
export const browse = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'browse',
    description: describe.description,
    description_localizations: localise((words) => words.groups.command.browse.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        name_localizations: localise((words) => words.groups.command.browse.optionNames.topic),
        description: describe.options.topic,
        description_localizations: localise((words) => words.groups.command.browse.options.topic),
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        name_localizations: localise((words) => words.groups.command.browse.optionNames.language),
        description: describe.options.language,
        description_localizations: localise((words) => words.groups.command.browse.options.language),
        choices: languageCodes.map((code) => ({ name: languages[code].name, value: code })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'format',
        name_localizations: localise((words) => words.groups.command.browse.optionNames.format),
        description: describe.options.format,
        description_localizations: localise((words) => words.groups.command.browse.options.format),
        choices: formats.map((format) => ({
          name: en.groups.formats[format],
          name_localizations: localise((words) => words.groups.formats[format]),
          value: format,
        })),
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'age',
        name_localizations: localise((words) => words.groups.command.browse.optionNames.age),
        description: describe.options.age,
        description_localizations: localise((words) => words.groups.command.browse.options.age),
        choices: ageProfiles.map((age) => ({
          name: en.groups.ages[age],
          name_localizations: localise((words) => words.groups.ages[age]),
          value: age,
        })),
      },
    ],
  },
  parts: [turn, look, see],
  suggest: ({ option, typed }, { language }) => (option === 'topic' ? suggestTopics(typed, language) : []),
  typed: ({ options }) => [readText(options, 'topic') ?? ''].filter((text) => text !== '' && !isTemplateSlug(text)),
  read: (asked) => ({ guildId: requireServer(asked), wish: readWishOf(asked), page: 1, language: asked.language }),
  run: (asked, needs: ShowNeeds) => ({ kind: 'message', card: showList(asked, needs) }),
});
