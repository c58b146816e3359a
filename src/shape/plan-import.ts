import { leadToSame, newLineId, type OwnLine, type ServerLines } from '../crisis/lines/own-lines.ts';
import { mostOwnLines } from '../crisis/lines/line-rules.ts';
import { fitAgreement, newMarker } from '../groups/founding/start-draft.ts';
import { tellsTopic } from '../groups/founding/claim-name.ts';
import {
  allowedWays,
  allowsAnonymity,
  cleanName,
  cleanText,
  findNameFault,
  fitSize,
  foldName,
  longest,
  mostDrafts,
  suggestName,
  type Profile,
} from '../groups/founding/rules.ts';
import type { Group } from '../groups/group.ts';
import { isTemplateSlug } from '../groups/templates/template.ts';
import type { ServerSettings } from '../servers/settings.ts';
import { newId } from '../storage/ids.ts';
import type { GroupShape, Shape } from './shape.ts';

/** What a server is like now. */
export interface Present {
  settings: ServerSettings;
  lines: ServerLines;
  groups: readonly Group[];
}

/** What bringing a shape in would lead to. */
export interface ImportPlan {
  settings: ServerSettings;
  lines: ServerLines;
  /** The groups, each as a draft: whoever runs the server founds them one by one. */
  drafts: readonly Group[];
  /** Lines that are there already, lines and groups for which there is no room. */
  leftOut: { linesThere: number; lines: number; groups: readonly string[] };
}

/** Where and when it would be brought in. `parentId` is the channel that new threads stand under; null where there is none. */
interface Circumstances {
  now: number;
  parentId: string | null;
}

/** Plans to bring a shape in. Nothing that is there is taken away. */
export function planImport(shape: Shape, present: Present, circumstances: Circumstances): ImportPlan {
  const lines = planLines(shape, present.lines, circumstances.now);
  const room = Math.max(0, mostDrafts - present.groups.filter(({ state }) => state === 'draft').length);
  const taken = present.groups.map(({ name }) => name);
  const groups = shape.groups.map((group) => fitGroup(group, shape.server));
  const drafts = groups.slice(0, room).map((group) => {
    const name = isTaken(group.name, taken) ? suggestName(group.name, taken) : group.name;
    if (name !== '') taken.push(name);
    return makeDraft({ ...group, name }, present.settings.guildId, circumstances);
  });
  return {
    settings: planSettings(shape, present.settings),
    lines: lines.after,
    drafts,
    leftOut: {
      linesThere: lines.there,
      lines: lines.leftOut,
      groups: groups.slice(room).map(({ name }) => name),
    },
  };
}

/** What the file says of the server, and two steps of the set-up gone through. Channels, roles and people stay as they are. */
function planSettings({ server }: Shape, settings: ServerSettings): ServerSettings {
  const { language, languagesOff, ...rest } = server;
  return {
    ...settings,
    ...rest,
    language,
    languagesOff: new Set(languagesOff.filter((code) => code !== language)),
    stepsDone: new Set([...settings.stepsDone, 'place', 'people']),
  };
}

function planLines(
  shape: Shape,
  before: ServerLines,
  now: number,
): { after: ServerLines; there: number; leftOut: number } {
  const isThere = ({ country, content }: Shape['lines'][number]) =>
    before.own.some((line) => line.country === country && leadToSame(line.content, content));
  const fresh = shape.lines.filter((line) => !isThere(line));
  const added = fresh
    .slice(0, Math.max(0, mostOwnLines - before.own.length))
    .map((line): OwnLine => ({ ...line, id: newLineId(), changedAt: now }));
  return {
    after: { own: [...before.own, ...added], hidden: new Set([...before.hidden, ...shape.hiddenLines]) },
    there: shape.lines.length - fresh.length,
    leftOut: fresh.length - added.length,
  };
}

/** A group of a file as it can be here: cleaned as what is typed is, and within what the server allows. */
function fitGroup(group: GroupShape, server: Profile): GroupShape {
  const { language, sizeLimit, anonymous } = group;
  const age = group.age > server.age ? group.age : server.age;
  const belonging = allowedWays(server).includes(group.belonging) ? group.belonging : 'thread';
  const agreement = fitAgreement(cleanText(group.agreement), language, age);
  const question = cleanText(group.question ?? '');
  return {
    ...group,
    name: fitName(group, server),
    purpose: cleanText(group.purpose),
    forWhom: cleanText(group.forWhom),
    welcome: cleanText(group.welcome),
    // No export is longer; what is blank is written anew.
    agreement: agreement.length > longest.agreement ? '' : agreement,
    question: question === '' ? null : question,
    age,
    belonging,
    anonymous: allowsAnonymity(anonymous, age) ? anonymous : 'off',
    sizeLimit: fitSize(belonging, sizeLimit),
  };
}

/** Empty where it could not be typed here: then it is written anew before the group is founded. */
function fitName({ name, language }: GroupShape, { workplace }: Profile): string {
  const clean = cleanName(name);
  return findNameFault(clean) === null && !(workplace && tellsTopic(clean, language)) ? clean : '';
}

function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => foldName(other) === foldName(name));
}

function makeDraft(shape: GroupShape, guildId: string, { now, parentId }: Circumstances): Group {
  const { agreement, topic, ...rest } = shape;
  return {
    ...rest,
    id: newId(),
    guildId,
    state: 'draft',
    topic: isTemplateSlug(topic) ? topic : 'other',
    agreement: { version: 1, text: agreement },
    therapist: null,
    place: null,
    roleId: null,
    channelId: shape.belonging === 'thread' ? parentId : null,
    threadId: null,
    categoryId: null,
    deskChannelId: null,
    adopted: false,
    marker: newMarker(),
    createdAt: now,
  };
}
