import { defineFamily, ownId } from '../../discord/custom-id.ts';

const ofCheckIn = { checkInId: ownId };

/** Shows a check-in as its group sees it. */
export const previewButton = defineFamily('check-in-preview', ofCheckIn);

/** The yes to removing a check-in. */
export const removeButton = defineFamily('check-in-remove', ofCheckIn);
