import { escapeMarkdown, panelRoom, unescapeMarkdown } from '../../discord/cards.ts';
import type { PostWords } from '../post.ts';
import { cleanLine, cleanText } from './clean-text.ts';

/** What the frame takes at most, in every language: who, whom it answers with a link, that it is new, that it stands behind a door, a wish. */
const frameRoom = 550;

/** The most that a topic is shown with. */
const topicRoom = 220;

/** How many characters a text may have, with what is written before its signs so that they are shown as signs. */
const textRoom = panelRoom - frameRoom - topicRoom;

/** Everything behind it stands behind the bar of a quotation, to the end. */
const toTheEnd = '>>> ';
const oneLine = '> ';

/** Whether words fit on the public card. Signs that Discord would read as formatting count twice: 2,000 letters fit, 2,000 stars do not. */
export function fitsCard({ text, topic }: Pick<PostWords, 'text' | 'topic'>): boolean {
  return (
    escapeMarkdown(cleanText(text)).length <= textRoom && escapeMarkdown(cleanLine(topic) ?? '').length <= topicRoom
  );
}

/** A text as a quotation in Discord's markdown, shown as it was typed. One that does not fit ends early. */
export function writeText(text: string): string {
  return `${toTheEnd}${escapeMarkdown(cleanText(text), textRoom)}`;
}

/** A topic likewise, as one bold line; null when there is none. */
export function writeTopic(topic: string | null): string | null {
  const line = cleanLine(topic);
  return line === null ? null : `${oneLine}**${escapeMarkdown(line, topicRoom)}**`;
}

/** What was written by {@link writeText}, as it is shown. */
export function readText(written: string): string {
  return unescapeMarkdown(written.slice(toTheEnd.length));
}

/** What was written by {@link writeTopic}, as it is shown. */
export function readTopic(written: string): string {
  return unescapeMarkdown(written.slice(`${oneLine}**`.length, -'**'.length));
}
