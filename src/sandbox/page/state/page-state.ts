import type { Control } from '../control.ts';
import type { Channel, Clock, Command, Message, Modal, Person, Role, SandboxState } from '../shapes.ts';
import type { Store } from './store.ts';

/** What this person has just done and the bot has not yet answered, or never did. It stands below the messages. */
export interface WaitingLine {
  key: number;
  /** For whom and where it shows. */
  userId: string;
  channelId: string;
  /** What was done: `/crisis`, or a menu command's name. */
  label: string;
  /** In words, when it failed; null while waiting. */
  failed: string | null;
}

/** A modal in front of the page. */
export interface OpenForm {
  interactionId: string;
  modal: Modal;
  busy: boolean;
  /** Why it could not be sent, in words. */
  problem: string | null;
}

/** Where a press stands: waiting for the bot, or failed with these words. */
export interface PressState {
  customId: string;
  failed: string | null;
}

/** Everything the page shows. */
export interface PageState {
  /** False until the sandbox has answered for the first time. */
  started: boolean;
  /** True while the sandbox does not answer. */
  away: boolean;
  sandbox: SandboxState | null;
  meId: string | null;
  /** Null: among the direct messages. */
  guildId: string | null;
  channelId: string | null;
  channels: readonly Channel[];
  directId: string | null;
  directLastId: string | null;
  people: readonly Person[];
  roles: readonly Role[];
  commands: readonly Command[];
  /** Null while they are being fetched for the first time. */
  messages: readonly Message[] | null;
  /** The message a link led to. */
  highlightedId: string | null;
  clock: (Clock & { readAt: number }) | null;
  /** `person/channel` → the newest message that was looked at. */
  seen: Readonly<Record<string, string>>;
  /** The message that the next one answers. */
  replyTo: Message | null;
  waiting: readonly WaitingLine[];
  presses: Readonly<Record<string, PressState>>;
  form: OpenForm | null;
  /** One calm sentence at the edge, until it is read. */
  notice: string | null;
  /** What a screen reader says next. */
  announcement: string;
  drawer: 'none' | 'channels' | 'members';
  membersShown: boolean;
  behindShown: boolean;
  theme: 'system' | 'light' | 'dark';
}

/** What the verbs of the page need. */
export interface Needs {
  control: Control;
  store: Store<PageState>;
}

/** The page before anything is known. */
export const emptyPage: PageState = {
  started: false,
  away: false,
  sandbox: null,
  meId: null,
  guildId: null,
  channelId: null,
  channels: [],
  directId: null,
  directLastId: null,
  people: [],
  roles: [],
  commands: [],
  messages: null,
  highlightedId: null,
  clock: null,
  seen: {},
  replyTo: null,
  waiting: [],
  presses: {},
  form: null,
  notice: null,
  announcement: '',
  drawer: 'none',
  membersShown: true,
  behindShown: false,
  theme: 'system',
};

/** The person who is being acted, when known. */
export function findMe(state: PageState): Person | null {
  return state.people.find((person) => person.id === state.meId) ?? null;
}

/** True when a channel holds something that the present person has not looked at. */
export function isUnread(channelId: string, lastMessageId: string | null | undefined, state: PageState): boolean {
  if (!lastMessageId || channelId === state.channelId) return false;
  return BigInt(lastMessageId) > BigInt(state.seen[writeSeenKey(state.meId, channelId)] ?? 0);
}

/** Under which name the page remembers what somebody has looked at in a channel. */
export function writeSeenKey(userId: string | null, channelId: string): string {
  return `${userId ?? ''}/${channelId}`;
}

/** The locale the page's person reads in. */
export function readLocale(state: PageState): string {
  return findMe(state)?.locale ?? 'en-US';
}

/** The sandbox's present time in Unix milliseconds. */
export function readNow(state: PageState): number {
  if (!state.clock) return Date.now();
  const at = Date.parse(state.clock.now);
  return state.clock.realtime ? at + (performance.now() - state.clock.readAt) : at;
}
