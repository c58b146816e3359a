import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** Japanese for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'この記録はもうありません。決まった期間だけ残していました。ほかの記録は `/my record` にあります。助けが必要なときは、いつでも `/crisis` を使ってください。',
  'receipt-not-yours': () =>
    'この記録はほかの人へのものなので、何も変わっていません。あなたの記録は `/my record` にあります。',
  'appeal-empty': () =>
    '何がおかしかったのかを少し書いて、もう一度送ってください。まだ何も送られていません。助けが必要なときは、いつでも `/crisis` を使ってください。',
  'appeal-too-long': (details) =>
    `文は${details.length}文字あり、${details.most}文字までしか入りません。短くして、もう一度送ってください。まだ何も送られていません。`,
  'appeal-asked': () =>
    'これについてはすでに一度頼まれていて、伝えられるのは一度だけです。返事は `/my record` に出ます。助けが必要なときは、いつでも `/crisis` を使ってください。',
};

/** Japanese for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'ここであなただけが読めるもの',
    record: { description: 'あなたの言葉やアカウントにモデレーターがしたことと、その理由を見る' },
  },
  overview: 'あなたの言葉にモデレーターがしたことを見て、見直しを頼む',
  heading: '## あなたの記録',
  none: 'あなたの言葉やアカウントについて、モデレーターがしたことの記録は残っていません。',
  intro: '新しいものから並んでいます。ここではあなただけに見えます。',
  earlier: '前の記録を見る',
  unseen: '**モデレーターから、まだ見ていないお知らせがあります。** ここではあなただけに見えます。',
  server: (details) => `サーバー **${details.name}** で：`,
  did: {
    removed: (details) => `**モデレーターが、あなたの書いたものを取り下げました** ${details.where} ${details.when}。`,
    removedNowhere: (details) => `**モデレーターが、あなたの書いたものを取り下げました** ${details.when}。`,
    hidden: (details) => `**モデレーターが、あなたの書いたものを見えなくしました** ${details.when}。`,
    'timed-out': (details) =>
      `**モデレーターが、このサーバーであなたのアカウントを一時止めました** ${details.when}。${details.until} まで、そこで読むことはできますが、書いたり、押したり、コマンドを使ったりはできません。私とのDMでは \`/crisis\` と \`/my record\` がこれまでどおり使えます。`,
    'timed-out-past': (details) =>
      `**モデレーターが、このサーバーであなたのアカウントを一時止めました** ${details.when}。それはもう終わっています。`,
  },
  why: (details) => `理由：${details.rule}`,
  rules: {
    harassment: 'ここのだれかを傷つけたり、疲れさせたりするかもしれません。',
    threat: 'おどしと受け取る人がいるかもしれません。',
    hate: 'その人らしさを理由に人をおとしめています。',
    sexual: '性的な内容で、ここには合いません。',
    method: '人が傷つくやり方が書かれています。ここのほかの人が危なくなるかもしれません。',
    'personal-data': 'だれかの居場所や身元が分かってしまいます。',
    'dangerous-advice': 'そのとおりにした人が傷つくかもしれません。',
    scam: 'お金や情報を取るための手口かもしれません。',
    'eating-disorder': '食べることの悩みを重くするかもしれない数字ややり方があります。',
    other: 'このサーバーの決まりに合いませんでした。',
  },
  notYou:
    'これは一度書かれたこと、されたことについてで、あなたという人についてではありません。これからもここで助けを求めてください。',
  words: 'あなたの言葉はあなたのものです。お返しします：',
  kept: (details) => `この記録は自然に消えます：${details.until}。`,
  help: '助けが必要なときは、いつでも `/crisis` を使ってください。',
  appeal: {
    button: '見直しを頼む',
    readers: 'おかしいと思ったら、見直しを頼めます。決めた人ではない人が読みます。',
    readersSmall:
      'おかしいと思ったら、見直しを頼めます。ここのチームは小さいので、ほかにだれもいないときは、まとめ役がもう一度読みます。',
    title: '見直しを頼む',
    label: '知っておいてほしいこと',
    fieldDescription: '短くてかまいません。ここのモデレーターが読めます。',
    sent: 'ありがとうございます。あなたの言葉はモデレーターに届きました。返事は `/my record` に出ます。次にここで私を使ったときにもお見せします。一週間たっても返事がなければ、もう一度知らせます。',
    nobody:
      'ありがとうございます。あなたの言葉は保存しました。このサーバーにはモデレーターがすぐに見る場所がないので、時間がかかるかもしれません。返事は `/my record` に出ます。',
    asked: (details) => `${details.when} に見直しを頼みました。まだ返事はありません。`,
    upheld: (details) => `${details.when} に見直しがありました。決まったとおりのままです。`,
    overturned: (details) =>
      `**${details.when} に見直しがあり、まちがいだと分かりました。** まちがえたのは私たちで、あなたではありません。チームからおわびします。`,
    lifted: 'アカウントの一時停止は取り消されました。',
    lifting:
      'アカウントの一時停止を取り消しています。それでも書けないときは、サーバーを運営している人に伝えてください。',
    wrote: 'あなたへの言葉：',
  },
  direct: {
    message: (details) =>
      `こんにちは。**${details.name}** からあなたへのお知らせがあります。今でもあとでも、ここで読めます。`,
    messageNameless: 'こんにちは。あなたのいるサーバーからお知らせがあります。今でもあとでも、ここで読めます。',
    read: '読む',
    offer: '新しい記録ができたとき、DMでお知らせしましょうか。そうでなければ、次にここで私を使ったときにお見せします。',
    yes: 'はい、知らせてください',
    first:
      'お知らせするには、まずDMへの「はい」が必要です。試しのメッセージが届いたら、`/my record` に戻って **はい、知らせてください** を押してください。',
    agreed: 'わかりました。新しい記録ができたらDMでお知らせします。ここで取り消せます。',
    takeBack: '記録のお知らせはいらない',
    takenBack: 'わかりました。記録のお知らせは送りません。`/my record` で見られます。',
  },
};
