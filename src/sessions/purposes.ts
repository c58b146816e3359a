/** What messages of sessions are to those who sent them: comes back from the outbox. */
const prefixes = {
  date: 'session-date:',
  reminder: 'session-reminder:',
  change: 'session-change:',
  closing: 'session-closing:',
} as const;

/** One of the kinds of messages that a group gets about a date. */
export type DateMessage = keyof typeof prefixes;

/** The message of a date in its group's place. */
export const datePurpose = (dateId: string): string => `${prefixes.date}${dateId}`;

/** The reminder of a date. */
export const reminderPurpose = (dateId: string): string => `${prefixes.reminder}${dateId}`;

/** What says that a date was cancelled or moved. */
export const changePurpose = (dateId: string): string => `${prefixes.change}${dateId}`;

/** The question at the end of a date. */
export const closingPurpose = (dateId: string): string => `${prefixes.closing}${dateId}`;

/** Which message of which date a purpose stands for; null where it is none of these. */
export function readPurpose(purpose: string): { message: DateMessage; dateId: string } | null {
  const kinds = Object.keys(prefixes) as DateMessage[];
  const message = kinds.find((kind) => purpose.startsWith(prefixes[kind]));
  return message === undefined ? null : { message, dateId: purpose.slice(prefixes[message].length) };
}
