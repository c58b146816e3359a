import { defineFamily, ownId } from '../../discord/custom-id.ts';

/** How a check-in went, from the list of a group's. */
export const trendButton = defineFamily('check-in-trend', { checkInId: ownId });
