// Presses anything as anybody, and says what came of it: for who may do what.
import { REST } from '@discordjs/rest';
import Database from 'better-sqlite3';
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  type APIInteraction,
} from 'discord.js';
import pg from 'pg';
import { hearFirst } from '../../commands/help-first.ts';
import { registry } from '../../commands/index.ts';
import type { Needs } from '../../commands/needs.ts';
import { drawPost, noKindWords } from '../../src/anonymous/public-card/draw-post.ts';
import { createAutoModReader } from '../../src/discord/automod-rules.ts';
import type { Command, Part } from '../../src/discord/command.ts';
import { createDispatcher } from '../../src/discord/dispatch.ts';
import { createIncidents } from '../../src/discord/incidents.ts';
import { createOwnMessages } from '../../src/discord/messages.ts';
import { createModerating } from '../../src/discord/moderating.ts';
import { createPlaces } from '../../src/discord/places.ts';
import type { Form } from '../../src/discord/reply.ts';
import { createScheduledEvents } from '../../src/discord/scheduled-events.ts';
import { UserError } from '../../src/discord/user-error.ts';
import { createNewcomerDoor } from '../../src/moderation/raids/newcomers.ts';
import { findLater } from '../../src/moderation/receipts/find-later.ts';
import { isStorageUnavailable } from '../../src/storage/errors.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languageFor } from '../../src/words/words.ts';
import { fillWorld, findRolesOf, goneRole, people, places, type Things, type Who } from './access-world.ts';
import { makeWorld, openCore, plainView, type Core, type World } from './core.ts';
import { openCustodyCore } from './custody.ts';
import { captureLog } from './log.ts';
import {
  ids,
  makeChoice,
  makeCommand,
  makeMenu,
  makeMessage,
  makePress,
  makeSubmission,
  type GivenOption,
  type Scene,
} from './interactions.ts';
import type { TestDatabases } from './storage.ts';

/** Something that can be pressed, chosen, sent off or run. */
export interface Unit {
  /** `/queue next`, `menu Offer support`, `button case-claim`, `select case-act`, `form case-close-form`. */
  name: string;
  command?: {
    name: string;
    subcommand?: string;
    options: readonly APIApplicationCommandBasicOption[];
    isMenu: boolean;
  };
  part?: Part<Needs>;
}

/** Everything the bot answers to, by the only list. */
export function listUnits(): Unit[] {
  const parts = [...registry.parts, ...registry.commands.flatMap((command) => command.parts)];
  return [
    ...registry.commands.flatMap(listUses),
    ...parts.map((part) => ({ name: `${part.kind} ${part.family.name}`, part })),
  ];
}

function listUses({ data }: Command<Needs>): Unit[] {
  const { name } = data;
  if (data.type === ApplicationCommandType.Message || data.type === ApplicationCommandType.User)
    return [{ name: `menu ${name}`, command: { name, options: [], isMenu: true } }];
  const options: readonly APIApplicationCommandOption[] = ('options' in data ? data.options : undefined) ?? [];
  const subcommands = options.filter((one) => one.type === ApplicationCommandOptionType.Subcommand);
  if (subcommands.length === 0)
    return [{ name: `/${name}`, command: { name, options: listPlain(options), isMenu: false } }];
  return subcommands.map((one) => ({
    name: `/${name} ${one.name}`,
    command: { name, subcommand: one.name, options: listPlain(one.options ?? []), isMenu: false },
  }));
}

function listPlain(options: readonly APIApplicationCommandOption[]): APIApplicationCommandBasicOption[] {
  return options.filter(
    (one) =>
      one.type !== ApplicationCommandOptionType.Subcommand && one.type !== ApplicationCommandOptionType.SubcommandGroup,
  );
}

/** What is filled in where somebody uses a unit; whatever is not said is the first that fits. */
export interface Filled {
  /** State of a custom id. */
  state?: Things;
  /** Options of a command, or fields of a form. */
  given?: Readonly<Record<string, string | number | boolean>>;
  chosen?: string;
  /** Where it happens. */
  scene?: Scene;
}

