import { drawCase } from '../../moderation/cards.ts';
import type { Case } from '../../moderation/case.ts';
import { describeError } from '../../log.ts';
import { en } from '../../words/en.ts';
import type { AnonymousNeeds } from '../needs.ts';

/**
 * Draws the card of a case anew where something about its post was decided elsewhere. Where that fails the card stays as it is: a press on it
 * is answered by what is true then.
 */
export async function redrawCase(
  shown: Case,
  {
    cases,
    storage,
    servers,
    messages,
    log,
  }: Pick<AnonymousNeeds, 'cases' | 'storage' | 'servers' | 'messages' | 'log'>,
): Promise<void> {
  const card = await cases.findCard(shown.id, storage.read);
  if (!card) return;
  try {
    await messages.edit(card.channelId, card.messageId, drawCase(shown, servers.get(shown.guildId), en));
  } catch (error) {
    log.warn('case.not-redrawn', { error: describeError(error) });
  }
}
