import type { notice as enNotice } from './en-notice.ts';

/** French for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**À partir de maintenant, un programme lit ce qui s’écrit ici.**',
  ends: () => '**Plus aucun programme ne lit ce qui s’écrit ici.**',
};
