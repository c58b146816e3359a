import { readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineForm, defineSelect } from '../src/discord/command.ts';
import type { Family } from '../src/discord/custom-id.ts';
import { openForm, type Card, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import {
  anotherCountry,
  askVolunteerButton,
  closeButton,
  countryForm,
  countrySelect,
  helpedButton,
  openButton,
  otherCountryButton,
  sentencesButton,
  startButton,
  steadyButton,
  talkButton,
  tomorrowButton,
  trustedButton,
  volunteerButton,
  whomButton,
  worryButton,
  writeTomorrowButton,
  type Walk,
} from '../src/crisis/guide/guide-buttons.ts';
import {
  drawClosing,
  drawSteady,
  drawThanks,
  drawTomorrowPlanned,
  drawTomorrowQuestion,
  drawVolunteerAsked,
  drawVolunteerQuestion,
  drawWhom,
  drawWishOfThem,
} from '../src/crisis/guide/guide-cards.ts';
import type { LineStore } from '../src/crisis/lines/store.ts';
import { countHelp } from '../src/crisis/guide/help-counts.ts';
import { planFollowUp } from '../src/crisis/guide/plan-follow-up.ts';
import {
  answerWorry,
  askForCountry,
  askForWorry,
  goOnWithCountry,
  helpToTell,
  lookAround,
  openGuidedPath,
  type Place,
} from '../src/crisis/guide/walk-guided-path.ts';
import { askForVolunteer } from '../src/moderation/ask-for-volunteer.ts';
import { findStaff, type StaffNeeds } from '../src/moderation/rota/find-staff.ts';
import type { Clock } from '../src/schedule/clock.ts';
import type { ServerStore } from '../src/servers/store.ts';
import type { Storage } from '../src/storage/open-storage.ts';
import { languageFor, wordsFor, type Words } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

/** What the path answers from: memory alone. */
export interface PathNeeds {
  clock: Clock;
  servers: Pick<ServerStore, 'get'> & { lines: Pick<LineStore, 'get'> };
  storage: Pick<Storage, 'isWell'>;
}

/** Who is on the path, and where. */
interface Walker {
  walk: Walk;
  locale: string;
  guildId: string | null;
  userId: string;
}

function readWalker(asked: Asked, { country, topic, language }: Walk): Walker {
  const { locale, guildId, userId } = asked;
  return { walk: { country, topic, language }, locale, guildId, userId };
}

/** Where somebody is: what could not work there, in direct messages, without moderators or without storage, is not offered. */
export function findPlace(
  { walk, locale, guildId }: Pick<Walker, 'walk' | 'locale' | 'guildId'>,
  needs: PathNeeds,
): Place {
  const isKept = guildId !== null && needs.storage.isWell();
  const volunteer = isKept && needs.servers.get(guildId).moderatorChannelId !== null;
  return {
    walk,
    locale,
    offers: { volunteer, tomorrow: isKept, counting: isKept },
    server: guildId === null ? undefined : needs.servers.lines.get(guildId),
  };
}

/** A button of an older card may be there still: whoever presses it hears so at once, and not only after a yes. */
function requireStorage({ storage }: PathNeeds): void {
  if (!storage.isWell()) throw refuse('storage-away');
}

/** The first card for somebody who looks for help with `/crisis` or presses a button that everybody sees. */
export function openFor(walker: Pick<Walker, 'walk' | 'locale' | 'guildId'>, needs: PathNeeds): Card {
  return openGuidedPath(findPlace(walker, needs));
}

/** A card in the language of the path. */
function show(card: Card, { walk }: Pick<Walker, 'walk'>): Reply {
  return { kind: 'message', card, language: languageFor(walk.language) };
}

/** A button that turns the card to another one, from memory. */
function defineTurn(
  family: Family<Walk>,
  label: (words: Words) => string,
  draw: (place: Place, needs: PathNeeds) => Card,
) {
  return defineButton({
    family,
    label,
    ack: 'turn',
    read: readWalker,
    run: (walker, needs: PathNeeds): Reply => show(draw(findPlace(walker, needs), needs), walker),
  });
}

const turns = [
  defineTurn(startButton, (words) => words.guide.buttons.start, openGuidedPath),
  defineTurn(talkButton, (words) => words.guide.buttons.talk, askForWorry),
  defineTurn(
    steadyButton,
    (words) => words.guide.buttons.steady,
    (place, { clock }) => drawSteady(lookAround(place), clock.now()),
  ),
  defineTurn(
    trustedButton,
    (words) => words.guide.buttons.trusted,
    (place) => drawWhom(lookAround(place)),
  ),
  defineTurn(
    tomorrowButton,
    (words) => words.guide.tomorrow.button,
    (place, needs) => {
      requireStorage(needs);
      return drawTomorrowQuestion(lookAround(place));
    },
  ),
  defineTurn(
    closeButton,
    (words) => words.guide.buttons.notNow,
    (place) => drawClosing(lookAround(place)),
  ),
];

const open = defineButton({
  family: openButton,
  label: (words) => words.guide.panel.button,
  ack: 'ask',
  read: ({ locale, guildId }: Asked) => ({
    walk: { country: '', topic: 'suicide', language: locale } as const,
    locale,
    guildId,
  }),
  run: (walker, needs: PathNeeds) => show(openFor(walker, needs), walker),
});

/** Not from memory alone: it says whether somebody is on shift. */
const volunteer = defineButton({
  family: volunteerButton,
  label: (words) => words.guide.buttons.volunteer,
  ack: 'turn',
  read: readWalker,
  async run(walker, needs: PathNeeds & StaffNeeds): Promise<Reply> {
    requireStorage(needs);
    const { guildId } = walker;
    if (guildId === null) throw refuse('no-server');
    const here = lookAround(findPlace(walker, needs));
    return show(drawVolunteerQuestion(here, await findStaff(guildId, needs)), walker);
  },
});

const worry = defineButton({
  family: worryButton,
  label: (words) => words.guide.worries.labels.nothing,
  ack: 'turn',
  read: (asked, state) => ({ ...readWalker(asked, state), worry: state.worry }),
  run: (walker, needs: PathNeeds) => show(answerWorry(walker.worry, findPlace(walker, needs), needs), walker),
});

const whom = defineButton({
  family: whomButton,
  label: (words) => words.guide.trusted.people.work,
  ack: 'turn',
  read: (asked, state) => ({ ...readWalker(asked, state), whom: state.whom }),
  run: (walker, needs: PathNeeds) => show(drawWishOfThem(walker.whom, lookAround(findPlace(walker, needs))), walker),
});

const sentences = defineButton({
  family: sentencesButton,
  label: (words) => words.guide.trusted.wishes.safe,
  ack: 'turn',
  read: (asked, state) => ({ ...readWalker(asked, state), whom: state.whom, wish: state.wish }),
  run: (walker, needs: PathNeeds) => show(helpToTell(walker, findPlace(walker, needs)), walker),
});

const otherCountry = defineButton({
  family: otherCountryButton,
  label: (words) => words.guide.buttons.otherCountry,
  ack: 'turn',
  read: (asked, state) => ({ ...readWalker(asked, state), worry: state.worry }),
  run: (walker, needs: PathNeeds) => show(askForCountry(walker.worry, findPlace(walker, needs)), walker),
});

const country = defineSelect({
  family: countrySelect,
  label: (words) => words.guide.country.placeholder,
  ack: 'turn',
  read: (asked, state) => ({ ...readWalker(asked, state), worry: state.worry, typed: asked.chosen[0] ?? '' }),
  run(walker, needs: PathNeeds): Reply {
    const { walk, typed, ...rest } = walker;
    if (typed === anotherCountry) return openForm(countryForm, { worry: rest.worry, ...walk }, wordsFor(walk.language));
    return show(goOnWithCountry(walker, findPlace(walker, needs), needs), walker);
  },
});

const typedCountry = defineForm({
  form: countryForm,
  ack: 'turn',
  read: (asked, state) => ({
    ...readWalker(asked, state),
    worry: state.worry,
    typed: readText(asked.fields, 'country') ?? '',
  }),
  run: (walker, needs: PathNeeds) => show(goOnWithCountry(walker, findPlace(walker, needs), needs), walker),
});

const askVolunteer = defineButton({
  family: askVolunteerButton,
  label: (words) => words.guide.volunteer.yes,
  ack: 'update',
  read: readWalker,
  async run(walker, needs: Needs) {
    const { guildId, userId } = walker;
    if (guildId === null) throw refuse('no-server');
    const { already } = await askForVolunteer({ guildId, userId }, needs);
    const here = lookAround(findPlace(walker, needs));
    return show(drawVolunteerAsked(here, { already, ...(await findStaff(guildId, needs)) }), walker);
  },
});

const writeTomorrow = defineButton({
  family: writeTomorrowButton,
  label: (words) => words.guide.tomorrow.yes,
  ack: 'update',
  read: readWalker,
  async run(walker, needs: PathNeeds & Pick<Needs, 'storage' | 'outbox'>) {
    const at = await planFollowUp({ userId: walker.userId, language: walker.walk.language }, needs);
    return show(drawTomorrowPlanned(lookAround(findPlace(walker, needs)), at), walker);
  },
});

const helped = defineButton({
  family: helpedButton,
  label: (words) => words.guide.closing.answers.yes,
  ack: 'update',
  read: (asked, state) => ({ ...readWalker(asked, state), answer: state.answer }),
  async run(walker, needs: PathNeeds & Pick<Needs, 'storage' | 'servers'>) {
    const { guildId, answer } = walker;
    if (guildId === null) throw refuse('no-server');
    await countHelp(guildId, answer, needs);
    return show(drawThanks(lookAround(findPlace(walker, needs))), walker);
  },
});

/** The buttons, the select and the form of the guided path. */
export const guideParts = [
  open,
  ...turns,
  volunteer,
  whom,
  sentences,
  worry,
  otherCountry,
  country,
  typedCountry,
  askVolunteer,
  writeTomorrow,
  helped,
];
