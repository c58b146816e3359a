import { setTimeout as wait } from 'node:timers/promises';
import { DiscordAPIError, HTTPError, type RawFile, type REST } from '@discordjs/rest';
import {
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  RESTJSONErrorCodes,
  Routes,
  type APICommandAutocompleteInteractionResponseCallbackData,
  type APIFileComponent,
  type APIInteraction,
  type APIInteractionResponse,
  type APIMediaGalleryComponent,
} from 'discord.js';
import { drawGallery } from './cards.ts';
import { drawModal } from './modal.ts';
import type { Card, Form, ReplyFile, ReplyFiles } from './reply.ts';
import type { Suggestion } from './command.ts';

/** The ways to answer one interaction. Every card goes out with nobody pinged; with files it shows those alone. */
export interface Answer {
  /** First answer: a private or public card will follow. */
  defer(audience: 'private' | 'public'): Promise<void>;
  /** First answer: the card that was pressed will change, or stay. */
  deferUpdate(): Promise<void>;
  /** First answer: a private card. */
  replyPrivately(card: Card, file?: ReplyFiles): Promise<void>;
  /** First answer: the card that was pressed becomes this one. */
  turn(card: Card, file?: ReplyFiles): Promise<void>;
  /** First answer: a form. */
  openForm(customId: string, form: Form): Promise<void>;
  /** First answer to an autocomplete. */
  suggest(choices: readonly Suggestion[]): Promise<void>;
  /** Fills what was deferred: the promised card, or the card that was pressed. */
  edit(card: Card, file?: ReplyFiles): Promise<void>;
  /** Says something to the person alone, after the first answer. */
  followPrivately(card: Card, file?: ReplyFiles): Promise<void>;
  /** Takes back a deferred answer. */
  withdraw(): Promise<void>;
}

/** Opens the ways to answer `interaction`. All of them reject with discord.js's errors. */
export function openAnswer(interaction: Pick<APIInteraction, 'id' | 'token' | 'application_id'>, rest: REST): Answer {
  const { id, token, application_id: applicationId } = interaction;

  async function respond(body: APIInteractionResponse, file?: ReplyFiles): Promise<void> {
    const send = () => rest.post(Routes.interactionCallback(id, token), { body, ...carry(file), auth: false });
    // Sent again, a callback may meet the first one, which did arrive.
    await unlessCode(RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, () => insist(send));
  }

  return {
    defer: (audience) =>
      respond({
        type: InteractionResponseType.DeferredChannelMessageWithSource,
        data: audience === 'private' ? { flags: MessageFlags.Ephemeral } : {},
      }),
    deferUpdate: () => respond({ type: InteractionResponseType.DeferredMessageUpdate }),
    replyPrivately: (card, file) =>
      respond({ type: InteractionResponseType.ChannelMessageWithSource, data: makePrivate(card, file) }, file),
    turn: (card, file) => respond({ type: InteractionResponseType.UpdateMessage, data: replace(card, file) }, file),
    openForm: (customId, form) => respond({ type: InteractionResponseType.Modal, data: drawModal(customId, form) }),
    suggest: (choices) => {
      const data: APICommandAutocompleteInteractionResponseCallbackData = { choices: choices.slice(0, 25) };
      return respond({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data });
    },
    async edit(card, file) {
      const request = { body: replace(card, file), ...carry(file), auth: false };
      await insist(() => rest.patch(Routes.webhookMessage(applicationId, token), request));
    },
    async followPrivately(card, file) {
      const request = { body: makePrivate(card, file), ...carry(file), auth: false };
      await insist(() => rest.post(Routes.webhook(applicationId, token), request));
    },
    async withdraw() {
      const remove = () => rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
      // Nobody waits for this one.
      await unlessCode(RESTJSONErrorCodes.UnknownMessage, () => insist(remove, []));
    },
  };
}

/** Between tries after an error of Discord's own, in milliseconds. Together with the tries they end well within the three seconds there are. */
const pausesMs = [200, 800];

/**
 * Sends once more when the connection broke before an answer came, and after a moment when Discord itself failed. discord.js does that for
 * some breaks only, and without a moment between; here every second counts. Whether the first arrived is not known: the person would rather
 * read something twice than wait for nothing, or than read an apology in place of help.
 */
async function insist(send: () => Promise<unknown>, pauses = pausesMs): Promise<void> {
  try {
    await send();
  } catch (error) {
    // Discord refused it, or was waited for long enough already.
    if (error instanceof DiscordAPIError || (error instanceof Error && error.name === 'AbortError')) throw error;
    const hasFailed = error instanceof HTTPError;
    const [pauseMs, ...left] = pauses;
    if (hasFailed && pauseMs === undefined) throw error;
    if (hasFailed) await wait(pauseMs);
    await (hasFailed ? insist(send, left) : send());
  }
}

/** Does something for which this one refusal means that it is done already. */
async function unlessCode(code: RESTJSONErrorCodes, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof DiscordAPIError && error.code === code)) throw error;
  }
}

/** A card as it is sent: its files are listed, so that a change that is sent twice does not show them twice. */
type SentCard = Card & { allowed_mentions: { parse: [] }; attachments?: SentFile[] };

/** What is said of a file beside it. */
interface SentFile {
  id: string;
  filename: string;
  description?: string;
}

/** Nobody is pinged by an answer, whatever its text says. Where the card does not say where a file shows, that is below it. */
function silence(card: Card, file?: ReplyFiles): SentCard {
  const sent: SentCard = { ...card, allowed_mentions: { parse: [] } };
  const files = listFiles(file);
  if (files.length === 0) return sent;
  const attachments = files.map((one, index) => {
    const described = 'alt' in one ? { description: one.alt } : {};
    return { id: String(index), filename: one.name, ...described };
  });
  if (((card.flags ?? 0) & MessageFlags.IsComponentsV2) === 0) return { ...sent, attachments };
  const components = card.components ?? [];
  const shown = JSON.stringify(components);
  const hidden = files.filter(({ name }) => !shown.includes(JSON.stringify(`attachment://${name}`)));
  return { ...sent, attachments, components: [...components, ...hidden.map(showFile)] };
}

function listFiles(file: ReplyFiles | undefined): readonly ReplyFile[] {
  if (file === undefined) return [];
  return 'name' in file ? [file] : file;
}

/** With Components V2 a file shows only where a component names it. Source: Discord's reference, "File" and "Media Gallery". */
function showFile(file: ReplyFile): APIFileComponent | APIMediaGalleryComponent {
  if ('alt' in file) return drawGallery(file);
  return { type: ComponentType.File, file: { url: `attachment://${file.name}` } };
}

/** A card in place of another: of the files that stood there none stays but its own. */
function replace(card: Card, file?: ReplyFiles): SentCard {
  return { attachments: [], ...silence(card, file) };
}

function makePrivate(card: Card, file?: ReplyFiles): Omit<SentCard, 'flags'> & { flags: MessageFlags } {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- two flags together are flags too
  return { ...silence(card, file), flags: (card.flags ?? 0) | MessageFlags.Ephemeral };
}

/** The file beside the body, which makes the request a form. */
function carry(file: ReplyFiles | undefined): { files?: RawFile[] } {
  const files = listFiles(file);
  if (files.length === 0) return {};
  return { files: files.map((one) => ({ name: one.name, data: 'alt' in one ? one.data : one.text })) };
}
