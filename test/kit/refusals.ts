import { UserError } from '../../src/discord/user-error.ts';

/** How something ended for whoever asked for it: what `through` says, or the code they were refused with. Rejects with everything else. */
export async function findCode(work: Promise<unknown>, through = 'may'): Promise<string> {
  try {
    await work;
    return through;
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}

/** What somebody is told who may not do something. Throws where they are not refused. */
export function catchRefusal(work: () => unknown): UserError {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
  throw new Error('Nobody was refused.');
}
