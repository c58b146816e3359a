import { listOpen } from '../src/groups/list-open.ts';
import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import { openGuidedPath } from '../src/crisis/guide/walk-guided-path.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineCommand, defineForm, defineSelect } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { openForm, type Card, type Reply } from '../src/discord/reply.ts';
import {
  closeDoorButton,
  doorButton,
  findButton,
  groupsButton,
  openDoorButton,
  openSayButton,
  openSayForm,
  sayButton,
  sayForm,
  sentenceField,
  topicSelect,
} from '../src/groups/front-door/door-buttons.ts';
import { addGroupsButton, drawDoorClosed, drawHarm } from '../src/groups/front-door/door-cards.ts';
import { readSentence } from '../src/groups/front-door/read-sentence.ts';
import { readTopics, unreadTopics, type DoorWish } from '../src/groups/front-door/rules.ts';
import {
  askForTaste,
  askForTopic,
  openDoor,
  readerOf,
  showGroups,
  type DoorNeeds,
  type DoorVisitor,
} from '../src/groups/front-door/walk-front-door.ts';
import { isFounder } from '../src/servers/require-founder.ts';
import { en } from '../src/words/en.ts';
import { languageFor, wordsFor } from '../src/words/words.ts';
import { findPlace, type PathNeeds } from './guide.ts';

/** What the front door and the guided path answer from: memory alone. */
type StartNeeds = DoorNeeds & PathNeeds;

type Visit = Pick<Asked, 'guildId' | 'userId' | 'roles' | 'permissions' | 'locale' | 'language'>;

function readVisit({ guildId, userId, roles, permissions, locale, language }: Asked): Visit {
  return { guildId, userId, roles, permissions, locale, language };
}

/** Who it is, and whether they may found a group: what is a dead end for others is a beginning for them. */
function meet({ permissions, ...visit }: Visit, { servers }: Pick<StartNeeds, 'servers'>): DoorVisitor {
  const { guildId, roles } = visit;
  const mayFound = guildId !== null && isFounder({ roles, permissions }, servers.get(guildId));
  return { ...visit, found: mayFound ? '`/group create`' : null };
}

function show(card: Card): Reply {
  return { kind: 'message', card };
}

const anything = { by: 'choice', taste: 'any' } as const;

/** *Find a group* on a panel: a card of one's own. */
const find = defineButton({
  family: openDoorButton,
  label: (words) => words.start.buttons.find,
  ack: 'ask',
  read: readVisit,
  run: (visit, needs: StartNeeds) => show(askForTopic(meet(visit, needs), needs)),
});

const findOnCard = defineButton({
  family: findButton,
  label: (words) => words.start.buttons.find,
  ack: 'turn',
  read: readVisit,
  run: (visit, needs: StartNeeds) => show(askForTopic(meet(visit, needs), needs)),
});

const backToDoor = defineButton({
  family: doorButton,
  label: (words) => words.guide.buttons.start,
  ack: 'turn',
  read: readVisit,
  run: (visit, needs: StartNeeds) => show(openDoor(meet(visit, needs), needs)),
});

const closeDoor = defineButton({
  family: closeDoorButton,
  label: (words) => words.guide.buttons.notNow,
  ack: 'turn',
  read: readVisit,
  run: (visit) => show(drawDoorClosed(readerOf(visit))),
});

const topic = defineSelect({
  family: topicSelect,
  label: (words) => words.start.topic.placeholder,
  ack: 'turn',
  read: (asked) => ({ visit: readVisit(asked), topics: readTopics(asked.chosen[0] ?? '') }),
  run({ visit, topics }, needs: StartNeeds) {
    // What a modified client may send in place of a choice is no topic of ours.
    const wish = { ...anything, topics: topics.length > 0 ? topics : (['other'] as const), language: visit.language };
    return show(askForTaste(wish, meet(visit, needs), needs));
  },
});

const groups = defineButton({
  family: groupsButton,
  label: (words) => words.start.buttons.show,
  ack: 'turn',
  read: (asked, { topics, by, taste }) => ({ visit: readVisit(asked), topics: readTopics(topics), by, taste }),
  run({ visit, ...chosen }, needs: StartNeeds) {
    return show(showGroups({ ...chosen, language: visit.language }, meet(visit, needs), needs));
  },
});

const sayOnPanel = defineButton({
  family: openSayButton,
  label: (words) => words.start.buttons.say,
  ack: 'ask',
  read: ({ language }: Asked) => language,
  run: (language) => openForm(openSayForm, {}, wordsFor(language)),
});

const sayOnCard = defineButton({
  family: sayButton,
  label: (words) => words.start.buttons.say,
  ack: 'turn',
  read: ({ language }: Asked) => language,
  run: (language) => openForm(sayForm, {}, wordsFor(language)),
});

function readSaid(asked: Asked): { visit: Visit; sentence: string } {
  return { visit: readVisit(asked), sentence: readText(asked.fields, sentenceField) ?? '' };
}

/** One sentence: help first where it asks for that, else groups. What was written ends here: it goes into no card, no row and no line of the log. */
function hear({ visit, sentence }: { visit: Visit; sentence: string }, needs: StartNeeds): Reply {
  const { language, locale, guildId } = visit;
  const reader = readerOf(visit);
  const { kind, help, topics, mayBeHeavy } = readSentence(sentence, language);
  const about =
    topics.length > 0 ? ({ topics, by: 'words' } as const) : ({ topics: unreadTopics, by: 'unread' } as const);
  const wish: DoorWish = { ...about, taste: 'any', language };
  switch (kind) {
    case 'crisis': {
      const card = openGuidedPath(
        findPlace({ walk: { country: '', topic: help, language: locale }, locale, guildId }, needs),
      );
      const hasGroups = listOpen(visit.guildId, needs).length > 0;
      const words = wordsFor(locale);
      return {
        kind: 'message',
        card: hasGroups ? addGroupsButton(card, wish, { ...reader, words }) : card,
        language: languageFor(locale),
      };
    }
    case 'harm':
      return show(drawHarm(reader));
    case 'groups':
      return show(showGroups(wish, meet(visit, needs), needs, mayBeHeavy));
  }
}

const said = defineForm({ form: sayForm, ack: 'turn', read: readSaid, run: hear });

const saidOnPanel = defineForm({ form: openSayForm, ack: 'ask', read: readSaid, run: hear });

/** `/start`: the front door. Finds a group in a few presses or by one sentence; privately, everywhere, from memory. */
export const start = defineCommand({
  data: {
    name: 'start',
    description: en.start.command.description,
    description_localizations: localise((words) => words.start.command.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
  ack: 'ask',
  parts: [find, findOnCard, backToDoor, closeDoor, topic, groups, sayOnPanel, sayOnCard, said, saidOnPanel],
  read: readVisit,
  run: (visit, needs: StartNeeds) => show(openDoor(meet(visit, needs), needs)),
});
