import type { APIMessage } from 'discord.js';

/** Where a message has words that somebody wrote, or passed on. */
export type Written = Pick<APIMessage, 'content' | 'message_snapshots' | 'poll'>;

/**
 * All words of a message, one part below the other: its text, what it passes on from elsewhere, and the question and answers of a poll. Empty where the bot
 * may not read them. Source: Discord's reference, "Message Object", "Message Snapshot Object" and "Poll Object".
 */
export function readWritten({ content, message_snapshots: forwarded = [], poll }: Written): string {
  const asked = poll ? [poll.question.text, ...poll.answers.map(({ poll_media: media }) => media.text)] : [];
  return [content, ...forwarded.map(({ message }) => message.content), ...asked].filter(Boolean).join('\n');
}
