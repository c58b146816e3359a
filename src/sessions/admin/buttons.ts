import { defineFamily, ownId } from '../../discord/custom-id.ts';

/** The yes to ending a session. */
export const removeButton = defineFamily('session-remove', { sessionId: ownId });
