import type { agreement as enAgreement, errors as enErrors } from './en-agreement.ts';

/** Indonesian for the errors of `en-agreement.ts`. */
export const errors: typeof enErrors = {
  'not-looking-after': () =>
    'Hanya yang menjaga kelompok ini yang bisa melakukannya. Kalau kamu ingin mengubah sesuatu, beri tahu salah satu dari mereka.',
  'looking-after-none': () =>
    'Ini untuk yang menjaga sebuah kelompok, dan aku tidak melihat kelompok yang kamu jaga di sini. Kalau kamu ingin mengubah sesuatu, beri tahu salah satu dari mereka.',
  'agreement-missing': () =>
    'Tolong tulis kesepakatannya, dan dalam satu kalimat apa yang baru. Tidak ada yang diubah.',
  'agreement-same': () =>
    'Isi kesepakatan memang sudah begitu. Ubah dulu kata-katanya, lalu kirim. Tidak ada yang diubah.',
};

/** Indonesian for `en-agreement.ts`. */
export const agreement: typeof enAgreement = {
  command: {
    description: 'Baca apa yang disepakati sebuah kelompok',
    optionNames: { group: 'kelompok' },
    options: { group: 'Kelompok yang mana' },
  },
  heading: (details) => `## Yang disepakati **${details.name}**`,
  since: (details) => `Ini berlaku sejak ${details.when}.`,
  changed: (details) => `Perubahan terakhir: ${details.change}`,
  changeButton: 'Ubah',
  form: {
    title: 'Ubah kesepakatan',
    textLabel: 'Yang disepakati kelompok',
    changeLabel: 'Apa yang baru?',
    changeDescription: 'Satu kalimat. Kelompok akan diberi tahu.',
  },
  saved: 'Kesepakatan yang baru berlaku mulai sekarang. Kelompok sudah diberi tahu apa yang baru.',
  overtaken:
    'Saat kamu menulis, orang lain mengubah kesepakatan, jadi kata-katamu belum disimpan. Pertama kamu melihat isinya sekarang, lalu kata-katamu sendiri. Tekan tombol di bawah untuk menyatukan keduanya.',
  announced: (details) =>
    `Kesepakatan **${details.name}** berubah. Yang baru: ${details.change}\nBaca semuanya dengan \`/group agreement\`.`,
};
