import { type NormalisedText, type RiskLanguage } from './normalised-text.ts';

/** How urgent a text is. The tiers and what follows from each are described in docs/risk.md. `T0` means: nothing to do. */
export type Tier = 'T0' | 'T1' | 'T2' | 'T3' | 'H';

/** One thing a detector noticed. */
export interface Signal {
  /** Which rule spoke, for example `self-harm.intent-with-time`. A constant of ours: never words of the text. */
  rule: string;
  tier: Tier;
  /** Where in the original text, as UTF-16 offsets; `end` is exclusive. */
  start: number;
  end: number;
}

/**
 * What a text may mean. `tier` is the highest of the signals' (T3, H, T2, T1, T0 in this order); nothing subtracts. The three outputs have budgets of
 * their own, because a wrong page costs more than a wrong offer.
 */
export interface Assessment {
  tier: Tier;
  /** Somebody may come to harm by it: a signal of tier H. */
  harm: boolean;
  /** Imminent danger: somebody is woken. Wrong in at most 1 of 1,000 ordinary messages. */
  page: boolean;
  /** The writer is privately offered help, where they can be. Wrong in at most 3 of 100. */
  offer: boolean;
  /** Anonymous text waits for a moderator before it appears. */
  hold: boolean;
  signals: readonly Signal[];
}

/** Detectors a server may do without. Those about people in danger or under attack are not among them: that is the floor. */
export type OptionalDetector = 'scam' | 'personal-data' | 'dangerous-advice';

/**
 * How much a server wants to see of what is weakest. It moves the certainty that the model needs, and which of the weakest
 * rules reach the queue; a page (T3) and the rules about self-harm are never lowered by it.
 */
export type Keenness = 'gentler' | 'usual' | 'keener';

/** A word or short phrase that a server adds, with what follows where it stands. */
export interface ExtraWord {
  phrase: string;
  /** Never one that pages. */
  tier: 'T1' | 'T2' | 'H';
}

/** What a server may choose about the assessment of its messages. Nothing here lowers what another detector found. */
export interface RiskSettings {
  /** Detectors that this server switched off. Absent: all of them run. */
  off?: readonly OptionalDetector[];
  /** Absent: `usual`. */
  keenness?: Keenness;
  /** Keep one list for each server: it is compiled once for each list, by identity. */
  extraWords?: readonly ExtraWord[];
  /** The languages whose detectors run. English always does. Absent: all of them. */
  languages?: readonly RiskLanguage[];
}

/** One kind of danger, looked for independently of the others. Pure: the same text gives the same signals. */
export interface Detector {
  /** The first part of its rules' names. */
  name: string;
  /** The language of its material, where a server may do without it. Absent: it always runs. */
  language?: RiskLanguage;
  /** Every word it looks for, in lower case. The normaliser undoes disguises only towards known words. */
  words: ReadonlySet<string>;
  /** It notices nothing in a text without any of these, so it need not be asked about most texts. Absent: it is asked about every text. */
  triggers?: ReadonlySet<string>;
  /**
   * What it noticed, as offsets within the original text. A signal of tier T0 says that it looked closer and declined (a
   * quotation, grief, a game …), so that the trace can say why nothing followed. `places`: where its triggers stand among the words;
   * without them it looks everywhere. `settings`: the server's, for a detector that is more or less certain by them.
   */
  detect: (text: NormalisedText, places?: readonly number[], settings?: RiskSettings) => Signal[];
}
