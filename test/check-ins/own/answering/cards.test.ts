import { describe, expect, it } from 'vitest';
import {
  drawNoCheckIn,
  drawOwnNoted,
  drawOwnPaused,
  drawOwnResumed,
  drawOwnUndone,
  drawPauseQuestion,
  drawPutOff,
  drawWhich,
} from '../../../../src/check-ins/own/answering/cards.ts';
import { drawOwnAsk, drawQuietEnd } from '../../../../src/check-ins/own/ask-card.ts';
import { ownSharedWordsForm, ownWordsForm, pauseDateForm } from '../../../../src/check-ins/own/buttons.ts';
import {
  longestGoal,
  longestOwnPrompt,
  mostGoals,
  mostOwnCheckIns,
  type OwnAsk,
  type OwnPlace,
} from '../../../../src/check-ins/own/own-check-in.ts';
import { levels } from '../../../../src/check-ins/rounds/rules.ts';
import { drawWritten } from '../../../../src/check-ins/writing/written-card.ts';
import { readDate } from '../../../../src/schedule/reading/read-date.ts';
import { newId } from '../../../../src/storage/ids.ts';
import { languageCodes, languages } from '../../../../src/words/words.ts';
import { checkCard, checkForm, readCard } from '../../../kit/cards.ts';
import { makeOwn } from '../../../kit/own-check-ins.ts';

const now = Date.parse('2026-11-26T19:00:00Z');
const places: readonly OwnPlace[] = [
  { kind: 'thread', threadId: '4'.repeat(18) },
  { kind: 'group', groupId: newId() },
  { kind: 'direct', channelId: null },
];

function makeAsk(given: Partial<OwnAsk> = {}): OwnAsk {
  const day = { day: '2026-11-26', dueAt: now, closesAt: now + 3_600_000 };
  return { id: newId(), checkInId: newId(), state: 'asked', putOff: 0, ...day, ...given };
}

describe.each(languageCodes)('a check-in of one’s own in %s', (code) => {
  const { words } = languages[code];
  const { ownAsk: say } = words;

  it.each(places)('is a message that Discord takes, however long its words: $kind', (place) => {
    for (const character of ['#', '*', '🙂', '\n']) {
      const prompt = character.repeat(longestOwnPrompt / character.length);
      const goals = Array.from({ length: mostGoals }, () => character.repeat(longestGoal / character.length));
      for (const putOff of [0, 3])
        for (const greets of [true, false]) {
          const checkIn = makeOwn(now, { place, prompt, goals });
          checkCard(drawOwnAsk({ checkIn, ask: makeAsk({ putOff }), greets, isEarly: greets }, words));
        }
    }
    const plainest = readCard(
      drawOwnAsk({ checkIn: makeOwn(now, { place, prompt: null, goals: [] }), ask: makeAsk() }, words),
    );
    expect(plainest).toContain(say.prompt);
    expect(plainest).not.toContain(say.goals);
    expect(plainest.includes('<@')).toBe(place.kind === 'group');
  });

  it('answers with cards that Discord takes', () => {
    const checkIn = makeOwn(now);
    const ask = makeAsk();
    for (const level of levels)
      for (const isFirst of [true, false]) {
        const card = drawOwnNoted({ ask, checkIn, isFirst, isBack: isFirst }, level, words);
        checkCard(card);
        expect(readCard(card).includes(words.round.lowOffer)).toBe(level <= 2);
        // Of a hard day nothing is asked before help is offered.
        expect(readCard(card).indexOf(words.round.support) < readCard(card).indexOf(words.round.write)).toBe(
          level <= 2,
        );
      }
    const around = { askId: ask.id, closesAt: ask.closesAt, others: [30, 180] as const };
    for (const kind of [{ at: now, turn: 3 }, 'over', 'quiet'] as const)
      checkCard(drawPutOff({ ...around, kind, turn: 3, others: [...around.others] }, words));
    for (const next of [checkIn.next, null]) {
      checkCard(drawOwnPaused({ ...checkIn, next }, words));
      checkCard(drawOwnResumed({ ...checkIn, next }, words));
    }
    for (const card of [
      drawQuietEnd(checkIn, words),
      drawPauseQuestion(checkIn, words),
      drawOwnUndone(true, words),
      drawOwnUndone(false, words),
      drawNoCheckIn(words),
    ])
      checkCard(card);
    const verdict = { hold: 'danger', aboutOther: false, offersHelp: 'options' } as const;
    for (const isDirect of [true, false]) {
      const card = drawWritten({ kind: 'own', verdict, told: true }, 'a'.repeat(1000), words, isDirect);
      checkCard(card);
      expect(readCard(card).includes(say.told.self)).toBe(isDirect);
    }
  });

  it('asks which of as many as there may be, by question and time', () => {
    const many = Array.from({ length: mostOwnCheckIns }, (_, index) =>
      makeOwn(now, { prompt: index === 0 ? null : '🙂'.repeat(150) }),
    );
    const card = drawWhich(many, words);
    checkCard(card);
    expect(JSON.stringify(card)).toContain(say.prompt);
  });

  it('has forms that Discord takes, and says before anything is written who may hear of it', () => {
    const state = { askId: newId(), checkInId: newId() };
    for (const { family, form } of [ownWordsForm, ownSharedWordsForm]) {
      checkForm(family.encode(state), form(words));
      expect(JSON.stringify(form(words))).toContain(words.round.form.whoDescription);
    }
    checkForm(pauseDateForm.family.encode(state), pauseDateForm.form(words));
  });

  it('understands the days that it gives as examples', () => {
    const [, examples = ''] = say.pauseForm.description.split(/[:：]/);
    const days = examples.replace(/[.。।\u200f]+$/, '').split(/[,،、]/);
    expect(days).toHaveLength(3);
    for (const day of days)
      expect(readDate(day, { language: code, today: { date: '2026-11-26', minute: 0 } }), day).toMatchObject({
        kind: 'understood',
      });
  });
});
