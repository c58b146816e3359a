/** Why a text was not understood. The list is closed: there is a sentence for each of them in every language. */
export const faults = [
  'empty',
  'too-long',
  'no-time',
  'no-such-time',
  'two-times',
  'no-such-date',
  'past',
  'too-far',
  'contradiction',
  'unknown',
] as const;

/** One of {@link faults}. */
export type FaultName = (typeof faults)[number];

/** A text that was not understood; `word` is the part of it that is to blame, as it was typed, where one part is. */
export interface Fault {
  kind: 'fault';
  fault: FaultName;
  word?: string;
}

/** Ends the reading of a text. Nobody outside of this folder meets it: it becomes a {@link Fault}. */
export class ReadingError extends Error {
  override name = 'ReadingError';
  readonly fault: FaultName;
  readonly word: string | undefined;

  constructor(fault: FaultName, word?: string) {
    super(fault);
    this.fault = fault;
    this.word = word;
  }
}

/** What `read` gives, or the fault that ended it. */
export function catchFault<Found>(read: () => Found): Found | Fault {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error;
    return { kind: 'fault', fault: error.fault, ...(error.word !== undefined && { word: error.word }) };
  }
}
