import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawPanel } from '../../discord/cards.ts';
import { sayAsClient } from '../../discord/localise.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';
import type { Words } from '../../words/words.ts';
import type { Reader } from './door-cards.ts';
import { openDoorButton } from './door-buttons.ts';

/** What somebody is to a server, as far as that changes what the bot can do for them. */
export interface Standpoint {
  /** Whether they ask on a server that the bot is a member of. */
  onServer: boolean;
  hasGroups: boolean;
  /** Whether a group has anonymous posts. */
  hasAnonymous: boolean;
  /** Whether moderators can be told of something. */
  canTell: boolean;
  /** Whether they look after a group, or were asked to. */
  looksAfter: 'yes' | 'asked' | 'no';
  isModerator: boolean;
  /** They lead the moderators, or manage the server. */
  isLead: boolean;
  /** They may see how moderation is going: where a role is named for leading, managing the server is not enough for that. */
  seesInsights: boolean;
  moderatorChannelId: string | null;
  /** They may found groups. */
  isFounder: boolean;
  /** They may manage the server. */
  isOwner: boolean;
  /** Whether something is missing before moderators can be reached. */
  isSetUp: boolean;
}

/** One thing that somebody can do. */
interface Line {
  /** A slash command with its subcommand, or the name of a command in the menu of a message. */
  command: string;
  isFor: (person: Standpoint) => boolean;
  say: (words: Words) => string;
}

const inGroups = ({ onServer, hasGroups }: Standpoint) => onServer && hasGroups;

const ifAnonymous = ({ onServer, hasAnonymous }: Standpoint) => onServer && hasAnonymous;

const memberLines: readonly Line[] = [
  { command: 'crisis', isFor: () => true, say: ({ start }) => start.overview.lines.crisis },
  { command: 'start', isFor: () => true, say: ({ start }) => start.overview.lines.start },
  { command: 'group browse', isFor: inGroups, say: ({ start }) => start.overview.lines.browse },
  { command: 'group join', isFor: inGroups, say: ({ start }) => start.overview.lines.join },
  { command: 'group mine', isFor: inGroups, say: ({ start }) => start.overview.lines.mine },
  { command: 'group agreement', isFor: inGroups, say: ({ start }) => start.overview.lines.agreement },
  { command: 'group leave', isFor: inGroups, say: ({ start }) => start.overview.lines.leave },
  { command: 'checkin schedule', isFor: ({ onServer }) => onServer, say: ({ checkin }) => checkin.overview.schedule },
  { command: 'checkin mine', isFor: ({ onServer }) => onServer, say: ({ checkin }) => checkin.overview.mine },
  { command: 'session next', isFor: inGroups, say: ({ sessions }) => sessions.overview },
  { command: 'anon post', isFor: ifAnonymous, say: ({ start }) => start.overview.lines.anonPost },
  { command: 'anon mine', isFor: ifAnonymous, say: ({ start }) => start.overview.lines.anonMine },
  { command: 'anon edit', isFor: ifAnonymous, say: ({ start }) => start.overview.lines.anonEdit },
  { command: 'anon delete', isFor: ifAnonymous, say: ({ start }) => start.overview.lines.anonDelete },
  { command: 'trust', isFor: ifAnonymous, say: ({ start }) => start.overview.lines.trust },
  {
    command: 'my record',
    isFor: ({ onServer, canTell }) => onServer && canTell,
    say: ({ receipts }) => receipts.overview,
  },
  { command: 'privacy export', isFor: () => true, say: ({ start }) => start.overview.lines.privacy },
  { command: 'privacy optout', isFor: () => true, say: ({ start }) => start.overview.lines.optout },
];

const menuLines: readonly (Line & { name: (words: Words) => string })[] = [
  {
    command: en.support.commandName,
    name: (words) => words.support.commandName,
    isFor: ({ onServer }) => onServer,
    say: ({ start }) => start.overview.lines.offerSupport,
  },
  {
    command: en.tell.commandName,
    name: (words) => words.tell.commandName,
    isFor: ({ onServer, canTell }) => onServer && canTell,
    say: ({ start }) => start.overview.lines.tell,
  },
  {
    command: en.voice.replyCommand,
    name: (words) => words.voice.replyCommand,
    isFor: ifAnonymous,
    say: ({ start }) => start.overview.lines.replyAnonymously,
  },
];

type Section = 'facilitator' | 'moderator' | 'founder' | 'owner';

function listLines(section: Section, isFor: Line['isFor'], commands: Readonly<Record<string, Line['say']>>) {
  return Object.entries(commands).map(([command, say]) => ({ section, command, isFor, say }));
}

