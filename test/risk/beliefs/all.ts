import { type Belief } from './pair.ts';
import { ABUSE_SURVIVORS } from './abuse-survivors.ts';
import { BURDEN } from './burden.ts';
import { CHAT_STYLE } from './chat-style.ts';
import { EATING } from './eating.ts';
import { ENGLISHES } from './englishes.ts';
import {
  FIRST_FRESH_LOOK,
  SECOND_FRESH_LOOK,
  THIRD_FRESH_LOOK,
  FOURTH_FRESH_LOOK,
  FIFTH_FRESH_LOOK,
} from './fresh-looks.ts';
import { EIGHTH_FRESH_LOOK, NINTH_FRESH_LOOK, SEVENTH_FRESH_LOOK, SIXTH_FRESH_LOOK } from './further-fresh-looks.ts';
import { GAMES } from './games.ts';
import { GIVING_THINGS_AWAY } from './giving-things-away.ts';
import { GRIEF } from './grief.ts';
import { HELPING_OTHERS } from './helping-others.ts';
import { HOPELESSNESS } from './hopelessness.ts';
import { HYPOTHETICAL } from './hypothetical.ts';
import { IDIOMS } from './idioms.ts';
import { ILLNESS_AND_PAIN } from './illness-and-pain.ts';
import { LONG_TEXTS } from './long-texts.ts';
import { LYRICS_AND_TITLES } from './lyrics-and-titles.ts';
import { MEANS_AND_PLACE } from './means-and-place.ts';
import { MEDICAL_AND_WORK_TALK } from './medical-and-work-talk.ts';
import { NEGATION } from './negation.ts';
import { NEW_MOTHERS } from './new-mothers.ts';
import { TALK_OF_DEATH } from './passive-and-safe-talk.ts';
import { PLANS_AND_PREPARATIONS } from './plans-and-preparations.ts';
import { QUOTATION } from './quotation.ts';
import { DARK_HUMOUR } from './reclaimed-and-dark-humour.ts';
import { RECOVERY } from './recovery.ts';
import { RELAPSE_AND_ADDICTION } from './relapse-and-addiction.ts';
import { SOFT_GOODBYES } from './soft-goodbyes.ts';
import { TEENS } from './teens.ts';
import { THE_OLD_AND_THEIR_CARERS } from './the-old-and-their-carers.ts';
import { THIRD_PERSON_DEAD } from './third-person-dead.ts';
import { THIRD_PERSON_LIVING } from './third-person-living.ts';
import { TIME } from './time.ts';
import { UNDERWAY } from './underway.ts';
import { URGE_AND_INJURY } from './urge-and-injury.ts';
import { VETERANS } from './veterans-and-first-responders.ts';
import { WISHES } from './wishes.ts';

/** What the engine believes in English about people in danger, from the plainest to the most roundabout. */
export const BELIEFS: readonly Belief[] = [
  WISHES,
  PLANS_AND_PREPARATIONS,
  TIME,
  MEANS_AND_PLACE,
  UNDERWAY,
  SOFT_GOODBYES,
  GIVING_THINGS_AWAY,
  HOPELESSNESS,
  BURDEN,
  URGE_AND_INJURY,
  EATING,
  RECOVERY,
  RELAPSE_AND_ADDICTION,
  THIRD_PERSON_LIVING,
  THIRD_PERSON_DEAD,
  GRIEF,
  NEGATION,
  HYPOTHETICAL,
  QUOTATION,
  LYRICS_AND_TITLES,
  GAMES,
  IDIOMS,
  DARK_HUMOUR,
  MEDICAL_AND_WORK_TALK,
  HELPING_OTHERS,
  TALK_OF_DEATH,
  ILLNESS_AND_PAIN,
  ABUSE_SURVIVORS,
  NEW_MOTHERS,
  THE_OLD_AND_THEIR_CARERS,
  VETERANS,
  TEENS,
  ENGLISHES,
  CHAT_STYLE,
  LONG_TEXTS,
];

/** What was written after the rules, look by look. */
export const FRESH_LOOKS: readonly Belief[] = [
  FIRST_FRESH_LOOK,
  SECOND_FRESH_LOOK,
  THIRD_FRESH_LOOK,
  FOURTH_FRESH_LOOK,
  FIFTH_FRESH_LOOK,
  SIXTH_FRESH_LOOK,
  SEVENTH_FRESH_LOOK,
  EIGHTH_FRESH_LOOK,
  NINTH_FRESH_LOOK,
];
