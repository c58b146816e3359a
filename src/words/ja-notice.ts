import type { notice as enNotice } from './en-notice.ts';

/** Japanese for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**これから、ここに書かれたことをプログラムが読みます。**',
  ends: () => '**ここに書かれたことをプログラムが読むことは、もうありません。**',
};
