import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Japanese for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Japanese for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: '自分に合うグループや、今すぐの助けを見つける' },
  buttons: {
    find: 'グループを探す',
    say: '自分の言葉で伝える',
    now: '今すぐ助けがほしい',
    show: 'ここのグループを見る',
  },
  panel: {
    heading: () => '**同じような経験のある人たちを探していますか**',
    text: () =>
      '何時でも、ボタンを押してください。そのあとに出るものは、あなたにしか見えません。私は自動で答えるプログラムです。このサーバーのグループや、今すぐ話せる相手を表示できます。',
  },
  opening: {
    heading: () => '**来てくれてよかったです。**',
    text: () =>
      '私は自動で答えるプログラムです。このサーバーで、あなたに合うグループを探せます。このカードはあなたにしか見えず、ここで選んだことは何も残しません。',
    workplace: () => 'このサーバーは職場のものです。職場で知られてもよいことだけを話してください。',
    trial: () => 'このサーバーは、まだ私を試しているところです。変わることがあります。',
  },
  topic: {
    question: () => '**どんなことですか**',
    hint: () => 'いちばん近いものを選んでください。グループはいつでも抜けられます。',
    placeholder: 'どんなことかを選ぶ',
    other: { label: 'ほかのこと', description: 'この中にはない' },
  },
  taste: {
    question: () => '**どんなグループがいいですか**',
    hint: () => 'グループがいくつもあります。選ぶと、いくつかにしぼって表示できます。',
    labels: {
      open: 'だれでも入れる',
      small: '少人数',
      therapist: '専門のセラピストがいる',
      'in-person': '実際に会う',
      any: 'どれでもいい',
    },
  },
  list: {
    fitting: () => '**合うかもしれないグループです：**',
    all: () => '**ここにあるグループです：**',
    closest: () => '**ぴったりのグループはありません。近いものはこちらです：**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `理由：${reasons}`,
    reasons: {
      chosen: ({ topic }) => `「${topic}」を選んだため`,
      written: ({ topic }) => `書かれたことが「${topic}」に近いかもしれないため`,
      general: 'どんな話でもできます',
      language: 'あなたの言語です',
      open: 'すぐに入れます',
      small: ({ most }) => `少人数（最大${most}人）`,
      therapist: '専門のセラピストが進めます',
      peersAndTherapist: '仲間とセラピストが進めます',
      inPerson: '実際に会います',
      hybrid: '実際に会うことも、オンラインもあります',
    },
    facts: {
      line: ({ facts }) => `知っておくこと：${facts}`,
      language: ({ language }) => `使う言語：${language}`,
      request: '入るには申し込みます',
    },
    look: ({ name }) => `見る：${name}`,
    isIn: ({ channel }) => `もう入っているグループです：${channel}`,
  },
  notHere: {
    text: () => 'ちょうどそのためのグループは、ここに見つかりませんでした。',
    general: () => 'こちらを見てみることもできます：',
    places: () => 'このサーバーの外にも、話を聴いてくれる人がいます。次のところが助けになるかもしれません。',
    listen: '話を聴いてくれる窓口を見る',
  },
  noGroups: {
    text: () => '**このサーバーには、まだグループがありません。**',
    meanwhile: () => 'それでも、話を聴いてくれる人や、今すぐの助けを表示できます。',
    found: ({ command }) => `最初のグループを作れます：${command}`,
  },
  own: {
    title: '自分の言葉で',
    label: 'どんなことですか',
    description: 'ひとことで十分です。プログラムが読みます。残されず、ここのだれにも見えません。',
    placeholder: 'たとえば：春に母を亡くしました',
  },
  heard: {
    heavy: ({ button }) =>
      `つらすぎるときは「${button}」を押してください。どのくらいひどいか、わからなくてもかまいません。`,
    harm: () =>
      '人を傷つけることの手伝いはできません。私は自動で答えるプログラムなので、読みちがえたかもしれません。今だれかが危ないかもしれないときは、その地域の緊急の番号に電話してください。',
    hurt: ({ button }) =>
      `だれかに傷つけられているとき、自分が何をするかこわいときは「${button}」を押してください。話せる相手がいます。`,
  },
  elsewhere: {
    text: () =>
      'グループはサーバーにあります。私のいるサーバーを開いて、そこで `/start` と入力してください。`/crisis` はどこでも、ここでも使えます。',
  },
  closing: {
    fine: () => 'わかりました。いつでも戻ってきてください。`/start` と入力してください。`/crisis` も何時でも使えます。',
  },
  overview: {
    description: 'ここで私にできることを見る',
    heading: () => '**私にできること**',
    private: () => 'これはあなたにしか見えません。',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**メッセージのメニューの「アプリ」の中**',
    elsewhere: () => '私のいるサーバーでは、もっとできることがあります。そこで `/help` と入力してください。',
    lines: {
      crisis: '相談窓口や、気持ちを落ち着けるもの。何時でも',
      start: '自分に合うグループを見つける',
      browse: 'ここのグループをすべて見る',
      join: 'グループに入る',
      mine: '入っているグループを見る',
      agreement: 'グループの約束ごとを読む',
      leave: '理由を言わずに、すぐグループを抜ける',
      anonPost: '名前を出さずに書く',
      anonMine: '自分の書いたものと返信を見る',
      anonEdit: '控えのコードで、書いたものを直す',
      anonDelete: '控えのコードで、書いたものを消す',
      trust: '匿名の投稿を誰が書いたか、誰が知りうるかを見る',
      privacy: 'あなたについて持っているものをファイルで受け取る。`/privacy forget` で消す',
      optout: '私からの連絡と、書いたものにつらさを探すことを止める',
      offerSupport: '書いた人の力になるには',
      tell: 'モデレーターに知らせる',
      replyAnonymously: '名前を出さずに返信する',
    },
  },
};
