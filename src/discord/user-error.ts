import type { Words } from '../words/words.ts';

/** What can go wrong for a person, by code. The sentence for each is in the words room, in every language. */
export type UserErrorCode = keyof Words['errors'];

type Details<Code extends UserErrorCode> = Parameters<Words['errors'][Code]>;

/** Something the person can understand and mend. Carries a code and its details; the words come from the words room. */
export class UserError extends Error {
  override name = 'UserError';
  readonly code: UserErrorCode;
  /** The sentence in a language. */
  readonly say: (words: Words) => string;

  constructor(code: UserErrorCode, say: (words: Words) => string) {
    super(code);
    this.code = code;
    this.say = say;
  }
}

/** Makes the error for a code; `details` is what its sentence needs, nothing for most. */
export function refuse<Code extends UserErrorCode>(code: Code, ...details: Details<Code>): UserError {
  return new UserError(code, (words) => {
    // A function type indexed by a union of codes loses the tie between a code and its details; both come from the same `Code` here.
    const sentence = words.errors[code] as (...details: Details<Code>) => string;
    return sentence(...details);
  });
}
