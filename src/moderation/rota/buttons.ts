import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';
import { guards } from './shift.ts';

const ofGuard = { shiftId: ownId, why: z.enum(guards) };

/** Keeps the pager, or goes on with the shift, although it would be enough. */
export const goOnButton = defineFamily('shift-go-on', ofGuard);

/** Hands the pager on, or ends the shift, without waiting until it happens by itself. */
export const handOnButton = defineFamily('shift-hand-on', ofGuard);

/** Ends a pause early. */
export const readyButton = defineFamily('shift-ready', { shiftId: ownId });

/** Three questions to ask oneself. */
export const questionsButton = defineFamily('shift-questions', {});

/** Takes over who is in danger, so that somebody's shift can end. */
export const takeOverButton = defineFamily('shift-take-over', { shiftId: ownId });

const ofTurn = { turnId: ownId };

/** Offers a planned shift to the others. */
export const offerButton = defineFamily('turn-offer', ofTurn);

/** Takes a planned shift that is on offer. */
export const takeButton = defineFamily('turn-take', ofTurn);

/** Takes one's offer back. */
export const backButton = defineFamily('turn-back', ofTurn);

/** The same as {@link offerButton} and {@link takeButton} where one is chosen from several: what is chosen is a turn's id. */
export const offerSelect = defineFamily('turn-offer-one', {});

/** See {@link offerSelect}. */
export const takeSelect = defineFamily('turn-take-one', {});

/** Ends a plan. */
export const stopPlanButton = defineFamily('shift-plan-stop', { planId: ownId });
