import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { FormFamily } from '../../discord/reply.ts';
import { fewestCustodians, mostCustodians } from './custody.ts';
import { shareTextLength } from './share-text.ts';

const ofShare = { shareId: ownId };

/** Shows what to know before custodians are named. */
export const nameButton = defineFamily('custody-name', {});

/** Opens {@link nameForm}. */
export const chooseButton = defineFamily('custody-choose', {});

/** Gives up the key that is being made or announced. */
export const giveUpButton = defineFamily('custody-give-up', {});

/** Asks whether nobody is to open posts from now on. */
export const stopButton = defineFamily('custody-stop', {});

/** The yes to {@link stopButton}. */
export const stopYesButton = defineFamily('custody-stop-yes', {});

/** Turns back to the card of `/custodians`. */
export const backButton = defineFamily('custody-back', {});

/** Shows a share to its holder, once. */
export const fetchButton = defineFamily('custody-fetch', ofShare);

/** Opens {@link checkForm}. */
export const checkButton = defineFamily('custody-check', {});

/** Asks whether a share is lost. */
export const lostButton = defineFamily('custody-lost', ofShare);

/** The yes to {@link lostButton}. */
export const lostYesButton = defineFamily('custody-lost-yes', ofShare);

/** The field of {@link nameForm}. */
export const peopleField = 'people';

/** Who is to be custodian. */
export const nameForm: FormFamily<object> = {
  family: defineFamily('custody-name-form', {}),
  form: ({ custody: { form: say } }) => ({
    title: say.title,
    fields: [
      {
        kind: 'person',
        id: peopleField,
        label: say.people,
        description: say.peopleHint({ fewest: fewestCustodians, most: mostCustodians }),
        required: true,
        most: mostCustodians,
      },
    ],
  }),
};

/** The field in which a share is entered. */
export const shareField = 'share';

/** Room for a share as people paste it, with blanks and line ends. */
export const shareRoom = shareTextLength * 2;

/** A drill. */
export const checkForm: FormFamily<object> = {
  family: defineFamily('custody-check-form', {}),
  form: ({ custody: { checkForm: say } }) => ({
    title: say.title,
    fields: [
      { kind: 'paragraph', id: shareField, label: say.share, description: say.hint, required: true, max: shareRoom },
    ],
  }),
};
