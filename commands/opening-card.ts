import { shareField } from '../src/anonymous/custody/buttons.ts';
import { drawWith } from '../src/anonymous/custody/cards.ts';
import { askToOpen } from '../src/anonymous/opening/ask-to-open.ts';
import {
  cancelOpeningButton,
  joinForm,
  joinOpeningButton,
  openFields,
  openForm as postForm,
  openPostButton,
  showWriterButton,
} from '../src/anonymous/opening/buttons.ts';
import { cancelOpening } from '../src/anonymous/opening/cancel-opening.ts';
import { drawAsked, drawReady, drawWriter } from '../src/anonymous/opening/cards.ts';
import { joinOpening } from '../src/anonymous/opening/join-opening.ts';
import type { OpeningNeeds } from '../src/anonymous/opening/needs.ts';
import { openingReasons, tellings } from '../src/anonymous/opening/reasons.ts';
import { showWriter } from '../src/anonymous/opening/show-writer.ts';
import { readChoice, readText, type Asked } from '../src/discord/asked.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm, type Card, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

const say = en.opening;

function inEnglish(card: Card): Reply {
  return { kind: 'message', card, language: 'en' };
}

const openPost = defineButton({
  family: openPostButton,
  label: () => say.button,
  ack: 'ask',
  read: () => ({}),
  run: () => openForm(postForm, {}, en),
});

/** Nothing is done for a reason that is not on the list. */
const asked = defineForm({
  form: postForm,
  ack: 'private',
  read(form) {
    if (form.guildId === null) throw refuse('no-server');
    const [reason, telling] = [readChoice(form, openFields.reason), readChoice(form, openFields.telling)];
    return {
      guildId: form.guildId,
      userId: form.userId,
      post: readText(form.fields, openFields.post) ?? '',
      reason: openingReasons.find((one) => one === reason) ?? null,
      why: readText(form.fields, openFields.why) ?? '',
      share: readText(form.fields, shareField) ?? '',
      telling: tellings.find((one) => one === telling) ?? 'told',
    };
  },
  run: async (input, needs: OpeningNeeds) => inEnglish(drawAsked(await askToOpen(input, needs))),
});

/** The buttons stand in direct messages too: which server it is about is known from the opening. */
function readOpening({ userId }: Asked, { openingId }: { openingId: string }) {
  return { openingId, userId };
}

const join = defineButton({
  family: joinOpeningButton,
  label: () => say.join,
  ack: 'ask',
  read: readOpening,
  run: ({ openingId }) => openForm(joinForm, { openingId }, en),
});

const joined = defineForm({
  form: joinForm,
  ack: 'private',
  read: (form, state) => ({ ...readOpening(form, state), share: readText(form.fields, shareField) ?? '' }),
  async run(joining, needs: OpeningNeeds) {
    await joinOpening(joining, needs);
    return inEnglish(drawReady(joining.openingId));
  },
});

const cancel = defineButton({
  family: cancelOpeningButton,
  label: () => say.cancel,
  ack: 'private',
  read: readOpening,
  async run(who, needs: OpeningNeeds) {
    await cancelOpening(who, needs);
    return inEnglish(drawWith([say.cancelledByYou], []));
  },
});

const show = defineButton({
  family: showWriterButton,
  label: () => say.show,
  ack: 'private',
  read: readOpening,
  run: async (reader, needs: OpeningNeeds) => inEnglish(drawWriter(await showWriter(reader, needs))),
});

/** The buttons of an opening, for custodians. */
export const openingParts: readonly Part<Needs>[] = [openPost, asked, join, joined, cancel, show];
