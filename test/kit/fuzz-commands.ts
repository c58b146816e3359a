// Commands as somebody sends them whose client keeps to nothing: mostly what was offered, with values of every kind.
import {
  ApplicationCommandOptionType as Kind,
  ApplicationCommandType,
  ChannelType,
  type APIApplicationCommandBasicOption,
} from 'discord.js';
import fc from 'fast-check';
import type { Needs } from '../../commands/needs.ts';
import { registry } from '../../commands/index.ts';
import type { Asked } from '../../src/discord/asked.ts';
import type { Command } from '../../src/discord/command.ts';
import { UserError } from '../../src/discord/user-error.ts';
import { anyText, anyTime } from './any-text.ts';
import { knownGroups, needFromMemory, NotThere } from './fuzz-needs.ts';
import { ids, makeFile } from './interactions.ts';

/** Something that can be typed behind a slash or chosen in a menu: a command, or one of its subcommands. */
interface Leaf {
  command: Command<Needs>;
  subcommand: string | null;
  options: readonly APIApplicationCommandBasicOption[];
}

const leaves: readonly Leaf[] = registry.commands.flatMap((command): Leaf[] => {
  const { data } = command;
  const options = 'options' in data ? (data.options ?? []) : [];
  const below = options.flatMap((one): Leaf[] =>
    one.type === Kind.Subcommand ? [{ command, subcommand: one.name, options: one.options ?? [] }] : [],
  );
  const own = options.flatMap((one) =>
    one.type === Kind.Subcommand || one.type === Kind.SubcommandGroup ? [] : [one],
  );
  return below.length > 0 ? below : [{ command, subcommand: null, options: own }];
});

const optionNames = [...new Set(leaves.flatMap(({ options }) => options.map(({ name }) => name)))];
/** What options of a name take, in any of the commands. */
const kindsOf = new Map(
  optionNames.map((name) => {
    const same = leaves.flatMap(({ options }) => options.filter((one) => one.name === name));
    return [name, new Set(same.map(({ type }): Kind => type))];
  }),
);
const subcommandNames = [...new Set(leaves.flatMap(({ subcommand }) => subcommand ?? []))];

type Value = string | number | boolean;

/** One that is an id of a person, channel or role that there is, and one that is not. */
const anyId = fc.constantFrom<string>(
  ...[ids.lounge, ids.moderators, ids.voice, ids.moderatorRole, ids.maya, ids.theo, ids.olu, ids.stranger],
  ...[ids.otherBot, ids.guild, '1', '99999999999999999999', ''],
);

/** What options understand, by their names. */
const understood: Readonly<Record<string, readonly string[]>> = {
  group: [...knownGroups.map(({ id }) => id), 'Harbour'],
  topic: ['grief', 'anxiety', 'other'],
  country: ['GB', 'DE', 'XX'],
  zone: ['Europe/Berlin', 'UTC', 'Asia/Tokyo', 'Mars/Phobos'],
  when: [
    'every day at 7',
    'monday 19:30',
    'tomorrow 8 pm',
    '24.12.2026 18:00',
    'in 2 hours',
    'every last friday at 20',
  ],
  hours: ['24/7', 'mon-fri 9-17', 'daily 8:00-20:00'],
  languages: ['en', 'en, de', 'de fr'],
  phone: ['116 123', '+49 800 1110111', '999'],
  chat: ['https://a.example/chat', 'http://a.example'],
  until: ['friday', '3 days', '2026-12-24'],
  place: ['private', 'direct', ...knownGroups.map(({ id }) => id)],
  receipt: ['abcd-efgh-ijkl', ids.case],
};

/** Texts that some option or other understands. */
const knownTexts = [...Object.values(understood).flat(), ids.case, 'https://discord.com/channels/1/2/3', 'none'];

const anyTextValue = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...knownTexts) },
  { weight: 2, arbitrary: anyTime },
  { weight: 2, arbitrary: anyText },
  { weight: 1, arbitrary: anyText.map((text) => text.repeat(20).slice(0, 6000)) },
);