/** What came of a use. */
export interface Outcome {
  /** `done`, or the code of the refusal; `incident` for a fault of ours. */
  code: string;
  /** What the person was told. */
  said: string[];
  isPrivate: boolean;
  /** Tables with other rows than before. */
  changed: string[];
  /** What was audited. */
  audited: string[];
  /** Requests to Discord beside the answer, but for what is only read. */
  asked: string[];
  fault?: unknown;
}

/** A world in which everything can be tried. */
export interface Access {
  core: () => Core;
  things: Things;
  use: (unit: Unit, who: Who, filled?: Filled) => Promise<Outcome>;
  /** Puts everything back as it was in the beginning. */
  restore: () => Promise<void>;
  /** Does something beside {@link use}: what it made is there before. */
  prepare: (work: (core: Core, things: Things) => Promise<Things>) => Promise<Things>;
  close: () => Promise<void>;
}

/** Opens one. */
export async function openAccess(databases: TestDatabases): Promise<Access> {
  const address = await databases.make();
  const storage = await databases.open(address);
  const world = makeWorld();
  const recorder = createRecorder();
  const first = await openCustodyCore(storage, world);
  equip(first, recorder);
  const things = await fillWorld(first);
  await first.needs.outbox.pump();
  await first.needs.outbox.stop();
  const rows = await openRows(address);
  await rows.keep();
  let core = await openAgain(storage, world, recorder);
  const time = world.clock.now();
  const whole = await rows.read();
  let last: Seen | null = whole;

  async function restore(): Promise<void> {
    await core.needs.outbox.stop();
    // Read anew: something may have been written after the last answer was given.
    const now = await rows.read();
    await rows.restore(Object.keys(now.tables).filter((table) => now.tables[table] !== whole.tables[table]));
    world.clock.advance(time - world.clock.now());
    core = await openAgain(storage, world, recorder);
    last = whole;
  }

  return {
    core: () => core,
    things,
    restore,
    async use(unit, who, filled = {}) {
      const before = (last ??= await rows.read());
      recorder.requests.length = 0;
      const mailed = world.mail.arrived.length;
      const seen = await dispatch(makeInteraction(unit, who, things, filled), core, recorder);
      // What was done is finished first; a refusal leaves nothing to be finished.
      if (seen.code === 'done') await core.needs.outbox.pump();
      const after = (last = await rows.read());
      const changed = Object.keys(after.tables).filter((table) => after.tables[table] !== before.tables[table]);
      const audited = [...after.audit].filter(([entry]) => !before.audit.has(entry)).map(([, act]) => act);
      const { said, isPrivate, asked } = recorder.tell();
      const mails = world.mail.arrived.slice(mailed).map(({ channelId }) => `mail ${channelId}`);
      return { ...seen, said, isPrivate, changed, audited, asked: [...asked, ...mails] };
    },
    async prepare(work) {
      const made = await work(core, things);
      await core.needs.outbox.pump();
      last = null;
      return made;
    },
    async close() {
      await core.needs.outbox.stop();
      await rows.close();
    },
  };
}

async function openAgain(storage: Storage, world: World, recorder: Recorder): Promise<Core> {
  const core = await openCore(storage, world);
  equip(core, recorder);
  return core;
}

const ourChannels: readonly string[] = [
  ids.lounge,
  ids.moderators,
  ids.voice,
  ...Object.values(places),
  '310000000000000069',
];

function isOurs(guildId: string, channelId: string): boolean {
  return guildId === ids.guild && ourChannels.includes(channelId);
}

