import { hasWords } from '../src/anonymous/posting/read-words.ts';
import { answerOwn, requireOpen, skipOwn, takeBackOwn } from '../src/check-ins/own/answering/answer-own.ts';
import {
  drawOwnNoted,
  drawOwnPaused,
  drawOwnResumed,
  drawOwnUndone,
  drawPauseQuestion,
  drawPutOff,
} from '../src/check-ins/own/answering/cards.ts';
import { pauseFromCard, pauseUntil, resumeFromCard } from '../src/check-ins/own/answering/pause.ts';
import { putOffOwn } from '../src/check-ins/own/answering/put-off.ts';
import { readLaterWish } from '../src/check-ins/own/answering/rules.ts';
import { writeOwn, type OwnWriting } from '../src/check-ins/own/answering/write-own.ts';
import {
  laterButton,
  otherTimeButton,
  ownLevelButton,
  ownSharedWordsForm,
  ownSkipButton,
  ownUndoButton,
  ownWordsForm,
  ownWriteButton,
  pauseButton,
  pauseDateButton,
  pauseDateForm,
  pauseForButton,
  resumeButton,
  type WordsState,
} from '../src/check-ins/own/buttons.ts';
import { readers } from '../src/check-ins/rounds/buttons.ts';
import { readLevel } from '../src/check-ins/rounds/rules.ts';
import { drawWritten } from '../src/check-ins/writing/written-card.ts';
import { readChoice, readText, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm, type FormFamily, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { languages, type LanguageCode, type Words } from '../src/words/words.ts';
import { helpFirst } from './help-first.ts';
import type { Needs } from './needs.ts';

/** Whoever presses, wherever: direct messages are of no server. */
function readVisit<State>({ userId, language }: Asked, state: State) {
  return { ...state, userId, language };
}

function say(card: (words: Words) => ReturnType<typeof textCard>, language: LanguageCode): Reply {
  return { kind: 'message', card: card(languages[language].words) };
}

const level = defineButton({
  family: ownLevelButton,
  label: (words) => words.round.levels[1],
  ack: 'private',
  read: (asked, state) => ({ ...readVisit(asked, state), level: readLevel(state.level) }),
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    const answer = await answerOwn(visit, needs);
    return say((words) => drawOwnNoted(answer, visit.level, words), language);
  },
});

const undo = defineButton({
  family: ownUndoButton,
  label: (words) => words.round.undo,
  ack: 'update',
  read: (asked, state) => ({ ...readVisit(asked, state), level: readLevel(state.level) }),
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    const isUndone = await takeBackOwn(visit, needs);
    return say((words) => drawOwnUndone(isUndone, words), language);
  },
});

const skip = defineButton({
  family: ownSkipButton,
  label: (words) => words.round.skip,
  ack: 'private',
  read: readVisit<{ askId: string }>,
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    await skipOwn(visit, needs);
    return say(({ ownAsk }) => textCard(ownAsk.skipped), language);
  },
});

/** Opens the form from memory: whoever needs help and writes so gets it, whatever is away. */
const write = defineButton({
  family: ownWriteButton,
  label: (words) => words.round.write,
  ack: 'ask',
  read: ({ language }, state) => ({ ...state, words: languages[language].words }),
  run: ({ place, words, ...state }) => openForm(place === 'group' ? ownSharedWordsForm : ownWordsForm, state, words),
});

/** A choice that is not offered, as a modified client may send, shows nothing to anybody. */
function readWriting(asked: Asked, state: WordsState): OwnWriting {
  const text = readText(asked.fields, 'text') ?? '';
  if (!hasWords(text)) throw refuse('round-words-missing');
  const who = readChoice(asked, 'who');
  const { guildId, userId, language, roles, channelId, permissions, timedOutUntil } = asked;
  return {
    ...state,
    guildId,
    visitor: { userId, roles: guildId === null ? null : roles },
    text,
    reader: readers.find((one) => one === who) ?? 'me',
    language,
    from: { channelId, permissions, timedOutUntil },
  };
}

function defineSend(form: FormFamily<WordsState>) {
  return defineForm({
    form,
    ack: 'private',
    read: (asked, state) => ({ writing: readWriting(asked, state), locale: asked.locale }),
    run({ writing, locale }, needs: Needs): Promise<Reply> {
      const { guildId, language, text } = writing;
      const work = async () =>
        drawWritten(await writeOwn(writing, needs), text, languages[language].words, guildId === null);
      return helpFirst({ text, topic: null }, { guildId, locale }, work, needs);
    },
  });
}

async function putOff(
  { language, ...wish }: Parameters<typeof putOffOwn>[0] & { language: LanguageCode },
  needs: Needs,
): Promise<Reply> {
  const done = await putOffOwn(wish, needs);
  return say((words) => drawPutOff(done, words), language);
}

const later = defineButton({
  family: laterButton,
  label: (words) => words.ownAsk.later,
  ack: 'private',
  read: (asked, state) => ({ ...readVisit(asked, { askId: state.askId }), ...readLaterWish(state) }),
  run: putOff,
});

const otherTime = defineButton({
  family: otherTimeButton,
  label: (words) => words.ownAsk.laterTimes[60],
  ack: 'update',
  read: (asked, state) => ({ ...readVisit(asked, { askId: state.askId }), ...readLaterWish(state) }),
  run: putOff,
});

const pause = defineButton({
  family: pauseButton,
  label: (words) => words.ownAsk.pause,
  ack: 'private',
  read: readVisit<{ askId: string }>,
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    const { checkIn } = await requireOpen(visit, needs);
    return say((words) => drawPauseQuestion(checkIn, words), language);
  },
});

const pauseFor = defineButton({
  family: pauseForButton,
  label: (words) => words.ownAsk.pauseFor[1],
  ack: 'update',
  read: (asked, { checkInId, length }) => ({
    ...readVisit(asked, { checkInId }),
    until: length === 'open' ? null : { days: Number(length) },
  }),
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    const paused = await pauseFromCard(visit, needs);
    return say((words) => drawOwnPaused(paused, words), language);
  },
});

const askPauseDate = defineButton({
  family: pauseDateButton,
  label: (words) => words.ownAsk.pauseDate,
  ack: 'ask',
  read: ({ language }, state) => ({ state, words: languages[language].words }),
  run: ({ state, words }) => openForm(pauseDateForm, state, words),
});

const pauseDate = defineForm({
  form: pauseDateForm,
  ack: 'update',
  read: (asked, state) => ({ ...readVisit(asked, state), typed: readText(asked.fields, 'until') ?? '' }),
  async run(visit, needs: Needs): Promise<Reply> {
    const paused = await pauseUntil(visit, needs);
    return say((words) => drawOwnPaused(paused, words), visit.language);
  },
});

const resume = defineButton({
  family: resumeButton,
  label: (words) => words.ownAsk.goOn,
  ack: 'private',
  read: readVisit<{ checkInId: string }>,
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    const resumed = await resumeFromCard(visit, needs);
    return say((words) => drawOwnResumed(resumed, words), language);
  },
});

/** The buttons and forms of one's own check-in. */
export const ownCheckInParts: readonly Part<Needs>[] = [
  level,
  undo,
  skip,
  write,
  defineSend(ownWordsForm),
  defineSend(ownSharedWordsForm),
  later,
  otherTime,
  pause,
  pauseFor,
  askPauseDate,
  pauseDate,
  resume,
];
