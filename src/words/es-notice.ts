import type { notice as enNotice } from './en-notice.ts';

/** Spanish for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**A partir de ahora, un programa lee lo que se escribe aquí.**',
  ends: () => '**Ya ningún programa lee lo que se escribe aquí.**',
};
