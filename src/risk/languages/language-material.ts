import { type RiskLanguage } from '../normalised-text.ts';
import { type Phrase } from '../phrases.ts';

/** Whose dying is spoken of: the writer's, or another person's. */
export type Doer = 'self' | 'other';

/** What is said about dying by one's own hand. `unwish` denies living, `present` is "I kill myself", which may be a figure of speech. */
export type Sense =
  | 'past'
  | 'injury'
  | 'named'
  | 'seek'
  | 'thought'
  | 'wish'
  | 'unwish'
  | 'present'
  | 'plan'
  | 'intent'
  | 'means'
  | 'goodbye'
  | 'underway';

/** What a lead makes of the act behind it. */
export type LeadSense = 'intent' | 'plan' | 'wish' | 'thought' | 'seek' | 'past';

/** Signs around a match that say how it is meant. */
export type Mark =
  | 'laughing'
  | 'trifle'
  | 'resting'
  | 'game'
  | 'media'
  | 'study'
  | 'past'
  | 'present'
  | 'earnest'
  | 'mended'
  | 'addressed'
  | 'person'
  | 'people'
  | 'reporting'
  | 'asking'
  | 'called'
  | 'own'
  | 'when'
  | 'recent'
  | 'armed'
  | 'parting'
  | 'despair';

/** What is said against others, or to somebody in distress; each is the rule that speaks. */
export type OtherKind =
  | 'distress.hopelessness'
  | 'distress.burden'
  | 'distress.urge'
  | 'encouragement.told-to-die'
  | 'threat.violence'
  | 'threat.mass'
  | 'harassment.insult'
  | 'harassment.slur'
  | 'harassment.hate'
  | 'grooming.plain'
  | 'grooming.weak'
  | 'grooming.off-platform'
  | 'method.sought'
  | 'method.pact';

/**
 * What the engine knows of one language: a file for somebody who speaks it. Phrases are written as `phrases.ts` says, with their
 * accents and apostrophes; they are found without them too. Lists of words are one string.
 */
export interface LanguageMaterial {
  /** The name of its detector, the English name of the language. */
  name: string;
  language: Exclude<RiskLanguage, 'en'>;
  /** Words that nearly every message contains, here or in English: no phrase is looked for at them if it has another. */
  common: string;
  /** Lists that the phrases name with `@`. */
  lists: Readonly<Record<string, string>>;
  /** Words that begin a clause: a denial before them is about something else. */
  clause: string;
  denials: string;
  /** Between a denial and what follows, these say that it is not denied: "I can not stop …", "I do not know if …". */
  notDenying: string;
  /** What may stand between a lead and its act. */
  fillers: string;
  /** What is written in front of a vowel with an apostrophe: signs are found behind it too. */
  elisions: string;
  /** The pronoun that stands apart from a bare act: "*me* voy a matar". Empty where a language has none. */
  clitics: Readonly<Record<Doer, string>>;
  /** What is done. `bare`: without its pronoun. `vague`: what is meant is not said, so only with a lead. */
  acts: Readonly<Record<Doer | 'bare' | 'vague', readonly Phrase[]>>;
  /** What stands right before an act. `any`: its form does not say whose. */
  leads: Readonly<Partial<Record<`${LeadSense} ${Doer | 'any'}`, readonly Phrase[]>>>;
  /** Whole statements that need no act. */
  statements: Readonly<Partial<Record<`${Sense} ${Doer}`, readonly Phrase[]>>>;
  others: Readonly<Record<OtherKind, readonly Phrase[]>>;
  marks: Readonly<Record<Mark, readonly Phrase[]>>;
}
