/** A sentence that can do harm, and one that shares its words and does none. Both are our own inventions. */
export type HarmPair = readonly [harmful: string, harmless: string];

/** What the engine believes about one kind of harm. */
export interface HarmBelief {
  /** The beginnings of the rules one of which must speak, with tier H, of the harmful half. */
  rules: readonly string[];
  /**
   * By what the harmless half differs. No rule may hold it, and nobody is paged. It may offer help to who speaks of their own pain; the
   * model, which knows no more than chances, has budgets of its own.
   */
  pairs: Readonly<Record<string, readonly HarmPair[]>>;
}
