import type {
  Channel,
  Clock,
  Command,
  Fault,
  Interaction,
  Message,
  People,
  RequestEntry,
  SandboxState,
} from './shapes.ts';

/** The sandbox refused something, and says why in words. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

/** The sandbox did not answer at all: it was stopped, or is starting again. */
export class Away extends Error {
  constructor() {
    super('away');
    this.name = 'Away';
  }
}

/** What a person gives for an option of a command. */
export type GivenValue = string | number | boolean | File;

/** How a slash or menu command is used. */
export interface CommandUse {
  userId: string;
  channelId: string;
  /** With its subcommands: `anon post`. */
  command: string;
  options?: Record<string, GivenValue>;
  targetId?: string;
  locale: string;
}

/** Everything this page asks of the sandbox. Each call throws `Refused` with the sandbox's words, or `Away`. */
export interface Control {
  state(): Promise<SandboxState>;
  people(guildId: string): Promise<People>;
  channels(userId: string, guildId: string): Promise<Channel[]>;
  commands(userId: string, channelId: string): Promise<Command[]>;
  view(userId: string, channelId: string): Promise<Message[]>;
  /** The channel of the direct messages with the bot, and the newest message in it. */
  directMessage(userId: string): Promise<{ id: string; lastMessageId: string | null }>;
  changeUser(userId: string, changes: { dms?: 'open' | 'closed'; locale?: string }): Promise<void>;
  sendMessage(message: {
    userId: string;
    channelId: string;
    content: string;
    replyTo?: string;
  }): Promise<{ messageId: string }>;
  editMessage(userId: string, messageId: string, content: string): Promise<void>;
  /** Deletes a message; a private answer is put away for its reader. */
  deleteMessage(userId: string, messageId: string): Promise<void>;
  react(reaction: { userId: string; messageId: string; emoji: string; remove: boolean }): Promise<void>;
  useCommand(use: CommandUse): Promise<{ interactionId: string }>;
  suggest(
    use: CommandUse & { focused: string; value: string },
  ): Promise<{ choices: { name: string; value: string | number }[] }>;
  press(press: {
    userId: string;
    messageId: string;
    customId: string;
    values?: string[];
  }): Promise<{ interactionId: string }>;
  submit(interactionId: string, fields: Record<string, FieldValue>): Promise<{ interactionId: string }>;
  /** Waits up to `wait` real milliseconds for a state that is neither pending nor deferred. */
  interaction(interactionId: string, wait: number): Promise<Interaction>;
  clock(): Promise<Clock>;
  setClock(change: { set: string } | { advance: string; step?: string } | { realtime: true }): Promise<Clock>;
  faults(): Promise<Fault[]>;
  addFault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  requests(since: number): Promise<RequestEntry[]>;
}

/** What a person put into a field of a modal. */
export type FieldValue = string | boolean | string[];

/** The control API at the address this page came from. */
export function openControl(): Control {
  return {
    state: () => get('state'),
    people: (guildId) => get('people', { guildId }),
    channels: (userId, guildId) => get('channels', { userId, guildId }),
    commands: async (userId, channelId) =>
      (await get<{ commands: Command[] }>('commands', { userId, channelId })).commands,
    view: (userId, channelId) => get('view', { userId, channelId, limit: '100' }),
    directMessage: async (userId) => {
      const { channelId, messages } = await get<{ channelId: string; messages: Message[] }>('dms', {
        userId,
        limit: '1',
      });
      return { id: channelId, lastMessageId: messages.at(-1)?.id ?? null };
    },
    changeUser: (userId, changes) => send('PUT', `users/${userId}`, changes),
    sendMessage: (message) => send('POST', 'act/message', message),
    editMessage: (userId, messageId, content) => send('PATCH', `act/message/${messageId}`, { userId, content }),
    deleteMessage: (userId, messageId) => send('DELETE', `act/message/${messageId}`, { userId }),
    react: (reaction) => send('POST', 'act/reaction', reaction),
    useCommand: async ({ options = {}, ...use }) =>
      send('POST', 'act/command', { ...use, options: await packFiles(options) }),
    suggest: (use) => send('POST', 'act/autocomplete', use),
    press: (press) => send('POST', 'act/press', press),
    submit: (interactionId, fields) => send('POST', 'act/submit', { interactionId, fields }),
    interaction: (interactionId, wait) => get(`interactions/${interactionId}`, { wait: String(wait) }),
    clock: () => get('clock'),
    setClock: (change) => send('POST', 'clock', change),
    faults: async () => unwrap(await get<Fault[] | { faults: Fault[] }>('faults'), 'faults'),
    addFault: (fault) => send('POST', 'faults', fault),
    clearFaults: () => send('DELETE', 'faults'),
    requests: async (since) => (await get<{ requests: RequestEntry[] }>('requests', { since: String(since) })).requests,
  };
}

/** The address of the stream of changes that this person can see. */
export function writeEventsAddress(userId: string): string {
  return `_sandbox/events?${new URLSearchParams({ userId }).toString()}`;
}

/** Files travel as what is in them. Rejects when one cannot be read any more. */
async function packFiles(options: Record<string, GivenValue>): Promise<object> {
  const packed = Object.entries(options).map(async ([name, value]) => [
    name,
    value instanceof File ? { filename: value.name, base64: await readBase64(value) } : value,
  ]);
  // `fromEntries` takes what has a name and a value, as these have.
  return Object.fromEntries(await Promise.all(packed)) as object;
}

async function readBase64(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function get<T>(path: string, query: Record<string, string> = {}): Promise<T> {
  const search = new URLSearchParams(query).toString();
  return ask(`_sandbox/${path}${search === '' ? '' : `?${search}`}`, { method: 'GET' });
}

function send<T>(method: 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body: object = {}): Promise<T> {
  return ask(`_sandbox/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function ask<T>(address: string, request: RequestInit): Promise<T> {
  const response = await fetch(address, request).catch(() => {
    throw new Away();
  });
  const text = await response.text();
  const answer = readJson(text);
  if (!response.ok)
    throw new Refused(response.status, readError(answer) ?? `${response.status} ${response.statusText}`);
  // The page is built from the same sources as the sandbox that serves it, and asks nobody else.
  return answer as T;
}

function readJson(text: string): unknown {
  try {
    return text === '' ? {} : JSON.parse(text);
  } catch {
    return {};
  }
}

function readError(answer: unknown): string | null {
  if (answer === null || typeof answer !== 'object' || !('error' in answer)) return null;
  return typeof answer.error === 'string' ? answer.error : JSON.stringify(answer.error);
}

/** The contract names lists without saying whether they come bare or under a name; both are read. */
function unwrap<Name extends string, T>(answer: T[] | { [name in Name]: T[] }, name: Name): T[] {
  return Array.isArray(answer) ? answer : answer[name];
}
