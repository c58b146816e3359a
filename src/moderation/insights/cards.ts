import { drawPanel, panelRoom } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { explainRule } from '../../words/en-risk.ts';
import { enStaff } from '../../words/en.ts';
import type { ReadAgain } from '../again/rules.ts';
import type { Share } from '../learning/interval.ts';
import type { RuleFigure } from '../learning/rule-figures.ts';
import type { Gathered } from './gather.ts';
import { shownTiers, type Appeals, type Insights, type Load, type Waits } from './rules.ts';

const say = enStaff.insights;
const accent = 0x3f6c9c;

/** A share in words, with its bounds. */
export function sayShare({ share, low, high }: Share): string {
  const [percent, from, to] = [share, low, high].map((part) => Math.round(part * 100));
  return say.share({ percent: percent ?? 0, low: from ?? 0, high: to ?? 0 });
}

const minuteMs = 60_000;

/** A wait in words: whole minutes, from two hours on whole hours; always rounded up, never better than it was. */
export function sayWait(
  ms: number,
  words: { minutes: (count: number) => string; hours: (count: number) => string },
): string {
  const minutes = Math.max(1, Math.ceil(ms / minuteMs));
  return minutes < 120 ? words.minutes(minutes) : words.hours(Math.ceil(minutes / 60));
}

function sayWaits(waits: Waits): string {
  if (waits.cases === 0) return say.none;
  if (waits.cases === 'few') return say.few;
  return [
    say.cases(waits.cases),
    ...(waits.median === null ? [] : [say.median(sayWait(waits.median, say))]),
    ...(waits.nineOfTen === null ? [] : [say.nineOfTen(sayWait(waits.nineOfTen, say))]),
    ...(waits.inTime === null ? [] : [say.inTime(sayShare(waits.inTime))]),
    waits.unanswered === 'few' ? say.unansweredFew : say.unanswered(waits.unanswered),
  ].join('; ');
}

function sayCount(count: number | 'few'): string {
  return count === 'few' ? say.fewCount : String(count);
}

function sayLoad({ closed, grave, volunteers, hours }: Load): string {
  const [all, urgent, people] = [closed, grave, volunteers].map(sayCount);
  return say.load({ closed: all ?? '', grave: urgent ?? '', volunteers: people ?? '', hours });
}

function sayAppeals(appeals: Appeals): string {
  const { receipts, asked, answered, overturned } = appeals;
  if (receipts === 0) return say.appeals.none;
  if (receipts === 'few') return say.appeals.few;
  const share = overturned === null ? say.appeals.unknown : sayShare(overturned);
  return say.appeals.some({ receipts, asked: sayCount(asked), answered: sayCount(answered), overturned: share });
}

function sayReadAgain({ read, alike }: ReadAgain): string {
  const { figures } = enStaff.again;
  if (read === 0) return figures.none;
  return read === 'few' || alike === null ? figures.few : figures.some({ read, alike: sayShare(alike) });
}

/** The words in place of the picture. */
export function writeAlt({ days, hours }: Insights): string {
  const busiest = findHighest(hours.map(({ cases }) => (cases === 'few' ? 0 : cases)));
  const slowest = findHighest(hours.map(({ minutes }) => minutes ?? 0));
  const name = (hour: number | null): string => (hour === null ? say.atNoHour : say.atHour(hour));
  return say.alt({ days, busiest: name(busiest), slowest: name(slowest) });
}

function findHighest(values: readonly number[]): number | null {
  const most = Math.max(...values);
  return most > 0 ? values.indexOf(most) : null;
}

/** A server's figures: a card with the picture, which its lines say in words. */
export function drawInsights(gathered: Gathered, picture: { name: string; alt: string } | null): Card {
  const { insights, load, appeals, readAgain } = gathered;
  const { tiers } = enStaff;
  const { days, all, night, day } = insights;
  const isEmpty = all.cases === 0;
  const lines = [
    say.all(sayWaits(all)),
    ...shownTiers.map((tier) => say.tier({ tier: tiers[tier], said: sayWaits(insights.tiers[tier]) })),
    say.day(sayWaits(day)),
    say.night(sayWaits(night)),
  ];
  return drawPanel({
    accent,
    paragraphs: [
      isEmpty ? `${say.heading(days)}\n${say.nothing(days)}` : say.heading(days),
      ...(isEmpty ? [] : [lines.join('\n'), sayLoad(load)]),
      sayAppeals(appeals),
      ...(isEmpty ? [] : [sayReadAgain(readAgain)]),
      ...(isEmpty ? [] : [`-# ${picture ? say.how : say.noPicture}`]),
    ],
    ...(picture && { picture }),
    buttons: [],
  });
}

/** How often each rule was right: those with the most cases first. */
export function drawRules(rules: readonly RuleFigure[]): Card {
  const known = rules.flatMap((figure) => (figure.right && typeof figure.cases === 'number' ? [sayRule(figure)] : []));
  const few = rules.filter(({ cases }) => cases === 'few').length;
  const end = few > 0 ? [say.ruleFew({ count: few })] : [];
  const fixed = [say.ruleHeading, say.ruleIntro, ...end, say.ruleMore(known.length)].join('').length;
  const shown = fit(known, panelRoom - fixed);
  const hidden = known.length - shown.length;
  const paragraphs =
    rules.length === 0
      ? [`${say.ruleHeading}\n${say.ruleNone}`]
      : [
          `${say.ruleHeading}\n${say.ruleIntro}`,
          ...(shown.length > 0 ? [shown.join('\n')] : []),
          ...(hidden > 0 ? [say.ruleMore(hidden)] : []),
          ...end,
        ];
  return drawPanel({ accent, paragraphs, buttons: [] });
}

function sayRule({ rule, cases, falseAlarms, right, perDay }: RuleFigure): string {
  const { why } = explainRule(rule, enStaff.risk);
  const total = typeof cases === 'number' ? cases : 0;
  return say.ruleLine({
    why: why ?? rule,
    rule,
    right: `${total - (falseAlarms ?? 0)}${right ? `, ${sayShare(right)},` : ''}`,
    cases: total,
    perDay: (perDay ?? 0).toFixed(1),
  });
}

/** As many of the lines as there is room for. */
function fit(lines: readonly string[], room: number): string[] {
  const fitting: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    fitting.push(line);
  }
  return fitting;
}
