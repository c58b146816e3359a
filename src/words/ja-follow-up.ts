import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Japanese for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'この申し出はもう開いていません。何も変わっていません。助けが必要なときは、いつでも `/crisis` を使ってください。',
  'follow-up-not-yours': () =>
    'この申し出はほかの人へのものなので、何も変わっていません。助けが必要なときは、いつでも `/crisis` を使ってください。',
  'follow-up-no-server': () =>
    'あなたがそのサーバーにいることを確かめられないので、だれにも伝えていません。助けが必要なときは、いつでも `/crisis` を使ってください。',
};

/** Japanese for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**モデレーターが、あなたの調子を私が一度たずねることを申し出ています：** ${details.when}\nあなたが「はい」と言わなければ何も届きません。そのあとにも何も届きません。断るのに理由はいりません。何を選んだかは、ここのだれにも伝えません。`,
  threadReaders: 'スレッドでは、そこを読める人にも問いが見えます。',
  yesDirect: 'はい、DMで',
  yesThread: 'はい、自分のスレッドで',
  no: 'いいえ、けっこうです',
  firstDirect:
    'DMでたずねるには、まずDMへの「はい」が必要です。まだ何も予定していません。試しのメッセージが届いたら、もう一度 **はい、DMで** を押してください。',
  agreed: (details) => `一度だけたずねます：${details.when}。それまでは下のボタンで取り消せます。`,
  late: 'その時にボットが止まっていたら、一日以内に遅れて届くか、届きません。',
  missed: (details) =>
    `「はい」と答えてもらった問いは届きませんでした：${details.when}。そのときボットが止まっていたか、選んでもらった場所に書き込めなかったためです。助けが必要なときは、いつでも \`/crisis\` を使えます。`,
  takeBack: '取り消す',
  declined: 'わかりました。何も届きません。だれにも伝えません。',
  message:
    'こんにちは。あなたが「はい」と言ったボットです。調子はどうですか。答えなくてもかまいません。このあとは何も届きません。',
  tell: 'モデレーターに連絡を頼む',
  fine: 'だいじょうぶです',
  thanks: '教えてくれてありがとうございます。何も記録しません。このあとは何も届きません。',
};
