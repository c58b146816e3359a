import { defineFamily } from '../discord/custom-id.ts';

/** The yes to being forgotten; whoever presses it is forgotten themselves. */
export const forgetButton = defineFamily('privacy-forget', {});
