import type { notice as enNotice } from './en-notice.ts';

/** Polish for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**Od teraz program czyta to, co jest tu pisane.**',
  ends: () => '**Żaden program nie czyta już tego, co jest tu pisane.**',
};
