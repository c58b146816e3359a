import { judgeWords } from '../src/anonymous/posting/judge-words.ts';
import type { JudgedWords, Verdict } from '../src/anonymous/posting/verdict.ts';
import type { Card, Reply } from '../src/discord/reply.ts';
import { openFor } from './guide.ts';
import type { Needs } from './needs.ts';

/** Where somebody is who sent something off (null in a direct message), and the locale of their client. */
export interface Sender {
  guildId: string | null;
  locale: string;
}

type HelpNeeds = Pick<Needs, 'clock' | 'servers' | 'storage'>;

/** The first card of the guided path. From memory alone. */
function drawHelp({ guildId, locale }: Sender, needs: HelpNeeds): Card {
  const walk = { country: '', topic: 'suicide', language: locale } as const;
  return openFor({ walk, locale, guildId }, needs);
}

/**
 * Does something with what somebody wrote, and answers with its card. Where they may be in danger the guided path comes first, in a message
 * of its own, and waits for nothing: not for the database, nor for a refusal. It turns from card to card, and the other stays where it is.
 */
export async function helpFirst(
  words: JudgedWords,
  sender: Sender,
  work: () => Promise<Card>,
  needs: HelpNeeds,
): Promise<Reply> {
  if (judgeWords(words).offersHelp !== 'path') return { kind: 'message', card: await work() };
  return {
    kind: 'message',
    card: drawHelp(sender, needs),
    next: async () => ({ kind: 'message', card: await work() }),
  };
}

/** The same where the words are known only once it is done. */
export function helpAbove(
  card: Card,
  { offersHelp }: Pick<Verdict, 'offersHelp'>,
  sender: Sender,
  needs: HelpNeeds,
): Reply {
  if (offersHelp !== 'path') return { kind: 'message', card };
  return { kind: 'message', card: drawHelp(sender, needs), after: [card] };
}
