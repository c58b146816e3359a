import type { errors as enErrors, round as enRound } from './en-round.ts';

/** Indonesian for the errors of `en-round.ts`. */
export const errors: typeof enErrors = {
  'round-over': () =>
    'Cek kabar ini sudah selesai, jadi tidak ada yang dicatat. Kalau kamu butuh seseorang sekarang, pakai `/crisis`.',
  'round-undo-late': () =>
    'Cek kabar ini sudah selesai, jadi yang kamu tekan tetap dihitung. Namamu tidak ada di sana. Tidak ada yang diubah.',
  'round-not-member': () =>
    'Cek kabar ini untuk orang-orang di kelompok ini. Tidak ada yang dicatat. Untuk bantuan kapan saja, pakai `/crisis`.',
  'round-words-missing': () =>
    'Tidak ada yang bisa dibaca di sini, jadi tidak ada yang dicatat. Tulis beberapa kata, atau tekan tombol cek kabar ini.',
  'round-not-allowed': () =>
    'Saat ini kamu tidak bisa menulis di kelompok ini, jadi kata-katamu tidak ditampilkan di sana. Untuk bantuan kapan saja, pakai `/crisis`.',
  'round-no-place': () =>
    'Saat ini aku tidak bisa menulis di kelompok ini, jadi kata-katamu tidak ditampilkan di sana. Tolong beri tahu yang menjaga kelompok: `/group doctor` menunjukkan apa yang menghalangi.',
};

/** Indonesian for `en-round.ts`. */
export const round: typeof enRound = {
  how: (details) =>
    `Tekan yang cocok, atau tidak sama sekali. Yang kamu tekan dihitung tanpa namamu. Sampai ${details.when} aku mencatat bahwa kamu sudah menjawab, supaya tidak ada yang dihitung dua kali.`,
  levels: {
    1: '🌧️ Sangat berat',
    2: '🌥️ Berat',
    3: '⛅ Biasa saja',
    4: '🌤️ Lumayan',
    5: '☀️ Baik',
  },
  write: 'Tulis sesuatu',
  skip: 'Tidak hari ini',
  support: 'Aku butuh dukungan',
  count: (details) =>
    details.count === 1 ? 'Satu orang dari kita sudah menjawab.' : `${details.count} orang dari kita sudah menjawab.`,
  over: 'Cek kabar ini sudah selesai.',
  noted: (details) => `Tercatat: ${details.level}. Dihitung tanpa namamu.`,
  notedAlready:
    'Kamu sudah menjawab cek kabar ini, dan jawaban pertama yang dihitung. Yang kamu tekan tidak pernah ditampilkan dengan namamu.',
  lowOffer:
    'Kamu tidak harus sendirian dengan ini. Kamu bisa menulis beberapa kata, atau melihat apa yang bisa membantu.',
  undo: 'Itu salah tekan',
  undone: 'Itu tidak dihitung lagi. Kamu bisa menekan yang lain.',
  skipped: 'Baik. Tidak ada yang dicatat.',
  form: {
    title: 'Beberapa kata',
    text: 'Apa yang ingin kamu katakan?',
    who: 'Siapa yang boleh membacanya?',
    whoDescription: 'Kalau terdengar seperti ada nyawa dalam bahaya, sukarelawan tahu kamu mungkin butuh bantuan.',
    group: 'Kelompok, dengan namaku',
    me: 'Hanya aku',
  },
  shared: (details) => `${details.who} menulis:`,
  sharedNoted: 'Kata-katamu sedang dikirim ke kelompok, dengan namamu.',
  sharedTold: 'Sukarelawan di sini juga mendapat kabar, karena kata-katamu terdengar berat.',
  own: 'Ini kata-katamu. Hanya kamu yang melihatnya, dan aku tidak menyimpan apa pun darinya. Salin kalau kamu membutuhkannya nanti.',
  notShared: {
    danger:
      'Kata-katamu tidak ditampilkan ke kelompok: sebuah program menemukan bahwa ada nyawa yang mungkin dalam bahaya. Program bisa salah.',
    method:
      'Kata-katamu tidak ditampilkan ke kelompok: sebuah program menemukan sesuatu yang bisa berbahaya bagi orang yang membacanya, seperti cara menyakiti diri. Program bisa salah.',
    harm: 'Kata-katamu tidak ditampilkan ke kelompok: sebuah program menemukan sesuatu yang bisa menyakiti orang, atau milik orang lain, seperti nomor telepon. Program bisa salah.',
  },
  told: {
    self: 'Sukarelawan di sini diberi tahu bahwa kamu mungkin butuh bantuan, dengan namamu, supaya mereka bisa menulis kepadamu. Mereka tidak mendapat kata-katamu. Mereka tidak selalu terjaga.',
    other:
      'Sukarelawan di sini diberi tahu bahwa seseorang mungkin dalam bahaya, dengan namamu, supaya mereka bisa menulis kepadamu. Mereka tidak mendapat kata-katamu. Mereka tidak selalu terjaga.',
    harm: 'Moderator diberi tahu bahwa kamu menulis sesuatu seperti ini, dengan namamu. Mereka tidak mendapat kata-katamu. Kalau itu keliru, beri tahu mereka.',
  },
  notDelivered: 'Kata-katamu tidak bisa ditampilkan di kelompok: aku tidak bisa lagi menulis di sana. Ini kata-katamu:',
};
