import { ChannelType } from 'discord.js';
import { z } from 'zod';
import { drawButton } from '../discord/cards.ts';
import { defineFamily } from '../discord/custom-id.ts';
import type { FormFamily } from '../discord/reply.ts';
import { languageCodes, languages, type Words } from '../words/words.ts';
import {
  ageProfiles,
  openingDayChoices,
  setupSteps,
  waitingHours,
  type ServerSettings,
  type SetupStep,
} from './settings.ts';

/** A step of the guided set-up. */
export const stepButton = defineFamily('setup-step', { step: z.enum(setupSteps) });

/** What the first groups are about: each choice begins a draft. */
export const topicSelect = defineFamily('setup-topic', {});

/** Opens {@link anonymousForm}, from the card about anonymous posts. */
export const anonymousButton = defineFamily('setup-anonymous-form', {});

/** Pauses anonymous posts on the server, or ends the pause; `card` is the one it stands on, which is drawn anew. */
export const pauseButton = defineFamily('anonymous-pause', {
  to: z.enum(['paused', 'open']),
  card: z.enum(['setup', 'trust']),
});

/** Channels that a program can read and panels can stand in. */
export const textChannels = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const;

/** How many channels can be chosen at once. Source: Discord's reference, "Channel Select". */
const mostChannels = 25;
const mostPanels = 5;

/** Where the server is at home. */
export const placeForm: FormFamily<object> = {
  family: defineFamily('setup-place', {}),
  form: ({ setup: { forms } }) => ({
    title: forms.place.title,
    fields: [
      {
        kind: 'select',
        id: 'language',
        required: true,
        choices: languageCodes.map((value) => ({ value, label: languages[value].name })),
        ...forms.place.language,
      },
      { kind: 'line', id: 'zone', required: true, max: 60, ...forms.place.zone },
      { kind: 'line', id: 'country', required: false, max: 60, ...forms.place.country },
    ],
  }),
};

/** Who the server is for. */
export const peopleForm: FormFamily<object> = {
  family: defineFamily('setup-people', {}),
  form: ({ setup: { forms } }) => ({
    title: forms.people.title,
    fields: [
      {
        kind: 'select',
        id: 'age',
        required: true,
        choices: ageProfiles.map((age) => ({ value: String(age), label: forms.people.ages[age] })),
        ...forms.people.age,
      },
      { kind: 'select', id: 'kind', required: true, choices: listChoices(forms.people.kinds), ...forms.people.kind },
      { kind: 'select', id: 'trial', required: true, choices: listChoices(forms.people.trials), ...forms.people.trial },
      { kind: 'role', id: 'founders', required: false, ...forms.people.founders },
    ],
  }),
};

/** Who the moderators are, and where they work. */
export const moderatorsForm: FormFamily<object> = {
  family: defineFamily('setup-moderators', {}),
  form: ({ setup: { forms } }) => ({
    title: forms.moderators.title,
    fields: [
      { kind: 'channel', id: 'channel', required: true, types: textChannels, ...forms.moderators.channel },
      { kind: 'role', id: 'role', required: true, ...forms.moderators.role },
      { kind: 'person', id: 'on-call', required: false, ...forms.moderators.onCall },
      {
        kind: 'select',
        id: 'team',
        required: true,
        choices: listChoices(forms.moderators.teams),
        ...forms.moderators.team,
      },
    ],
  }),
};

/** Which channels are read along, and where panels stand. */
export const channelsForm: FormFamily<object> = {
  family: defineFamily('setup-channels', {}),
  form: ({ setup: { forms } }) => ({
    title: forms.channels.title,
    fields: [
      {
        kind: 'channel',
        id: 'watch',
        required: false,
        types: textChannels,
        most: mostChannels,
        ...forms.channels.watch,
      },
      { kind: 'channel', id: 'panel', required: false, types: textChannels, most: mostPanels, ...forms.channels.panel },
      {
        kind: 'channel',
        id: 'front-door',
        required: false,
        types: textChannels,
        most: mostPanels,
        ...forms.channels.frontDoor,
      },
    ],
  }),
};

