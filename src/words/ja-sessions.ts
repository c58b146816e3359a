import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Japanese for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () => 'この集まりはもうないので、何も変わっていません。予定は `/session list` で見られます。',
  'session-begun': () =>
    'この集まりは始まったか、もう終わったので、何も変わっていません。次の予定は `/session next` で見られます。',
  'session-cancelled': () =>
    'この集まりは中止になったので、何も変わっていません。次の予定は `/session next` で見られます。',
  'session-not-member': () =>
    'これはこのグループの人のためのものです。何も変わっていません。ここでグループを探すには `/group browse` を使ってください。',
  'session-unsure': () =>
    'あなたがこのグループにいるかどうかが今は見えないので、住所は表示しません。あとでもう一度試すか、グループの世話をしている人に聞いてください。',
  'session-none': () =>
    'これから14日のあいだ、あなたのグループの集まりは見当たらないので、何も変わっていません。自分のグループは `/group mine` で見られます。',
  'session-no-such': (details) =>
    `あなたのグループに「${details.typed}」という集まりは見つかりません。入力中に出る一覧から選ぶか、\`/session list\` で見てください。`,
  'session-no-address': () =>
    'この集まりには住所がありません。集まる場所は、グループの世話をしている人に聞いてください。',
  'session-echo-over': () =>
    'この質問はもう終わったので、何も数えられていません。気になることがあれば、グループの世話をしている人に伝えてください。',
};