const anyNumber = fc.oneof(
  fc.integer({ min: 0, max: 120 }),
  fc.constantFrom(-1, 0, 0.5, 1e9, 2 ** 53, -0, Number.NaN, Number.POSITIVE_INFINITY),
  fc.double(),
);

const anyValue: fc.Arbitrary<Value> = fc.oneof(anyTextValue, anyNumber, fc.boolean(), anyId);

/** Of the kind that the option takes, though perhaps none of its choices and beyond its limits. */
function drawRight(option: APIApplicationCommandBasicOption): fc.Arbitrary<Value> {
  if ('choices' in option && option.choices.length > 0) {
    const choices = fc.constantFrom<Value>(...option.choices.map(({ value }) => value));
    return fc.oneof({ weight: 6, arbitrary: choices }, { weight: 1, arbitrary: anyValue });
  }
  switch (option.type) {
    case Kind.String:
      return drawText(option.name);
    case Kind.Integer:
    case Kind.Number:
      return anyNumber;
    case Kind.Boolean:
      return fc.boolean();
    case Kind.Attachment:
    case Kind.Channel:
    case Kind.Mentionable:
    case Kind.Role:
    case Kind.User:
      return anyId;
  }
}

function drawText(name: string): fc.Arbitrary<string> {
  const texts = understood[name];
  return texts
    ? fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...texts) }, { weight: 1, arbitrary: anyTextValue })
    : anyTextValue;
}

/** One of a command's own options: there or not, and with the right kind of value or any. */
function drawOption(option: APIApplicationCommandBasicOption): fc.Arbitrary<[string, Value][]> {
  const value = fc.oneof({ weight: 9, arbitrary: drawRight(option) }, { weight: 1, arbitrary: anyValue });
  const given = value.map((one): [string, Value][] => [[option.name, one]]);
  const absent = fc.constant<[string, Value][]>([]);
  return fc.oneof({ weight: option.required === true ? 19 : 1, arbitrary: given }, { weight: 1, arbitrary: absent });
}

const anyForeign = fc
  .dictionary(fc.constantFrom(...optionNames), anyValue, { maxKeys: 4, noNullPrototype: true })
  .map((options) => Object.entries(options));

const anyChannelType = fc.constantFrom(
  ...[ChannelType.GuildText, ChannelType.GuildVoice, ChannelType.GuildStageVoice, ChannelType.GuildForum],
  ...[ChannelType.PublicThread, ChannelType.GuildCategory, ChannelType.GuildAnnouncement, 999],
);

type Resolved = Asked['resolved'];

const anyFile = fc.record({
  size: fc.constantFrom(0, 2, 500_000, 1e12),
  name: anyText,
  type: fc.constantFrom(null, 'application/json', 'image/png'),
});

/** What Discord says of the values: of those of options that name something, in most cases; of all of them, or of none, in some. */
function drawResolved(options: readonly [string, Value][]): fc.Arbitrary<Resolved> {
  const texts = options.flatMap(([name, value]) => (typeof value === 'string' ? [{ name, value }] : []));
  const looks = fc.record({
    type: fc.oneof(
      { weight: 2, arbitrary: fc.constant(ChannelType.GuildText) },
      { weight: 1, arbitrary: anyChannelType },
    ),
    ...{ file: anyFile, isBot: fc.nat(3).map((one) => one === 0), knows: fc.nat(9) },
  });
  return looks.map(({ type, file, isBot, knows }): Resolved => {
    const list = (kind: Kind): string[] =>
      texts.filter(({ name }) => knows === 0 || (knows > 1 && kindsOf.get(name)?.has(kind))).map(({ value }) => value);
    const { url } = makeFile();
    return {
      channels: new Map(list(Kind.Channel).map((id) => [id, { id, type }])),
      roles: new Set(list(Kind.Role)),
      users: new Set(list(Kind.User)),
      bots: new Set(isBot ? list(Kind.User) : []),
      attachments: new Map(list(Kind.Attachment).map((id) => [id, { id, url, ...file }])),
    };
  });
}

