import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Те, що ви написали анонімно на **${details.server}**, було відкрито близько 30 днів тому: двоє людей, яких сервер призначив для цього, разом дізналися, хто це написав. Причина, яку вони назвали: ${details.reason}. Це там записано. Якщо у вас є питання або ви не згодні, напишіть тим, хто веде цей сервер. По допомогу в будь-який час: \`/crisis\`.`,
  reasons: {
    life: 'загроза життю',
    law: 'законна вимога',
    child: 'сексуальне насильство над дитиною',
  },
};
