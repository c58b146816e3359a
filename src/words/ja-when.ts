import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = { first: '第1', second: '第2', third: '第3', fourth: '第4' };

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: '平日 8:30',
  weekly: '毎週日曜日の午後7時',
  tomorrow: '明日 21:00',
};

/** Japanese for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `何も書かれていないので、いつか分かりません。このように書いてください：**${details.once ? examples.tomorrow : examples.often}**。`,
  'when-too-long': (details) =>
    `長すぎます。読めるのは${details.most}文字までです。このように書いてください：**${details.once ? examples.tomorrow : examples.often}**。`,
  'when-no-time': (details) =>
    `時刻が見つかりません。時刻も書いてください。例：**${details.once ? examples.tomorrow : examples.weekly}**。`,
  'when-no-such-time': (details) =>
    `「${details.word}」という時刻はありません。このように書いてください：**${details.once ? examples.tomorrow : examples.often}**。`,
  'when-two-times': (details) =>
    `時刻が二つありますが、書けるのは一つだけです。このように書いてください：**${details.once ? examples.tomorrow : examples.weekly}**。${details.once ? '' : 'もう一つは別に設定してください。'}`,
  'when-no-such-date': (details) =>
    `「${details.word}」という日はありません。このように書いてください：**${examples.tomorrow}**。`,
  'when-past': () => `その時刻は過ぎています。これから来る時刻を選んでください。例：**${examples.tomorrow}**。`,
  'when-too-far': () => `二年以上先の日です。もっと近い日を選んでください。例：**${examples.tomorrow}**。`,
  'when-contradiction': (details) =>
    `言葉どうしが合わないので、どの日か分かりません。どれか一つだけ書いてください。例：**${details.once ? examples.tomorrow : examples.weekly}**。`,
  'when-unknown': (details) =>
    `ここでの「${details.word}」の意味がはっきりしないので、推測はしません。このように書いてください：**${details.once ? examples.tomorrow : examples.often}**。`,
  'when-not-pause': (details) =>
    `「${details.word}」を休みの日として読めません。このように書いてください：**12月24日〜1月1日**。いくつかあるときは読点で区切ってください。`,
  'when-not-date': (details) =>
    `「${details.word}」をこれからの日として読めません。このように書いてください：**12月15日**。`,
};

/** Japanese for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `毎日${details.time}（${details.zone}）`,
  workdays: (details) => `平日の${details.time}（${details.zone}）`,
  weekly: (details) => `毎週${details.days}の${details.time}（${details.zone}）`,
  otherWeek: (details) => `隔週の${details.days}の${details.time}（${details.zone}）`,
  everyWeeks: (details) => `${details.weeks}週間ごとの${details.days}の${details.time}（${details.zone}）`,
  monthDay: (details) => `毎月${details.day}日の${details.time}（${details.zone}）`,
  monthDayOrLast: (details) => `毎月${details.day}日の${details.time}（${details.zone}）、ない月は最終日`,
  nthWeekday: (details) => `毎月${nths[details.nth] ?? '最終'}${details.weekday}の${details.time}（${details.zone}）`,
  once: (details) => `${details.date}の${details.time}に一回だけ（${details.zone}）`,
  pauses: (details) => `${details.pauses}は休み`,
  pauseDay: (details) => details.date,
  pauseSpan: (details) => `${details.from}から${details.to}まで`,
};
