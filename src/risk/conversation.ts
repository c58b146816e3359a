import { assess, assessByRules } from './assess.ts';
import { type Assessment, type RiskSettings, type Signal, type Tier } from './assessment.ts';

/** A message as somebody wrote it. */
export interface Said {
  messageId: string;
  /** Who said it and where. One sentence is put together of one person's messages in one place, never of several people's. */
  authorId: string;
  channelId: string;
  text: string;
  /** In milliseconds since the epoch. */
  writtenAt: number;
}

/** What several messages say together and none of them alone. */
export interface Joined {
  tier: Exclude<Tier, 'T0'>;
  /** Signals over several messages, or graver than any of them alone. Their places are within no single message. */
  signals: readonly Signal[];
  /** Oldest first; the last one is the newest of them. */
  messageIds: readonly string[];
}

/** What a message says, alone and with what its writer said right before it. */
export interface Heard {
  alone: Assessment;
  joined: Joined | undefined;
}

/** The last words of each person in each place, in memory alone. */
export interface Conversations {
  /** Takes a message in, new or edited: an edited one stands where it stood. */
  hear(said: Said, settings?: RiskSettings): Heard;
  /** Drops a message that was deleted. */
  drop(messageId: string): void;
  /** Drops what was written or heard too long ago. */
  forgetOld(): void;
  /** How much is remembered. */
  size(): { windows: number; messages: number; characters: number };
}

/** So many messages of a person may be one sentence … */
export const MOST_MESSAGES = 5;
/** … if they were written within this time, in milliseconds. */
export const LONGEST_MOMENT_MS = 3 * 60_000;
/** So many people are listened to at a time; of more, those are forgotten who spoke first. */
export const MOST_WINDOWS = 10_000;
/** Of a longer message only its last UTF-16 units can be the beginning of a sentence that goes on. */
export const LONGEST_PART = 200;
/** A message of fewer UTF-16 units is a part of something, whatever it ends with. */
const SHORT_PART = 24;

interface Part {
  messageId: string;
  text: string;
  writtenAt: number;
  /** What it says alone. */
  tier: Tier;
  /** The gravest that was found when it was heard: the same again says nothing new. */
  found: Tier;
}

interface Window {
  parts: Part[];
  heardAt: number;
}

const RANKS = { T0: 0, T1: 1, T2: 2, H: 3, T3: 4 } as const satisfies Record<Tier, number>;

function findHighest(tiers: readonly Tier[]): Tier {
  return tiers.reduce<Tier>((highest, tier) => (RANKS[tier] > RANKS[highest] ? tier : highest), 'T0');
}

/** Where the message goes among the parts of its moment: in the place of its earlier wording, or by its time. */
function placePart(parts: readonly Part[], part: Part): Part[] {
  const moment = parts.filter(
    ({ messageId, writtenAt }) =>
      messageId !== part.messageId && Math.abs(part.writtenAt - writtenAt) <= LONGEST_MOMENT_MS,
  );
  const before = moment.filter(({ writtenAt }) => writtenAt <= part.writtenAt);
  const after = moment.slice(before.length);
  return [...before.slice(-(MOST_MESSAGES - 1)), part, ...after].slice(-MOST_MESSAGES);
}

