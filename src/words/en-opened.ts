/** What a writer reads some time after custodians opened something of theirs. */
export const opened = {
  notice: (details: { server: string; reason: string }) =>
    `Something you wrote anonymously on **${details.server}** was opened about 30 days ago: two custodians of that server together found out who wrote it. The reason they gave: ${details.reason}. It is on record there. If you have questions, or do not agree, write to those who run that server. For help at any time, use \`/crisis\`.`,
  reasons: {
    life: 'a life at risk',
    law: 'a legal order',
    child: 'sexual abuse of a child',
  },
};
