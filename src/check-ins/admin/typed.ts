import { PermissionFlagsBits } from 'discord.js';
import type { ServerView } from '../../discord/server-view.ts';
import { refusePause, refuseWhen } from '../../discord/refuse-when.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Actor } from '../../groups/care/rights.ts';
import { cleanName } from '../../groups/founding/rules.ts';
import { isZone } from '../../schedule/is-zone.ts';
import type { Pause, Plan } from '../../schedule/plan.ts';
import { readPause } from '../../schedule/reading/read-pause.ts';
import { readWhen, type Around } from '../../schedule/reading/read-when.ts';
import { toWallTime } from '../../schedule/wall-time.ts';
import type { LanguageCode } from '../../words/words.ts';
import { longestPrompt } from '../check-in.ts';

/** What somebody typed of a check-in; what is absent was not typed. */
export interface Typed {
  when?: string | undefined;
  question?: string | undefined;
  zone?: string | undefined;
  /** Days that are left out; `none` for no days any more. */
  except?: string | { none: true } | undefined;
  /** A role that is pinged with it; `none` for no role any more. */
  ping?: string | { none: true } | undefined;
}

/** Who types, and in which language they say days and times. */
export interface Typist {
  actor: Actor;
  language: LanguageCode;
}

/** A question as it is kept: on one line, without what cannot be seen. Mentions stay as they were typed, and are drawn as text. @throws {UserError} `check-in-question-empty`, `check-in-question-long` */
export function readPrompt(typed: string): string {
  const prompt = cleanName(typed);
  if (!/[\p{L}\p{N}\p{S}\p{P}]/u.test(prompt)) throw refuse('check-in-question-empty');
  if (prompt.length > longestPrompt)
    throw refuse('check-in-question-long', { most: longestPrompt, length: prompt.length });
  return prompt;
}

/** A time zone as it was named, in the spelling of the list where it is on it. @throws {UserError} `not-a-zone` */
export function readZone(typed: string): string {
  if (!isZone(typed)) throw refuse('not-a-zone', { typed: typed.slice(0, 100) });
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === typed.toLowerCase()) ?? typed;
}

/** A whole plan, from today on. @throws {UserError} where a part of it is not understood or no zone */
export function readNewPlan(
  typed: Typed & { when: string },
  { language, zone: usual, now }: { language: LanguageCode; zone: string; now: number },
): Plan {
  const zone = typed.zone === undefined ? usual : readZone(typed.zone);
  const around = lookAround(language, zone, now);
  return { ...readDays(typed.when, around), zone, pauses: readPauses(typed.except, around) ?? [] };
}

/**
 * A plan with what was typed, and the rest as it was. Weeks are counted anew only where its days are said anew.
 * @throws {UserError} where a part of it is not understood or no zone
 */
export function changePlan(
  plan: Plan,
  { when, zone: typedZone, except }: Typed,
  { language, now }: { language: LanguageCode; now: number },
): Plan {
  const zone = typedZone === undefined ? plan.zone : readZone(typedZone);
  const around = lookAround(language, zone, now);
  return {
    ...plan,
    zone,
    ...(when !== undefined && readDays(when, around)),
    pauses: readPauses(except, around) ?? plan.pauses,
  };
}

function lookAround(language: LanguageCode, zone: string, now: number): Around {
  return { language, today: toWallTime(now, zone), zone };
}

function readDays(typed: string, around: Around): Pick<Plan, 'rhythm' | 'minute' | 'from'> {
  const read = readWhen(typed, around);
  if (read.kind === 'fault') throw refuseWhen(read);
  return { rhythm: read.rhythm, minute: read.minute, from: around.today.date };
}

function readPauses(typed: Typed['except'], around: Around): readonly Pause[] | null {
  if (typed === undefined) return null;
  if (typeof typed !== 'string') return [];
  const read = readPause(typed, around);
  if (read.kind === 'fault') throw refusePause(read);
  return read.pauses;
}

/**
 * A role that may be pinged with a check-in: one that everybody may mention, or any where the person may manage roles; never everybody's.
 * @throws {UserError} `check-in-ping-everyone`, `check-in-ping-none`, `check-in-ping-not-yours`
 */
export function readPing(
  typed: Typed['ping'],
  { guildId, actor }: { guildId: string; actor: Actor },
  { view }: { view: Pick<ServerView, 'findRole'> },
): string | null | undefined {
  if (typeof typed !== 'string') return typed && null;
  if (typed === guildId) throw refuse('check-in-ping-everyone');
  const role = view.findRole(guildId, typed);
  if (!role) throw refuse('check-in-ping-none');
  const mayManage = (actor.permissions & (PermissionFlagsBits.ManageRoles | PermissionFlagsBits.Administrator)) !== 0n;
  if (!role.mentionable && !mayManage) throw refuse('check-in-ping-not-yours', { roleId: typed });
  return typed;
}
