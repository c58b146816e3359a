import { type Range } from './context.ts';
import { type Word } from './normalised-text.ts';

/** How many words before hurtful words still say that somebody else said or did them. */
const FARTHEST_TELLER = 11;
/** How many words after them: "…, he said". */
const FARTHEST_TELLER_AFTER = 3;
/** How far a teller stands from the verb: "she has always told …". */
const FARTHEST_VOICE = 4;

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Verbs that pass on what another said, wrote, asked for or did. */
export const TELLING: ReadonlySet<string> = listWords(
  'called calls calling call said says saying say told tells telling tell yelled yelling yell shouted shouting shout screamed screaming texted texts ' +
    'messaged wrote writes writing write posted commented comments replied painted spat whispered heard hears threatened threatens threatening asked asks ' +
    'asking begged pressured pressures pressuring forced forces keeps kept convinced joked insisted claims claimed believed believes ' +
    'accused sent dmed suggested suggests advised advises recommended recommends reading read taught',
);

/** Verbs that tell of what another did only with somebody after them: "made me", "wants her to". */
const CAUSING: ReadonlySet<string> = listWords('made makes wants wanted had');
const SUFFERERS: ReadonlySet<string> = listWords('me us her him them my our');

/** Whoever speaks here, and those whom a threat or an insult makes a witness of: "everyone says you are …" is said by the writer. */
const OWN_VOICES: ReadonlySet<string> = listWords('i we everyone everybody all');
const PASSIVES: ReadonlySet<string> = listWords('was were been being get got getting gets am are is');

/** Words that speak about a word or a belief rather than use it. */
const MENTIONING: ReadonlySet<string> = listWords(
  'word words term terms slur slurs phrase phrases stereotype stereotypes myth myths lie headline nickname sentence idea accusation rumour rumor trope spelling definition',
);

function isOwnVoice(words: readonly Word[], verb: number): boolean {
  if (PASSIVES.has(words[verb - 1]?.text ?? '') || words[verb + 1]?.text === 'me') return false;
  for (let index = verb - 1; index >= 0 && verb - index <= FARTHEST_VOICE; index--) {
    if (OWN_VOICES.has(words[index]?.text ?? '')) return true;
    if (words[index + 1]?.breakBefore !== 'none') return false;
  }
  return false;
}

/** Before a verb, these make it an order or a leave: "please tell", "you can tell me". */
const ORDERING: ReadonlySet<string> = listWords('please and can could may should');

/** "Say it with me", "tell your mother she is …": an order to the reader, nothing told. */
function isOrder(words: readonly Word[], verb: number): boolean {
  const text = words[verb]?.text ?? '';
  const isBase = text === 'say' || text === 'tell' || text === 'call' || text === 'shout' || text === 'write';
  const before = words[verb - 1]?.text ?? '';
  const starts = verb === 0 || words[verb]?.breakBefore !== 'none' || ORDERING.has(before);
  return (isBase || text === 'read') && (starts || before === 'everyone' || before === 'everybody');
}

function tells(words: readonly Word[], index: number): boolean {
  const text = words[index]?.text ?? '';
  return TELLING.has(text) || (CAUSING.has(text) && SUFFERERS.has(words[index + 1]?.text ?? ''));
}

/**
 * Whether the words are passed on rather than said: "he called me a …", "I was told to …", "kids at school used to say …". What the
 * writer says they said ("I told you, …") is theirs. Looks eleven words back within the sentence, and three ahead.
 */
export function isPassedOn(words: readonly Word[], match: Range): boolean {
  for (let index = match.first; index >= 0 && match.first - index <= FARTHEST_TELLER; index--) {
    if (index < match.first && tells(words, index) && !isOrder(words, index) && !isOwnVoice(words, index)) return true;
    if (words[index]?.breakBefore === 'stop') break;
  }
  for (let index = match.last + 1; index <= match.last + FARTHEST_TELLER_AFTER; index++) {
    const text = words[index]?.text;
    if ((text === 'said' || text === 'texted' || text === 'wrote') && words[index - 1]?.text !== 'i') return true;
  }
  return false;
}

/** Whether the words are spoken about: "the word …", "the lie that …". */
export function isMentioned(words: readonly Word[], match: Range): boolean {
  for (let index = match.first - 1; index >= Math.max(0, match.first - 4); index--) {
    // "One more word and …" speaks of no word.
    if (MENTIONING.has(words[index]?.text ?? '') && words[index - 1]?.text !== 'more') return true;
    if (words[index]?.breakBefore === 'stop') return false;
  }
  return false;
}

const FEELING: ReadonlySet<string> = listWords('am was feel felt feeling look looked sound sounded became being');
/** Between "I am" and an insult, farther apart than this, there is somebody else: "I am sick of you …". */
const FARTHEST_SELF = 6;

/** Whether the writer speaks of themselves: "I feel like a …", "makes me feel …", "I call myself …". */
export function isOfOneself(words: readonly Word[], match: Range): boolean {
  if (words[match.first]?.text === 'i' || words[match.first]?.text === 'my') return true;
  for (let index = match.first - 1; index >= Math.max(0, match.first - FARTHEST_SELF); index--) {
    const text = words[index]?.text ?? '';
    if (text === 'you' || text === 'your') return false;
    if (text === 'myself') return true;
    const before = words[index - 1]?.text ?? '';
    const second = words[index - 2]?.text ?? '';
    if (FEELING.has(text) && (before === 'i' || second === 'i' || before === 'me' || words[index + 1]?.text === 'i'))
      return true;
    if (words[index]?.breakBefore === 'stop') return false;
  }
  return false;
}

const QUESTIONS: ReadonlySet<string> = listWords('is are am do does did should can could would was were may has have');
const ASKED_WITH: ReadonlySet<string> = listWords('i it my the this that these they he she we');

/** Whether a sentence that begins here is a question of the writer's: "should I …", "is it true that …". */
export function isAskedByWriter(words: readonly Word[], sentence: Range): boolean {
  for (let index = sentence.first; index <= Math.min(sentence.first + 3, sentence.last); index++) {
    if (QUESTIONS.has(words[index]?.text ?? '') && ASKED_WITH.has(words[index + 1]?.text ?? ''))
      return index === sentence.first || words[index]?.breakBefore !== 'none';
  }
  return false;
}
