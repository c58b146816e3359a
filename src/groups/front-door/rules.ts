import type { LanguageCode } from '../../words/words.ts';
import type { Group } from '../group.ts';
import { isTemplateSlug, templateSlugs, type TemplateSlug } from '../templates/template.ts';

/** How somebody may like a group to be, in the order in which it is offered. */
export const tastes = ['open', 'small', 'therapist', 'in-person', 'any'] as const;

/** One of {@link tastes}. */
export type Taste = (typeof tastes)[number];

/** What a group is about, as it can be chosen. */
export type DoorTopic = TemplateSlug | 'other';

/** Where topics come from: chosen; read in somebody's own words; or words in which none could be read. */
export const wishSources = ['choice', 'words', 'unread'] as const;

/** One of {@link wishSources}. */
export type WishSource = (typeof wishSources)[number];

/** What somebody looks for. */
export interface DoorWish {
  /** Best first; none for anything. */
  topics: readonly DoorTopic[];
  by: WishSource;
  taste: Taste;
  language: LanguageCode;
}

/** Why a group is shown. */
export type Reason = 'topic' | 'general' | 'language' | Exclude<Taste, 'any'>;

/** A group that may fit, and why. */
export interface Fit {
  group: Group;
  reasons: readonly Reason[];
  standing: DoorStanding;
}

/** What is known from memory of somebody and a group. */
export interface DoorStanding {
  /** They are in it already. */
  isIn: boolean;
  /** It has no free place just now. */
  isFull: boolean;
}

/** What was found for a wish. */
export interface Found {
  /** At most {@link mostShown}, best first. */
  fits: readonly Fit[];
  /** Whether one of them is about what was wished for; otherwise they are open to every topic, if there are any. */
  onTopic: boolean;
  /** Whether none of them is as it was liked. */
  lacksTaste: boolean;
}

/** More than a few groups are no longer a help to choose. */
export const mostShown = 3;

/** A group with room for no more than this is called small. */
export const smallGroup = 30;

/** Its groups are open to every topic. */
const general: DoorTopic = 'wellbeing';

/** The wish of somebody in whose words no topic could be read: groups that may be for them all the same. */
export const unreadTopics = [general, 'other'] as const satisfies readonly DoorTopic[];

/** What a group is about; a topic that this version does not know is none of those that can be chosen. */
export function topicOf({ topic }: Pick<Group, 'topic'>): DoorTopic {
  return isTemplateSlug(topic) ? topic : 'other';
}

/** Reads topics as they travel in a button; what this version does not know is dropped. */
export function readTopics(topics: string): DoorTopic[] {
  return topics.split(',').flatMap((topic) => (topic === 'other' || isTemplateSlug(topic) ? [topic] : []));
}

/** The topics that groups are about, in the order of the templates. */
export function listTopics(groups: readonly Group[]): TemplateSlug[] {
  const there = new Set(groups.map(topicOf));
  return templateSlugs.filter((slug) => there.has(slug));
}

/** The groups that are about one of the topics. */
export function keepOnTopic(groups: readonly Group[], topics: readonly DoorTopic[]): readonly Group[] {
  return topics.length === 0 ? groups : groups.filter((group) => topics.includes(topicOf(group)));
}

/** The tastes that would make a difference among groups; none where all can be shown at once or are alike. */
export function offerTastes(groups: readonly Group[]): Taste[] {
  if (groups.length <= mostShown) return [];
  const telling = tastes.filter((taste) => {
    const count = groups.filter((group) => suits(group, taste)).length;
    return count > 0 && count < groups.length;
  });
  return telling.length === 0 ? [] : [...telling, 'any'];
}

/** Whether a group is as somebody likes it. */
export function suits(group: Group, taste: Taste): boolean {
  switch (taste) {
    case 'open':
      return group.admission === 'open';
    case 'small':
      return group.sizeLimit !== null && group.sizeLimit <= smallGroup;
    case 'therapist':
      return group.ledBy !== 'peers';
    case 'in-person':
      return group.format !== 'online';
    case 'any':
      return true;
  }
}

/**
 * Chooses the groups to show: those on the topics, as they are liked where there are such, in the order of the topics and then the
 * person's own language first. Where there are fewer than two, a group that is open to every topic stands beside them. Those
 * without a free place come after the others, and those the person is in last: there is nothing to join.
 */
export function fitGroups(
  groups: readonly Group[],
  wish: DoorWish,
  findStanding: (group: Group) => DoorStanding,
): Found {
  const about = keepOnTopic(groups, wish.topics);
  const liked = about.filter((group) => suits(group, wish.taste));
  const best = sortFor(wish, findStanding, liked.length > 0 ? liked : about).slice(0, mostShown);
  const others = keepOnTopic(groups, [general]).filter((group) => !best.includes(group));
  const beside = best.length < 2 ? sortFor(wish, findStanding, others).slice(0, 2 - best.length) : [];
  const shown = [...best, ...beside].map((group) => ({
    group,
    standing: findStanding(group),
    reasons: findReasons(group, wish),
  }));
  return {
    fits: shown,
    onTopic: best.length > 0 && wish.by !== 'unread',
    lacksTaste: about.length > 0 && liked.length === 0,
  };
}

function sortFor(wish: DoorWish, findStanding: (group: Group) => DoorStanding, groups: readonly Group[]): Group[] {
  const ranks = new Map(
    groups.map((group) => [
      group,
      [
        ...rankStanding(findStanding(group)),
        Math.max(0, wish.topics.indexOf(topicOf(group))),
        Number(group.language !== wish.language),
        Number(!suits(group, 'open')),
      ],
    ]),
  );
  return [...groups].sort((one, other) => compare(ranks.get(one) ?? [], ranks.get(other) ?? []));
}

function rankStanding({ isIn, isFull }: DoorStanding): number[] {
  return [Number(isIn), Number(isFull)];
}

/** By the first number that differs. */
function compare(one: readonly number[], other: readonly number[]): number {
  const differing = one.findIndex((number, index) => number !== other[index]);
  return differing < 0 ? 0 : (one[differing] ?? 0) - (other[differing] ?? 0);
}

function findReasons(group: Group, { topics, by, taste, language }: DoorWish): Reason[] {
  const liked: Reason[] = taste !== 'any' && taste !== 'open' && suits(group, taste) ? [taste] : [];
  return [
    ...findTopicReason(topicOf(group), by === 'unread' ? [] : topics),
    ...liked,
    ...(group.language === language ? (['language'] as const) : []),
    ...(suits(group, 'open') ? (['open'] as const) : []),
  ];
}

/** Of a group that is about something else, the topic says nothing. */
function findTopicReason(topic: DoorTopic, wished: readonly DoorTopic[]): Reason[] {
  if (topic !== 'other' && wished.includes(topic)) return ['topic'];
  return topic === general ? ['general'] : [];
}
