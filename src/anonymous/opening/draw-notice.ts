import { escapeMarkdown, textCard } from '../../discord/cards.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import type { Card } from '../../discord/reply.ts';
import { languages, type LanguageCode } from '../../words/words.ts';
import type { OpeningReason } from './reasons.ts';

/** What a writer reads 30 days after something of theirs was opened. Does not say which post it was: others may see the message. */
export function drawOpenedNotice(
  { serverName, reason }: { serverName: string; reason: OpeningReason },
  language: LanguageCode,
): Card {
  const { opened: say } = languages[language].words;
  const server = escapeMarkdown(serverName, 200);
  return addTranslationNote(textCard(say.notice({ server, reason: say.reasons[reason] })), language);
}
