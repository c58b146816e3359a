import { z } from 'zod';
import { defineFamily, ownId } from '../../discord/custom-id.ts';

const ofDate = { dateId: ownId };

/** Says that one comes, or waits for a place where there is none. */
export const comeButton = defineFamily('session-come', ofDate);

/** Says that one does not come: gives a place back, or stops waiting for one. */
export const cannotButton = defineFamily('session-cannot', ofDate);

/** Hands over a file for one's calendar, without the address. */
export const calendarButton = defineFamily('session-calendar', ofDate);

/** The same with the address, from the private answer alone. */
export const addressButton = defineFamily('session-address', ofDate);

/** Shows where the group meets, privately. */
export const whereButton = defineFamily('session-where', ofDate);

/** Hands over a file with every date that is listed, from the private list. */
export const calendarsButton = defineFamily('session-calendars', {});

/** Says how it was, from the message after it. */
export const echoButton = defineFamily('session-echo', { ...ofDate, level: z.enum(['1', '2', '3', '4', '5']) });
