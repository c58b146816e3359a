import { defineFamily } from '../../discord/custom-id.ts';

/** Looks at the server's record; whoever can use `/trust` can press it. */
export const recordButton = defineFamily('trust-record', {});
