import { ComponentType } from 'discord.js';
import { drawButton, drawTime, linkToMessage, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { About, NewFlag } from '../case.ts';
import { isPaging, type CaseTier } from '../rules.ts';
import { seenButton, testButton } from './buttons.ts';
import { takenWithinMs } from './rules.ts';

/** What is paged for, as far as a page tells it: how urgent, and where. */
export interface News {
  guildId: string;
  tier: CaseTier;
  /** Null once the person was forgotten. */
  about: About | null;
  source?: NewFlag['source'];
}

/**
 * What pages somebody: short, since it is read on a phone's lock screen. `directly`: outside the moderators'
 * channel. `unseenSince` (milliseconds since the epoch) tells that others were paged before; `caseLink` leads to the case's card once that is there.
 */
export function drawPage(
  page: News & {
    pageId: string;
    to: { userId: string } | { roleId: string };
    directly: boolean;
    unseenSince: number | null;
    caseLink: string | null;
  },
  words: Words,
): Card {
  const say = words.pages;
  const told = { tier: sayTier(page.tier, words), where: sayWhere(page, words) };
  const who = 'userId' in page.to ? `<@${page.to.userId}>` : `<@&${page.to.roleId}>`;
  const content = [
    page.directly ? say.pageDirectly(told) : say.page({ ...told, who }),
    ...(page.unseenSince === null ? [] : [say.stillUnseen(drawTime(page.unseenSince, 'R'))]),
    ...(page.directly ? [say.whatToDoDirectly, say.whyDirectly] : [say.whatToDo(page.caseLink)]),
  ].join(' ');
  return addButton(textCard(content), say.seen, seenButton.encode({ pageId: page.pageId }));
}

/** The same once somebody has seen it: it can be pressed no more. */
export function drawSeen(seen: News & { userId: string; at: number }, words: Words): Card {
  const say = words.pages;
  const lines = [
    say.about({ tier: sayTier(seen.tier, words), where: sayWhere(seen, words) }),
    say.seenBy({ userId: seen.userId, when: drawTime(seen.at, 'R') }),
    say.claimNext({ minutes: takenWithinMs / 60_000 }),
  ];
  return { ...textCard(lines.join('\n')), components: [] };
}

/** The same once nobody is needed any more. */
export function drawOver(words: Words): Card {
  return { ...textCard(words.pages.over), components: [] };
}

/** What somebody has to press before their shift counts. */
export function drawTest(
  { pageId, userId, directly }: { pageId: string; userId: string; directly: boolean },
  { pages: say }: Words,
): Card {
  return addButton(textCard(directly ? say.testDirectly : say.test(userId)), say.here, testButton.encode({ pageId }));
}

/** The same once they did. */
export function drawTestPassed(userId: string, { pages: say }: Words): Card {
  return { ...textCard(say.testPassed(userId)), components: [] };
}

function addButton(card: Card, label: string, customId: string): Card {
  return {
    ...card,
    components: [{ type: ComponentType.ActionRow, components: [drawButton(label, customId, 'primary')] }],
  };
}

/** Words that name a method page too, whatever their tier. */
function sayTier(tier: CaseTier, { tiers, cases }: Words): string {
  return isPaging(tier) ? tiers[tier] : cases.methodNamed(tiers[tier]);
}

function sayWhere({ guildId, about, source }: News, { cases: say, pages }: Words): string {
  if (about === null) return pages.somewhere;
  const { channelId, messageId, userId } = about;
  if (channelId !== null && messageId !== null) return say.message(linkToMessage(guildId, channelId, messageId));
  if (userId === null) return say.someHeldPost;
  if (source === 'appeal') return say.whoAppealed(userId);
  return source === 'check-in' ? say.whoWrote(userId) : say.whoAsked(userId);
}
