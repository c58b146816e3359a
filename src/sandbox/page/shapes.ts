// What the sandbox's control API answers, as this page reads it. The numbers are Discord's own ("Component Reference",
// "Application Commands"); they are written out so that the page does not carry Discord's whole vocabulary.

/** One server, as `GET /_sandbox/state` names it. */
export interface Guild {
  guildId: string;
  name: string;
  members: Record<string, string>;
  roles: Record<string, string>;
  channels: Record<string, string>;
}

/** `GET /_sandbox/state` */
export interface SandboxState {
  validation: 'openapi' | 'rules';
  guilds: Guild[];
  sessions: { connected: boolean }[];
  identifies: unknown;
  pending: unknown;
  bot: { ready: boolean };
}

/** One person (or bot) of a server. */
export interface Person {
  id: string;
  name: string;
  bot: boolean;
  locale: string;
  dms?: 'open' | 'closed';
  roles: string[];
  owner: boolean;
  /** ISO 8601; null when the person may speak. */
  timedOutUntil?: string | null;
}

/** One role; `color` 0 is none. Roles are listed from the highest down. */
export interface Role {
  id: string;
  name: string;
  color: number;
}

/** `GET /_sandbox/people` */
export interface People {
  people: Person[];
  roles: Role[];
}

/** Channel types the page tells apart. */
export const channelTypes = {
  text: 0,
  direct: 1,
  voice: 2,
  category: 4,
  announcement: 5,
  announcementThread: 10,
  publicThread: 11,
  privateThread: 12,
  stage: 13,
  forum: 15,
} as const;

/** One channel or thread that a person can see. */
export interface Channel {
  id: string;
  name: string | null;
  type: number;
  parentId?: string | null;
  topic?: string | null;
  /** Whether this person may write there. */
  writable?: boolean;
  archived?: boolean;
  locked?: boolean;
  lastMessageId?: string | null;
}

/** An emoji in a button, an option or a reaction. */
export interface Emoji {
  id?: string | null;
  name?: string | null;
}

/** One choice of a select menu, a radio group or a checkbox group. */
export interface SelectOption {
  label: string;
  value: string;
  description?: string | null;
  emoji?: Emoji | null;
  default?: boolean | null;
}

/** A button. Styles: 1 primary, 2 secondary, 3 success, 4 danger, 5 link, 6 premium. */
export interface ButtonPart {
  type: 2;
  style: 1 | 2 | 3 | 4 | 5 | 6;
  label?: string | null;
  emoji?: Emoji | null;
  custom_id?: string | null;
  url?: string | null;
  disabled?: boolean | null;
}

/** What all select menus have. */
interface AnySelect {
  custom_id: string;
  placeholder?: string | null;
  min_values?: number | null;
  max_values?: number | null;
  disabled?: boolean | null;
  required?: boolean | null;
  default_values?: { id: string; type: string }[] | null;
}

/** A select menu: 3 strings, 5 people, 6 roles, 7 people and roles, 8 channels. */
export type SelectPart = AnySelect &
  ({ type: 3; options: SelectOption[] } | { type: 5 | 6 | 7 } | { type: 8; channel_types?: number[] | null });

/** Buttons or one select in a row. */
export interface RowPart {
  type: 1;
  components: (ButtonPart | SelectPart)[];
}

/** Text with markdown. */
export interface TextPart {
  type: 10;
  content: string;
}

/** A file or picture: `attachment://name` or an address. */
export interface MediaItem {
  media: { url: string };
  description?: string | null;
  spoiler?: boolean | null;
}

/** A small picture beside a section. */
export interface ThumbnailPart extends MediaItem {
  type: 11;
}

/** Texts with something beside them. */
export interface SectionPart {
  type: 9;
  components: TextPart[];
  accessory: ButtonPart | ThumbnailPart;
}

/** Pictures side by side. */
export interface GalleryPart {
  type: 12;
  items: MediaItem[];
}

/** A file to download. */
export interface FilePart {
  type: 13;
  file: { url: string };
  name?: string | null;
  /** In bytes. */
  size?: number | null;
  spoiler?: boolean | null;
}

/** Room, with or without a line; spacing 1 small, 2 large. */
export interface SeparatorPart {
  type: 14;
  divider?: boolean | null;
  spacing?: 1 | 2 | null;
}

/** A card with a coloured edge. */
export interface ContainerPart {
  type: 17;
  components: Exclude<MessagePart, ContainerPart>[];
  accent_color?: number | null;
  spoiler?: boolean | null;
}

/** What may stand at the top of a message's `components`. */
export type MessagePart = RowPart | SectionPart | TextPart | GalleryPart | FilePart | SeparatorPart | ContainerPart;

