import type { opened as enOpened } from './en-opened.ts';

/** What a writer reads some time after custodians opened something of theirs. */
export const opened: typeof enOpened = {
  notice: (details) =>
    `Sesuatu yang kamu tulis tanpa nama di **${details.server}** dibuka sekitar 30 hari lalu: dua orang yang dipilih server itu untuk hal ini bersama-sama mencari tahu siapa yang menulisnya. Alasan yang mereka berikan: ${details.reason}. Hal ini tercatat di sana. Kalau kamu punya pertanyaan atau tidak setuju, tulislah kepada mereka yang mengelola server itu. Untuk bantuan kapan saja, gunakan \`/crisis\`.`,
  reasons: {
    life: 'nyawa seseorang terancam',
    law: 'perintah hukum',
    child: 'pelecehan seksual terhadap anak',
  },
};
