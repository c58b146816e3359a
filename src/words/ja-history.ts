import type { errors as enErrors, history as enHistory } from './en-history.ts';

const inDays = (days: number) => `${days}日間`;

/** Japanese for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'ここでは履歴を残せません。このボットを動かしている人が、その機能を使えるようにしていません。何も変わっていません。問いかけは、履歴がなくても同じように使えます。',
};

/** Japanese for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: '問いかけで押したものの自分だけの履歴（望む場合）',
    options: { do: 'どうするか。選ばなければ履歴を見ます', days: '押したものを何日間残すか' },
    do: { show: '見る', stop: 'これからは何も残さない', erase: '全部を一度に消す' },
  },
  days: (details) => inDays(details.days),
  off: '問いかけで押したものは、ここでは名前と結びつけて残りません。人の調子は健康についての情報で、Discordには厳しい決まりがあります。このボットを動かしている人は、履歴を使えるようにしていません。',
  offLeft: '前に残したものは、一時間以内に消えます。今すぐ消すには `/checkin history do:erase` を使ってください。',
  ask: {
    heading: '## 履歴を残しますか？',
    intro: 'あなただけが振り返るためのものです。なくても、問いかけは同じように使えます。',
    what: '**残すもの：**押したものと、その日だけです。自分への問いかけと、入っているグループの問いかけが対象です。言葉は残さず、どのグループだったかも残しません。',
    long: '**残す期間：**あなたが選んだ日数です。そのあとは、ひとりでに消えます。',
    who: '**読める人：**ほかのメンバーも、モデレーターも、サーバーの持ち主も読めません。あなた専用の鍵で閉じてあります。ただし、このボットを動かしている人はすべての鍵を持っているので、読もうと思えば読めます。あなたが見るときは、Discordを通って届きます。',
    end: '**やめ方：**`/checkin history do:stop` で、これからは何も残しません。`/checkin history do:erase` で、全部が一度に消えます。',
    where: '「はい」は、このボットがいるすべてのサーバーで有効です。',
    yes: (details) => `はい、${inDays(details.days)}残す`,
    other: 'はい、ただし期間を選ぶ',
    no: 'いいえ',
  },
  declined: 'わかりました。何も残しません。気が変わったら `/checkin history` を使ってください。',
  begun: (details) =>
    `わかりました。これから押したものを${inDays(details.days)}残します。見る、やめる、消すには \`/checkin history\` を使ってください。`,
  changed: (details) => `これからは${inDays(details.days)}残します。それより古いものは消えました。`,
  heading: '## あなたの履歴',
  empty: 'まだ何もありません。次に押したものがここに残ります。',
  counts: '押したものと回数：',
  count: (details) => `${details.level}：${details.count}`,
  week: (details) => `**${details.from}～${details.to}** · ${details.days}`,
  day: (details) => `${details.day}：${details.levels}`,
  before: 'それより前（月ごと）：',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `図では、左から右へ一日ずつ並んでいます。いちばん上の線が「${details.best}」、いちばん下の線が「${details.hardest}」です。印のない日は、何も残っていません。週の初めには細い線があります。`,
  alt: (details) =>
    `${details.from}から${details.to}までの図。${details.count}日に、五本の線の上の印があります。下が「${details.hardest}」、上が「${details.best}」です。ほかの日は空いています。どの日に何があったかは、一緒の文章にあります。`,
  noPicture: '今回は図を描けませんでした。文章の内容は同じです。',
  kept: (details) =>
    `「はい」と答えた日時：${details.since}。押したものは${inDays(details.days)}でひとりでに消えます。ここではあなたにしか見えません。このボットを動かしている人は読もうと思えば読めます。`,
  stopped: 'これからは何も残しません。ここにあるものは、期間が過ぎるとひとりでに消えます。消せばすぐになくなります。',
  stop: 'これからは何も残さない',
  erase: '全部消す',
  longer: '残す期間を変える',
  again: 'はい、また残す',
  eraseAsk: '全部消しますか？元には戻せません。そのあとは何も残しません。',
  eraseYes: 'はい、全部消す',
  erased: (details) => `消しました：${details.count}件。何も残っておらず、これからも残しません。`,
  erasedNone: '消すものはありませんでした。何も残っておらず、これからも残しません。',
};
