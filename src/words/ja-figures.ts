import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('ja');

/** Japanese for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## この${days}日間、このコミュニティがどう見守られたか`,
  asked: (count) => `モデレーターが見たメッセージと希望：**${count}**件。`,
  wait: ({ usual, most }) => `半分は${usual}以内、10件のうち9件は${most}以内に対応しました。`,
  inTime: (percent) => `時間内：**${percent} %**。`,
  night: (usual) => `夜は、半分を${usual}以内に対応しました。`,
  appeals: ({ asked, overturned }) =>
    `モデレーターの決定への異議：${asked}件。100件のうち${overturned}件は、決め直されました。`,
  few: 'まだ数えられるほどありません。だれのことか分からないように、5より小さい数は出しません。',
  foot: '名前は出さず、5より小さい数も出しません。ボランティアはあなたと同じ人で、いつも起きているわけではありません。まもなく自分を傷つけそうなときや、けがをしているときは、私たちを待たないでください。`/crisis` ですぐに番号が出ます。',
  minutes: (count) => plural(count, { other: `${count}分` }),
  hours: (count) => plural(count, { other: `${count}時間` }),
};
