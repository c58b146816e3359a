import type { Gathered } from './gather.ts';
import { shownTiers, type Waits } from './rules.ts';

/** One line of the table: a figure, of what, and its value. */
type Line = readonly [figure: string, of: string, value: string];

function writeNumber(value: number | 'few' | null): string {
  if (value === null) return '';
  return value === 'few' ? '<5' : String(value);
}

/** Seconds, without the milliseconds: nothing is known as exactly as that. */
function writeSeconds(ms: number | null): string {
  return ms === null ? '' : String(Math.round(ms / 1000));
}

function writeShare(share: number | undefined): string {
  return share === undefined ? '' : share.toFixed(3);
}

function listWaits(of: string, waits: Waits): Line[] {
  return [
    ['cases', of, writeNumber(waits.cases)],
    ['median wait (s)', of, writeSeconds(waits.median)],
    ['90th percentile wait (s)', of, writeSeconds(waits.nineOfTen)],
    ['in time', of, writeShare(waits.inTime?.share)],
    ['in time, lower bound', of, writeShare(waits.inTime?.low)],
    ['in time, upper bound', of, writeShare(waits.inTime?.high)],
    ['unanswered', of, writeNumber(waits.unanswered)],
  ];
}

/** All figures as a table (RFC 4180): numbers below five are `<5`, and what cannot be known is empty. */
export function writeCsv({ insights, appeals, load, rules }: Gathered): string {
  const lines: Line[] = [
    ['figure', 'of', 'value'],
    ['days', '', String(insights.days)],
    ...listWaits('all', insights.all),
    ...shownTiers.flatMap((tier) => listWaits(tier, insights.tiers[tier])),
    ...listWaits('day', insights.day),
    ...listWaits('night', insights.night),
    ...insights.hours.flatMap(({ cases, minutes }, hour): Line[] => [
      ['cases', `hour ${hour}`, writeNumber(cases)],
      ['median wait (min)', `hour ${hour}`, writeNumber(minutes)],
    ]),
    ['closed', 'all', writeNumber(load.closed)],
    ['closed', 'T2 and T3', writeNumber(load.grave)],
    ['volunteers', 'all', writeNumber(load.volunteers)],
    ['hours on shift', 'all', String(load.hours)],
    ['receipts', '', writeNumber(appeals.receipts)],
    ['appeals', 'asked', writeNumber(appeals.asked)],
    ['appeals', 'answered', writeNumber(appeals.answered)],
    ['appeals overturned', 'share', writeShare(appeals.overturned?.share)],
    ...rules.flatMap(({ rule, cases, falseAlarms, right }): Line[] => [
      ['rule: cases', rule, writeNumber(cases)],
      ['rule: false alarms', rule, writeNumber(falseAlarms)],
      ['rule: right', rule, writeShare(right?.share)],
    ]),
  ];
  return lines.map((line) => line.map(quote).join(',')).join('\r\n') + '\r\n';
}

/** Rule names and numbers only come in here; a name with a comma is quoted all the same, and none begins a formula. */
function quote(value: string): string {
  const safe = /^[=+\-@]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
