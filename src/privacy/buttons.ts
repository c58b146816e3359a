import { z } from 'zod';
import { defineFamily } from '../discord/custom-id.ts';

/** The yes to being forgotten; whoever presses it is forgotten themselves. */
export const forgetButton = defineFamily('privacy-forget', {});

/** Turns on that whoever presses is not written to, and not read for distress. */
export const optOutButton = defineFamily('privacy-optout', {});

/** Turns that off again. */
export const optInButton = defineFamily('privacy-optin', {});

/** Turns to a page of what is kept about whoever presses; pages count from 1. */
export const showPageButton = defineFamily('privacy-page', { page: z.string().regex(/^[1-9]\d?$/) });
