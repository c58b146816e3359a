import { ApplicationCommandOptionType, type APIApplicationCommandStringOption } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { localise } from '../../src/discord/localise.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { en } from '../../src/words/en.ts';

/** The option that takes a receipt. Long enough for one that was copied with what stood around it. */
export function defineReceiptOption(required: boolean): APIApplicationCommandStringOption {
  return {
    type: ApplicationCommandOptionType.String,
    name: 'receipt',
    name_localizations: localise((words) => words.own.optionNames.receipt),
    description: en.own.options.receipt,
    description_localizations: localise((words) => words.own.options.receipt),
    required,
    max_length: 100,
  };
}

/** What was typed as a receipt; it comes back with a refusal. */
export function readTypedReceipt(asked: Asked): string[] {
  return [readText(asked.options, 'receipt') ?? []].flat();
}

/** Whoever asks, on their server. @throws {UserError} `no-server` */
export function readOwner(asked: Asked) {
  return { guildId: requireServer(asked), userId: asked.userId, language: asked.language };
}
