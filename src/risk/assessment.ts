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

/** What a text may mean. `tier` is the highest of the signals' (T3, H, T2, T1, T0 in this order); nothing subtracts. */
export interface Assessment {
  tier: Tier;
  signals: readonly Signal[];
}
