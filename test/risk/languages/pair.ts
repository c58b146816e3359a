import { type Tier } from '../../../src/risk/assessment.ts';

/** Something dangerous, the least it must be taken as, and beside it something that shares its words and calls nobody. */
export type Pair = readonly [danger: string, tier: Tier, harmless: string];

/** What the engine believes in one language, by subject. All sentences are our own inventions. */
export type Beliefs = Readonly<Record<string, readonly Pair[]>>;
