import { drawPanel, linkToMessage } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import type { NewFlag } from './case.ts';

const accent = 0x5b7083;

/** That a case has so many reports by now, in place of a line for each. What each of them says is kept, and a few stand on the case's card. */
export function drawReports(
  { guildId, flag, isSameMessage }: { guildId: string; flag: NewFlag; isSameMessage: boolean },
  reports: number,
  { cases: say }: Words,
): Card {
  const { channelId, messageId, userId } = flag.about;
  const link = channelId !== null && messageId !== null ? linkToMessage(guildId, channelId, messageId) : null;
  const what = isSameMessage || userId === null ? say.sameMessage(link) : say.samePerson(userId, link);
  return drawPanel({ accent, paragraphs: [say.manyReports(reports, what)], buttons: [] });
}