/** Japanese for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'あなたのグループの集まり',
    next: { description: 'あなたのグループが次に集まる日を見る。あなたにだけ見えます' },
    list: { description: 'これから14日の、あなたのグループの集まりを見る。あなたにだけ見えます' },
    rsvp: {
      description: '集まりに行くこと、または行けないことを伝える',
      optionNames: { answer: '返事', session: '集まり' },
      options: { answer: '行きますか？', session: 'どの集まりか。選ばなければ次の集まりです' },
    },
  },
  overview: 'グループがいつ集まるかを見て、行くかどうかを伝える',
  come: '行きます',
  cannot: '行けません',
  calendar: 'カレンダーに入れる',
  calendarAgain: 'カレンダーを新しくする',
  where: '集まる場所',
  support: '支えがほしい',
  card: {
    when: (details) => `**日時：** ${details.at}（${details.distance}）`,
    lasts: (details) => `**長さ：** ${details.minutes}分`,
    place: (text) => `**場所：** ${text}`,
    inPerson: '対面',
    hybrid: (details) => `${details.channel}、または対面`,
    addressHidden: '住所はこのグループの人のためのものです。**集まる場所** を押してください。',
    address: (text) => `**住所：** ${text}`,
    host: (details) => `**進行：** ${details.who}`,
    hosts: (details) => `**進行：** ${details.who}、${details.second}`,
    agenda: '**予定していること：**',
    going: (details) => `${details.count}人が行きます。`,
    left: (details) => `残りの席：${details.count}`,
    full: '席はすべてうまっています。席を待つには **行きます** を押してください。空いた席は、いちばん長く待っている人のものになります。あなたの席かどうかは `/session list` で見られます。',
    cancelled: '**この集まりは中止になりました。行われません。**',
    moved: '**この集まりは時間が変わりました。新しい時間は下にあります。**',
    over: 'この集まりは終わりました。',
    open: 'ここで何も言わずに来てもかまいません。',
    quiet: 'だれが行くかはだれにも伝えません。伝えるのは人数だけです。',
  },
  reminder: {
    soon: (details) => `**${details.title}** は${details.distance}に始まります。`,
    cannot: '行くと伝えたのに行けなくなったときは、ボタンを押してください。席をほかの人にゆずれます。',
    waits: '席を待っていますか？ 席があるかどうかは `/session list` で見られます。',
  },
  changed: {
    cancelled: (details) => `**${details.title}**（${details.at}）は中止になりました。行われません。`,
    moved: (details) =>
      `**${details.title}** は時間が変わりました。新しい時間は ${details.at}（${details.distance}）です。`,
    was: (details) => `前は ${details.at} でした。`,
    keeps: '行くと伝えた人の返事は、そのまま残ります。新しい時間に行けないときは、ボタンを押してください。',
    keepsDirectly: (link) =>
      `返事は、そのまま残っています。新しい時間に行けないときは、サーバーで \`/session rsvp\` を使ってください：${link}`,
    calendar: 'カレンダーに入れてあるときは、ここで新しいファイルを受け取ってください。',
    calendarDirectly: (link) =>
      `カレンダーに入れてあるときは、サーバーの \`/session list\` で新しいファイルを受け取ってください：${link}`,
  },
  answer: {
    going: (details) => `記録しました。**${details.title}**（${details.at}）に行く予定です。`,
    goingAlready: (details) =>
      `**${details.title}**（${details.at}）に行くことは、もう伝えてもらっています。一回だけ数えられます。`,
    waiting: (details) => `**${details.title}** は今、満員です。席を待つ順番に入りました。`,
    line: (details) => `あなたの順番：${details.place}`,
    willTell: 'あなたの席が空いたら、その席はあなたのものです。ダイレクトメッセージを一通送ります。',
    willShow:
      'あなたの席が空いたら、その席はあなたのものです。`/session list` で見られます。こちらから連絡はしません。',
    kept: 'あなたが行くことはだれにも伝えません。伝えるのは人数だけです。集まりの一日後に消します。',
    notGoing: (details) => `分かりました。**${details.title}** には行かない予定です。`,
    notWaiting: (details) => `分かりました。もう **${details.title}** の席を待っていません。`,
    freed: 'あなたの席は、ほかの人が使えます。',
    forgotten: 'それがあなただったことはだれにも伝わらず、こちらには何も残りません。',
  },
  movedUp: (details) => `席が空き、あなたのものになりました：**${details.title}**（${details.at}）`,
  movedUpHow: (link) =>
    `行けないときは、サーバーで \`/session rsvp\` を使って知らせてください。次の人がその席を使えます：${link}`,
  list: {
    next: '## 次の集まり',
    heading: '## これからの14日',
    none: 'これから14日のあいだ、あなたのグループの集まりは見当たりません。',
    unknown: (details) =>
      `あなたがいるかどうか見えないグループが${details.count}つあり、その集まりはここにありません。`,
    group: (name) => `グループ：${name}`,
    going: '行くと伝えました。',
    waiting: (details) => `席を待っています。あなたの順番：${details.place}`,
    nothing: '行くとは伝えていません。',
    more: (details) => `ここに入りきらないもの：${details.count}`,
    quiet: 'これはあなたにだけ見えます。見たことは誰にも伝わりません。',
  },
  file: {
    one: 'このファイルを開くと、集まりを入れるかどうかをカレンダーが聞きます。',
    many: 'このファイルを開くと、これらの集まりを入れるかどうかをカレンダーが聞きます。',
    changes:
      'ファイルは自動では変わりません。集まりの時間が変わったり中止になったりしたら、ここで新しいものを受け取ってください。',
    title: 'あなたのカレンダーを見る人は、題名を読めます。カレンダーの中で変えてもかまいません。',
    noAddress: 'ほかの人があなたのカレンダーを見るかもしれないので、住所は入っていません。',
    withAddress: '住所も入れる',
    hasAddress: 'このファイルには住所が入っています。',
    keep: 'このグループの人のあいだだけにとどめてください。',
    cancelled: (details) => `中止：${details.title}`,
  },
  closing: {
    ask: (details) => `## **${details.title}** は、あなたにとってよい時間でしたか？`,
    how: '答えなくてもかまいません。押したものは名前なしで数えられ、取り消せません。グループの世話をしている人は、5人以上が答えたとき、次の日に数を見ます。',
    until: (details) =>
      `${details.when}まで答えられます。二重に数えないように、答えたということだけを記録し、その一日後に消します。`,
    thanks: 'ありがとうございます。数えました。名前はついていません。',
    already: 'もう答えてもらっていて、最初の答えが数えられます。名前はついていません。',
    low: 'つらいものが残っていたら、ひとりで抱えなくても大丈夫です。助けになりそうなものを見られます。',
  },
};