/** A rich embed. */
export interface Embed {
  title?: string | null;
  description?: string | null;
  url?: string | null;
  color?: number | null;
  timestamp?: string | null;
  author?: { name: string; url?: string | null; icon_url?: string | null } | null;
  footer?: { text: string } | null;
  fields?: { name: string; value: string; inline?: boolean | null }[] | null;
  image?: { url: string } | null;
  thumbnail?: { url: string } | null;
}

/** A message as one person sees it. */
export interface Message {
  id: string;
  author: { id: string; name: string; bot: boolean };
  content: string;
  embeds: Embed[];
  components: MessagePart[];
  /** Everything readable, flattened. */
  text: string;
  ephemeral: boolean;
  flags: number;
  /** ISO 8601. */
  createdAt: string;
  /** Discord's message type; 0 and 19, 20, 23 are written by somebody, the others announce something. */
  type?: number;
  reactions?: { emoji: string; count: number; users: string[] }[];
  attachments?: Attachment[];
  replyTo?: { id: string; author: { id: string; name: string }; text: string } | null;
  edited?: boolean | string | null;
  pinned?: boolean;
  thread?: { id: string; name: string | null } | null;
  loading?: boolean;
  /** Which command made this message, and who used it. */
  interaction?: { name: string | null; user: { id: string; name: string } } | null;
}

/** A stored file of a message. */
export interface Attachment {
  id: string;
  filename: string;
  url: string;
  size?: number;
  contentType?: string | null;
  description?: string | null;
}

/** A command's option: 1 subcommand, 2 group, 3 string, 4 integer, 5 boolean, 6 user, 7 channel, 8 role, 9 mentionable, 10 number, 11 file. */
export interface CommandOption {
  type: number;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  required?: boolean | null;
  choices?: { name: string; value: string | number; name_localizations?: Record<string, string> | null }[] | null;
  options?: CommandOption[] | null;
  channel_types?: number[] | null;
  min_value?: number | null;
  max_value?: number | null;
  min_length?: number | null;
  max_length?: number | null;
  autocomplete?: boolean | null;
}

/** A command this person may use here: type 1 slash, 2 on a person, 3 on a message. */
export interface Command {
  id: string;
  type: number;
  name: string;
  description: string;
  name_localizations?: Record<string, string> | null;
  description_localizations?: Record<string, string> | null;
  options?: CommandOption[] | null;
}

/** A text input of a modal; style 1 is one line, 2 a paragraph. */
export interface TextInputPart {
  type: 4;
  custom_id: string;
  style: 1 | 2;
  label?: string | null;
  min_length?: number | null;
  max_length?: number | null;
  required?: boolean | null;
  value?: string | null;
  placeholder?: string | null;
}

/** One of several: a radio group. */
export interface RadioPart {
  type: 21;
  custom_id: string;
  options: SelectOption[];
  required?: boolean | null;
}

/** Some of several: a checkbox group. */
export interface CheckboxGroupPart {
  type: 22;
  custom_id: string;
  options: SelectOption[];
  min_values?: number | null;
  max_values?: number | null;
  required?: boolean | null;
}

/** Yes or no: a single checkbox. */
export interface CheckboxPart {
  type: 23;
  custom_id: string;
  default?: boolean | null;
}

/** Files: shown, and not filled in on this page. */
export interface FileUploadPart {
  type: 19;
  custom_id: string;
  required?: boolean | null;
}

/** Something to fill in within a modal. */
export type ModalInput = TextInputPart | SelectPart | RadioPart | CheckboxGroupPart | CheckboxPart | FileUploadPart;

/** What a modal consists of: labelled inputs, old rows, and text. */
export type ModalPart =
  | { type: 18; label: string; description?: string | null; component: ModalInput }
  | { type: 1; components: TextInputPart[] }
  | TextPart;

/** A modal that an interaction opened. */
export interface Modal {
  customId: string;
  title: string;
  /** Discord's own components, with the texts between the fields. */
  components: ModalPart[];
}

/** `GET /_sandbox/interactions/:id` */
export interface Interaction {
  state: 'pending' | 'deferred' | 'answered' | 'modal' | 'expired' | 'failed';
  ackMs: number | null;
  answerMs: number | null;
  ephemeral: boolean | null;
  answer: Message | null;
  modal: Modal | null;
  followUps: Message[];
}

/** Something changed: `GET /_sandbox/events`. */
export interface LiveEvent {
  kind: 'channel' | 'interaction' | 'guild' | 'clock';
  channelId?: string;
  interactionId?: string;
}

/** One REST request of the bot. */
export interface RequestEntry {
  seq: number;
  at: string;
  method: string;
  route: string;
  path: string;
  reason?: string;
  body: unknown;
  status: number;
  ms: number;
  violations: unknown[];
}

/** The sandbox's clock. */
export interface Clock {
  now: string;
  realtime: boolean;
}

/** A fault, and how often it fired. */
export interface Fault {
  kind: string;
  fired?: number;
  [setting: string]: unknown;
}
