import { drawButton, drawPanel, drawTime, escapeMarkdown, linkToMessage } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { explainRules } from '../../words/en-risk.ts';
import type { Words } from '../../words/words.ts';
import { findSubject } from '../acts/rules.ts';
import { nameReason } from '../cards.ts';
import type { Case, Flag } from '../case.ts';
import { readAgainButton } from './buttons.ts';
import type { Ending } from './rules.ts';

const accent = 0x4a7a8c;

/** So many flags are on the card, so many reasons of each, and so many characters of a note. */
const flagsShown = 3;
const reasonsShown = 4;
const noteShown = 500;

/** A closed case for somebody who may read it again. Neither how it ended nor how urgent it was is on it, nor whose it was. */
export function drawToReadAgain({ drawnId, shown }: { drawnId: string; shown: Case }, words: Words): Card {
  const { again: say } = words;
  const closedAt = shown.state.kind === 'closed' ? shown.state.at : shown.openedAt;
  return drawPanel({
    accent,
    paragraphs: [
      say.offer({ caseId: shown.id, closed: drawTime(closedAt, 'R') }),
      sayWhere(shown, words),
      shown.flags
        .slice(0, flagsShown)
        .map((flag) => sayWhy(flag, words))
        .join('\n'),
      say.blind,
    ],
    buttons: [drawButton(say.read, readAgainButton.encode({ drawnId }), 'plain')],
  });
}

function sayWhere({ guildId, flags, post }: Case, { again: say }: Words): string {
  const subject = findSubject({ flags, post });
  switch (subject.kind) {
    case 'message':
      return say.message(subject.userId, linkToMessage(guildId, subject.channelId, subject.messageId));
    case 'person':
      return say.person(subject.userId);
    case 'post': {
      const about = flags.at(-1)?.about;
      const link =
        about?.channelId && about.messageId ? linkToMessage(guildId, about.channelId, about.messageId) : null;
      return say.post(link);
    }
    case 'nobody':
      return say.nobody;
  }
}

function sayWhy({ source, rules, report }: Flag, words: Words): string {
  switch (source) {
    case 'report':
      return `- ${nameReason(rules[0], words)}${report ? `: ${escapeMarkdown(report.note, noteShown)}` : ''}`;
    case 'screening':
    case 'check-in':
    case 'appeal': {
      const why = explainRules(rules, words.risk).map((explained) => explained.why ?? `\`${explained.rule}\``);
      return `- ${[...new Set(why)].slice(0, reasonsShown).join('; ')}`;
    }
    default:
      return `- ${words.again.sources[source]}`;
  }
}

function sayEnding({ tier, outcome }: Ending, words: Words): string {
  return words.again.ending({ tier: words.tiers[tier], outcome: words.cases.outcomes[outcome] });
}

/** What both think, for whoever just read a case again. */
export function drawBoth(
  { first, second, alike }: { first: Ending; second: Ending; alike: boolean },
  words: Words,
): Card {
  const { again: say } = words;
  return drawPanel({
    accent,
    paragraphs: [
      alike ? say.alike : say.differ,
      `${say.itEnded(sayEnding(first, words))}\n${say.yours(sayEnding(second, words))}`,
      ...(seesMore(first, second) ? [say.stillInDanger] : []),
      say.thanks,
    ],
    buttons: [],
  });
}

/** Whether somebody sees danger of life where who ended the case saw none. */
export function seesMore(first: Ending, second: Ending): boolean {
  return second.tier === 'T3' && first.tier !== 'T3';
}

/** That two would have ended a case differently, for those who lead. Nobody is named: it is about the case. */
export function drawDiffering(
  differing: {
    shown: Pick<Case, 'id' | 'guildId'>;
    place: { channelId: string; messageId: string } | null;
    leadRoleId: string | null;
    endings: readonly [Ending, Ending];
  },
  words: Words,
): Card {
  const { shown, place, leadRoleId, endings } = differing;
  const { again: say } = words;
  const link = place && linkToMessage(shown.guildId, place.channelId, place.messageId);
  const [first, second] = endings.map((ending) => sayEnding(ending, words));
  const paragraphs = [
    say.forLeads({ what: words.acts.caseName(shown.id, link), leadRoleId }),
    `${say.itEnded(first ?? '')}\n${say.other(second ?? '')}`,
    say.together,
  ];
  return drawPanel({ accent, paragraphs, buttons: [] });
}
