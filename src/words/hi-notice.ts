import type { notice as enNotice } from './en-notice.ts';

/** Hindi for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**अब से एक प्रोग्राम यहाँ लिखी बातें पढ़ता है।**',
  ends: () => '**अब कोई प्रोग्राम यहाँ लिखी बातें नहीं पढ़ता।**',
};
