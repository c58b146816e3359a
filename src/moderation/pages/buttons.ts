import { defineFamily, ownId } from '../../discord/custom-id.ts';

/** Says that somebody has seen a page: nobody else is woken for it. */
export const seenButton = defineFamily('page-seen', { pageId: ownId });

/** Answers a test page: pages reach whoever pressed. */
export const testButton = defineFamily('page-test', { pageId: ownId });
