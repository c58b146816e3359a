import { DiscordAPIError, type REST } from '@discordjs/rest';
import {
  InteractionResponseType,
  MessageFlags,
  Routes,
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIInteraction,
  type APIInteractionResponse,
} from 'discord.js';
import { drawModal } from './modal.ts';
import type { Card, Form } from './reply.ts';
import type { Suggestion } from './command.ts';

/** Discord already has a first answer to this interaction: ours, whose confirmation was lost. */
const alreadyAcknowledged = 40060;

/** The ways to answer one interaction. Every card goes out with nobody pinged. */
export interface Answer {
  /** First answer: a private or public card will follow. */
  defer(audience: 'private' | 'public'): Promise<void>;
  /** First answer: the card that was pressed will change, or stay. */
  deferUpdate(): Promise<void>;
  /** First answer: a private card. */
  replyPrivately(card: Card): Promise<void>;
  /** First answer: a form. */
  openForm(customId: string, form: Form): Promise<void>;
  /** First answer to an autocomplete. */
  suggest(choices: readonly Suggestion[]): Promise<void>;
  /** Fills what was deferred: the promised card, or the card that was pressed. */
  edit(card: Card): Promise<void>;
  /** Says something to the person alone, after the first answer. */
  followPrivately(card: Card): Promise<void>;
  /** Takes back a deferred answer. */
  withdraw(): Promise<void>;
}

/** Opens the ways to answer `interaction`. All of them reject with discord.js's errors. */
export function openAnswer(interaction: Pick<APIInteraction, 'id' | 'token' | 'application_id'>, rest: REST): Answer {
  const { id, token, application_id: applicationId } = interaction;

  async function respond(body: APIInteractionResponse): Promise<void> {
    try {
      await rest.post(Routes.interactionCallback(id, token), { body, auth: false });
    } catch (error) {
      // A callback is sent again when its answer was lost; the second then meets the first, which did arrive.
      if (!(error instanceof DiscordAPIError && error.code === alreadyAcknowledged)) throw error;
    }
  }

  return {
    defer: (audience) =>
      respond({
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: audience === 'private' ? { flags: MessageFlags.Ephemeral } : {},
      }),
    deferUpdate: () => respond({ type: InteractionResponseType.DeferredMessageUpdate }),
    replyPrivately: (card) =>
      respond({ type: InteractionResponseType.ChannelMessageWithSource, data: makePrivate(card) }),
    openForm: (customId, form) => respond({ type: InteractionResponseType.Modal, data: drawModal(customId, form) }),
    suggest: (choices) => {
      const data: APICommandAutocompleteInteractionResponseCallbackData = { choices: choices.slice(0, 25) };
      return respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data });
    },
    async edit(card) {
      await rest.patch(Routes.webhookMessage(applicationId, token), { body: silence(card), auth: false });
    },
    async followPrivately(card) {
      await rest.post(Routes.webhook(applicationId, token), { body: makePrivate(card), auth: false });
    },
    async withdraw() {
      await rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
    },
  };
}

/** Nobody is pinged by an answer, whatever its text says. */
function silence(card: Card): Card & { allowed_mentions: { parse: [] } } {
  return { ...card, allowed_mentions: { parse: [] } };
}

function makePrivate(card: Card): Omit<Card, 'flags'> & { flags: number } {
  return { ...silence(card), flags: (card.flags ?? 0) | MessageFlags.Ephemeral };
}
