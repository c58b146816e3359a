import { type AttachedBot, type Interactions } from '../contract.ts';
import { type Faults } from '../faults.ts';
import { type Gateway } from '../gateway-contract.ts';
import { type Live } from '../live.ts';
import { type PermissionName } from '../permissions.ts';
import { type SandboxRest } from '../rest/create-rest.ts';
import { type GuildRecord } from '../world/records.ts';
import { type World } from '../world/world.ts';

/** Everything the control API works on. */
export interface Control {
  world: World;
  gateway: Gateway;
  rest: SandboxRest;
  interactions: Interactions;
  faults: Faults;
  live: Live;
  setUps: SetUps;
  /** The bot in this process; null when it is elsewhere or there is none. */
  bot(): AttachedBot | null;
  /** Grows with every event sent to bots and every request of theirs. */
  activity(): number;
  /** Which permissions the bot gets: those of its invite alone, or those any feature asks for. */
  botPermissions: { invite: readonly PermissionName[]; features: readonly PermissionName[] };
  memory: Memory;
}

/** Runs `/setup` as the owner of a server, as soon as there is a bot that knows the command. */
export interface SetUps {
  /** Wants a server set up. Once it is, it stays so: a bot that comes back finds its own settings. */
  want(guild: GuildRecord): void;
  /** Whether a server is set up, after waiting up to `ms` real milliseconds for it. */
  settled(guildId: string, ms: number): Promise<boolean>;
  /** The servers that still wait. */
  waiting(): string[];
  /** Ends the waiting. */
  stop(): void;
}

/** What the control API remembers beside the world. */
export interface Memory {
  /** Server id → name → account, of everybody who ever was there: who comes back under a name is the same person. */
  people: Map<string, Map<string, string>>;
  /** Ephemeral messages that their readers put away. */
  dismissed: Set<string>;
  /** The interaction that opened a form → the one that submitted it. */
  submissions: Map<string, string>;
}

/** A call, read as far as every call is the same. */
export interface Call {
  /** The parts of the path by name. */
  params: Readonly<Record<string, string>>;
  query: URLSearchParams;
  /** The JSON body; undefined when there was none. */
  body: unknown;
}

/** One call of the control API. `answer` returns what is sent as JSON. @throws {ControlError} */
export interface Route {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/_sandbox`; parts that begin with a colon are parameters. */
  path: string;
  answer(call: Call, control: Control): unknown;
}
