import type { notice as enNotice } from './en-notice.ts';

/** Indonesian for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**Mulai sekarang, sebuah program membaca yang ditulis di sini.**',
  ends: () => '**Tidak ada lagi program yang membaca yang ditulis di sini.**',
};