/** Gives the bot's rooms a Discord that answers and remembers what it was asked. */
function equip({ needs }: Core, { rest }: Recorder): void {
  Object.assign(needs, {
    places: createPlaces(rest),
    autoMod: createAutoModReader(rest),
    events: createScheduledEvents(rest),
    messages: createOwnMessages(rest),
    moderating: createModerating(rest),
    incidents: createIncidents(rest),
    findRoles: (guildId: string, userId: string) => Promise.resolve(findRolesOf(guildId, userId)),
    findMember(guildId: string, userId: string) {
      const roles = findRolesOf(guildId, userId);
      return Promise.resolve(roles && { roles, joinedAt: 0, timedOutUntil: null });
    },
    view: {
      ...plainView,
      findChannel: (guildId: string, channelId: string) =>
        isOurs(guildId, channelId)
          ? {
              name: 'place',
              type: channelId === places.thread ? ChannelType.PrivateThread : ChannelType.GuildText,
              parentId: channelId === places.thread ? places.other : null,
              members: [],
              blocked: [],
              overwrites: 0,
              memberCount: null,
              archived: false,
              ageRestricted: false,
            }
          : null,
      findServerOf: (channelId: string) => (ourChannels.includes(channelId) ? ids.guild : null),
      findMissing: (guildId: string, channelId: string) => (isOurs(guildId, channelId) ? [] : null),
      findRole: (_, roleId: string) =>
        roleId === goneRole
          ? null
          : { name: 'role', permissions: 0n, managed: false, mentionable: true, inReach: true },
      isPublic: (_, channelId: string) => channelId === places.openToAll,
    },
  } satisfies Partial<Needs>);
}

interface Recorder {
  rest: REST;
  requests: { method: string; path: string; body: string }[];
  tell: () => Pick<Outcome, 'said' | 'isPrivate' | 'asked'>;
}

