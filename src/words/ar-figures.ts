import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('ar');

/** Arabic for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## كيف اعتُني بهذا المجتمع في آخر ${days} يومًا`,
  asked: (count) => `اهتم المشرفون برسائل وطلبات عددها **${count}**.`,
  wait: ({ usual, most }) => `نصفها خلال ${usual}، وتسع من كل عشر خلال ${most}.`,
  inTime: (percent) => `في الوقت المناسب: **${percent} %**.`,
  night: (usual) => `في الليل نصفها خلال ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `عدد الاعتراضات على قرارات المشرفين: ${asked}؛ ومن كل 100 منها تغيّر القرار في ${overturned}.`,
  few: 'ما زال هناك القليل جدًا للعد. الأعداد الأقل من خمسة لا تظهر أبدًا، حتى لا يمكن التعرف على أحد.',
  foot: 'لا يُذكر اسم أحد، والأعداد الأقل من خمسة لا تظهر أبدًا. المتطوعون أناس مثلك، وليسوا مستيقظين دائمًا. إن كنت قد تؤذي نفسك قريبًا أو كنت مصابًا فلا تنتظرنا: `/crisis` يعرض الأرقام فورًا.',
  minutes: (count) =>
    plural(count, {
      zero: 'دقيقة',
      one: 'دقيقة',
      two: 'دقيقتين',
      few: `${count} دقائق`,
      many: `${count} دقيقة`,
      other: `${count} دقيقة`,
    }),
  hours: (count) =>
    plural(count, {
      zero: 'ساعة',
      one: 'ساعة',
      two: 'ساعتين',
      few: `${count} ساعات`,
      many: `${count} ساعة`,
      other: `${count} ساعة`,
    }),
};
