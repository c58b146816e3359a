import { judgeWords } from '../src/anonymous/posting/judge-words.ts';
import { isUrgent, type JudgedWords, type Verdict } from '../src/anonymous/posting/verdict.ts';
import type { Asked } from '../src/discord/asked.ts';
import type { Card, Reply } from '../src/discord/reply.ts';
import type { UserError } from '../src/discord/user-error.ts';
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

/**
 * Does what somebody asked for unless `refusal` keeps them from it. Whatever that is, whoever may be in danger is heard as anybody is, and where words
 * only ask for help, that comes first. Words are what fills a form.
 */
export function hearFirst(
  asked: Asked,
  refusal: UserError | null,
  work: () => Promise<Reply>,
  needs: HelpNeeds,
): Promise<Reply> {
  if (refusal === null) return work();
  const words = readTyped(asked);
  return isUrgent(judgeWords(words)) ? work() : helpFirst(words, asked, () => Promise.reject(refusal), needs);
}

/** Everything that was typed into a form. What stands below in it, as a topic, is read above the text, as it is wherever it goes. */
function readTyped({ fields }: Asked): JudgedWords {
  const typed = [...fields.values()].filter((value) => typeof value === 'string');
  return { text: typed.reverse().join('\n'), topic: null };
}

/** The same as {@link helpFirst} where the words are known only once it is done. */
export function helpAbove(
  card: Card,
  { offersHelp }: Pick<Verdict, 'offersHelp'>,
  sender: Sender,
  needs: HelpNeeds,
): Reply {
  if (offersHelp !== 'path') return { kind: 'message', card };
  return { kind: 'message', card: drawHelp(sender, needs), after: [card] };
}
