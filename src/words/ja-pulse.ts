import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Japanese for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'この質問はもう終わったので、回答は保存されませんでした。気になることがあれば、グループの世話をしている人に伝えてください。',
  'pulse-answered': () =>
    'この質問には前に答えてもらっていて、その回答が数えられます。何も変わっていません。次のときに、また話してください。',
  'pulse-not-member': () => 'この質問は、このグループの人のためのものです。何も保存されませんでした。',
  'pulse-incomplete': () => '4つの質問のそれぞれに答えを選んで、もう一度送ってください。まだ何も保存されていません。',
};

/** Japanese for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## **${details.name}** は、あなたにとってどうですか？\n短い質問が4つと、1文を書く場所があります。答えなくてもかまいません。`,
  how: '名前は、答えといっしょには残りません。グループの世話をしている人が答えを見るのは、5人が答えてからで、順番は混ざっています。そのため、送ったものは取り消せません。どれがあなたの答えか、だれにも分からないからです。答えたということだけを記録し、終わったら消します。',
  until: (details) => `${details.when}まで答えられます。`,
  answer: '答える',
  form: {
    title: 'このグループは、あなたにとってどうですか？',
    sentenceLabel: 'ほかに伝えたいこと',
    sentenceDescription: 'よければ1文で。だれかの名前は書かないでください。',
  },
  questions: {
    heard: 'ここで話を聞いてもらえていますか？',
    topics: '大切なことについて話せていますか？',
    run: 'グループの進め方は合っていますか？',
    overall: '全体として、このグループはよいですか？',
  },
  scale: {
    1: '1: まったくそう思わない',
    2: '2: 少しそう思う',
    3: '3: どちらとも言えない',
    4: '4: だいたいそう思う',
    5: '5: とてもそう思う',
  },
  thanks: 'ありがとうございます。回答が届きました。名前はついていません。',
  decided: (details) =>
    `**${details.name}** についての声をありがとうございました。次のことを試してみます：${details.change}`,
};
