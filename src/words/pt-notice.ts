import type { notice as enNotice } from './en-notice.ts';

/** Portuguese for `en-notice.ts`. */
export const notice: typeof enNotice = {
  begins: () => '**A partir de agora, um programa lê o que se escreve aqui.**',
  ends: () => '**Nenhum programa lê mais o que se escreve aqui.**',
};
