import { escapeMarkdown } from '../../../discord/cards.ts';
import { refuseDate, refuseWhen } from '../../../discord/refuse-when.ts';
import { refuse } from '../../../discord/user-error.ts';
import { cleanName } from '../../../groups/founding/rules.ts';
import { isZone } from '../../../schedule/is-zone.ts';
import type { Plan } from '../../../schedule/plan.ts';
import { readDate } from '../../../schedule/reading/read-date.ts';
import { readHours } from '../../../schedule/reading/read-hours.ts';
import { readWhen } from '../../../schedule/reading/read-when.ts';
import { suggestZones } from '../../../schedule/suggest-zones.ts';
import { toWallTime } from '../../../schedule/wall-time.ts';
import type { LanguageCode } from '../../../words/words.ts';
import { longestGoal, longestOwnPrompt, mostGoals, type QuietHours } from '../own-check-in.ts';

/** What somebody typed of a check-in; what is absent was not typed, and what is blank is taken away. */
export interface Typed {
  when?: string | undefined;
  question?: string | undefined;
  goals?: string | undefined;
  zone?: string | undefined;
  quiet?: string | undefined;
}

/** In whose language, on whose clock, and when something is typed (milliseconds since the epoch). */
export interface Typing {
  language: LanguageCode;
  zone: string;
  now: number;
}

const hasSigns = /[\p{L}\p{N}\p{S}\p{P}]/u;

/**
 * A question as it is kept: on one line, without what cannot be seen; null for none of one's own. Mentions stay as they were typed, and are
 * drawn as text. @throws {UserError} `checkin-question-long`
 */
export function readQuestion(typed: string): string | null {
  const question = cleanName(typed);
  if (!hasSigns.test(question)) return null;
  if (question.length > longestOwnPrompt)
    throw refuse('checkin-question-long', { most: longestOwnPrompt, length: question.length });
  return question;
}

/** Goals, one on a line or divided by semicolons. @throws {UserError} `checkin-goals-many`, `checkin-goal-long` */
export function readGoals(typed: string): string[] {
  const goals = typed
    .split(/[\n\r;；؛]+/u)
    .map(cleanName)
    .filter((goal) => hasSigns.test(goal));
  if (goals.length > mostGoals) throw refuse('checkin-goals-many', { most: mostGoals });
  const long = goals.find((goal) => goal.length > longestGoal);
  if (long !== undefined) throw refuse('checkin-goal-long', { most: longestGoal, length: long.length });
  return goals;
}

/** Names of zones that belong to no place: what is meant by "EST" differs in summer. */
const placeless = /^(?!utc$|gmt$)([a-z]{3,4}|[a-z]{3}\d[a-z]{3})$/i;

/**
 * A time zone by its name, its city or a part of them, where only one is meant.
 * @throws {UserError} `checkin-zone-none` with those it may be
 */
export function readZone(typed: string): string {
  const name = typed.trim();
  const near = isZone(name) && placeless.test(name) ? [] : findZones(name);
  const [only, another] = near;
  if (only !== undefined && another === undefined) return only;
  const offered = name === '' ? [] : near.slice(0, mostOffered);
  throw refuse('checkin-zone-none', {
    typed: escapeMarkdown(name, 100),
    near: offered.length === 0 ? null : offered.join(', '),
  });
}

/** So many zones are named in a refusal. */
const mostOffered = 3;

/** The zone of this name; else those of this city; else those in which it occurs. */
function findZones(name: string): string[] {
  if (isZone(name)) return [findSpelling(name)];
  const near = suggestZones(name).map(({ value }) => value);
  const ofCity = near.filter((zone) => zone.toLowerCase().endsWith(`/${fold(name)}`));
  return ofCity.length > 0 ? ofCity : near;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '_');
}

function findSpelling(zone: string): string {
  return Intl.supportedValuesOf('timeZone').find((one) => one.toLowerCase() === zone.toLowerCase()) ?? zone;
}

/** When, as it was typed, from today on. @throws {UserError} where it is not understood */
export function readDays(typed: string, { language, zone, now }: Typing): Pick<Plan, 'rhythm' | 'minute' | 'from'> {
  const today = toWallTime(now, zone);
  const read = readWhen(typed, { language, today, zone });
  if (read.kind === 'fault') throw refuseWhen(read);
  return { rhythm: read.rhythm, minute: read.minute, from: today.date };
}

/** A day until which to pause. @throws {UserError} where it is not understood */
export function readUntil(typed: string, { language, zone, now }: Typing): string {
  const read = readDate(typed, { language, today: toWallTime(now, zone), zone });
  if (read.kind === 'fault') throw refuseDate({ ...read, word: read.word ?? typed });
  return read.date;
}

/** Quiet hours; null for none. @throws {UserError} `checkin-quiet-unread` */
export function readQuiet(typed: string, language: LanguageCode): QuietHours | null {
  if (typed.trim() === '') return null;
  const read = readHours(typed, language);
  if (read.kind === 'fault') throw refuse('checkin-quiet-unread', { typed: escapeMarkdown(cleanName(typed), 100) });
  return { from: read.from, to: read.to };
}
