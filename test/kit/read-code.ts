import { UserError } from '../../src/discord/user-error.ts';

/** The code that something is refused with, or `done`. What else is thrown stays thrown. */
export async function readCode(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'done';
}
