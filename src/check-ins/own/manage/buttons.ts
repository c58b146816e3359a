import { z } from 'zod';
import { defineFamily, ownId } from '../../../discord/custom-id.ts';
import type { FormFamily } from '../../../discord/reply.ts';
import { longestText } from '../../../schedule/reading/read-when.ts';
import { longestGoal, longestOwnPrompt, mostGoals } from '../own-check-in.ts';

const ofCheckIn = { checkInId: ownId };

/** Which check-in a card is about. */
export interface OfCheckIn {
  checkInId: string;
}

/** Takes a time zone that was offered. */
export const zoneButton = defineFamily('checkin-zone', {
  ...ofCheckIn,
  zone: z.string().regex(/^[A-Za-z][\w+/-]{1,40}$/),
});

/** Opens {@link zoneForm}. */
export const otherZoneButton = defineFamily('checkin-zone-other', ofCheckIn);

/** The longest zone that somebody may type, in characters. */
export const longestZone = 100;

/** One field, `zone`. */
export const zoneForm: FormFamily<OfCheckIn> = {
  family: defineFamily('checkin-zone-form', ofCheckIn),
  form: ({ checkin: { zone: say } }) => ({
    title: say.title,
    fields: [
      { kind: 'line', id: 'zone', label: say.label, description: say.description, required: true, max: longestZone },
    ],
  }),
};

/** Where it is asked: `thread`, `direct` or the id of a group. */
export const placeButton = defineFamily('checkin-place', {
  ...ofCheckIn,
  place: z.union([z.literal('thread'), z.literal('direct'), ownId]),
});

/** Asks where it is to be asked. */
export const placesButton = defineFamily('checkin-places', ofCheckIn);

/** The yes to a draft. */
export const startButton = defineFamily('checkin-start', ofCheckIn);

/** The no to a draft. */
export const dropButton = defineFamily('checkin-drop', ofCheckIn);

/** Opens {@link changeForm}. */
export const changeButton = defineFamily('checkin-change', ofCheckIn);

/** What a form of a check-in begins with: which, and how often it had been changed by then. */
const ofVersion = { ...ofCheckIn, version: z.string().regex(/^\d{1,9}$/) };

/** What can be changed by typing: `when`, `question`, `goals`, `zone`, `quiet`. An empty field takes it away. */
export const changeForm: FormFamily<OfCheckIn & { version: string }> = {
  family: defineFamily('checkin-change-form', ofVersion),
  form: ({ checkin: { form: say } }) => ({
    title: say.title,
    fields: [
      {
        kind: 'line',
        id: 'when',
        label: say.when,
        description: say.whenDescription,
        required: true,
        max: longestText,
      },
      { kind: 'paragraph', id: 'question', label: say.question, required: false, max: longestOwnPrompt },
      {
        kind: 'paragraph',
        id: 'goals',
        label: say.goals,
        description: say.goalsDescription,
        required: false,
        max: mostGoals * (longestGoal + 1),
      },
      { kind: 'line', id: 'zone', label: say.zone, required: true, max: longestZone },
      {
        kind: 'line',
        id: 'quiet',
        label: say.quiet,
        description: say.quietDescription,
        required: false,
        max: longestText,
      },
    ],
  }),
};

/** Chooses one of one's own, to see and change it. */
export const pickSelect = defineFamily('checkin-pick', {});

/** Shows all of them again. */
export const mineButton = defineFamily('checkin-mine', {});

/** Asks for how long to pause. */
export const breakButton = defineFamily('checkin-break', ofCheckIn);

/** Asks whether to stop it for good. */
export const stopButton = defineFamily('checkin-stop', ofCheckIn);

/** The yes to that. */
export const stopYesButton = defineFamily('checkin-stop-yes', ofCheckIn);
