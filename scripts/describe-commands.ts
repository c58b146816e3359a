import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Part } from '../src/discord/command.ts';
import type { Registry } from '../src/discord/dispatch.ts';
import type { Form, FormField } from '../src/discord/reply.ts';
import { languageCodes, languages } from '../src/words/words.ts';

/** Everything that people can run, press and fill in, as data for tools and translators. Written to `docs/commands.json`. */
export function describeCommands<Needs>(registry: Registry<Needs>): object {
  return {
    languages: languageCodes,
    commands: registry.commands.map((command) => ({
      ...describeCommand(command.data),
      answers: command.ack,
      parts: command.parts.map(describePart),
    })),
    parts: registry.parts.map(describePart),
  };
}

function describeCommand(data: RESTPostAPIApplicationCommandsJSONBody): object {
  return {
    name: data.name,
    ...(data.name_localizations && { names: data.name_localizations }),
    type: ApplicationCommandType[data.type ?? ApplicationCommandType.ChatInput],
    ...('description' in data && { description: data.description }),
    contexts: (data.contexts ?? []).map((context) => InteractionContextType[context]),
    installs: (data.integration_types ?? [ApplicationIntegrationType.GuildInstall]).map(
      (type) => ApplicationIntegrationType[type],
    ),
    ...(data.default_member_permissions && { permissions: data.default_member_permissions }),
    options: 'options' in data ? (data.options ?? []).map(describeOption) : [],
  };
}

function describeOption(option: APIApplicationCommandOption): object {
  return {
    name: option.name,
    ...(option.name_localizations && { names: option.name_localizations }),
    type: ApplicationCommandOptionType[option.type],
    description: option.description,
    required: option.required ?? false,
    autocomplete: 'autocomplete' in option && option.autocomplete,
    ...('choices' in option && { choices: option.choices }),
    ...('options' in option && { options: (option.options ?? []).map(describeOption) }),
  };
}

function describePart<Needs>(part: Part<Needs>): object {
  const { kind, family, label, form } = part;
  return {
    kind,
    family: family.name,
    state: family.fields,
    ...(label && { labels: inEveryLanguage((words) => label(words)) }),
    ...(form && { forms: inEveryLanguage((words) => describeForm(form(words))) }),
  };
}

function describeForm(form: Form): object {
  return {
    title: form.title,
    fields: form.fields.map((field) => ({
      id: field.id,
      label: field.label,
      kind: field.kind,
      required: field.required,
      ...describeBounds(field),
    })),
  };
}

/** What can be put into a field. */
function describeBounds(field: FormField): object {
  switch (field.kind) {
    case 'line':
    case 'paragraph':
      return { min: field.min ?? 0, max: field.max };
    case 'select':
      return { choices: field.choices };
    case 'channel':
    case 'role':
    case 'person':
      return { most: field.most ?? 1 };
  }
}

function inEveryLanguage<T>(say: (words: (typeof languages)['en']['words']) => T): Record<string, T> {
  return Object.fromEntries(languageCodes.map((code) => [code, say(languages[code].words)]));
}
