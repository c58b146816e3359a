import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Japanese for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'この問いかけはもう終わったので、何も記録されていません。今答えるには、サーバーで `/checkin now` を使ってください。今だれかが必要なときは、`/crisis` を使ってください。',
  'own-gone': () =>
    'この問いかけはもうないので、何も記録されていません。新しく作るには、サーバーで `/checkin schedule` を使ってください。今だれかが必要なときは、`/crisis` を使ってください。',
  'own-not-yours': () =>
    'この問いかけはほかの人のためのものなので、何も記録されていません。自分用に作るには `/checkin schedule` を使ってください。助けがいつでも必要なときは `/crisis` を使ってください。',
  'own-later-enough': (details) =>
    `もう3回あとに延ばしたので、これ以上はたずねません。${details.when}までは、ここで答えられます。`,
  'own-later-before': (details) =>
    `もうあとに延ばしてあり、いちばん新しいメッセージが有効です。${details.when}までは、ここで答えられます。`,
  'own-later-nowhere': (details) =>
    `今はそこに書き込めないので、あとに延ばしていません。${details.when}までは、ここで答えられます。`,
  'own-later-answered': () =>
    'あとに延ばすものはありません。これにはもう答えてもらっています。今は違うと感じるなら、少し書くことができます。',
  'own-later-let-go': () =>
    'あとに延ばすものはありません。今回はやめておいたためです。よければ、今からでも合うものを押せます。',
};

/** Japanese for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `${details.who} さんへの問いかけ`,
  prompt: '今の調子はどうですか？',
  goals: '心にとめておきたいこと：',
  how: (details) =>
    `合うものを押してください。何も押さなくてもかまいません。答えたということだけを記録します。押したものは、履歴を残すと決めた場合にだけ残ります。${details.when}まで答えられます。`,
  howInGroup: (details) =>
    `このメッセージはほかの人にも見えますが、押したものは見えません。答えたということだけを記録します。押したものは、履歴を残すと決めた場合にだけ残ります。${details.when}まで答えられます。`,
  early: '今答えると今日の分になり、今日はもうたずねません。',
  back: '来てくれてよかったです。',
  later: 'あとで',
  pause: '休む',
  noted: (details) => `押したもの：${details.level}。答えたということを記録しました。`,
  notedAlready: 'これにはもう答えてもらっています。今は違うと感じるなら、少し書くことができます。',
  undone: '取り消しました。ほかのものを押せます。',
  undoLate: 'もう取り消してあるか、まだ答えていません。何も変わっていません。',
  skipped: '分かりました。今日はやめておきましょう。',
  again: (details) => `分かりました。またたずねます：${details.when}。`,
  againLast: 'これで3回目なので、そのあとはもうたずねません。',
  laterOver: (details) =>
    `その時間にはこの問いかけは終わっているので、あとに延ばしていません。${details.when}までは、ここで答えられます。`,
  laterQuiet: (details) =>
    `その時間は静かにする時間なので、あとに延ばしていません。${details.when}までは、ここで答えられます。`,
  otherTime: 'ほかの時間のほうが合うかもしれません：',
  laterTimes: { 30: '30分後', 60: '1時間後', 180: '3時間後' },
  pauseHow: 'どのくらい休みますか？いつでも再開できます。あとから取り戻すものは何もありません。',
  pauseFor: { 1: '1日', 3: '3日', 7: '1週間', open: '再開するまで' },
  pauseDate: 'ある日まで',
  pauseForm: {
    title: 'ある日まで休む',
    until: '何日からまたたずねてもいいですか？',
    description: '例：12月24日、来週の月曜日、2週間後',
  },
  pausedOpen: '分かりました。再開するまで、たずねません。',
  goOn: '再開する',
  resumed: (details) => `またたずねます：${details.when}。`,
  quietEnd:
    '何回かたずねましたが、じゃまにならないように、ここでやめます。それでかまいません。続けたいときは、ボタンを一度押すだけで大丈夫です。',
  now: {
    description: '自分への問いかけに今すぐ答える',
    none: 'ここには自分への問いかけがありません。作るには `/checkin schedule` を使ってください。今つらいときは、助けがあります。',
    which: 'どれに答えますか？',
    choose: '問いかけを選ぶ',
  },
  told: {
    self: 'あなたに助けが必要かもしれないことが、連絡できるように、名前といっしょにあなたのサーバーのボランティアに伝わります。言葉は伝わりません。いつも起きているわけではありません。',
    other:
      'だれかが危ないかもしれないことが、連絡できるように、あなたの名前といっしょにあなたのサーバーのボランティアに伝わります。言葉は伝わりません。いつも起きているわけではありません。',
  },
};
