/** What the model is asked about a text, one head each, in the order in which the weights file keeps them. */
export const HEADS = ['self-harm', 'distress', 'abuse', 'threat', 'sexual', 'spam', 'dangerous-advice'] as const;

/** One question that the model answers. */
export type Head = (typeof HEADS)[number];

/** A probability from 0 to 1 for each head, calibrated on the development rows (docs/model-card.md). */
export type Scores = Readonly<Record<Head, number>>;
