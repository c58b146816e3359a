import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Japanese for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `「${details.typed}」という開いているグループはここには見つかりません。\`/group browse\` で全部見られます。`
      : `「${details.typed}」という開いているグループはここには見つかりません。もしかして ${details.near} ですか？\`/group browse\` で全部見られます。`,
  'group-closed': (details) =>
    `**${details.name}** はもう開いていないので、今は誰も参加できません。\`/group browse\` でほかのグループを見てください。`,
  'group-gone': () => 'このグループはもうありません。`/group browse` でほかのグループを見てください。',
  'group-kept-out': (details) =>
    `今は **${details.name}** に参加できません。このサーバーを見守る人がそう決めました。理由を知りたいときや、間違いだと思うときは、サーバーの運営者に聞いてください。\`/crisis\` はいつでも使えます。`,
  'group-out-of-reach': (details) =>
    `今、**${details.name}** ではこれができません。このサーバーの何かが妨げています。何も変わっていません。サーバーの運営者に伝えてください。\`/group doctor\` で原因がわかります。`,
  'not-on-server': () =>
    'Discord によると、あなたはもうこのサーバーにいません。サーバーに戻って、そこでもう一度試してください。',
  'too-many-waits': (details) =>
    `ここではもう ${details.most} 個のグループを待っています。\`/group mine\` でどれか一つをやめて、もう一度試してください。`,
  'discord-busy': () => 'Discord が今とても混んでいます。1分たってから、もう一度試してください。',
  'no-such-topic': (details) =>
    `「${details.typed}」が何についてかわかりません。入力しながら一覧からテーマを選ぶか、空けておいてください。`,
};

