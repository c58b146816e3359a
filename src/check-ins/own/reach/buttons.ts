import { defineFamily, snowflake } from '../../../discord/custom-id.ts';

/** Yes to direct messages: sends the test message. On the server. */
export const directYesButton = defineFamily('own-direct-yes', {});

/** No to them. */
export const directNoButton = defineFamily('own-direct-no', {});

/** Takes the yes back. Works in the direct messages too, so it carries the server. */
export const directBackButton = defineFamily('own-direct-back', { guildId: snowflake });

/** For moderators: cancels everything addressed to somebody. */
export const cancelButton = defineFamily('own-cancel-for', { userId: snowflake });
