import { escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import type { Group } from '../group.ts';

/** One entry of a list, and whose it is. Those of a group follow one another. */
interface Entry {
  group: Pick<Group, 'id' | 'name'>;
  text: string;
}

/**
 * As many entries as a card holds, in one piece for each group, since a card has room for no more than 40 parts; the last says how many are left.
 */
export function fitByGroup(
  entries: readonly Entry[],
  say: { heading: (details: { group: string }) => string; more: (details: { count: number }) => string },
): string[] {
  const paragraphs: string[] = [];
  let room = panelRoom - say.more({ count: entries.length }).length;
  let drawn = 0;
  for (const { group, text } of entries) {
    const isFirst = entries[drawn - 1]?.group.id !== group.id;
    const piece = isFirst ? `${say.heading({ group: escapeMarkdown(group.name) })}\n${text}` : text;
    room -= piece.length + 2;
    if (room < 0) break;
    paragraphs.push(isFirst ? piece : `${paragraphs.pop() ?? ''}\n\n${piece}`);
    drawn += 1;
  }
  const left = entries.length - drawn;
  return left > 0 ? [...paragraphs, say.more({ count: left })] : paragraphs;
}
