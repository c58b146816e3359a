import type { AskedMessage } from '../../discord/asked.ts';
import { unescapeMarkdown } from '../../discord/cards.ts';

/** What comes before words that somebody wrote: all of the paragraph is quoted. */
export const quotation = '>>> ';

/**
 * A message as its author's: words with a check-in stand in a message of ours, below the name of whoever wrote them. What they wrote cannot
 * pretend to be somebody else's, since it stands in the second paragraph.
 */
export function findAuthor(message: AskedMessage, botUserId: string | undefined): AskedMessage {
  const [above = '', words = ''] = message.texts;
  const authorId = /<@(\d{17,20})>/.exec(above)?.[1];
  if (message.authorId !== botUserId || authorId === undefined || !words.startsWith(quotation)) return message;
  const content = unescapeMarkdown(words.slice(quotation.length));
  return { ...message, authorId, authorIsBot: false, content };
}
