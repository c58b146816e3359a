import { z } from 'zod';
import { defineFamily } from '../../discord/custom-id.ts';

const days = z.enum(['7', '30', '90', '365']);

/** The yes to keeping levels for so many days. */
export const keepButton = defineFamily('history-keep', { days });

/** The yes for another number of days, or another number for what is kept: a select. */
export const daysSelect = defineFamily('history-days', {});

/** The no. */
export const declineButton = defineFamily('history-no', {});

/** Nothing more is kept. */
export const stopButton = defineFamily('history-stop', {});

/** Asks whether all of it is to be erased. */
export const eraseButton = defineFamily('history-erase', {});

/** The yes to that. */
export const eraseYesButton = defineFamily('history-erase-yes', {});
