import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import {
  backButton,
  checkButton,
  checkForm,
  chooseButton,
  fetchButton,
  giveUpButton,
  lostButton,
  lostYesButton,
  nameButton,
  nameForm,
  peopleField,
  shareField,
  stopButton,
  stopYesButton,
} from '../src/anonymous/custody/buttons.ts';
import { drawDone, drawFetched, drawFirst, drawLost, drawStop } from '../src/anonymous/custody/cards.ts';
import { giveUpNewKey, stopOpening } from '../src/anonymous/custody/change-key.ts';
import { checkShare, loseShare } from '../src/anonymous/custody/check-share.ts';
import { fetchShare } from '../src/anonymous/custody/fetch-share.ts';
import { fetchMs } from '../src/anonymous/custody/key-rules.ts';
import { nameCustodians } from '../src/anonymous/custody/name-custodians.ts';
import { findObstacle, requirePossible, type CustodyNeeds } from '../src/anonymous/custody/needs.ts';
import { findOwnShare } from '../src/anonymous/custody/own-share.ts';
import { showCustodians, type Looker } from '../src/anonymous/custody/show-custodians.ts';
import { openPostButton } from '../src/anonymous/opening/buttons.ts';
import { drawShow } from '../src/anonymous/opening/cards.ts';
import type { OpeningNeeds } from '../src/anonymous/opening/needs.ts';
import { drawButton, drawTime } from '../src/discord/cards.ts';
import { readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineCommand, defineForm } from '../src/discord/command.ts';
import { openForm, type Card, type Reply } from '../src/discord/reply.ts';
import { isOwner, requireOwner } from '../src/discord/require-owner.ts';
import { refuse } from '../src/discord/user-error.ts';
import { en } from '../src/words/en.ts';

const say = en.custody;

function readLooker(asked: Asked): Looker {
  if (asked.guildId === null) throw refuse('no-server');
  return { guildId: asked.guildId, userId: asked.userId, isManager: isOwner(asked) };
}

function readManager(asked: Asked) {
  return { guildId: requireOwner(asked), actorId: asked.userId };
}

function inEnglish(card: Card): Reply {
  return { kind: 'message', card, language: 'en' };
}

/** The card of `/custodians`, with what a custodian can do with posts. */
function show(looker: Looker, needs: OpeningNeeds): Promise<Card> {
  return showCustodians(looker, () => listPostButtons(looker, needs), needs);
}

function listPostButtons({ guildId, userId }: Looker, { openings, servers }: OpeningNeeds) {
  const openingId = openings.findShowable(guildId, userId);
  const isPossible = findObstacle(servers.get(guildId)) === null;
  return [
    ...(openingId === null ? [] : [drawShow(openingId)]),
    ...(isPossible ? [drawButton(en.opening.button, openPostButton.encode({}), 'plain')] : []),
  ];
}

const back = defineButton({
  family: backButton,
  label: () => say.back,
  ack: 'update',
  read: readLooker,
  run: async (looker, needs: OpeningNeeds) => inEnglish(await show(looker, needs)),
});

/** What to know first. */
const name = defineButton({
  family: nameButton,
  label: () => say.name,
  ack: 'turn',
  read: readManager,
  run({ guildId }, needs: Pick<CustodyNeeds, 'servers'>) {
    requirePossible(guildId, needs);
    return inEnglish(drawFirst());
  },
});

const choose = defineButton({
  family: chooseButton,
  label: () => say.choose,
  ack: 'ask',
  read: readManager,
  run: () => openForm(nameForm, {}, en),
});

const named = defineForm({
  form: nameForm,
  ack: 'update',
  read(asked) {
    const chosen = asked.fields.get(peopleField) ?? [];
    const people = typeof chosen === 'string' ? [chosen] : chosen;
    const { users: present, bots } = asked.resolved;
    return { manager: readManager(asked), named: { people, present, bots } };
  },
  async run({ manager, named: who }, needs: CustodyNeeds) {
    await nameCustodians(manager, who, needs);
    const until = drawTime(needs.firm.now() + fetchMs, 'f');
    return inEnglish(drawDone(say.named({ count: who.people.length, until })));
  },
});

const giveUp = defineButton({
  family: giveUpButton,
  label: () => say.giveUp,
  ack: 'update',
  read: readManager,
  async run(manager, needs: CustodyNeeds) {
    await giveUpNewKey(manager, needs);
    return inEnglish(drawDone(say.givenUp));
  },
});

const stop = defineButton({
  family: stopButton,
  label: () => say.stop,
  ack: 'turn',
  read: readManager,
  run: () => inEnglish(drawStop()),
});

const stopYes = defineButton({
  family: stopYesButton,
  label: () => say.stopYes,
  ack: 'update',
  read: readManager,
  async run(manager, needs: CustodyNeeds) {
    await stopOpening(manager, needs);
    return inEnglish(drawDone(say.stopped));
  },
});

function readHolder({ userId }: Asked, { shareId }: { shareId: string }) {
  return { shareId, userId };
}

/** Stands in direct messages and in the moderators' channel: the share comes as a message of its own, to its holder alone. */
const fetch = defineButton({
  family: fetchButton,
  label: () => say.fetch,
  ack: 'private',
  read: readHolder,
  run: async (holder, needs: CustodyNeeds) => inEnglish(drawFetched(await fetchShare(holder, needs))),
});

const check = defineButton({
  family: checkButton,
  label: () => say.check,
  ack: 'ask',
  read: readLooker,
  run: () => openForm(checkForm, {}, en),
});

const checked = defineForm({
  form: checkForm,
  ack: 'update',
  read: (asked) => ({ ...readLooker(asked), typed: readText(asked.fields, shareField) ?? '' }),
  async run(input, needs: CustodyNeeds) {
    return inEnglish(drawDone(say.checked(await checkShare(input, needs))));
  },
});

const lost = defineButton({
  family: lostButton,
  label: () => say.lost,
  ack: 'update',
  read: readHolder,
  async run(holder, needs: CustodyNeeds) {
    const { key, share } = await findOwnShare(holder, needs);
    return inEnglish(drawLost(key, share.id));
  },
});

const lostYes = defineButton({
  family: lostYesButton,
  label: () => say.lostYes,
  ack: 'update',
  read: readHolder,
  async run(holder, needs: CustodyNeeds) {
    await loseShare(holder, needs);
    return inEnglish(drawDone(say.lostNoted));
  },
});

/** `/custodians`: who can open an anonymous post, two of them together. */
export const custodians = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'custodians',
    description: say.command.description,
    contexts: [InteractionContextType.Guild],
  },
  ack: 'private',
  parts: [back, name, choose, named, giveUp, stop, stopYes, fetch, check, checked, lost, lostYes],
  read: readLooker,
  run: async (looker, needs: OpeningNeeds) => inEnglish(await show(looker, needs)),
});
