import type { notice as enNotice } from './en-notice.ts';

/** German for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**Ab jetzt liest hier ein Programm mit.**',
  ends: () => '**Hier liest kein Programm mehr mit.**',
};
