import type { notice as enNotice } from './en-notice.ts';

/** Arabic for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**من الآن فصاعدًا يقرأ برنامج ما يُكتب هنا.**',
  ends: () => '**لم يعد أي برنامج يقرأ ما يُكتب هنا.**',
};
