import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Indonesian for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Cek kabar ini sudah selesai, jadi tidak ada yang dicatat. Untuk menjawab sekarang, pakai `/checkin now` di server. Kalau kamu butuh seseorang sekarang, pakai `/crisis`.',
  'own-gone': () =>
    'Cek kabar ini sudah tidak ada, jadi tidak ada yang dicatat. Untuk membuat yang baru, pakai `/checkin schedule` di server. Kalau kamu butuh seseorang sekarang, pakai `/crisis`.',
  'own-not-yours': () =>
    'Cek kabar ini untuk orang lain, jadi tidak ada yang dicatat. Untuk membuat milikmu, pakai `/checkin schedule`. Untuk bantuan kapan saja, pakai `/crisis`.',
  'own-later-enough': (details) =>
    `Kamu sudah menundanya tiga kali, dan aku tidak bertanya lebih sering dari itu. Kamu masih bisa menjawab di sini sampai ${details.when}.`,
  'own-later-before': (details) =>
    `Kamu sudah menundanya, dan pesan terbarunya yang berlaku. Kamu masih bisa menjawab di sini sampai ${details.when}.`,
  'own-later-nowhere': (details) =>
    `Aku tidak bisa menulis kepadamu di sana sekarang, jadi ini tidak ditunda. Kamu masih bisa menjawab di sini sampai ${details.when}.`,
  'own-later-answered': () =>
    'Tidak ada yang perlu ditunda: kamu sudah menjawab yang ini. Kalau sekarang berbeda, kamu bisa menulis beberapa kata.',
  'own-later-let-go': () =>
    'Tidak ada yang perlu ditunda: kamu sudah melewatkan yang ini. Kalau mau, kamu masih bisa menekan yang cocok.',
};

/** Indonesian for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Cek kabar untuk ${details.who}`,
  prompt: 'Bagaimana keadaanmu sekarang?',
  goals: 'Yang ingin kamu ingat:',
  how: (details) =>
    `Tekan yang cocok, atau tidak sama sekali. Aku mencatat bahwa kamu sudah menjawab. Yang kamu tekan hanya disimpan kalau kamu meminta riwayat. Terbuka sampai ${details.when}.`,
  howInGroup: (details) =>
    `Orang lain melihat pesan ini, tetapi tidak melihat yang kamu tekan. Aku mencatat bahwa kamu sudah menjawab. Yang kamu tekan hanya disimpan kalau kamu meminta riwayat. Terbuka sampai ${details.when}.`,
  early: 'Kalau kamu menjawab sekarang, itu dihitung untuk hari ini, dan hari ini aku tidak bertanya lagi.',
  back: 'Senang kamu ada di sini.',
  later: 'Nanti',
  pause: 'Jeda',
  noted: (details) => `Kamu menekan: ${details.level}. Aku mencatat bahwa kamu sudah menjawab.`,
  notedAlready: 'Kamu sudah menjawab yang ini. Kalau sekarang berbeda, kamu bisa menulis beberapa kata.',
  undone: 'Sudah dibatalkan. Kamu bisa menekan yang lain.',
  undoLate: 'Itu sudah dibatalkan, atau kamu belum menjawab. Tidak ada yang berubah.',
  skipped: 'Baik. Tidak hari ini, ya.',
  again: (details) => `Baik. Aku bertanya lagi: ${details.when}.`,
  againLast: 'Ini ketiga kalinya, jadi setelah itu aku tidak bertanya lagi.',
  laterOver: (details) =>
    `Pada saat itu cek kabar ini sudah selesai, jadi tidak ditunda. Kamu bisa menjawab di sini sampai ${details.when}.`,
  laterQuiet: (details) =>
    `Itu di jam tenangmu, jadi tidak ditunda. Kamu bisa menjawab di sini sampai ${details.when}.`,
  otherTime: 'Mungkin waktu lain lebih cocok:',
  laterTimes: { 30: 'Dalam 30 menit', 60: 'Dalam 1 jam', 180: 'Dalam 3 jam' },
  pauseHow: 'Berapa lama kamu ingin tenang? Kamu bisa lanjut kapan saja, dan tidak ada yang perlu dikejar.',
  pauseFor: { 1: '1 hari', 3: '3 hari', 7: '1 minggu', open: 'Sampai aku lanjut' },
  pauseDate: 'Sampai suatu hari',
  pauseForm: {
    title: 'Jeda sampai suatu hari',
    until: 'Mulai hari apa aku boleh bertanya lagi?',
    description: 'Misalnya: 24 Desember, Senin depan, dalam 2 minggu.',
  },
  pausedOpen: 'Baik. Aku tidak bertanya lagi sampai kamu lanjut.',
  goOn: 'Lanjut',
  resumed: (details) => `Aku bertanya lagi: ${details.when}.`,
  quietEnd:
    'Aku sudah bertanya beberapa kali, dan sekarang aku berhenti, supaya tidak mengganggumu. Itu tidak apa-apa. Kalau kamu ingin lanjut, cukup tekan sekali.',
  now: {
    description: 'Jawab cek kabarmu sendiri sekarang juga',
    none: 'Kamu belum punya cek kabar sendiri di sini. Untuk membuatnya, pakai `/checkin schedule`. Kalau sekarang terasa berat, ada bantuan.',
    which: 'Yang mana yang ingin kamu jawab?',
    choose: 'Pilih cek kabar',
  },
  told: {
    self: 'Sukarelawan di servermu diberi tahu bahwa kamu mungkin butuh bantuan, dengan namamu, supaya mereka bisa menulis kepadamu. Mereka tidak mendapat kata-katamu. Mereka tidak selalu terjaga.',
    other:
      'Sukarelawan di servermu diberi tahu bahwa seseorang mungkin dalam bahaya, dengan namamu, supaya mereka bisa menulis kepadamu. Mereka tidak mendapat kata-katamu. Mereka tidak selalu terjaga.',
  },
};
