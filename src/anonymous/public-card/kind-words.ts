/** The kind words that can be pressed, in their order. */
export const kindWords = ['heard', 'me-too', 'strength'] as const;

/** One of {@link kindWords}. */
export type KindWord = (typeof kindWords)[number];

/** What stands under a post of kind words: how often each was pressed. */
export type KindCounts = Readonly<Record<KindWord, number>>;

/** Nothing pressed yet. */
export const noKindWords: KindCounts = { heard: 0, 'me-too': 0, strength: 0 };
