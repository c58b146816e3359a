import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { findAuthor } from '../src/check-ins/rounds/shared-words.ts';
import {
  findLinesForThem,
  offerSupport,
  supportCountryButton,
  supportCountryForm,
  supportTellButton,
} from '../src/crisis/offer-support.ts';
import { readText } from '../src/discord/asked.ts';
import { defineButton, defineCommand, defineForm } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { openForm } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { readReported, tellForm } from '../src/moderation/buttons.ts';
import { requireProven } from '../src/moderation/prove-reported.ts';
import { en } from '../src/words/en.ts';
import { languageFor, wordsFor } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

const askCountry = defineButton({
  family: supportCountryButton,
  label: (words) => words.support.findLines,
  ack: 'ask',
  read: ({ locale }) => ({ locale }),
  run: ({ locale }) => openForm(supportCountryForm, {}, wordsFor(locale)),
});

const country = defineForm({
  form: supportCountryForm,
  ack: 'ask',
  read(asked) {
    if (asked.guildId === null) throw refuse('no-server');
    return { guildId: asked.guildId, typed: readText(asked.fields, 'country'), locale: asked.locale };
  },
  run: ({ guildId, ...input }, needs: Pick<Needs, 'servers' | 'clock'>) => ({
    kind: 'message',
    card: findLinesForThem({ ...input, server: needs.servers.lines.get(guildId) }, needs),
    language: languageFor(input.locale),
  }),
});

const tell = defineButton({
  family: supportTellButton,
  label: (words) => words.support.tell,
  ack: 'ask',
  read(asked, message) {
    if (asked.guildId === null) throw refuse('no-server');
    return { teller: { guildId: asked.guildId, userId: asked.userId }, message, locale: asked.locale };
  },
  run({ teller, message, locale }, needs: Pick<Needs, 'servers' | 'storage'>) {
    const { guildId } = teller;
    requireProven(message, teller, needs.storage.vault);
    if (needs.servers.get(guildId).moderatorChannelId === null) throw refuse('not-set-up');
    return openForm(tellForm, message, wordsFor(locale));
  },
});

/** *Offer support*, in the menu of any message: for whoever worries about its author. Answers privately, from memory; keeps nothing. */
export const offerSupportCommand = defineCommand({
  data: {
    type: ApplicationCommandType.Message,
    name: en.support.commandName,
    name_localizations: localise((words) => words.support.commandName),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'ask',
  parts: [askCountry, country, tell],
  read(asked) {
    if (asked.guildId === null) throw refuse('no-server');
    if (!asked.target) throw refuse('button-expired');
    return { guildId: asked.guildId, userId: asked.userId, chosen: asked.target, locale: asked.locale };
  },
  run({ guildId, userId, chosen, locale }, needs: Pick<Needs, 'servers' | 'botUserId' | 'storage'>) {
    const target = findAuthor(chosen, needs.botUserId());
    const { authorId } = target;
    const isReached = needs.servers.get(guildId).moderatorChannelId !== null && needs.storage.isWell();
    const canTell = isReached && authorId !== needs.botUserId();
    const message = readReported(target, { guildId, userId }, needs.storage.vault);
    const card = offerSupport({ message, isOwn: authorId === userId, canTell, locale });
    return { kind: 'message', card, language: languageFor(locale) };
  },
});
