import type { APIButtonComponentWithCustomId } from 'discord.js';
import { z } from 'zod';
import { drawButton, drawPanel, drawTime, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import type { Card, FormFamily } from '../../discord/reply.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Words } from '../../words/words.ts';
import type { Group } from '../group.ts';
import { careAccent } from './facilitator-cards.ts';
import { averageScores, fewestShown, longestDecision, pauseMs, questions } from './pulse-rules.ts';
import { countAnswers, listPulses, readAnswers, readRhythm, type Pulse, type PulseAnswer } from './pulse-store.ts';

const ofPulse = { groupId: ownId, pulseId: ownId };

/** Puts the questions to the group now. */
export const askButton = defineFamily('pulse-ask', { groupId: ownId });

/** Ends the questions early. */
export const closeButton = defineFamily('pulse-close', ofPulse);

/** Opens {@link decisionForm}. */
export const decideButton = defineFamily('pulse-decide', ofPulse);

/** Whether the group is asked by itself. */
export const rhythmButton = defineFamily('pulse-rhythm', { groupId: ownId, set: z.enum(['on', 'off']) });

/** The one change to try: `change`. */
export const decisionForm: FormFamily<{ groupId: string; pulseId: string }> = {
  family: defineFamily('pulse-decision', ofPulse),
  form: ({ care: { pulse: say } }) => ({
    title: say.form.title,
    fields: [
      {
        kind: 'paragraph',
        id: 'change',
        label: say.form.label,
        description: say.form.description,
        required: true,
        max: longestDecision,
      },
    ],
  }),
};

/** How it stands with the questions to a group. */
interface Standing {
  /** The latest questions; null where the group was never asked. */
  latest: Pulse | null;
  /** What was decided before them last. */
  lastTime: Pulse['decided'];
  isOpen: boolean;
  /** Whether enough have answered for anything to be shown. */
  isEnough: boolean;
  /** Of questions that are over and were answered by enough; else empty. */
  answers: readonly PulseAnswer[];
  off: boolean;
  /** From when on it can be asked again; null for now. */
  askableFrom: number | null;
}

/** What those who look after a group see: what people answered once it is over, next to what was decided before. For those who may know. */
export async function showPulse(group: Group, needs: { storage: Storage; clock: Clock }, words: Words): Promise<Card> {
  return drawStanding(group, await readStanding(group, needs), words);
}

async function readStanding(group: Group, needs: { storage: Storage; clock: Clock }): Promise<Standing> {
  const { storage, clock } = needs;
  const [latest = null, ...before] = await listPulses(group.id, storage.read);
  const { off, last } = await readRhythm(group.id, storage);
  const isOpen = latest !== null && latest.closesAt > clock.now();
  const isEnough = latest !== null && (await countAnswers(latest.id, storage)) >= fewestShown;
  return {
    latest,
    lastTime: before.find(({ decided }) => decided !== null)?.decided ?? null,
    isOpen,
    isEnough,
    // Not while more can come: from two looks one could tell who answered in between.
    answers: latest && isEnough && !isOpen ? await readAnswers(latest.id, storage) : [],
    off,
    askableFrom: last !== null && last + pauseMs > clock.now() ? last + pauseMs : null,
  };
}

function drawStanding(group: Group, standing: Standing, words: Words): Card {
  const say = words.care.pulse;
  const { latest, lastTime, off, askableFrom } = standing;
  const head = [say.heading(escapeMarkdown(group.name)), sayState(standing, words)];
  const foot = [
    ...(lastTime ? [say.lastTime(escapeMarkdown(lastTime.change), drawTime(lastTime.at, 'f'))] : []),
    ...(latest?.decided ? [say.decided(escapeMarkdown(latest.decided.change))] : []),
    ...(standing.answers.length > 0 && !latest?.decided ? [say.toDecide] : []),
    [off ? say.off : say.on, ...(askableFrom === null ? [] : [say.next(drawTime(askableFrom, 'f'))])].join(' '),
  ];
  const sentences = drawSentences(standing.answers, panelRoom - [...head, ...foot].join('').length, words);
  return drawPanel({
    accent: careAccent,
    paragraphs: [...head, ...sentences, ...foot],
    buttons: drawButtons(group, standing, words),
  });
}

function sayState({ latest, isOpen, isEnough, answers }: Standing, words: Words): string {
  const say = words.care.pulse;
  if (!latest) return say.never;
  const until = drawTime(latest.closesAt, 'f');
  if (isOpen) return isEnough ? say.openEnough(until) : say.openFew(until);
  const when = drawTime(latest.openedAt, 'f');
  const averages = averageScores(answers.map(({ scores }) => scores));
  if (!averages) return say.few(when);
  const lines = questions.map((question, place) =>
    say.score(words.pulse.questions[question], (averages[place] ?? 0).toFixed(1)),
  );
  return [say.results(when, answers.length), ...lines].join('\n');
}

/** As many as there is room for, in no order. */
function drawSentences(answers: readonly PulseAnswer[], room: number, { care: { pulse: say } }: Words): string[] {
  const sentences = answers.flatMap(({ sentence }) => (sentence === null ? [] : `> ${quote(sentence)}`));
  if (sentences.length === 0) return [];
  const lines = [say.sentences];
  let used = say.sentences.length + 100;
  for (const sentence of sentences) {
    used += sentence.length + 1;
    if (used > room) break;
    lines.push(sentence);
  }
  const more = sentences.length - (lines.length - 1);
  return [[...lines, ...(more > 0 ? [say.moreSentences(more)] : [])].join('\n')];
}

function quote(sentence: string): string {
  return escapeMarkdown(sentence.replace(/\s+/g, ' '));
}

function drawButtons({ id: groupId }: Group, standing: Standing, words: Words): APIButtonComponentWithCustomId[] {
  const say = words.care.pulse;
  const { latest, isOpen, isEnough, answers, off, askableFrom } = standing;
  const of = latest && { groupId, pulseId: latest.id };
  return [
    ...(of && isOpen && isEnough ? [drawButton(say.close, closeButton.encode(of), 'primary')] : []),
    ...(of && answers.length > 0 && !latest.decided
      ? [drawButton(say.decide, decideButton.encode(of), 'primary')]
      : []),
    ...(askableFrom === null ? [drawButton(say.askNow, askButton.encode({ groupId }), 'plain')] : []),
    drawButton(off ? say.turnOn : say.turnOff, rhythmButton.encode({ groupId, set: off ? 'on' : 'off' }), 'plain'),
  ];
}
