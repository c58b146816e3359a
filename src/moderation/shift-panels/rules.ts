import { longestHours, type Shift } from '../rota/shift.ts';

const minute = 60_000;

/** What a panel can say: a volunteer is on shift, or none is. */
export const sayings = ['here', 'nobody'] as const;

/** One of {@link sayings}. */
export type Saying = (typeof sayings)[number];

/** The message in a channel that says whether a volunteer is on shift. Times in milliseconds since the epoch. */
export interface ShiftPanel {
  guildId: string;
  channelId: string;
  /** Null while it is on its way, or where it could not be sent. */
  messageId: string | null;
  says: Saying;
  /** Since when something else is true, or since when somebody is changing it; null where it says what is true. */
  changedAt: number | null;
}

/**
 * So long something has to be true before a panel says it: where one volunteer follows another nothing changes. Also so long whoever changes a panel
 * has it to themselves; who dies over it is followed by the next.
 */
export const settleMs = 5 * minute;

/** A shift that ended longer ago than this was to end in the past too, whatever it ended for. In milliseconds. */
export const longestShiftMs = longestHours * 60 * minute;

/**
 * Whether members are told of a shift. It begins and ends as its volunteer wished, and at its planned end. What comes from cases makes no difference:
 * a pause after a T3, staying on for somebody in danger, ending for the load of many.
 */
export function isShown({ state, ending, endsAt, shownUntil }: ShownShift, now: number): boolean {
  if (state === 'testing') return false;
  if (shownUntil !== undefined) return now < shownUntil;
  return state !== 'over' && !ending && now < endsAt;
}

/** What of a shift decides whether members are told of it. */
export type ShownShift = Pick<Shift, 'state' | 'ending' | 'endsAt' | 'shownUntil'>;

/** What is to be done about a panel. */
export type PanelStep =
  | 'leave'
  /** There is none yet. */
  | 'post'
  /** It is noted that something else is true now; whether that lasts will be seen. */
  | 'note'
  /** What it says is true again. */
  | 'settle'
  /** It has to say something else by now. */
  | 'change';

/** Decides about the panel of a channel, or about the lack of one. */
export function decidePanel(
  panel: Pick<ShiftPanel, 'says' | 'changedAt'> | null,
  { says, now }: { says: Saying; now: number },
): PanelStep {
  if (!panel) return 'post';
  const { changedAt } = panel;
  if (panel.says === says) return changedAt === null ? 'leave' : 'settle';
  if (changedAt === null) return 'note';
  return now < changedAt + settleMs ? 'leave' : 'change';
}
