import { readChoice, readText, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineButton, defineForm, type Part } from '../src/discord/command.ts';
import { openForm, type Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { answerRound, takeBack } from '../src/check-ins/rounds/answer-round.ts';
import {
  levelButton,
  readers,
  skipButton,
  undoButton,
  wordsForm,
  writeButton,
} from '../src/check-ins/rounds/buttons.ts';
import { drawNoted, drawNotedAlready, drawUndone } from '../src/check-ins/rounds/cards.ts';
import { readLevel } from '../src/check-ins/rounds/rules.ts';
import { writeWords, type Writing } from '../src/check-ins/rounds/write-words.ts';
import { drawWritten } from '../src/check-ins/writing/written-card.ts';
import { hasWords } from '../src/anonymous/posting/read-words.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { languages } from '../src/words/words.ts';
import { helpFirst } from './help-first.ts';
import type { Needs } from './needs.ts';

function readVisit(asked: Asked, { roundId }: { roundId: string }) {
  const { userId, roles, language } = asked;
  return { guildId: requireServer(asked), roundId, visitor: { userId, roles }, language };
}

const level = defineButton({
  family: levelButton,
  label: (words) => words.round.levels[1],
  ack: 'private',
  read: (asked, state) => ({ ...readVisit(asked, state), level: readLevel(state.level) }),
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    const { words } = languages[language];
    const token = await answerRound(visit, needs);
    const card = token === null ? drawNotedAlready(visit, words) : drawNoted({ ...visit, token }, words);
    return { kind: 'message', card };
  },
});

const undo = defineButton({
  family: undoButton,
  label: (words) => words.round.undo,
  ack: 'update',
  read: (asked, state) => ({ ...readVisit(asked, state), level: readLevel(state.level), token: state.token }),
  async run({ language, ...visit }, needs: Needs): Promise<Reply> {
    await takeBack(visit, needs);
    return { kind: 'message', card: drawUndone(languages[language].words) };
  },
});

/** From memory: there is nothing to note. */
const skip = defineButton({
  family: skipButton,
  label: (words) => words.round.skip,
  ack: 'ask',
  read: ({ language }) => languages[language].words,
  run: ({ round: say }): Reply => ({ kind: 'message', card: textCard(say.skipped) }),
});

/** Opens the form from memory: whoever needs help and writes so gets it, whatever is away. */
const write = defineButton({
  family: writeButton,
  label: (words) => words.round.write,
  ack: 'ask',
  read: ({ language }, { roundId }) => ({ roundId, words: languages[language].words }),
  run: ({ roundId, words }) => openForm(wordsForm, { roundId }, words),
});

/** A choice that is not offered, as a modified client may send, shows nothing to anybody. */
function readWriting(asked: Asked, state: { roundId: string }): Writing {
  const text = readText(asked.fields, 'text') ?? '';
  if (!hasWords(text)) throw refuse('round-words-missing');
  const who = readChoice(asked, 'who');
  const { channelId, permissions, timedOutUntil } = asked;
  return {
    ...readVisit(asked, state),
    text,
    reader: readers.find((one) => one === who) ?? 'me',
    from: { channelId, permissions, timedOutUntil },
  };
}

const send = defineForm({
  form: wordsForm,
  ack: 'private',
  read: (asked, state) => ({ writing: readWriting(asked, state), locale: asked.locale }),
  run({ writing, locale }, needs: Needs): Promise<Reply> {
    const { guildId, language, text } = writing;
    const work = async () => drawWritten(await writeWords(writing, needs), text, languages[language].words);
    return helpFirst({ text, topic: null }, { guildId, locale }, work, needs);
  },
});

/** The buttons and the form of a group's check-in. */
export const roundParts: readonly Part<Needs>[] = [level, undo, skip, write, send];
