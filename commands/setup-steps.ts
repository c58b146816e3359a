import { tellOfOldNumbers } from '../src/crisis/guide/renew-panels.ts';
import { readChoice, readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineForm, defineSelect } from '../src/discord/command.ts';
import { openForm, type FormFamily } from '../src/discord/reply.ts';
import { isOwner, requireOwner } from '../src/discord/require-owner.ts';
import { drawGroup } from '../src/groups/founding/cards.ts';
import { pickTopic, suggestTopics } from '../src/groups/founding/pick-topic.ts';
import { listOpen } from '../src/groups/list-open.ts';
import { startDraft } from '../src/groups/founding/start-draft.ts';
import { findThreadParent } from '../src/groups/founding/thread-parent.ts';
import { applySetup, type SetupWish } from '../src/servers/apply-setup.ts';
import { showAnonymous } from '../src/servers/anonymous-card.ts';
import { drawFirstGroups, drawSetup } from '../src/servers/cards.ts';
import {
  readAgeProfile,
  readCountry,
  readFounders,
  readLanguage,
  readLeads,
  readModeratorRole,
  readOpeningDays,
  readPerson,
  readRole,
  readTextChannel,
  readWaitingHours,
  readZone,
} from '../src/servers/read-setup.ts';
import type { SetUpInput } from '../src/servers/set-up-server.ts';
import {
  anonymousButton,
  anonymousForm,
  channelsForm,
  fillForm,
  keepUnshown,
  moderatorsForm,
  peopleForm,
  placeForm,
  stepButton,
  stepForms,
  topicSelect,
} from '../src/servers/setup-forms.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

const say = en.setup;

/** Opens the form of a step as it is filled now, from memory; for groups a menu of topics, for anonymous posts a card that says how they are. */
const step = defineButton({
  family: stepButton,
  label: () => say.steps.place,
  ack: 'ask',
  read: (asked, { step: name }) => ({ guildId: requireOwner(asked), name, language: asked.language }),
  run({ guildId, name, language }, needs: Pick<Needs, 'servers' | 'groups' | 'custody'>) {
    const { servers, groups } = needs;
    const settings = servers.get(guildId);
    if (name === 'anonymous') return { kind: 'message', card: showAnonymous(guildId, en, needs), language: 'en' };
    if (name !== 'groups') return openForm(stepForms[name], {}, en, fillForm(name, settings));
    const topics = suggestTopics('', language, settings).map(({ name: label, value }) => ({ label, value }));
    const openGroups = listOpen(guildId, { groups }).length;
    return { kind: 'message', card: drawFirstGroups({ openGroups, topics }, en), language: 'en' };
  },
});

const changeAnonymous = defineButton({
  family: anonymousButton,
  label: () => say.anonymous.change,
  ack: 'ask',
  read: requireOwner,
  run: (guildId, { servers }: Pick<Needs, 'servers'>) =>
    openForm(anonymousForm, {}, en, fillForm('anonymous', servers.get(guildId))),
});

/** A submitted form: what was chosen in it is applied, and the card shows how things are then. */
function defineStep(form: FormFamily<object>, read: (asked: Asked, guildId: string) => Wished) {
  return defineForm({
    form,
    ack: 'update',
    read(asked): SetupWish {
      const guildId = requireOwner(asked);
      const { change, ...panels } = read(asked, guildId);
      return { change: { guildId, actorId: asked.userId, ...change }, ...panels };
    },
    async run({ change, ...panels }, needs: Needs) {
      const watched = change.watched && keepUnshown(needs.servers.get(change.guildId), change.watched);
      const wish = { change: { ...change, watched }, ...panels };
      const draw = async () => drawSetup(await applySetup(wish, needs), en);
      return { kind: 'message', card: await tellOfOldNumbers(wish.change.guildId, draw, needs), language: 'en' };
    },
  });
}

type Wished = Omit<SetupWish, 'change'> & { change: Omit<SetUpInput, 'guildId' | 'actorId'> };

const place = defineStep(placeForm, (asked) => ({
  change: {
    step: 'place',
    language: readLanguage(readChoice(asked, 'language')),
    zone: readZone(readText(asked.fields, 'zone')),
    country: readCountry(readText(asked.fields, 'country'), asked.locale) ?? null,
  },
}));

const people = defineStep(peopleForm, (asked, guildId) => ({
  change: {
    step: 'people',
    age: readAgeProfile(readChoice(asked, 'age')),
    workplace: readChoice(asked, 'kind') === 'work',
    trial: readChoice(asked, 'trial') === 'trial',
    founderRoleId: readFounders(readRole(asked, 'founders', readChoice(asked, 'founders')), guildId) ?? null,
  },
}));

const moderators = defineStep(moderatorsForm, (asked, guildId) => {
  const channelId = readChoice(asked, 'channel');
  return {
    change: {
      step: 'moderators',
      ...(channelId !== undefined && { channelId: readTextChannel(asked, 'channel', channelId) }),
      roleId: readModeratorRole(readRole(asked, 'role', readChoice(asked, 'role')), guildId),
      onCallId: readPerson(asked, 'on-call', readChoice(asked, 'on-call')) ?? null,
      smallTeam: readChoice(asked, 'team') === 'small',
    },
  };
});

const channels = defineStep(channelsForm, (asked) => ({
  change: { step: 'channels', watched: readChannels(asked, 'watch') },
  panels: readChannels(asked, 'panel'),
  frontDoors: readChannels(asked, 'front-door'),
}));

const anonymous = defineStep(anonymousForm, (asked, guildId) => ({
  change: {
    step: 'anonymous',
    leadRoleId: readLeads(readRole(asked, 'leads', readChoice(asked, 'leads')), guildId) ?? null,
    anonymousAfterHours: readWaitingHours(readChoice(asked, 'hours')),
    openingDays: readOpeningDays(readChoice(asked, 'days')),
    anonymousPaused: readChoice(asked, 'pause') === 'paused',
  },
}));

function readChannels(asked: Asked, field: string): string[] {
  const ids = asked.fields.get(field) ?? [];
  return (typeof ids === 'string' ? [ids] : ids).map((id) => readTextChannel(asked, field, id));
}

/** Begins a draft of a group; its card comes privately, and is founded from there. */
const topic = defineSelect({
  family: topicSelect,
  label: () => say.groupsSelect,
  ack: 'private',
  read: (asked) => ({ asked, guildId: requireOwner(asked), topic: pickTopic(asked.chosen[0] ?? '', asked.language) }),
  async run({ asked, guildId, topic: chosen }, needs: Needs) {
    const draft = await startDraft(
      {
        guildId,
        isOwner: isOwner(asked),
        topic: chosen,
        name: undefined,
        way: undefined,
        language: undefined,
        screened: undefined,
        under: undefined,
        usedIn: findThreadParent(guildId, asked.channelId, needs) ?? asked.channelId,
        role: undefined,
        channel: undefined,
      },
      needs,
    );
    return { kind: 'message', card: drawGroup(draft, needs), language: 'en' };
  },
});

/** The steps of the guided set-up: its buttons, forms and menu. */
export const setupParts = [step, place, people, moderators, channels, anonymous, changeAnonymous, topic];
