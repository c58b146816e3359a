import { randomBytes } from 'node:crypto';
import { ChannelType } from 'discord.js';
import type { AskedChannel } from '../../discord/asked.ts';
import { refuse } from '../../discord/user-error.ts';
import { newId } from '../../storage/ids.ts';
import { languages, type LanguageCode } from '../../words/words.ts';
import type { BelongingKind, Group } from '../group.ts';
import { commonAgreement, templateFor, type Template, type TemplateSlug } from '../templates/template.ts';
import { listTaken, readName, requireFreeName, tellsTopic } from './claim-name.ts';
import { keepGroup, type FoundingNeeds } from './needs.ts';
import {
  allowedWays,
  chooseDefaults,
  fitSize,
  findNameFault,
  findUnderFault,
  foldName,
  mostDrafts,
  suggestName,
  trimName,
} from './rules.ts';
import { readPlace } from './take-over.ts';

/** What a founder asks for. Ids were confirmed by Discord. */
export interface DraftRequest {
  guildId: string;
  /** Whether they may manage the server. */
  isOwner: boolean;
  topic: TemplateSlug | 'other';
  name: string | undefined;
  way: BelongingKind | undefined;
  language: LanguageCode | undefined;
  screened: boolean | undefined;
  /** What a thread is to stand under, or the category of a channel. */
  under: AskedChannel | undefined;
  /** Where the command was used: what a thread stands under where nothing else is named. */
  usedIn: string | null;
  role: string | undefined;
  channel: AskedChannel | undefined;
}

/** Where a group is to be. */
type Placed = Pick<Group, 'belonging' | 'roleId' | 'channelId' | 'threadId' | 'categoryId' | 'adopted'>;

/**
 * Makes a draft of a group, filled from its template in the language of the group; nothing is made on Discord.
 * @throws {UserError} where what was asked for cannot be
 */
export async function startDraft(request: DraftRequest, needs: FoundingNeeds): Promise<Group> {
  const { guildId, topic } = request;
  if (needs.groups.list(guildId).filter(({ state }) => state === 'draft').length >= mostDrafts)
    throw refuse('drafts-full', { most: mostDrafts });
  const settings = needs.servers.get(guildId);
  const language = request.language ?? settings.language;
  const template = topic === 'other' ? null : templateFor(topic, language);
  const defaults = chooseDefaults(template, settings);
  const placed = await choosePlace(request, defaults.belonging, needs);
  const draft: Group = {
    ...writeBlank({ guildId, topic, language, now: needs.clock.now() }),
    ...defaults,
    ...placed,
    // The way that was asked for can have less room than the template's own.
    sizeLimit: fitSize(placed.belonging, defaults.sizeLimit),
    ...(template && { purpose: template.purpose, forWhom: template.forWhom, welcome: template.welcome }),
    screened: request.screened ?? true,
    agreement: { version: 1, text: writeAgreement(template, language, defaults.age) },
  };
  const named = { ...draft, name: chooseName(request, draft, template, needs) };
  await needs.storage.write((tx) => needs.servers.ensure(guildId, tx));
  return keepGroup(named, needs);
}

function writeBlank(given: Pick<Group, 'guildId' | 'topic' | 'language'> & { now: number }) {
  const { now, ...about } = given;
  return {
    ...about,
    id: newId(),
    state: 'draft' as const,
    name: '',
    purpose: '',
    forWhom: '',
    welcome: '',
    therapist: null,
    place: null,
    question: null,
    deskChannelId: null,
    marker: newMarker(),
    createdAt: now,
  };
}

/** Twelve characters that no name has by chance. */
export function newMarker(): string {
  return randomBytes(6).toString('hex');
}

/** The agreement that a group starts with: what is common to all, what its template adds, and a line on contact under 18. */
function writeAgreement(template: Template | null, language: LanguageCode, age: Group['age']): string {
  const lines = [...commonAgreement(language), ...(template?.agreement ?? [])];
  return fitAgreement(lines.map((line) => `- ${line}`).join('\n'), language, age);
}

/** An agreement with the line on contact where people under 18 may join, without it elsewhere. */
export function fitAgreement(text: string, language: LanguageCode, age: Group['age']): string {
  const line = `- ${languages[language].words.home.young}`;
  const others = text.split('\n').filter((each) => each !== line);
  return (age < 18 ? [...others, line] : others).join('\n');
}

async function choosePlace(request: DraftRequest, usual: BelongingKind, needs: FoundingNeeds): Promise<Placed> {
  const { guildId, role, channel, way } = request;
  const ways = allowedWays(needs.servers.get(guildId));
  if (role === undefined && !channel) {
    const belonging = way ?? usual;
    if (!ways.includes(belonging)) throw refuse('way-at-work');
    return { belonging, roleId: null, threadId: null, adopted: false, ...chooseUnder(request, belonging, needs) };
  }
  if (!request.isOwner) throw refuse('take-over-needs-owner');
  const { belonging, roleId, channelId, threadId } = await readPlace({ guildId, role, channel, way }, needs);
  if (!ways.includes(belonging)) throw refuse('way-at-work');
  return { belonging, roleId, channelId, threadId, categoryId: null, adopted: true };
}

/** Where a group is made that an owner named a channel or category for. @throws {UserError} `under-needs-text`, `under-needs-category` */
export function readUnder(belonging: BelongingKind, under: AskedChannel): Pick<Group, 'channelId' | 'categoryId'> {
  const fault = findUnderFault(belonging, under.type);
  if (fault !== null) throw fault === 'needs-text' ? refuse('under-needs-text') : refuse('under-needs-category');
  return belonging === 'thread' ? { channelId: under.id, categoryId: null } : { channelId: null, categoryId: under.id };
}

function chooseUnder(
  { guildId, under, usedIn }: DraftRequest,
  belonging: BelongingKind,
  { view, servers }: FoundingNeeds,
): Pick<Placed, 'channelId' | 'categoryId'> {
  if (under) return readUnder(belonging, under);
  if (belonging !== 'thread') return { channelId: null, categoryId: null };
  const isText = usedIn !== null && view.findChannel(guildId, usedIn)?.type === ChannelType.GuildText;
  if (!isText || usedIn === servers.get(guildId).moderatorChannelId) throw refuse('under-needs-text');
  return { channelId: usedIn, categoryId: null };
}

/** What was typed; else what the place is called, else the template's name, with a number where that is taken. */
function chooseName(request: DraftRequest, draft: Group, template: Template | null, needs: FoundingNeeds): string {
  const { workplace } = needs.servers.get(draft.guildId);
  if (request.name !== undefined) {
    const name = readName(request.name, { language: draft.language, workplace });
    requireFreeName({ ...draft, name }, needs);
    return name;
  }
  const taken = listTaken(draft, needs);
  const offered = trimName(findNameOfPlace(draft, needs) ?? template?.name ?? '');
  if (findNameFault(offered) !== null || (workplace && tellsTopic(offered, draft.language))) return '';
  return taken.some((name) => foldName(name) === foldName(offered)) ? suggestName(offered, taken) : offered;
}

/** A place that is there already has a name by which people know it. */
function findNameOfPlace(draft: Group, { view }: FoundingNeeds): string | null {
  const { guildId, adopted, roleId, channelId, threadId } = draft;
  if (!adopted) return null;
  if (roleId !== null) return view.findRole(guildId, roleId)?.name ?? null;
  const id = threadId ?? channelId;
  return id === null ? null : (view.findChannel(guildId, id)?.name ?? null);
}
