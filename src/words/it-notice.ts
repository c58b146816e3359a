import type { notice as enNotice } from './en-notice.ts';

/** Italian for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**Da adesso un programma legge quello che si scrive qui.**',
  ends: () => '**Nessun programma legge più quello che si scrive qui.**',
};