/** For those who look after groups or the server, by what they are. */
const staffLines: readonly (Line & { section: Section })[] = [
  ...listLines('facilitator', ({ looksAfter }) => looksAfter !== 'no', {
    'group facilitate': ({ help }) => help.lines.facilitate,
  }),
  ...listLines('facilitator', ({ looksAfter }) => looksAfter === 'yes', {
    'group hand-over': ({ help }) => help.lines.handOver,
    'group pulse': ({ help }) => help.lines.pulse,
    'checkin-admin create': ({ help }) => help.lines.checkIns,
    'session-admin create': ({ help }) => help.lines.sessions,
  }),
  ...listLines('moderator', ({ isModerator }) => isModerator, {
    'queue show': ({ help }) => help.lines.queue,
    'shift start': ({ help }) => help.lines.shift,
    'follow-up offer': ({ help }) => help.lines.followUp,
  }),
  ...listLines('moderator', ({ isModerator, isLead }) => isModerator && !isLead, {
    'checkin-admin cancel-for': ({ help }) => help.lines.cancelFor,
  }),
  // It cancels as well. Who manages the server and is no moderator is told below.
  ...listLines('moderator', ({ isModerator, isLead, isOwner }) => isLead && (isModerator || !isOwner), {
    'postvention start': ({ help }) => help.lines.postvention,
  }),
  ...listLines('moderator', ({ seesInsights, isOwner }) => seesInsights && !isOwner, {
    'insights show': ({ help }) => help.lines.insights,
  }),
  ...listLines('founder', ({ isFounder }) => isFounder, {
    'group create': ({ help }) => help.lines.create,
    'group edit': ({ help }) => help.lines.edit,
    'group archive': ({ help }) => help.lines.archive,
    'group facilitators': ({ help }) => help.lines.facilitators,
    'group doctor': ({ help }) => help.lines.doctor,
  }),
  // Founders look after every group; who is told so above is not told twice.
  ...listLines('founder', ({ isFounder, looksAfter }) => isFounder && looksAfter !== 'yes', {
    'checkin-admin create': ({ help }) => help.lines.checkIns,
    'session-admin create': ({ help }) => help.lines.sessions,
  }),
  ...listLines('owner', ({ isOwner, isModerator }) => isOwner && !isModerator, {
    'postvention start': ({ help }) => help.lines.postvention,
  }),
  ...listLines('owner', ({ isOwner }) => isOwner, {
    setup: ({ help }) => help.lines.setup,
    'rules show': ({ help }) => help.lines.rules,
  }),
  ...listLines('owner', ({ isOwner, seesInsights }) => isOwner && seesInsights, {
    'insights show': ({ help }) => help.lines.insights,
  }),
  ...listLines('owner', ({ isOwner }) => isOwner, {
    'checkin-admin place': ({ help }) => help.lines.place,
    custodians: ({ help }) => help.lines.custodians,
    'lines list': ({ help }) => help.lines.lines,
    status: ({ help }) => help.lines.status,
  }),
];

/** Every command that is ever named. */
export const namedCommands: readonly string[] = [...memberLines, ...menuLines, ...staffLines].map(
  ({ command }) => command,
);

/** What the bot can do for one person, in one screen. Pure. */
export function drawOverview(person: Standpoint, reader: Reader): Card {
  const { words } = reader;
  const { overview: say, buttons: labels } = words.start;
  const lines = memberLines
    .filter(({ isFor }) => isFor(person))
    .map((line) => sayLine(`\`/${line.command}\``, line, words));
  const find = drawButton(labels.find, openDoorButton.encode({}), 'primary');
  const now = drawButton(labels.now, openButton.encode({}), 'plain');
  return drawPanel({
    accent: 0x3f9c6d,
    paragraphs: [
      `${say.heading()}\n${lines.join('\n')}`,
      ...sayMenu(person, reader),
      ...sayStaff(person),
      person.onServer ? say.private() : say.elsewhere(),
    ],
    buttons: person.onServer && person.hasGroups ? [find, now] : [now],
  });
}

function sayLine(command: string, { say }: Line, words: Words): string {
  return `- ${words.start.overview.item({ command, what: say(words) })}`;
}

/** Discord shows these under their name in the language of the client. */
function sayMenu(person: Standpoint, { words, locale }: Reader): string[] {
  const lines = menuLines
    .filter(({ isFor }) => isFor(person))
    .map((line) => sayLine(`*${sayAsClient(locale, line.name)}*`, line, words));
  return lines.length > 0 ? [`${words.start.overview.inMenu()}\n${lines.join('\n')}`] : [];
}

function sayStaff(person: Standpoint): string[] {
  const say = en.help;
  const list = (section: Section) =>
    staffLines
      .filter((line) => line.section === section && line.isFor(person))
      .map((line) => sayLine(`\`/${line.command}\``, line, en));
  const cases =
    person.isModerator && person.moderatorChannelId !== null
      ? [say.moderator.cases({ channel: `<#${person.moderatorChannelId}>` })]
      : [];
  const first = person.isOwner && !person.isSetUp ? [say.owner.first({ command: '`/setup`' })] : [];
  const sections = [
    { heading: say.facilitator.heading(), lines: list('facilitator') },
    { heading: say.moderator.heading(), lines: [...cases, ...list('moderator')] },
    { heading: say.founder.heading(), lines: list('founder') },
    { heading: say.owner.heading(), lines: [...first, ...list('owner')] },
  ];
  return sections.filter(({ lines }) => lines.length > 0).map(({ heading, lines }) => [heading, ...lines].join('\n'));
}
