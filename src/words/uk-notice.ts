import type { notice as enNotice } from './en-notice.ts';

/** Ukrainian for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**Відтепер програма читає те, що тут пишуть.**',
  ends: () => '**Жодна програма більше не читає того, що тут пишуть.**',
};