const anyTarget = fc.record({
  ...{
    id: fc.constant(ids.message),
    channelId: fc.constant(ids.lounge),
    authorId: fc.constantFrom(ids.maya, ids.theo, ids.otherBot),
    authorIsBot: fc.boolean(),
  },
  ...{ content: anyText, texts: fc.array(anyText, { maxLength: 3 }) },
});

/** Somebody who sends anything, without a client that keeps to what was offered. */
export function makeAsked(given: Partial<Asked>): Asked {
  return {
    guildId: ids.guild,
    channelId: ids.lounge,
    userId: ids.maya,
    locale: 'en-GB',
    language: 'en',
    roles: [],
    joinedAt: null,
    timedOutUntil: null,
    permissions: 32n,
    subcommand: null,
    options: new Map(),
    resolved: { channels: new Map(), roles: new Set(), users: new Set(), bots: new Set(), attachments: new Map() },
    fields: new Map(),
    chosen: [],
    pressedId: null,
    target: null,
    ...given,
  };
}

const allPermissions = (1n << 53n) - 1n;

/** Whoever sends it: mostly somebody who may do everything; in a group's channel, elsewhere, in a direct message. */
const anySender = fc.oneof<fc.WeightedArbitrary<Partial<Asked>>[]>(
  {
    weight: 6,
    arbitrary: fc.constantFrom(ids.lounge, ids.moderators).map((channelId) => ({
      ...{ userId: ids.olu, roles: [ids.moderatorRole], permissions: allPermissions, channelId },
    })),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Partial<Asked>>(
      { userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n, language: 'de', locale: 'de' },
      { roles: [], permissions: 0n, language: 'ar', locale: 'ar' },
    ),
  },
  { weight: 1, arbitrary: fc.constant({ guildId: null, channelId: null, permissions: 0n }) },
);

/** A command as it was sent. */
export interface SentCommand {
  command: Command<Needs>;
  asked: Asked;
  /** What stands in a file that came with it. */
  file: string;
}

/** A command with one of its own subcommands and mostly its own options; now and then a subcommand of another, and options it does not have. */
export function drawCommand(anyFileText: fc.Arbitrary<string>): fc.Arbitrary<SentCommand> {
  return fc.constantFrom(...leaves).chain(({ command, subcommand, options }) => {
    const own = fc.tuple(...options.map(drawOption)).map((given) => given.flat());
    const none = fc.constant<[string, Value][]>([]);
    const foreign = fc.oneof({ weight: 4, arbitrary: none }, { weight: 1, arbitrary: anyForeign });
    const name = fc.oneof(
      { weight: 19, arbitrary: fc.constant(subcommand) },
      { weight: 1, arbitrary: fc.constantFrom(...subcommandNames, '', null) },
    );
    const isMenu = command.data.type === ApplicationCommandType.Message;
    const target = isMenu ? fc.option(anyTarget, { freq: 9 }) : fc.constant(null);
    return fc
      .tuple(fc.tuple(foreign, own), name, anySender, target, anyFileText)
      .chain(([given, named, sender, onto, file]) =>
        drawResolved(given.flat()).map((resolved) => ({
          command,
          file,
          asked: makeAsked({
            ...sender,
            ...{ resolved, subcommand: named, target: onto, options: new Map(given.flat()) },
          }),
        })),
      );
  });
}

/**
 * How far a command came. Its reading has ended once it asks for something: it was `answered` or `refused` after that, or needed what is not
 * there. `not-read`: refused before.
 */
export type Came = 'answered' | 'refused' | 'needed-more' | 'not-read';

/** Runs a command on what the bot knows by heart. Throws what is neither an answer nor a sentence for whoever asked. */
export async function sendCommand({ command, asked, file }: SentCommand): Promise<Came> {
  const reading = { isOver: false };
  try {
    command.ackFor?.(asked);
    command.typed?.(asked);
    await command.handle(
      asked,
      needFromMemory(file, () => (reading.isOver = true)),
    );
    return 'answered';
  } catch (error) {
    if (error instanceof NotThere) return 'needed-more';
    if (!(error instanceof UserError)) throw error;
    return reading.isOver ? 'refused' : 'not-read';
  }
}
