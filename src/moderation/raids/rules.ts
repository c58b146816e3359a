const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** What may be a raid because many people do the same at once. */
export const burstSignals = ['joins', 'presses', 'mentions', 'invites', 'auto-mod'] as const;

/** One of {@link burstSignals}. */
export type BurstSignal = (typeof burstSignals)[number];

/** What may be a raid: Discord says so, one message names very many people, or many people do the same at once. */
export const raidSignals = ['discord-raid', 'discord-dm-spam', 'mass-mention', ...burstSignals] as const;

/** One of {@link raidSignals}. */
export type RaidSignal = (typeof raidSignals)[number];

/** Whether a text from our own database names a signal. */
export function isRaidSignal(text: string | undefined): text is RaidSignal {
  return raidSignals.some((signal) => signal === text);
}

/** So many different people within so many milliseconds. */
export interface Burst {
  people: number;
  withinMs: number;
}

/**
 * When many are too many. A support community grows by a handful of people a day, and by some dozens in an hour after somebody spoke of it: twenty in one
 * minute are neither. Of what is written three accounts are enough, since hardly anybody writes it by chance: invitations to other servers, many names in one
 * message by somebody new, and what Discord's own rule against mentions caught.
 */
export const bursts = {
  joins: { people: 20, withinMs: minute },
  presses: { people: 20, withinMs: minute },
  mentions: { people: 3, withinMs: 5 * minute },
  invites: { people: 3, withinMs: 10 * minute },
  'auto-mod': { people: 3, withinMs: 10 * minute },
} as const satisfies Record<BurstSignal, Burst>;

/** So many different people named in one message are too many, whoever writes it. Source: the most that Discord's own rule lets a server choose is 50, its default 20. */
export const massMention = 20;

/** So many named in one message count towards a burst where its writer is new. */
export const manyMentions = 5;

/** Whoever joined so lately is new, in milliseconds: a raid is over long before its accounts are a day old on the server. */
export const newForMs = 24 * hour;

/** Whether somebody is new. Where Discord does not say since when they are there, they are. */
export function isNew(joinedAt: number | null, now: number): boolean {
  return joinedAt === null || now - joinedAt < newForMs;
}

/** A raid lasts for so long after its case was closed: the same signal is not a new raid. In milliseconds. */
export const sameRaidMs = hour;

/** What Discord noticed longer ago than this is over, in milliseconds: a bot that was away does not tell of yesterday. */
export const staleMs = hour;

/** What was seen, in numbers. Nobody is named. */
export interface Sighting {
  signal: RaidSignal;
  /** How many people; of a message that names very many how many it names; 0 where Discord gives no number. */
  count: number;
  /** When the first of them did it, or when Discord noticed. Milliseconds since the epoch. */
  since: number;
  /** Where, if it was in one channel. */
  channelId: string | null;
}

/** Discord's own word that something goes on; null where it is no news. `at` is what Discord says now, `known` what it said before. */
export function isNews(at: number | null, known: number | null, now: number): at is number {
  return at !== null && (known === null || at > known) && now - at < staleMs;
}

/** What can be switched on against a raid. */
export const measureKinds = ['slow-mode', 'newcomers', 'invites', 'direct-messages'] as const;

/** One of {@link measureKinds}. */
export type MeasureKind = (typeof measureKinds)[number];

/** For how long. Source: the longest pause that Discord takes is 24 hours (its reference, "Modify Guild Incident Actions"). */
export const lengths = ['1h', '6h', '24h'] as const;

/** One of {@link lengths}. */
export type Length = (typeof lengths)[number];

/** The same in milliseconds. A minute less than a day: Discord's clock may be behind ours. */
export const lengthMs = { '1h': hour, '6h': 6 * hour, '24h': 24 * hour - minute } as const satisfies Record<
  Length,
  number
>;

/** For how long where nobody chose: over the night, and over by the morning after. */
export const usualLength: Length = '6h';

/** So many seconds lie between two messages of one person in a channel that is slowed down: a flood becomes a trickle, and whoever is in distress still answers. */
export const slowSeconds = 30;

/** Whoever joined within this before the press waits too, in milliseconds: a raid joins before it shows. */
export const holdBackMs = hour;

/** Measures are forgotten so long after their end, in milliseconds. */
export const keepMeasuresMs = 30 * 24 * hour;

/** How a measure stands. `asked`: Discord was not asked yet, or did not answer; then so it is with its end, where that is past. */
export const measureStates = ['asked', 'on', 'refused', 'over'] as const;

/** Something that was switched on against a raid. Times in milliseconds since the epoch. */
export interface Measure {
  id: string;
  guildId: string;
  caseId: string | null;
  kind: MeasureKind;
  /** Null for everything but slow mode. */
  channelId: string | null;
  /** How many seconds lay between two messages there before; null for everything else. */
  before: number | null;
  state: (typeof measureStates)[number];
  startedAt: number;
  endsAt: number;
}

/** Whether a measure holds, as far as is known. */
export function isLive({ state, endsAt }: Pick<Measure, 'state' | 'endsAt'>, now: number): boolean {
  return (state === 'asked' || state === 'on') && now < endsAt;
}

/** What a channel's slow mode becomes at the end, in seconds; null where somebody changed it meanwhile: then it is theirs. */
export function findFormer({ before }: Pick<Measure, 'before'>, now: number): number | null {
  const former = before ?? 0;
  return now === Math.max(slowSeconds, former) && now !== former ? former : null;
}

/** Who waits while newcomers are held: those who joined after `since`, until then. Milliseconds since the epoch. */
export interface NewcomerHold {
  since: number;
  until: number;
}

/** Until when somebody has to wait; null where they do not. */
export function findWait(
  hold: NewcomerHold | null,
  { joinedAt, now }: { joinedAt: number | null; now: number },
): number | null {
  if (!hold || now >= hold.until) return null;
  return joinedAt === null || joinedAt > hold.since ? hold.until : null;
}