/** Whether a message may go on in the next one: it does not end its sentence, or is hardly one. */
function isOpen({ text }: Part): boolean {
  return text.length <= SHORT_PART || !/[.!?…]["')\]*_|~\s]*$/.test(text.slice(-SHORT_PART));
}

/** Whether it is worth reading the parts together: a sentence may go on, or something was found that the next words make graver. */
function mayBelongTogether(parts: readonly Part[]): boolean {
  return (
    parts.length > 1 && parts.some((part, index) => part.tier !== 'T0' || (index + 1 < parts.length && isOpen(part)))
  );
}

function findPart(starts: readonly number[], offset: number): number {
  let part = 0;
  while (part + 1 < starts.length && (starts[part + 1] ?? 0) <= offset) part++;
  return part;
}

/** What the parts say together, as far as the part at `at` has to do with it. */
function readTogether(
  parts: readonly Part[],
  at: number,
  told: Tier,
  settings: RiskSettings | undefined,
): Joined | undefined {
  const starts: number[] = [];
  let text = '';
  for (const part of parts) {
    starts.push(text.length);
    text += `${part.text} `;
  }
  // What the model says is of all words at once: after one grave message it would be said of everything that follows.
  const signals = assessByRules(text, settings).signals.filter(({ tier, start, end }) => {
    if (tier === 'T0') return false;
    const first = findPart(starts, start);
    const last = findPart(starts, end - 1);
    return (first < last && first <= at && at <= last) || RANKS[tier] > RANKS[told];
  });
  const tier = findHighest(signals.map((signal) => signal.tier));
  if (tier === 'T0') return undefined;
  const first = Math.min(at, ...signals.map(({ start }) => findPart(starts, start)));
  const last = Math.max(at, ...signals.map(({ end }) => findPart(starts, end - 1)));
  return { tier, signals, messageIds: parts.slice(first, last + 1).map(({ messageId }) => messageId) };
}

function makeKey({ channelId, authorId }: Said): string {
  return `${channelId}/${authorId}`;
}

/**
 * Listens to people over several messages. Bounded: at most 10,000 people in their places, five messages of each, 200 UTF-16
 * units of each message; the ids and words are in memory alone and go three minutes after somebody fell silent, at the next message of anybody
 * or at `forgetOld`.
 */
export function createConversations(now: () => number, mostWindows: number = MOST_WINDOWS): Conversations {
  // In the order in which they were heard last.
  const windows = new Map<string, Window>();
  const keys = new Map<string, string>();

  function forget(key: string, window: Window): void {
    for (const { messageId } of window.parts) keys.delete(messageId);
    windows.delete(key);
  }

  function forgetOld(): void {
    const before = now() - LONGEST_MOMENT_MS;
    for (const [key, window] of windows) {
      if (window.heardAt >= before && windows.size <= mostWindows) return;
      forget(key, window);
    }
  }

  function remember(key: string, parts: Part[], earlier: Window | undefined): void {
    if (earlier) forget(key, earlier);
    windows.set(key, { parts, heardAt: now() });
    for (const { messageId } of parts) keys.set(messageId, key);
    forgetOld();
  }

  return {
    hear(said, settings) {
      const alone = assess(said.text, settings);
      const { messageId, writtenAt } = said;
      const key = makeKey(said);
      const earlier = windows.get(key);
      // An edit of what was written long before the rest belongs to nothing that is still remembered.
      if ((earlier?.parts.at(-1)?.writtenAt ?? 0) - writtenAt > LONGEST_MOMENT_MS) return { alone, joined: undefined };
      const text = said.text.slice(-LONGEST_PART);
      const part: Part = { messageId, writtenAt, text, tier: alone.tier, found: alone.tier };
      const parts = placePart(earlier?.parts ?? [], part);
      const told = findHighest(parts.map(({ found }) => found));
      const joined = mayBelongTogether(parts) ? readTogether(parts, parts.indexOf(part), told, settings) : undefined;
      part.found = findHighest([alone.tier, joined?.tier ?? 'T0']);
      remember(key, parts, earlier);
      return { alone, joined };
    },
    drop(messageId) {
      const key = keys.get(messageId);
      const window = key === undefined ? undefined : windows.get(key);
      keys.delete(messageId);
      if (!window) return;
      window.parts = window.parts.filter((part) => part.messageId !== messageId);
    },
    forgetOld,
    size() {
      const parts = [...windows.values()].flatMap((window) => window.parts);
      return {
        windows: windows.size,
        messages: parts.length,
        characters: parts.reduce((sum, { text }) => sum + text.length, 0),
      };
    },
  };
}
