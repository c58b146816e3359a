/** What the engine makes follow from a text, from least to most. `queue`: a volunteer reads it within half a day. */
export type Outcome = 'nothing' | 'queue' | 'offer' | 'page';

/** A sentence that means danger with the least that must follow, and one that shares its words and means none, with the most that may. */
export interface Pair {
  danger: string;
  least: Outcome;
  harmless: string;
  most: Outcome;
}

/** What the engine believes about one subject, by example. All sentences are our own inventions. */
export interface Belief {
  subject: string;
  pairs: readonly Pair[];
}

/** Somebody must be woken for the first sentence. For the second nothing may follow, or at most `most`. */
export function pages(danger: string, harmless: string, most: Outcome = 'nothing'): Pair {
  return { danger, least: 'page', harmless, most };
}

/** The writer of the first sentence must be offered help. For the second nothing may follow, or at most `most`. */
export function offers(danger: string, harmless: string, most: Outcome = 'nothing'): Pair {
  return { danger, least: 'offer', harmless, most };
}

/** A volunteer must read the first sentence. For the second nothing may follow, or at most `most`. */
export function queues(danger: string, harmless: string, most: Outcome = 'nothing'): Pair {
  return { danger, least: 'queue', harmless, most };
}