/** Japanese for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'このサーバーの支え合いのグループ',
    browse: {
      description: 'どんなグループがあるか見る。一覧はあなたにだけ見えます',
      optionNames: { topic: 'テーマ', language: '言語', format: '形式', age: '年齢' },
      options: {
        topic: '何についてか、自分の言葉で',
        language: 'そこで話される言語',
        format: 'どこで集まるか',
        age: '誰のためか',
      },
    },
    join: {
      description: 'グループに参加する、または参加を申し込む',
      optionNames: { group: 'グループ' },
      options: { group: 'どのグループか' },
    },
    leave: {
      description: 'グループをすぐに抜ける。何も聞かれません',
      optionNames: { group: 'グループ' },
      options: { group: 'どのグループか' },
    },
    mine: { description: '入っているグループと、待っているものを見る。あなたにだけ見えます' },
  },
  formats: { online: 'オンライン', hybrid: 'オンラインと対面', 'in-person': '対面' },
  leads: {
    peers: '同じ経験のある人が進行',
    therapist: (details) => `セラピストの ${details.name} さんが進行（${details.date} にサーバーの持ち主が確認）`,
    both: (details) =>
      `同じ経験のある人と、セラピストの ${details.name} さんが進行（${details.date} にサーバーの持ち主が確認）`,
  },
  admissions: { open: '誰でも参加できる', request: '参加は申し込み' },
  ages: { 13: '13歳以上', 16: '16歳以上', 18: '18歳以上' },
  size: {
    about: (count) => `約 ${count} 人`,
    more: (count) => `${count} 人以上`,
    full: '今は満員',
  },
  browse: {
    heading: () => '## このサーバーのグループ',
    quiet: () => 'この一覧はあなたにだけ見えます。見たことは誰にも伝わりません。',
    none: () => 'そのような開いているグループは、まだここにありません。`/group browse` で全部見られます。',
    page: (details) => `${details.page} / ${details.pages} ページ`,
    choose: 'グループを見る',
    previous: '前のページ',
    next: '次のページ',
    back: '一覧に戻る',
  },
  card: {
    forWhom: (text) => `**誰のためか:** ${text}`,
    agreement: (text) => `**そこでの約束:**\n${text}`,
    agreementMore: () => 'これで全部ではありません。残りは `/group agreement` で見られます。',
    question: (text) => `**一つだけ質問があります:** ${text}`,
    place: () => '集まる場所は、参加した人にだけ見えます。',
    screened: () =>
      'そこではプログラムがメッセージを読みます。誰かが危ないかもしれないとき、モデレーターに知らせます。',
    exposure: {
      role: () =>
        '**誰に見えるか:** ほかのメンバーは、あなたのプロフィールでグループのロールを見られます。監査ログを見られるスタッフとほかのボットは、あなたが参加したことを見られます。',
      overwrite: () =>
        '**誰に見えるか:** グループの人には、そこにいるあなたが見えます。プロフィールには何も出ません。監査ログを見られるスタッフとほかのボットは、あなたが参加したことを見られます。',
      thread: () =>
        '**誰に見えるか:** Discord は、あなたが参加したことをグループの中に表示します。プロフィールには何も出ません。スレッドを管理するスタッフとほかのボットは、あなたが参加したことを見られます。',
    },
    join: '参加する',
    ask: '参加を申し込む',
    wait: '空きを待つ',
  },
  welcome: {
    joined: (details) => `**${details.name}** に入りました。入り口はこちらです: ${details.channel}`,
    already: (details) => `**${details.name}** にはもう入っています。入り口はこちらです: ${details.channel}`,
    place: (text) => `**集まる場所:** ${text}`,
    agreement: (version) => `約束（第 ${version} 版）は \`/group agreement\` で読めます。`,
    leave: () => '`/group leave` でいつでも抜けられます。誰にも伝わりません。',
    leaveThread: () =>
      '静かに抜けるには、Discord でスレッドのメニューを開いて *スレッドから退出* を押してください。`/group leave` だと、抜けたことを Discord が中に表示します。',
  },
  hello: {
    question: () =>
      '**あいさつしてみますか？** 助けになりそうなものを押すと、使える言葉をお見せします。何も送られません。',
    wishes: { listen: '聞くだけ', been: '同じ経験', ideas: 'ヒント', distraction: '気晴らし' },
    words: {
      listen: 'こんにちは、はじめて来ました。少しのあいだ、ただ聞いてもらえると助かります。',
      been: 'こんにちは、はじめて来ました。同じことを経験した人の話を聞けると助かります。',
      ideas: 'こんにちは、はじめて来ました。ヒントがほしいです。みなさんは何が助けになりましたか？',
      distraction: 'こんにちは、はじめて来ました。しばらく軽い話をしてもいいですか？',
    },
    how: (channel) =>
      `これをコピーするか、自分の言葉で ${channel} に書けます。何も送られていません。読むだけでも大丈夫です。`,
  },
  waiting: {
    full: (name) => `**${name}** は今、満員です。あなたは順番待ちに入りました。`,
    line: (place) => `あなたの順番: ${place}`,
    expect: {
      days: '数日のうちに順番が来るかもしれません。これは過去30日からの見込みです。',
      weeks: '数週間のうちに順番が来るかもしれません。これは過去30日からの見込みです。',
      months: '何か月もかかるかもしれません。これは過去30日からの見込みです。',
      unknown: 'どのくらいかかるかは言えません。最近空いた席が少なすぎるためです。',
    },
    keeps: () =>
      '席が空いたら、3日間あなたのために取っておかれ、あなたが決めます。`/group mine` で見られます。90日たつと待つのは終わります。',
    offered: (details) => `**${details.name}** にあなたの席があります。${details.until} まで取っておかれます。`,
    openServer: (link) => `席に着くには、サーバーを開いて \`/group mine\` を使ってください: ${link}`,
    tell: '知らせがあれば連絡してほしい',
    willTell: () => '知らせがあれば、ダイレクトメッセージを一通送ります。',
    take: (name) => `席に着く: ${name}`,
    giveUp: (name) => `待つのをやめる: ${name}`,
    gone: () => 'その待ちはもう終わっています。',
    givenUp: (name) => `できました。もう **${name}** を待っていません。`,
  },
  request: {
    title: '参加を申し込む',
    answer: 'あなたの答え',
    sent: (name) =>
      `**${name}** への参加を申し込みました。このサーバーのモデレーターに、あなたの名前と書いたことが見えます。どのくらいかかるかは言えません。`,
    already: (name) =>
      `**${name}** への参加はもう申し込まれています。まだ返事はありません。\`/group mine\` で見られます。`,
    keeps: () =>
      '書いたことは、決まりしだいここから消されます。`/group mine` で全部取り下げられます。90日たつと終わります。',
    accepted: (details) => `申し込んだ **${details.name}** に入れました: ${details.channel}`,
    declined: (name) =>
      `**${name}** は今、あなたを迎えられません。あなたの価値とは関係ありません。ほかのグループは \`/group browse\` で見られます。`,
    reasons: {
      none: null,
      topic: '理由: あなたが探していることとは別のことを話すグループです。',
      age: '理由: ほかの年齢の人のためのグループです。',
      room: '理由: 今は空きがありません。',
      elsewhere: '理由: ここの別のグループのほうが合うかもしれません。',
    },
  },
  leave: {
    left: (name) => `**${name}** を抜けました。誰にも伝わりません。いつでも戻れます。`,
    leftThread: (name) =>
      `**${name}** を抜けました。抜けたことを Discord が中に表示します。ほかには誰にも伝わりません。いつでも戻れます。`,
    notIn: (name) => `**${name}** には入っていないので、抜けるものはありません。`,
  },
  mine: {
    heading: () => '## あなたのグループ',
    none: () => '見えるかぎり、ここではどのグループにも入っていません。`/group browse` で探せます。',
    closed: (name) => `**${name}**（もう開いていません）`,
    unknown: () => '入っているかどうか見えません:',
    waits: () => '## 待っているもの',
    asked: (name) => `**${name}**: 参加を申し込みました。まだ返事はありません。`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'グループを抜ける',
    more: (count) => `ここに入りきらないもの: ${count}`,
  },
};