/** Discord, as far as it is asked: everything is there, and everything is taken. */
function createRecorder(): Recorder {
  const requests: Recorder['requests'] = [];
  let made = 1_600_000_000_000_000_000n;
  const rest = new REST({
    retries: 0,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
    makeRequest(url, init) {
      const path = new URL(url).pathname.replace(/^\/api\/v10/, '');
      const method = init.method ?? 'GET';
      requests.push({ method, path, body: typeof init.body === 'string' ? init.body : '' });
      made += 1n;
      const answer = answerTo(method, path, String(made));
      const headers = { 'content-type': 'application/json' };
      const response =
        answer === undefined ? new Response(null, { status: 204 }) : new Response(JSON.stringify(answer), { headers });
      return Promise.resolve(response as never);
    },
  }).setToken('a-bot-token');
  const isAnswer = ({ path }: { path: string }) => path.startsWith('/webhooks/') || /^\/interactions\//.test(path);
  // What makes a message: an answer, one that is still thought about, and all that is said later. One that is there stays as private as it was.
  const isSpoken = ({ method, path, body }: { method: string; path: string; body: string }) =>
    method === 'POST' && (path.startsWith('/webhooks/') || /^\{"type":[45]\b/.test(body));
  return {
    rest,
    requests,
    tell() {
      const answers = requests.filter(isAnswer);
      const said = answers.map(({ body }) => body);
      const spoken = answers.filter(isSpoken);
      const isPrivate = spoken.length > 0 && spoken.every(({ body }) => /"flags":(64|32832)\b/.test(body));
      const asked = requests
        .filter((one) => !isAnswer(one) && one.method !== 'GET')
        .map(({ method, path }) => `${method} ${path}`);
      return { said, isPrivate, asked };
    },
  };
}

/** What stands in the home of the group: a post of ours. */
const drawnPost = drawPost(
  {
    post: { id: newId(), name: 3, isReply: false, isWriter: true, door: false },
    words: { text: 'I went outside today', wish: 'listen', topic: null },
    group: { language: 'en' },
    counts: noKindWords,
    answers: null,
    isNewVoice: false,
  },
  en,
);

function answerTo(method: string, path: string, id: string): unknown {
  if (path.startsWith('/interactions/') || path.startsWith('/webhooks/')) return undefined;
  if (method === 'POST') return { id };
  if (method !== 'GET') return undefined;
  const message = /^\/channels\/(\d+)\/messages\/(\d+)$/.exec(path);
  if (message) {
    const [, channelId, id = ''] = message;
    const components = channelId === places.home ? drawnPost.components : [];
    return { ...makeMessage({ id, authorId: people.owner.userId }), channel_id: channelId, components };
  }
  const rule = {
    id: '800000000000000001',
    name: 'Rule',
    enabled: true,
    event_type: 1,
    trigger_type: 1,
    trigger_metadata: {},
    actions: [],
  };
  if (path.endsWith('/auto-moderation/rules')) return [rule];
  if (path.includes('/auto-moderation/rules/')) return rule;
  if (path.endsWith('/role-member-counts')) return {};
  if (/\/threads\/active$/.test(path)) return { threads: [], members: [] };
  if (/^\/guilds\/\d+\/members\/\d+$/.test(path)) return { roles: [] };
  if (/^\/guilds\/\d+$/.test(path)) return { id };
  if (/^\/channels\/\d+$/.test(path))
    return { id: path.split('/')[2], type: 0, guild_id: ids.guild, name: 'place', permission_overwrites: [] };
  return [];
}

async function dispatch(
  interaction: APIInteraction,
  core: Core,
  { rest }: Recorder,
): Promise<Pick<Outcome, 'code' | 'fault'>> {
  let thrown: unknown = null;
  const captured = captureLog();
  const { needs } = core;
  const door = createNewcomerDoor({ ...needs, raids: { press: () => undefined } });
  const note = (error: unknown): never => {
    thrown = error;
    throw error;
  };
  const dispatcher = createDispatcher(registry, needs, {
    rest,
    log: captured.log,
    isUnavailable: isStorageUnavailable,
    chooseLanguage: ({ locale }) => languageFor(locale),
    findServerOf: (channelId) => needs.view.findServerOf(channelId),
    admit: (asked, name, work) => hearFirst(asked, door.enter(asked, name), work, needs).catch(note),
    findLater: (asked, reply) => findLater(asked, reply, needs),
  });
  await dispatcher.handle(interaction);
  const failed = captured.lines().filter(({ level }) => level === 'error');
  if (isUnbound(interaction)) return { code: 'unbound' };
  if (thrown instanceof UserError) return { code: thrown.code };
  if (thrown !== null) return { code: 'incident', fault: thrown };
  const unknown = failed.find(({ msg }) => msg === 'interaction.failed' || msg === 'interaction.unanswered');
  return unknown ? { code: 'incident', fault: unknown } : { code: 'done' };
}

const allUnits = listUnits();

/** Whether nobody answers to a custom id: then a test would show nothing. */
function isUnbound({ data }: APIInteraction): boolean {
  const customId = data && 'custom_id' in data ? data.custom_id : null;
  return customId !== null && allUnits.every(({ part }) => (part?.bind(customId) ?? null) === null);
}

/** What a field of a custom id, a form or an option is where nothing else is said. */
const usual: Things = {
  country: 'DE',
  topic: 'suicide',
  language: 'en',
  worry: 'nothing',
  whom: 'friend',
  length: '1h',
  channelId: ids.lounge,
  guildId: ids.guild,
  when: 'at-once',
  show: 'open',
  voice: 'new',
  page: '1',
  seen: '1',
};

function makeInteraction(unit: Unit, who: Who, things: Things, filled: Filled): APIInteraction {
  const scene: Scene = { ...people[who], ...filled.scene };
  const { command, part } = unit;
  if (command?.isMenu) {
    const message = makeMessage({ authorId: people.owner.userId });
    return makeMenu(command.name, { ...message, channel_id: scene.channelId ?? message.channel_id }, scene);
  }
  if (command) {
    const { subcommand } = command;
    return makeCommand(command.name, fillOptions(command.options, filled), {
      ...scene,
      ...(subcommand !== undefined && { subcommand }),
    });
  }
  if (!part) throw new Error(`Nothing is known of ${unit.name}.`);
  const { name, fields } = part.family;
  const state = fields.map((field) => filled.state?.[field] ?? things[field] ?? usual[field] ?? '');
  const customId = [name, ...state].join(':');
  if (part.kind === 'button') return makePress(customId, scene);
  if (part.kind === 'select') return makeChoice(customId, [filled.chosen ?? ''], scene);
  const form = part.form?.(en);
  if (!form) throw new Error(`${unit.name} has no form.`);
  return fillForm(customId, form, filled, scene);
}

function fillOptions(options: readonly APIApplicationCommandBasicOption[], { given = {} }: Filled): GivenOption[] {
  return options.flatMap((option): GivenOption[] => {
    const { name, type } = option;
    const value = given[name];
    if (value === undefined && option.required !== true) return [];
    switch (type) {
      case ApplicationCommandOptionType.String:
        return [{ name, text: String(value ?? option.choices?.[0]?.value ?? 'words') }];
      case ApplicationCommandOptionType.Integer:
      case ApplicationCommandOptionType.Number:
        return [{ name, number: Number(value ?? option.choices?.[0]?.value ?? option.min_value ?? 1) }];
      case ApplicationCommandOptionType.Boolean:
        return [{ name, flag: value !== false }];
      case ApplicationCommandOptionType.Channel:
        return [{ name, channel: String(value ?? ids.lounge) }];
      case ApplicationCommandOptionType.Role:
        return [{ name, role: String(value ?? '320000000000000009') }];
      case ApplicationCommandOptionType.User:
      case ApplicationCommandOptionType.Mentionable:
        return [{ name, user: String(value ?? people.owner.userId) }];
      case ApplicationCommandOptionType.Attachment:
        return [];
    }
  });
}

function fillForm(customId: string, { fields }: Form, { given = {} }: Filled, scene: Scene): APIInteraction {
  const picked: GivenOption[] = [];
  const values = fields.map((field): [string, string | string[]] => {
    const value = given[field.id];
    const text = value === undefined ? undefined : String(value);
    switch (field.kind) {
      case 'line':
      case 'paragraph':
        return [field.id, text ?? field.value ?? 'words of somebody'];
      case 'select':
        return [field.id, [text ?? field.choices[0]?.value ?? '']];
      case 'channel':
        picked.push({ name: field.id, channel: text ?? ids.lounge });
        return [field.id, [text ?? ids.lounge]];
      case 'role':
        picked.push({ name: field.id, role: text ?? '320000000000000009' });
        return [field.id, [text ?? '320000000000000009']];
      case 'person':
        return [field.id, pickPeople(field.id, text ?? people.owner.userId, picked)];
    }
  });
  return makeSubmission(customId, Object.fromEntries(values), { ...scene, picked });
}

/** One, or several with commas between them. */
function pickPeople(name: string, text: string, picked: GivenOption[]): string[] {
  const chosen = text.split(',');
  picked.push(...chosen.map((user) => ({ name, user })));
  return chosen;
}

/** What stands in a database. */
interface Seen {
  /** For each table one text that is another one where its rows are. */
  tables: Readonly<Record<string, string>>;
  /** What was audited, by server and number. */
  audit: ReadonlyMap<string, string>;
}

/** The rows of a database, on a connection of its own. */
interface Rows {
  read: () => Promise<Seen>;
  keep: () => Promise<void>;
  /** Puts back what stood in some tables when it was kept. */
  restore: (tables: readonly string[]) => Promise<void>;
  close: () => Promise<void>;
}

async function openRows({ database }: StorageAddress): Promise<Rows> {
  return database.kind === 'sqlite' ? openSqlite(database.file) : openPostgres(database.url);
}

function openSqlite(file: string): Rows {
  const db = new Database(file, { timeout: 5_000 });
  const tables = db
    .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`)
    .pluck()
    .all();
  const readers = tables.map((table) => [table, db.prepare<[], unknown[]>(`SELECT * FROM "${table}"`).raw()] as const);
  const kept = `${file}.kept`;
  const audit = db.prepare<[], [string, string]>(`SELECT "guildId" || seq, act FROM "AuditEntry"`).raw();
  db.pragma('synchronous = OFF');
  let known: { version: unknown; seen: Seen } | null = null;
  return {
    read() {
      // Another number wherever another connection committed something.
      const version = db.pragma('data_version', { simple: true });
      if (known !== null && known.version === version) return Promise.resolve(known.seen);
      const tables = Object.fromEntries(
        readers.map(([table, reader]) => [table, reader.all().map(writeRow).sort().join('\n')]),
      );
      const seen = { tables, audit: new Map(audit.all()) };
      known = { version, seen };
      return Promise.resolve(seen);
    },
    keep() {
      db.exec(`VACUUM INTO '${kept}'`);
      db.exec(`ATTACH '${kept}' AS kept`);
      return Promise.resolve();
    },
    restore(changed) {
      known = null;
      db.pragma('foreign_keys = OFF');
      db.transaction(() => {
        for (const table of changed)
          db.exec(`DELETE FROM main."${table}"; INSERT INTO main."${table}" SELECT * FROM kept."${table}"`);
      }).immediate();
      return Promise.resolve();
    },
    close() {
      db.close();
      return Promise.resolve();
    },
  };
}

function writeRow(row: readonly unknown[]): string {
  return row.map((value) => (Buffer.isBuffer(value) ? value.toString('base64') : String(value))).join('|');
}

async function openPostgres(url: string): Promise<Rows> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const list = await client.query<{ tablename: string }>(
    `SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'`,
  );
  const tables = await sortByReference(
    list.rows.map(({ tablename }) => tablename),
    client,
  );
  const all = tables
    .map(
      ({ name: table }) =>
        `SELECT '${table}' AS name, coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS text FROM "${table}" t`,
    )
    .join(' UNION ALL ');
  async function run(statements: readonly string[]): Promise<void> {
    try {
      await client.query(['BEGIN', ...statements, 'COMMIT'].join(';'));
    } catch (error) {
      // Without this every later question on this connection would be refused as well.
      await client.query('ROLLBACK');
      throw error;
    }
  }
  await client.query('SET synchronous_commit = off');
  let known: { next: string; seen: Seen } | null = null;
  return {
    async read() {
      // The number of the next writing transaction of the whole server: while it is the same, nobody wrote anything.
      const [row] = (
        await client.query<{ next: string }>(`SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next`)
      ).rows;
      const next = row?.next ?? '';
      if (known !== null && known.next === next) return known.seen;
      const { rows } = await client.query<{ name: string; text: string }>(all);
      const audit = await client.query<{ entry: string; act: string }>(
        `SELECT "guildId" || seq AS entry, act FROM "AuditEntry"`,
      );
      const seen = {
        tables: Object.fromEntries(rows.map(({ name, text }) => [name, text])),
        audit: new Map(audit.rows.map(({ entry, act }) => [entry, act])),
      };
      known = { next, seen };
      return seen;
    },
    keep: () =>
      run([
        'CREATE SCHEMA kept',
        ...tables.map(({ name: table }) => `CREATE TABLE kept."${table}" AS TABLE public."${table}"`),
      ]),
    async restore(changed) {
      if (changed.length === 0) return;
      const touched = tables.filter(({ above, name }) => [name, ...above].some((one) => changed.includes(one)));
      const names = touched.map(({ name }) => `"${name}"`);
      // What still writes is waited for first: a row that came between emptying and filling would be there twice.
      const statements = [
        `LOCK TABLE ${names.map((name) => `public.${name}`).join(', ')} IN SHARE ROW EXCLUSIVE MODE`,
        ...names.toReversed().map((name) => `DELETE FROM public.${name}`),
        ...names.map((name) => `INSERT INTO public.${name} SELECT * FROM kept.${name}`),
      ];
      for (let left = 5; ; left -= 1)
        try {
          await run(statements);
          return;
        } catch (error) {
          const isDeadlock = error instanceof pg.DatabaseError && error.code === '40P01';
          if (!isDeadlock || left === 0) throw error;
        }
    },
    close: () => client.end(),
  };
}

/** A table, and all that its rows belong to, whose deletion takes them along. */
interface Table {
  name: string;
  above: readonly string[];
}

/** Tables in an order in which each comes after all that it refers to: whoever is no superuser can fill them in no other. */
async function sortByReference(names: readonly string[], client: pg.Client): Promise<Table[]> {
  const { rows } = await client.query<{ from: string; to: string }>(
    `SELECT DISTINCT c.relname AS "from", p.relname AS "to" FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class p ON p.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace AND k.conrelid <> k.confrelid`,
  );
  const sorted = new Map<string, Table>();
  const place = (name: string): Table => {
    const there = sorted.get(name);
    if (there) return there;
    const parents = rows.filter(({ from }) => from === name).map(({ to }) => place(to));
    const above = [...new Set(parents.flatMap((parent) => [parent.name, ...parent.above]))];
    const table = { name, above };
    sorted.set(name, table);
    return table;
  };
  for (const name of names) place(name);
  return [...sorted.values()];
}
