import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Japanese for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'これができるのは、このグループの世話をしている人だけです。変えたいことがあれば、その人に伝えてください。',
  'looking-after-none': () =>
    'これはグループの世話をしている人のためのもので、あなたが世話をしているグループはここには見つかりません。変えたいことがあれば、その人に伝えてください。',
  'agreement-missing': () => '約束の文と、新しいところを1文で書いてください。何も変わっていません。',
  'agreement-same': () =>
    '約束はもうそのとおりになっています。先に文を変えてから送ってください。何も変わっていません。',
};

/** Japanese for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'グループの約束を読む',
    optionNames: { group: 'グループ' },
    options: { group: 'どのグループか' },
  },
  heading: (details) => `## **${details.name}** の約束`,
  since: (details) => `${details.when}から、このとおりです。`,
  changed: (details) => `いちばん新しい変更：${details.change}`,
  changeButton: '変える',
  form: {
    title: '約束を変える',
    textLabel: 'グループの約束',
    changeLabel: '新しいところは？',
    changeDescription: '1文で書いてください。グループに知らせます。',
  },
  saved: '今から新しい約束になります。新しいところは、グループに知らせました。',
  overtaken:
    '書いている間に、ほかの人が約束を変えました。そのため、あなたの文はまだ保存されていません。はじめに今の約束、次にあなたの文を示します。下のボタンから、2つを合わせて書き直せます。',
  announced: (details) =>
    `**${details.name}** の約束が変わりました。新しいところ：${details.change}\n全文は \`/group agreement\` で読めます。`,
};
