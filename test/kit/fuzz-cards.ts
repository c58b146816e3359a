// What turns words of members into what Discord shows: every card that has words of theirs on it, drawn with any words.
import fc from 'fast-check';
import { longestWords as longestPost } from '../../src/anonymous/posting/buttons.ts';
import { cleanText } from '../../src/anonymous/public-card/clean-text.ts';
import { drawDoorText, drawPost, noKindWords, type ShownPost } from '../../src/anonymous/public-card/draw-post.ts';
import { drawTalkForModerators, drawTalkForWriter } from '../../src/anonymous/relay/cards.ts';
import { longestPrompt, type Round } from '../../src/check-ins/check-in.ts';
import { drawOwnAsk } from '../../src/check-ins/own/ask-card.ts';
import { longestGoal, longestOwnPrompt, mostGoals } from '../../src/check-ins/own/own-check-in.ts';
import { longestWords } from '../../src/check-ins/rounds/buttons.ts';
import { drawRound, drawShared } from '../../src/check-ins/rounds/cards.ts';
import { linkToMessage } from '../../src/discord/cards.ts';
import type { Card } from '../../src/discord/reply.ts';
import { drawHome } from '../../src/groups/founding/draw-home.ts';
import { longest } from '../../src/groups/founding/rules.ts';
import type { Case, CaseEvent, Flag } from '../../src/moderation/case.ts';
import { drawCase } from '../../src/moderation/cards.ts';
import { drawReading } from '../../src/moderation/queue/read-case.ts';
import { longestExcerpt, longestNote, longestStaffNote } from '../../src/moderation/rules.ts';
import { parseMarkdown } from '../../src/sandbox/page/markdown/parse-markdown.ts';
import { languageCodes, languages, type LanguageCode, type Words } from '../../src/words/words.ts';
import { anyText } from './any-text.ts';
import { checkCard, listContents } from './cards.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';
import { listKinds } from './read-blocks.ts';

/** Cards with somebody's words on them. Words are as long as they can be typed, and no longer. */
type Drawing = (text: string, words: Words) => readonly Card[];

const at = Date.UTC(2026, 10, 20);
const link = linkToMessage(ids.guild, ids.lounge, ids.message);

/** As somebody can type it: of a length, with something to see in it, no blanks around it, and breaks of lines that are breaks of lines. */
function cut(text: string, most: number): string {
  const typed = text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/^[\s\p{Cc}\p{Cf}]+/u, '')
    .slice(0, most)
    .trim();
  return cleanText(typed) === '' ? 'x' : typed;
}

function drawPosts(text: string, words: Words): Card[] {
  const post = { id: ids.case, name: 0, isReply: true, isWriter: true, door: false };
  const shown: ShownPost = {
    ...{ post, counts: noKindWords, answers: { name: 1, link }, isNewVoice: true },
    group: { language: 'en' },
    words: { text: cut(text, longestPost.text), topic: cut(text, longestPost.topic), wish: 'listen' },
  };
  const behindDoor = { ...shown, post: { ...post, door: true } };
  return [drawPost(shown, words), drawPost(behindDoor, words), drawDoorText(behindDoor, words)];
}

function drawTalks(text: string, words: Words): Card[] {
  const talk = { id: ids.case, guildId: ids.guild, caseId: ids.case, language: 'en', endsAt: at } as const;
  const lines = [1, 2].map((place) => ({ place, fromWriter: place === 1, text: cut(text, longestPost.text) }));
  return [drawTalkForWriter(talk, lines, words), drawTalkForModerators(talk, lines, words)];
}

function drawAskings(text: string, words: Words): Card[] {
  const common = { id: ids.case, closesAt: at };
  const round: Round = {
    ...{ ...common, checkInId: ids.case, day: '2026-11-20', prompt: cut(text, longestPrompt), roleId: null },
    ...{ dueAt: at, place: null, answered: 3, shown: 3 },
    state: 'asked',
  };
  const prompt = cut(text, longestOwnPrompt);
  const goals = Array.from({ length: mostGoals }, () => cut(text, longestGoal));
  const checkIn = {
    id: ids.case,
    userId: ids.maya,
    prompt,
    goals,
    place: { kind: 'group', groupId: ids.case },
  } as const;
  return [drawRound(round, words), drawOwnAsk({ checkIn, ask: { ...common, putOff: 0 } }, words)];
}

