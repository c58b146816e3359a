/** What can be done to somebody that they get a receipt of. */
export const receiptActs = ['removed', 'timed-out', 'hidden'] as const;

/** One of {@link receiptActs}. */
export type ReceiptAct = (typeof receiptActs)[number];

/** Which of the community's rules it was done under: a closed list, so that nobody is told a moderator's words in haste. */
export const receiptRules = [
  'harassment',
  'threat',
  'hate',
  'sexual',
  'method',
  'personal-data',
  'dangerous-advice',
  'scam',
  'eating-disorder',
  'other',
] as const;

/** One of {@link receiptRules}. */
export type ReceiptRule = (typeof receiptRules)[number];

/** How an appeal can end. */
export const verdicts = ['upheld', 'overturned'] as const;

/** One of {@link verdicts}. */
export type AppealVerdict = (typeof verdicts)[number];

/** What is said to an appeal, by a person. */
export interface AppealAnswer {
  verdict: AppealVerdict;
  /** In the words of whoever answered; their name is not with it. */
  words: string;
  /** In milliseconds since the epoch. */
  at: number;
  /** What becomes of a time-out that was overturned: to be lifted, lifted, or Discord does not let us. `none` for everything else. */
  lift: 'none' | 'due' | 'done' | 'refused';
}

/** Somebody's wish that a different person looks again. */
export interface Appeal {
  words: string;
  /** In milliseconds since the epoch. */
  at: number;
  /** Whether the words may be of somebody in danger. */
  danger: boolean;
  /** Whether moderators were reminded of it. */
  broughtUp: boolean;
  /** Null while nobody has answered. */
  answer: AppealAnswer | null;
}

/** What somebody is told of what was done to them. Times in milliseconds since the epoch. */
export interface Receipt {
  /** 128 random bits. */
  id: string;
  guildId: string;
  userId: string;
  act: ReceiptAct;
  rule: ReceiptRule;
  /** Where it was; null where it is not about one place. */
  channelId: string | null;
  /** Their own words; null where there are none. */
  words: string | null;
  /** Until when a time-out lasts; null for everything else. */
  until: number | null;
  /** Whether they were shown it as it is now. */
  isTold: boolean;
  createdAt: number;
  endsAt: number;
  /** Null where they did not ask for another look. */
  appeal: Appeal | null;
}

/** A receipt as moderators work with it. The person is told neither of these. */
export interface Appealed extends Receipt {
  /** Who decided; null where that cannot be read any more. */
  deciderId: string | null;
  /** Who took the appeal, and who answered it; null while nobody did. */
  takerId: string | null;
}
