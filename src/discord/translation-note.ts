import { ComponentType } from 'discord.js';
import { languages, type LanguageCode } from '../words/words.ts';
import type { Card } from './reply.ts';

/** Discord's limit for the text of a message. Source: Discord's reference, "Create Message". */
const longestMessage = 2000;

/** Says in a small line below a card that nobody has read its language over yet; leaves the card as it is where somebody has. */
export function addTranslationNote(card: Card, language: LanguageCode): Card {
  const { review, words } = languages[language];
  if (review === 'reviewed') return card;
  const note = `-# ${words.edge.automatic} (${languages.en.words.edge.automatic})`;
  if (card.components?.some((component) => component.type === ComponentType.Container))
    return { ...card, components: [...card.components, { type: ComponentType.TextDisplay, content: note }] };
  const content = [...(card.content ? [card.content] : []), note].join('\n\n');
  if (content.length <= longestMessage) return { ...card, content };
  return { ...card, embeds: [...(card.embeds ?? []), { description: note }] };
}
