import { levels, type Level } from '../rounds/rules.ts';

/** For how many days levels can be kept; a year is the most. */
export const keepDays = [7, 30, 90, 365] as const;

/** One of {@link keepDays}. */
export type KeepDays = (typeof keepDays)[number];

/** What is offered first. */
export const usualDays: KeepDays = 30;

/** The number of days of a text of ours or an option; undefined where it is none of them. */
export function readDays(given: string | number | boolean | undefined): KeepDays | undefined {
  return keepDays.find((days) => `${days}` === String(given));
}

/** A level that is kept, and its day, as `2026-11-26`. */
export interface DayLevel {
  day: string;
  level: Level;
}

const dayMs = 24 * 3_600_000;

/** Midnight (UTC) at which a day begins, in milliseconds since the epoch. */
function toMs(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function toDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Until when a level is kept: to the end (UTC) of the day that comes so many days after its own, in milliseconds since the epoch. */
export function findEnd(day: string, days: number): number {
  return toMs(day) + (days + 1) * dayMs;
}

/** The Monday of a day's week. */
export function findMonday(day: string): string {
  const weekday = (new Date(toMs(day)).getUTCDay() + 6) % 7;
  return toDay(toMs(day) - weekday * dayMs);
}

/** The day so many days after another. */
export function addDays(day: string, days: number): string {
  return toDay(toMs(day) + days * dayMs);
}

/** How often each level was chosen; those that never were are left out. */
export function countLevels(kept: readonly DayLevel[]): { level: Level; count: number }[] {
  return levels
    .map((level) => ({ level, count: kept.filter((one) => one.level === level).length }))
    .filter(({ count }) => count > 0);
}

/** A day with all that is kept of it, the hardest first: in which order it was chosen is not known. */
export interface Day {
  day: string;
  levels: readonly Level[];
}

/** Days on which something is kept, in their order. */
export function listDays(kept: readonly DayLevel[]): Day[] {
  const days = new Map<string, Level[]>();
  for (const { day, level } of kept) days.set(day, [...(days.get(day) ?? []), level]);
  return [...days]
    .map(([day, found]) => ({ day, levels: found.sort((a, b) => a - b) }))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Days by their weeks, the latest week first; weeks of which nothing is kept are left out. */
export function listWeeks(days: readonly Day[]): { monday: string; days: Day[] }[] {
  const weeks = new Map<string, Day[]>();
  for (const day of days) {
    const monday = findMonday(day.day);
    weeks.set(monday, [...(weeks.get(monday) ?? []), day]);
  }
  return [...weeks].map(([monday, found]) => ({ monday, days: found })).reverse();
}

/** Days by their months (`2026-11`), the latest month first. */
export function listMonths(days: readonly Day[]): { month: string; kept: DayLevel[] }[] {
  const months = new Map<string, DayLevel[]>();
  for (const { day, levels: found } of days) {
    const month = day.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), ...found.map((level) => ({ day, level }))]);
  }
  return [...months].map(([month, kept]) => ({ month, kept })).reverse();
}

/** Every day from the first week to the last of which something is kept, from Monday to Sunday; without levels where nothing is known. */
export function fillWeeks(days: readonly Day[]): (readonly Level[])[] {
  const [first] = days;
  const last = days.at(-1);
  if (!first || !last) return [];
  const known = new Map(days.map(({ day, levels: found }) => [day, found]));
  const from = findMonday(first.day);
  const length = (toMs(findMonday(last.day)) - toMs(from)) / dayMs + 7;
  return Array.from({ length }, (_, index) => known.get(addDays(from, index)) ?? []);
}
