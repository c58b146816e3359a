import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { registry } from '../commands/index.ts';
import { describeCommands } from '../scripts/describe-commands.ts';
import { defineButton, defineCommand, defineForm } from '../src/discord/command.ts';
import type { FormFamily } from '../src/discord/reply.ts';
import { defineFamily, ownId } from '../src/discord/custom-id.ts';
import { en } from '../src/words/en.ts';
import { languageCodes } from '../src/words/words.ts';
import { packageRoot } from '../src/storage/package-root.ts';

describe('docs/commands.json', () => {
  it('lists what people can run, press and fill in now', async () => {
    const written: unknown = JSON.parse(await readFile(join(packageRoot, 'docs', 'commands.json'), 'utf8'));
    const now: unknown = JSON.parse(JSON.stringify(describeCommands(registry)));
    expect(written, 'docs/commands.json is old: run `npm run commands:json` and commit it').toEqual(now);
  });
});

describe('the list of commands', () => {
  const family = defineFamily('lantern', { lanternId: ownId });
  const nothing = { ack: 'private', run: () => ({ kind: 'message', card: { content: 'lit' } }) as const } as const;

  it('names every option, down to those of subcommands, with its choices and its names in other languages', () => {
    const light = defineCommand({
      ...nothing,
      read: () => null,
      data: {
        name: 'light',
        name_localizations: { de: 'licht' },
        description: 'Lights something',
        default_member_permissions: '32',
        contexts: [InteractionContextType.Guild],
        integration_types: [ApplicationIntegrationType.UserInstall],
        options: [
          {
            type: ApplicationCommandOptionType.Subcommand,
            name: 'lantern',
            description: 'A lantern',
            options: [
              {
                type: ApplicationCommandOptionType.String,
                name: 'colour',
                description: 'Its colour',
                required: true,
                choices: [{ name: 'Amber', value: 'a' }],
              },
              {
                type: ApplicationCommandOptionType.String,
                name: 'place',
                description: 'Its place',
                autocomplete: true,
              },
            ],
          },
        ],
      },
    });
    const common = { required: false, autocomplete: false };
    expect(describeCommands({ commands: [light], parts: [] })).toEqual({
      languages: languageCodes,
      commands: [
        {
          name: 'light',
          names: { de: 'licht' },
          type: 'ChatInput',
          description: 'Lights something',
          contexts: ['Guild'],
          installs: ['UserInstall'],
          permissions: '32',
          options: [
            {
              ...common,
              name: 'lantern',
              type: 'Subcommand',
              description: 'A lantern',
              options: [
                {
                  ...common,
                  name: 'colour',
                  type: 'String',
                  description: 'Its colour',
                  required: true,
                  choices: [{ name: 'Amber', value: 'a' }],
                },
                { ...common, name: 'place', type: 'String', description: 'Its place', autocomplete: true },
              ],
            },
          ],
          answers: 'private',
          parts: [],
        },
      ],
      parts: [],
    });
  });

  it('names buttons and forms with what they remember, in every language', () => {
    const button = defineButton({ ...nothing, family, label: (words) => words.cases.claim, read: () => null });
    const form: FormFamily<{ lanternId: string }> = {
      family,
      form: () => ({
        title: 'A lantern',
        fields: [
          { kind: 'line', id: 'name', label: 'Its name', required: true, max: 20 },
          { kind: 'select', id: 'colour', label: 'Its colour', required: false, choices: [{ value: 'a', label: 'A' }] },
        ],
      }),
    };
    const submission = defineForm({ ...nothing, form, read: () => null });
    const menu = defineCommand({
      ...nothing,
      read: () => null,
      data: { type: ApplicationCommandType.Message, name: 'Light it' },
      parts: [submission],
    });
    const described = {
      title: 'A lantern',
      fields: [
        { id: 'name', label: 'Its name', kind: 'line', required: true, min: 0, max: 20 },
        {
          id: 'colour',
          label: 'Its colour',
          kind: 'select',
          required: false,
          choices: [{ value: 'a', label: 'A' }],
        },
      ],
    };
    expect(describeCommands({ commands: [menu], parts: [button] })).toMatchObject({
      commands: [
        {
          name: 'Light it',
          type: 'Message',
          contexts: [],
          installs: ['GuildInstall'],
          options: [],
          parts: [{ kind: 'form', family: 'lantern', state: ['lanternId'], forms: { en: described } }],
        },
      ],
      parts: [{ kind: 'button', family: 'lantern', state: ['lanternId'], labels: { en: en.cases.claim } }],
    });
  });
});
