import { ApplicationCommandOptionType, ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { sourcesButton } from '../src/crisis/buttons.ts';
import { offerCountries } from '../src/crisis/countries/offer-countries.ts';
import { letChooseCountry, openGuidedPath } from '../src/crisis/guide/walk-guided-path.ts';
import { offerHelp, showSources } from '../src/crisis/offer-help.ts';
import type { ServerLines } from '../src/crisis/lines/own-lines.ts';
import type { LineStore } from '../src/crisis/lines/store.ts';
import { saysMore } from '../src/crisis/says-more.ts';
import { isTopic, topics } from '../src/crisis/directory/topics.ts';
import { readText } from '../src/discord/asked.ts';
import { defineButton, defineCommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';
import { isLanguageCode, languageCodes, languageFor, languages } from '../src/words/words.ts';
import { findPlace, type PathNeeds } from './guide.ts';

/** What the server adds to the directory comes from memory too. */
interface LineNeeds {
  servers: { lines: Pick<LineStore, 'get'> };
}

const describe = en.crisis.command;

/** Where a card's numbers come from. Answers privately, from memory. */
const sources = defineButton({
  family: sourcesButton,
  label: (words) => words.crisis.sources.button,
  ack: 'ask',
  read: (asked, state) => ({
    guildId: asked.guildId,
    country: state.country,
    lineIds: state.lines.split(','),
    language: state.language,
  }),
  run: ({ guildId, ...input }, needs: LineNeeds) => ({
    kind: 'message',
    card: showSources({ ...input, server: findServerLines(guildId, needs) }),
    language: languageFor(input.language),
  }),
});

/**
 * `/crisis`: help lines of a country, or without one the guided path; privately, everywhere. The first and only answer comes from memory,
 * so it needs nothing that can be away.
 */
export const crisis = defineCommand({
  data: {
    name: 'crisis',
    description: describe.description,
    description_localizations: localise((words) => words.crisis.command.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'country',
        name_localizations: localise((words) => words.crisis.command.optionNames.country),
        description: describe.options.country,
        description_localizations: localise((words) => words.crisis.command.options.country),
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        name_localizations: localise((words) => words.crisis.command.optionNames.topic),
        description: describe.options.topic,
        description_localizations: localise((words) => words.crisis.command.options.topic),
        choices: topics.map((topic) => ({
          name: en.crisis.topicNames[topic],
          name_localizations: localise((words) => words.crisis.topicNames[topic]),
          value: topic,
        })),
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'language',
        name_localizations: localise((words) => words.crisis.command.optionNames.language),
        description: describe.options.language,
        description_localizations: localise((words) => words.crisis.command.options.language),
        choices: languageCodes.map((code) => ({ name: languages[code].name, value: code })),
      },
    ],
  },
  ack: 'ask',
  parts: [sources],
  suggest: ({ option, typed }, asked) => (option === 'country' ? offerCountries(typed, asked.locale) : []),
  read(asked) {
    const topic = readText(asked.options, 'topic');
    const language = readText(asked.options, 'language');
    return {
      guildId: asked.guildId,
      country: readText(asked.options, 'country'),
      // What a modified client may send in place of a choice is no reason to refuse somebody.
      topic: isTopic(topic) ? topic : ('suicide' as const),
      language: language !== undefined && isLanguageCode(language) ? language : asked.locale,
      locale: asked.locale,
    };
  },
  run({ country, ...input }, needs: PathNeeds) {
    const { topic, language, locale, guildId } = input;
    // A press comes by the way on which the command came, so the path can be walked wherever it can be opened.
    const place = findPlace({ walk: { country: '', topic, language }, locale, guildId }, needs);
    const card =
      country === undefined || saysMore(country, locale)
        ? openGuidedPath(place)
        : letChooseCountry(
            offerHelp({ country, topic, language, locale, server: place.server }, needs),
            country,
            place,
          );
    return { kind: 'message', card, language: languageFor(language) };
  },
});

/** What the server adds and hides, from memory. */
function findServerLines(guildId: string | null, { servers }: LineNeeds): ServerLines | undefined {
  return guildId === null ? undefined : servers.lines.get(guildId);
}
