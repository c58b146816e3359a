import { type Range } from '../context.ts';
import { type Word } from '../normalised-text.ts';

function listWords(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

const OF_SUICIDE = listWords(
  'bomber bombers bombing squad prevention awareness mission door doors lane watch king kings run rate rates pass hill burn hotdog',
);
const OF_MEDICINE = listWords('on as for every like because');
const WITH_PEOPLE = listWords('on at in to for up');

/** Last word of a phrase → the words after it that say that something else is meant: "jump **in** the shower", "given up **on** the bread". */
const CONTINUATIONS: Readonly<Record<string, ReadonlySet<string>>> = {
  suicide: OF_SUICIDE,
  suicidal: listWords(
    'people person persons individuals mindset folks users teens patient patients callers clients strangers',
  ),
  it: listWords('with there here at up'),
  this: listWords('my game match call meeting'),
  jump: listWords('in into on to up out rope queue right back for at ahead from over around through straight scare'),
  jumping: listWords('in into on to up rope right back for at ahead around through jacks'),
  die: listWords('of from for on laughing inside trying alone hard'),
  him: WITH_PEOPLE,
  her: WITH_PEOPLE,
  them: WITH_PEOPLE,
  over: listWords('the to it this my a there that and'),
  off: listWords('the a my at in'),
  go: listWords('of to'),
  enough: listWords('in to with near at for'),
  bottle: listWords('of to home back with out'),
  box: listWords('of to home back with out'),
  packet: listWords('of to home back with out'),
  up: listWords('on the'),
  done: listWords(
    'with for at by in my the it filing packing cleaning working cooking shopping typing reading writing studying grading',
  ),
  world: listWords('of'),
  life: listWords('back together insurance more seriously into'),
  failure: listWords('as of in to'),
  again: listWords('at for early'),
  cutting: listWords(
    'fabric hair grass wood vegetables veggies carbs sugar calories corners costs back down out class classes edge board weight ties off through ' +
      'patterns paper coupons onions cake the a his her hours staff jobs it',
  ),
  pills: OF_MEDICINE,
  meds: OF_MEDICINE,
  medication: OF_MEDICINE,
  tablets: OF_MEDICINE,
  hopeless: listWords('at with romantic in case'),
  useless: listWords('at with in for'),
  helpless: listWords('at'),
  trapped: listWords('in'),
  living: listWords('here at paycheck off under next near abroad'),
  lost: listWords('the my in on at our'),
  alone: listWords('time with'),
  numb: listWords('from after'),
  hope: listWords('of for that to'),
  cares: listWords('about for that how if'),
  drowning: listWords('in'),
  keep: listWords('the'),
  try: listWords('to the this'),
  around: listWords('the for a'),
  here: listWords('for on at in late alone first'),
  out: listWords('by at for with to in'),
  load: listWords('the of'),
  craving: listWords('a some'),
};

const DURATIONS = listWords('while time long months years weeks days ever good so');

function isDuration(words: readonly Word[], from: number): boolean {
  return DURATIONS.has(words[from]?.text ?? '') || DURATIONS.has(words[from + 1]?.text ?? '');
}

/** How many words before a match the tool it speaks of may be named. */
const LONGEST_REACH = 6;

/** Guns that hurt nobody. */
const HARMLESS_GUNS = listWords('massage glue nerf water heat nail paint staple bubble tattoo spray');

const BLADES = listWords('knife blade blades razor scissors');
/** What is cut in a kitchen. */
const KITCHEN = listWords(
  'onion onions carrots potatoes vegetables veggies chicken salmon fish garlic tomatoes cake turkey',
);

function isCooking(words: readonly Word[], { first, last }: Range): boolean {
  let blade = false;
  for (let index = first; index <= last; index++) blade ||= BLADES.has(words[index]?.text ?? '');
  if (!blade) return false;
  for (let index = Math.max(0, first - LONGEST_REACH); index <= last + LONGEST_REACH; index++)
    if (KITCHEN.has(words[index]?.text ?? '')) return true;
  return false;
}

function isHarmlessTool(words: readonly Word[], { first, last }: Range): boolean {
  const from = Math.max(0, first - LONGEST_REACH);
  for (let index = from; index <= last; index++)
    if (words[index]?.text === 'gun' && HARMLESS_GUNS.has(words[index - 1]?.text ?? '')) return true;
  return false;
}

/** "Shoot himself in the foot" hurts nobody. */
function isFoot(words: readonly Word[], { last }: Range): boolean {
  return words[last + 1]?.text === 'in' && words[last + 2]?.text === 'the' && words[last + 3]?.text === 'foot';
}

/** What follows "her" where she is meant, and not what is hers: "loved her more than …", but "loved her cookies". */
const AFTER_HER = listWords(
  'and so very more but always until till to too with forever even please no despite dearly deeply really the tonight tomorrow today soon now ' +
    'there in on at this next before after when if i she he we they because is was are will again anymore either who that like as all most best ' +
    'enough a an then not my you it goodbye sorry for from up back home or just only while since ' +
    'monday tuesday wednesday thursday friday saturday sunday',
);

function isHers(words: readonly Word[], { last }: Range): boolean {
  return words[last]?.text === 'her' && !AFTER_HER.has(words[last + 1]?.text ?? '');
}

/** Whether the words right after a match say that something else is meant. */
export function isOtherwise(words: readonly Word[], match: Range): boolean {
  if (isHarmlessTool(words, match) || isCooking(words, match) || isFoot(words, match)) return true;
  const next = words[match.last + 1];
  if (next?.breakBefore !== 'none') return false;
  if (isHers(words, match)) return true;
  if (next.text === 'for' && isDuration(words, match.last + 2)) return false;
  return CONTINUATIONS[words[match.last]?.text ?? '']?.has(next.text) ?? false;
}
