/** Why custodians may open a post: life is at risk, a legal order, sexual abuse of a child. The closed list. */
export const openingReasons = ['life', 'law', 'child'] as const;

/** One of {@link openingReasons}. */
export type OpeningReason = (typeof openingReasons)[number];

/** Whether the writer is told after 30 days; not where the law forbids it, or where it would put somebody in danger. */
export const tellings = ['told', 'law', 'danger'] as const;

/** One of {@link tellings}. */
export type Telling = (typeof tellings)[number];

/** For so long a second custodian can join, and then the two can see who wrote the post, in milliseconds. */
export const openingMs = 15 * 60_000;

/** So long after an opening the writer is told, in milliseconds. */
export const tellWriterMs = 30 * 24 * 3_600_000;

/** How much the sentence of whoever asks may hold, in characters. */
export const longestWhy = 300;
