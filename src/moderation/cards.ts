import { drawButton, drawPanel, drawTime, escapeMarkdown, linkToMessage, textCard } from '../discord/cards.ts';
import type { Card } from '../discord/reply.ts';
import type { Words } from '../words/words.ts';
import { claimButton, closeButton, releaseButton } from './buttons.ts';
import type { About, Case, Flag } from './case.ts';
import { isPaging, isReason, type CaseTier } from './rules.ts';

const accents = { T3: 0xc0392b, H: 0x8e44ad, T2: 0xd9822b, T1: 0xd4b106, R: 0x5b7083 } as const satisfies Record<
  CaseTier,
  number
>;

/** The most flags of one case that are told in full; a card has room for no more notes. */
const flagsShown = 3;

/** A case as moderators see it. The words it is about are not on it: they stay where they were written, one press away. */
export function drawCase(shown: Case, settings: { onCallId: string | null }, words: Words): Card {
  const say = words.cases;
  const first = shown.flags[0]?.about ?? null;
  const paragraphs = [
    say.heading(words.tiers[shown.tier]),
    ...(first ? sayWhere(shown.guildId, first, words) : [say.forgotten]),
    ...shown.flags.slice(0, flagsShown).map((flag) => sayWhy(flag, words)),
    ...(isPaging(shown.tier) && settings.onCallId === null && shown.state.kind === 'open' ? [say.nobodyOnCall] : []),
    sayState(shown, words),
    `-# ${say.caseNumber(shown.id)}`,
  ];
  return drawPanel({ accent: accents[shown.tier], paragraphs, buttons: drawButtons(shown, words) });
}

function sayWhere(guildId: string, about: About, words: Words): string[] {
  const link = linkToMessage(guildId, about.channelId, about.messageId);
  return [
    ...(about.late ? [words.cases.late(drawTime(about.writtenAt, 'R'))] : []),
    words.cases.about(about.userId, link),
    ...(about.deleted ? [words.cases.deleted] : []),
  ];
}

function sayWhy(flag: Flag, words: Words): string {
  if (flag.source === 'screening') return words.cases.why(flag.rules.map((rule) => `\`${rule}\``).join(', '));
  const told = words.cases.reported(nameReason(flag.rules[0], words));
  return flag.report ? `${told}\n${words.cases.note(escapeMarkdown(flag.report.note))}` : told;
}

/** A reporter's reason in words. */
export function nameReason(reason: string | undefined, words: Words): string {
  return words.tell.reasons[isReason(reason) ? reason : 'other'].label;
}

function sayState(shown: Case, words: Words): string {
  const { state } = shown;
  switch (state.kind) {
    case 'open':
      return words.cases.stateOpen;
    case 'claimed':
      return words.cases.stateClaimed(state.holderId, drawTime(state.since, 'R'));
    case 'closed':
      return words.cases.stateClosed(words.cases.outcomes[state.outcome], state.holderId, drawTime(state.at, 'R'));
  }
}

/** All three until it is closed: a card may be older than the case's state, and the press is what counts. */
function drawButtons(shown: Case, words: Words) {
  if (shown.state.kind === 'closed') return [];
  const state = { caseId: shown.id };
  const isOpen = shown.state.kind === 'open';
  return [
    drawButton(words.cases.claim, claimButton.encode(state), isOpen ? 'primary' : 'plain'),
    drawButton(words.cases.release, releaseButton.encode(state), 'plain'),
    drawButton(words.cases.close, closeButton.encode(state), isOpen ? 'plain' : 'primary'),
  ];
}

/** What pages the person on call: short, since it is read on a phone's lock screen. */
export function drawPage(
  page: { onCallId: string; tier: CaseTier; guildId: string; about: About },
  words: Words,
): Card {
  const link = linkToMessage(page.guildId, page.about.channelId, page.about.messageId);
  return textCard(words.cases.page(page.onCallId, words.tiers[page.tier], link));
}

/** One more flag about a message that already is a case. */
export function drawJoined(
  joined: { guildId: string; about: About; why: string; raisedTo: CaseTier | null },
  words: Words,
): Card {
  const link = linkToMessage(joined.guildId, joined.about.channelId, joined.about.messageId);
  if (joined.raisedTo) return textCard(words.cases.raised(words.tiers[joined.raisedTo], link));
  return textCard(words.cases.joined(joined.why, link));
}
