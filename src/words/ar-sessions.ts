import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';
import { countIn } from './plurals.ts';

const plural = countIn('ar');

/** Arabic for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () => 'لم يعد هذا اللقاء موجودًا، لذلك لم يتغير شيء. ما هو مقرر تجده في `/session list`.',
  'session-begun': () => 'بدأ هذا اللقاء أو انتهى، لذلك لم يتغير شيء. ما يأتي بعده تجده في `/session next`.',
  'session-cancelled': () => 'أُلغي هذا اللقاء، لذلك لم يتغير شيء. ما يأتي بعده تجده في `/session next`.',
  'session-not-member': () =>
    'هذا لأعضاء هذه المجموعة. لم يتغير شيء. للعثور على مجموعة هنا، يمكنك استخدام `/group browse`.',
  'session-unsure': () =>
    'لا أستطيع الآن أن أرى إن كنت في هذه المجموعة، لذلك لا أعرض عنوانها. يُرجى المحاولة لاحقًا، أو سؤال من يعتني بالمجموعة.',
  'session-none': () =>
    'لا أرى لقاء لمجموعاتك في الأيام الـ14 القادمة، لذلك لم يتغير شيء. مجموعاتك تجدها في `/group mine`.',
  'session-no-such': (details) =>
    `لا أجد لقاء لمجموعاتك باسم «${details.typed}». يمكنك الاختيار من القائمة أثناء الكتابة، أو النظر في \`/session list\`.`,
  'session-no-address': () => 'لا عنوان مع هذا اللقاء. يمكنك سؤال من يعتني بالمجموعة عن مكان اللقاء.',
  'session-echo-over': () =>
    'أُغلق هذا السؤال، لذلك لم يُحسب شيء. إذا كان هناك ما يشغل بالك، فيُرجى إخبار من يعتني بالمجموعة.',
};

/** Arabic for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'متى تلتقي مجموعاتك',
    next: { description: 'متى تلتقي مجموعاتك في المرة القادمة؛ لا يرى ذلك سواك' },
    list: { description: 'متى تلتقي مجموعاتك في الأيام الـ14 القادمة؛ لا يرى ذلك سواك' },
    rsvp: {
      description: 'القول إنك ستحضر لقاء، أو إنك لا تستطيع الحضور',
      optionNames: { answer: 'الجواب', session: 'اللقاء' },
      options: { answer: 'هل ستحضر؟', session: 'أي لقاء؛ من دون اختيار هو اللقاء القادم' },
    },
  },
  overview: 'متى تلتقي مجموعاتك، وهل ستحضر',
  come: 'سأحضر',
  cannot: 'لا أستطيع الحضور',
  calendar: 'إضافة إلى تقويمي',
  calendarAgain: 'تحديث تقويمي',
  where: 'أين نلتقي',
  support: 'أحتاج إلى مساندة',
  card: {
    when: (details) => `**متى:** ${details.at} (${details.distance})`,
    lasts: (details) =>
      plural(details.minutes, {
        zero: `**المدة:** ${details.minutes} دقيقة`,
        one: '**المدة:** دقيقة واحدة',
        two: '**المدة:** دقيقتان',
        few: `**المدة:** ${details.minutes} دقائق`,
        many: `**المدة:** ${details.minutes} دقيقة`,
        other: `**المدة:** ${details.minutes} دقيقة`,
      }),
    place: (text) => `**أين:** ${text}`,
    inPerson: 'حضوريًا',
    hybrid: (details) => `${details.channel}، أو حضوريًا`,
    addressHidden: 'العنوان لأعضاء هذه المجموعة: يظهر بالضغط على **أين نلتقي**.',
    address: (text) => `**العنوان:** ${text}`,
    host: (details) => `**يدير اللقاء:** ${details.who}`,
    hosts: (details) => `**يدير اللقاء:** ${details.who}، ${details.second}`,
    agenda: '**ما هو مقرر:**',
    going: (details) =>
      plural(details.count, {
        zero: `سيحضر منا ${details.count} شخص.`,
        one: 'سيحضر شخص واحد منا.',
        two: 'سيحضر شخصان منا.',
        few: `سيحضر منا ${details.count} أشخاص.`,
        many: `سيحضر منا ${details.count} شخصًا.`,
        other: `سيحضر منا ${details.count} شخص.`,
      }),
    left: (details) =>
      plural(details.count, {
        zero: `بقي ${details.count} مكان.`,
        one: 'بقي مكان واحد.',
        two: 'بقي مكانان.',
        few: `بقيت ${details.count} أماكن.`,
        many: `بقي ${details.count} مكانًا.`,
        other: `بقي ${details.count} مكان.`,
      }),
    full: 'كل الأماكن محجوزة. بالضغط على **سأحضر** يمكنك انتظار مكان. المكان الذي يخلو يذهب إلى من انتظر أطول مدة؛ والأمر `/session list` يعرض إن كان لك.',
    cancelled: '**أُلغي هذا اللقاء. لن يُعقد.**',
    moved: '**نُقل موعد هذا اللقاء. الموعد الجديد في الأسفل.**',
    over: 'انتهى هذا اللقاء.',
    open: 'يمكنك أيضًا الحضور من دون قول شيء هنا.',
    quiet: 'لا أخبر أحدًا بمن سيحضر، بل بالعدد فقط.',
  },
  reminder: {
    soon: (details) => `**${details.title}** يبدأ ${details.distance}.`,
    cannot: 'إن قلت إنك ستحضر ولم تستطع، فيكفي الضغط على الزر. عندها يمكن أن يأخذ مكانك شخص آخر.',
    waits: 'هل تنتظر مكانًا؟ الأمر `/session list` يعرض إن كان لك مكان.',
  },
  changed: {
    cancelled: (details) => `**${details.title}**، ${details.at}: أُلغي. لن يُعقد.`,
    moved: (details) => `نُقل موعد **${details.title}**. الموعد الآن: ${details.at} (${details.distance}).`,
    was: (details) => `كان قبل ذلك: ${details.at}.`,
    keeps: 'إن قلت إنك ستحضر، فهذا ما زال محسوبًا. وإن لم تستطع في الموعد الجديد، فيكفي الضغط على الزر.',
    keepsDirectly: (link) =>
      `ما قلته ما زال محسوبًا. إن لم تستطع في الموعد الجديد، فيمكنك استخدام \`/session rsvp\` في السيرفر: ${link}`,
    calendar: 'إن كان في تقويمك، فمن هنا ملف جديد.',
    calendarDirectly: (link) => `إن كان في تقويمك، فالملف الجديد في السيرفر مع \`/session list\`: ${link}`,
  },
  answer: {
    going: (details) => `سُجِّل: ستحضر **${details.title}**، ${details.at}.`,
    goingAlready: (details) => `سبق أن قلت إنك ستحضر **${details.title}**، ${details.at}. يُحسب ذلك مرة واحدة.`,
    waiting: (details) => `لا مكان في **${details.title}** الآن. أنت تنتظر مكانًا.`,
    line: (details) => `مكانك في الصف: ${details.place}.`,
    willTell: 'عندما يخلو مكان لك، يصبح لك، وأرسل إليك رسالة خاصة واحدة.',
    willShow: 'عندما يخلو مكان لك، يصبح لك. الأمر `/session list` يعرضه؛ ولا أكتب لك.',
    kept: 'لا أخبر أحدًا بأنه أنت، بل بعدد من سيحضر فقط. أنسى ذلك بعد يوم من اللقاء.',
    notGoing: (details) => `حسنًا. لن تحضر **${details.title}**.`,
    notWaiting: (details) => `حسنًا. لم تعد تنتظر مكانًا في **${details.title}**.`,
    freed: 'مكانك متاح الآن لشخص آخر.',
    forgotten: 'لا يعلم أحد أنه أنت، ولا أحتفظ بشيء من ذلك.',
  },
  movedUp: (details) => `خلا مكان، وهو لك: **${details.title}**، ${details.at}.`,
  movedUpHow: (link) =>
    `إن لم تستطع الحضور، فيُرجى قول ذلك مع \`/session rsvp\` في السيرفر. عندها يمكن أن يأخذه من بعدك: ${link}`,
  list: {
    next: '## ما يأتي الآن',
    heading: '## الأيام الـ14 القادمة',
    none: 'لا أرى لقاء لمجموعاتك في الأيام الـ14 القادمة.',
    unknown: (details) =>
      plural(details.count, {
        zero: `لا أستطيع أن أرى إن كنت في ${details.count} مجموعة، لذلك لقاءاتها ليست هنا.`,
        one: 'لا أستطيع أن أرى إن كنت في إحدى المجموعات، لذلك لقاءاتها ليست هنا.',
        two: 'لا أستطيع أن أرى إن كنت في مجموعتين، لذلك لقاءاتهما ليست هنا.',
        few: `لا أستطيع أن أرى إن كنت في ${details.count} مجموعات، لذلك لقاءاتها ليست هنا.`,
        many: `لا أستطيع أن أرى إن كنت في ${details.count} مجموعة، لذلك لقاءاتها ليست هنا.`,
        other: `لا أستطيع أن أرى إن كنت في ${details.count} مجموعة، لذلك لقاءاتها ليست هنا.`,
      }),
    group: (name) => `المجموعة: ${name}`,
    going: 'قلت إنك ستحضر.',
    waiting: (details) => `أنت تنتظر مكانًا. مكانك في الصف: ${details.place}.`,
    nothing: 'لم تقل إنك ستحضر.',
    more: (details) => `المزيد مما لا يتسع له المكان هنا: ${details.count}`,
    quiet: 'لا يرى هذا سواك. ولا يُخبَر أحد بأنك نظرت.',
  },
  file: {
    one: 'عند فتح هذا الملف يسألك تقويمك إن كان يضيف اللقاء.',
    many: 'عند فتح هذا الملف يسألك تقويمك إن كان يضيف اللقاءات.',
    changes: 'لا يتغير الملف من نفسه. إذا نُقل موعد لقاء أو أُلغي، فمن هنا ملف جديد.',
    title: 'من يرى تقويمك يستطيع قراءة العنوان الظاهر فيه. قد يناسبك تغييره هناك.',
    noAddress: 'عنوان المكان ليس فيه، لأن آخرين قد يرون تقويمك.',
    withAddress: 'إضافة عنوان المكان أيضًا',
    hasAddress: 'عنوان المكان في هذا الملف.',
    keep: 'يُرجى إبقاؤه بين أعضاء هذه المجموعة.',
    cancelled: (details) => `أُلغي: ${details.title}`,
  },
  closing: {
    ask: (details) => `## هل كان **${details.title}** مفيدًا لك؟`,
    how: 'لا يلزم أحدًا أن يجيب. ما تختاره يُحسب من دون اسمك، ولا يمكن سحبه. من يعتني بالمجموعة يرى الأعداد في اليوم التالي، إذا أجاب خمسة أشخاص أو أكثر.',
    until: (details) => `يمكن الإجابة حتى ${details.when}. أسجّل فقط أنك أجبت، كي لا يُحسب أحد مرتين. وأحذف ذلك بعد يوم.`,
    thanks: 'شكرًا. حُسب ذلك، واسمك ليس معه.',
    already: 'سبق أن أجبت، والإجابة الأولى هي التي تُحسب. اسمك ليس معها.',
    low: 'إن بقي شيء ثقيل، فلا داعي للبقاء وحدك معه. يمكنك رؤية ما قد يساعد.',
  },
};
