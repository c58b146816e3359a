import { defineFamily, ownId, snowflake } from '../discord/custom-id.ts';

const ofOffer = { followUpId: ownId };

/** Yes, by direct message. */
export const yesDirectButton = defineFamily('follow-up-direct', ofOffer);

/** Yes, in the person's own thread. */
export const yesThreadButton = defineFamily('follow-up-thread', ofOffer);

/** No; also takes a yes back. */
export const noButton = defineFamily('follow-up-no', ofOffer);

/** Shows the offer in the private thread where a moderator made it. */
export const showHereButton = defineFamily('follow-up-here', ofOffer);

/** Under the question itself: tells the moderators of a server that somebody would like to be messaged. */
export const tellButton = defineFamily('follow-up-tell', { guildId: snowflake });

/** Under the question itself: nothing is needed. */
export const fineButton = defineFamily('follow-up-fine', {});
