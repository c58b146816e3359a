import type { Card } from '../../discord/reply.ts';
import type { ServerView } from '../../discord/server-view.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import { languages, type LanguageCode } from '../../words/words.ts';
import { recallStanding } from '../belonging.ts';
import { listOpen } from '../list-open.ts';
import type { MemberCounts } from '../joining/counts.ts';
import { countFree } from '../joining/rules.ts';
import type { GroupStore } from '../store.ts';
import {
  drawElsewhere,
  drawGroups,
  drawNoGroups,
  drawNotHere,
  drawTasteQuestion,
  drawTopicQuestion,
  drawWelcome,
  type Reader,
} from './door-cards.ts';
import { fitGroups, keepOnTopic, listTopics, mostShown, offerTastes, type DoorWish } from './rules.ts';

/** Somebody at the front door. */
export interface DoorVisitor {
  /** Null in direct messages, and where the bot is not a member. */
  guildId: string | null;
  userId: string;
  roles: readonly string[];
  locale: string;
  language: LanguageCode;
  /** The command with which they may found a group, as it is written; null for those who may not. */
  found: string | null;
}

/** What the front door answers from: memory alone. */
export interface DoorNeeds {
  servers: Pick<ServerStore, 'get'>;
  groups: Pick<GroupStore, 'list'>;
  view: Pick<ServerView, 'findChannel'>;
  counts: Pick<MemberCounts, 'recall'>;
}

/** The words in which somebody reads. */
export function readerOf({ language, locale }: Pick<DoorVisitor, 'language' | 'locale'>): Reader {
  return { words: languages[language].words, language, locale };
}

/** The first card. From memory alone. */
export function openDoor(visitor: DoorVisitor, { servers }: Pick<DoorNeeds, 'servers'>): Card {
  if (visitor.guildId === null) return drawElsewhere(readerOf(visitor));
  const { workplace, trial }: ServerSettings = servers.get(visitor.guildId);
  return drawWelcome({ workplace, trial }, readerOf(visitor));
}

/** Asks what it is about, where that makes a difference: a few groups are shown at once. From memory alone. */
export function askForTopic(visitor: DoorVisitor, needs: DoorNeeds): Card {
  const groups = listOpen(visitor.guildId, needs);
  const anything: DoorWish = { topics: [], by: 'choice', taste: 'any', language: visitor.language };
  if (groups.length <= mostShown) return showGroups(anything, visitor, needs);
  const topics = listTopics(groups);
  return topics.length > 1 ? drawTopicQuestion(topics, readerOf(visitor)) : askForTaste(anything, visitor, needs);
}

/** Asks how they would like it, where that makes a difference, and otherwise shows the groups. From memory alone. */
export function askForTaste(wish: DoorWish, visitor: DoorVisitor, needs: DoorNeeds): Card {
  const offered = offerTastes(keepOnTopic(listOpen(visitor.guildId, needs), wish.topics));
  return offered.length > 0 ? drawTasteQuestion(wish, offered, readerOf(visitor)) : showGroups(wish, visitor, needs);
}

/** Two or three groups that fit, or what helps where there are none. `isHeavy`: crisis help is named beside them. From memory alone. */
export function showGroups(wish: DoorWish, visitor: DoorVisitor, needs: DoorNeeds, isHeavy = false): Card {
  const reader = readerOf(visitor);
  if (visitor.guildId === null) return drawElsewhere(reader);
  const groups = listOpen(visitor.guildId, needs);
  if (groups.length === 0) return drawNoGroups(visitor.found, isHeavy, reader);
  const found = fitGroups(groups, wish, (group) => ({
    isIn: recallStanding(group, visitor, needs) === 'yes',
    isFull: countFree(group, needs.counts.recall(group)) === 0,
  }));
  return found.onTopic ? drawGroups(found, wish, isHeavy, reader) : drawNotHere(found, wish, isHeavy, reader);
}
