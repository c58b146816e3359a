/** What the purpose of an answer in a talk begins with, in the outbox. */
export const relayPurpose = 'relay:';
