import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `**${details.server}** で匿名で書かれたあなたの投稿が、約30日前に開示されました。サーバーがそのために選んだ人のうち2人が、一緒に、誰が書いたかを確認しました。2人が挙げた理由：${details.reason}。このことはそこに記録されています。質問があるとき、納得できないときは、そのサーバーを運営している人に伝えてください。助けが必要なときは、いつでも \`/crisis\` を使えます。`,
  reasons: {
    life: '命の危険',
    law: '法律にもとづく命令',
    child: '子どもへの性的虐待',
  },
};
