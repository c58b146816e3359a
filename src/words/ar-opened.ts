import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `شيء كتبته دون اسم في **${details.server}** فُتح قبل نحو 30 يومًا: شخصان اختارهما الخادم لهذا الأمر عرفا معًا من كتبه. السبب الذي ذكراه: ${details.reason}. وهذا مسجّل هناك. إذا كانت لديك أسئلة أو لم تكن موافقًا، فاكتب إلى من يديرون ذلك الخادم. للمساعدة في أي وقت استخدم \`/crisis\`.`,
  reasons: {
    life: 'حياة في خطر',
    law: 'أمر قانوني',
    child: 'اعتداء جنسي على طفل',
  },
};