/** Anonymous posts: who decides what moderators may not, after how many hours on the server, for how many days custodians can open, the pause. */
export const anonymousForm: FormFamily<object> = {
  family: defineFamily('setup-anonymous', {}),
  form: ({ setup: { forms } }) => ({
    title: forms.anonymous.title,
    fields: [
      { kind: 'role', id: 'leads', required: false, ...forms.anonymous.leads },
      {
        kind: 'select',
        id: 'hours',
        required: true,
        choices: waitingHours.map((hours) => ({ value: String(hours), label: forms.anonymous.hourChoices[hours] })),
        ...forms.anonymous.hours,
      },
      {
        kind: 'select',
        id: 'days',
        required: true,
        choices: openingDayChoices.map((days) => ({ value: String(days), label: forms.anonymous.dayChoices[days] })),
        ...forms.anonymous.days,
      },
      {
        kind: 'select',
        id: 'pause',
        required: true,
        choices: listChoices(forms.anonymous.pauses),
        ...forms.anonymous.pause,
      },
    ],
  }),
};

function listChoices(labels: Readonly<Record<string, string>>): { value: string; label: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** What stands in the forms already: the settings as they are. */
export function fillForm(
  step: Exclude<SetupStep, 'groups'>,
  settings: ServerSettings,
): Record<string, string | readonly string[]> {
  const { moderatorChannelId, moderatorRoleId, onCallId, founderRoleId } = settings;
  switch (step) {
    case 'place':
      return {
        language: settings.language,
        zone: settings.zone,
        ...(settings.country !== null && { country: settings.country }),
      };
    case 'people':
      return {
        age: String(settings.age),
        kind: settings.workplace ? 'work' : 'community',
        trial: settings.trial ? 'trial' : 'open',
        ...(founderRoleId !== null && { founders: founderRoleId }),
      };
    case 'moderators':
      return {
        team: settings.smallTeam ? 'small' : 'more',
        ...(moderatorChannelId !== null && { channel: moderatorChannelId }),
        ...(moderatorRoleId !== null && { role: moderatorRoleId }),
        ...(onCallId !== null && { 'on-call': onCallId }),
      };
    case 'channels':
      return { watch: listShown(settings) };
    case 'anonymous':
      return {
        hours: String(settings.anonymousAfterHours),
        days: String(settings.openingDays),
        pause: settings.anonymousPaused ? 'paused' : 'open',
        ...(settings.leadRoleId !== null && { leads: settings.leadRoleId }),
      };
  }
}

/** The watched channels that fit into the form: the same ones each time. */
function listShown({ watched }: Pick<ServerSettings, 'watched'>): string[] {
  return [...watched].sort().slice(0, mostChannels);
}

/** The channels to watch after the form was sent: those that did not fit into it stay. */
export function keepUnshown({ watched }: Pick<ServerSettings, 'watched'>, chosen: readonly string[]): string[] {
  const shown = new Set(listShown({ watched }));
  return [...new Set([...chosen, ...[...watched].filter((id) => !shown.has(id))])];
}

/** The form of a step. */
export const stepForms = {
  place: placeForm,
  people: peopleForm,
  moderators: moderatorsForm,
  channels: channelsForm,
  anonymous: anonymousForm,
} as const satisfies Record<Exclude<SetupStep, 'groups'>, FormFamily<object>>;

/** The steps still to go through, in their order. */
export function findStepsLeft(settings: ServerSettings, openGroups: number): SetupStep[] {
  return setupSteps.filter((step) => {
    if (step === 'groups') return openGroups === 0;
    if (step === 'moderators') return settings.moderatorChannelId === null || settings.moderatorRoleId === null;
    return !settings.stepsDone.has(step);
  });
}

/** A button for each step, in rows; the next one stands out, those gone through are ticked. */
export function drawStepButtons(left: readonly SetupStep[], { setup: say }: Words) {
  const buttons = setupSteps.map((step) =>
    drawButton(
      left.includes(step) ? say.steps[step] : `✓ ${say.steps[step]}`,
      stepButton.encode({ step }),
      step === left[0] ? 'primary' : 'plain',
    ),
  );
  return { buttons: buttons.slice(0, mostInRow), more: [buttons.slice(mostInRow)] };
}

/** Source: Discord's reference, "Action Row". */
const mostInRow = 5;
