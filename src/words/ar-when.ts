import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = { first: 'الأول', second: 'الثاني', third: 'الثالث', fourth: 'الرابع' };

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'من الاثنين إلى الجمعة الساعة 8:30',
  weekly: 'كل أحد الساعة 7 مساءً',
  tomorrow: 'غدًا الساعة 21:00',
};

/** Arabic for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `لا شيء مكتوب هنا، فلا أعرف متى. يمكن كتابة مثلًا: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `هذا طويل جدًا: يمكنني قراءة ${details.most} حرف على الأكثر. يمكن كتابة مثلًا: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `لا أجد وقتًا هنا. تلزم إضافة وقت، مثلًا: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `لا يوجد وقت مثل «${details.word}». يمكن كتابة مثلًا: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `أجد هنا وقتين، ولا يمكن إلا وقت واحد. يمكن كتابة مثلًا: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' والوقت الآخر يُضاف وحده.'}`,
  'when-no-such-date': (details) => `لا يوجد يوم مثل «${details.word}». يمكن كتابة مثلًا: **${examples.tomorrow}**.`,
  'when-past': () => `هذا الوقت قد مضى. يمكن اختيار وقت قادم، مثلًا: **${examples.tomorrow}**.`,
  'when-too-far': () => `هذا بعد أكثر من سنتين. يمكن اختيار يوم أقرب، مثلًا: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `هذه الكلمات لا تتفق معًا، فلا أعرف أي يوم هو. تكفي واحدة منها، مثلًا: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `لست متأكدًا مما تعنيه «${details.word}» هنا، ولا أريد التخمين. يمكن كتابة مثلًا: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `لا يمكنني قراءة «${details.word}» كأيام توقف. يمكن كتابة مثلًا: **24 ديسمبر – 1 يناير**، وإذا كانت أكثر من واحد فبينها فاصلة.`,
  'when-not-date': (details) => `لا يمكنني قراءة «${details.word}» كيوم قادم. يمكن كتابة مثلًا: **15 ديسمبر**.`,
};

/** Arabic for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `كل يوم، الساعة ${details.time} (${details.zone})`,
  workdays: (details) => `من الاثنين إلى الجمعة، الساعة ${details.time} (${details.zone})`,
  weekly: (details) => `كل أسبوع: ${details.days}، الساعة ${details.time} (${details.zone})`,
  otherWeek: (details) => `كل أسبوعين: ${details.days}، الساعة ${details.time} (${details.zone})`,
  everyWeeks: (details) => `كل ${details.weeks} أسابيع: ${details.days}، الساعة ${details.time} (${details.zone})`,
  monthDay: (details) => `يوم ${details.day} من كل شهر، الساعة ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `يوم ${details.day} من كل شهر، أو آخر يوم من الشهر الأقصر، الساعة ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `يوم ${details.weekday} ${nths[details.nth] ?? 'الأخير'} من كل شهر، الساعة ${details.time} (${details.zone})`,
  once: (details) => `مرة واحدة: ${details.date}، الساعة ${details.time} (${details.zone})`,
  pauses: (details) => `ما عدا ${details.pauses}`,
  pauseDay: (details) => details.date,
  pauseSpan: (details) => `من ${details.from} إلى ${details.to}`,
};