function drawHomes(text: string, words: Words): Card[] {
  const group = makeGroup({
    ...{ id: ids.case, format: 'hybrid', ledBy: 'therapist', anonymous: 'on' },
    ...{ name: cut(text, longest.name), purpose: cut(text, longest.purpose) },
    ...{ forWhom: cut(text, longest.forWhom), place: cut(text, longest.place) },
    therapist: { name: cut(text, longest.therapist), vouchedAt: at },
    // Its lines may be a list, whatever nobody can see stands before them.
    agreement: { version: 1, text: cut(text, longest.agreement).replaceAll('-', '–') },
  });
  return [drawHome(group, words, { roleId: ids.moderatorRole })];
}

function makeCase(text: string): Case {
  const note = cut(text, longestNote);
  const about = {
    ...{ userId: ids.maya, channelId: ids.lounge, messageId: ids.message, writtenAt: at, late: false, deleted: false },
    automod: { ruleName: text, keyword: text },
  };
  const flag: Flag = { source: 'automod', tier: 'R', rules: ['worried'], about, report: null, hasExcerpt: true };
  const told = [ids.theo, ids.ines].map((userId): Flag => ({ ...flag, source: 'report', report: { userId, note } }));
  return {
    ...{ id: ids.case, guildId: ids.guild, tier: 'R', state: { kind: 'open' }, version: 0, openedAt: new Date(at) },
    ...{ dueAt: new Date(at), leaseUntil: null, lostBy: null, post: null, history: [], flags: [flag, ...told] },
  };
}

function drawCases(text: string, words: Words): Card[] {
  const excerpts = Array.from({ length: 5 }, () => ({ words: cut(text, longestExcerpt), at: new Date(at) }));
  const what = { note: cut(text, longestStaffNote) };
  const notes = Array.from({ length: 4 }, (): CaseEvent => ({
    act: 'note',
    actorId: ids.theo,
    at: new Date(at),
    what,
  }));
  return [drawCase(makeCase(text), { onCallId: null }, words), drawReading({ excerpts, notes, reporters: [] }, words)];
}

const drawings: Readonly<Record<string, Drawing>> = {
  'an anonymous post': drawPosts,
  'what somebody wrote with a check-in': (text, words) => [drawShared(ids.maya, cut(text, longestWords), words)],
  'what people are asked': drawAskings,
  'a talk with a volunteer': drawTalks,
  'the first post of a group': drawHomes,
  'a case and what was read of it': drawCases,
};

/** Words, the cards they stand on, and the language in which those speak. */
export interface Drawn {
  name: string;
  /** Which of those cards: any number. */
  which: number;
  text: string;
  language: LanguageCode;
}

/** Any words on any of the cards. */
export const anyDrawn: fc.Arbitrary<Drawn> = fc.record({
  name: fc.constantFrom(...Object.keys(drawings)),
  which: fc.nat(),
  text: fc.oneof(
    { weight: 20, arbitrary: anyText },
    { weight: 1, arbitrary: anyText.map((text) => text.repeat(60).slice(0, 4000)) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 400 }) },
  ),
  language: fc.constantFrom(...languageCodes),
});

/** What words may be read as. */
const plain = /^(?:text|break|paragraph)$/;

/** What Discord reads in a card besides text: formatting, mentions, links, lists, blocks of code. */
function listMarkup(card: Card): string {
  const kinds = listContents(card).flatMap((content) => listKinds(parseMarkdown(content)));
  return kinds.filter((kind) => !plain.test(kind)).join(' ');
}

const harmless = new Map<string, string[]>();

/** What there is with a word that nobody could mistake for anything else. */
function listHarmless(name: string, draw: Drawing, language: LanguageCode): string[] {
  const key = `${name} ${language}`;
  const known = harmless.get(key) ?? draw('x', languages[language].words).map(listMarkup);
  harmless.set(key, known);
  return known;
}

/** Throws where words are read as anything but words, since then there is more or less markup than with a harmless word, or Discord would refuse a card. */
export function checkDrawn({ name, which, text, language }: Drawn): void {
  const draw = drawings[name];
  if (!draw) throw new RangeError(`There is: ${Object.keys(drawings).join(', ')}.`);
  const wanted = listHarmless(name, draw, language);
  const cards = draw(text, languages[language].words);
  const chosen = which % cards.length;
  const card = cards[chosen] ?? {};
  checkCard(card);
  const got = listMarkup(card);
  if (got !== wanted[chosen]) throw new Error(`${name} is read as ${got}, not as ${String(wanted[chosen])}.`);
}
