import type { errors as enErrors, pulse as enPulse } from './en-pulse.ts';

/** Indonesian for the errors of `en-pulse.ts`. */
export const errors: typeof enErrors = {
  'pulse-over': () =>
    'Pertanyaan ini sudah ditutup, jadi jawabanmu tidak disimpan. Kalau ada yang kamu pikirkan, beri tahu yang menjaga kelompok.',
  'pulse-answered': () =>
    'Kamu sudah pernah menjawab pertanyaan ini, dan jawaban itu yang dihitung. Tidak ada yang diubah. Lain kali kamu bisa bercerita lebih banyak.',
  'pulse-not-member': () => 'Pertanyaan ini untuk orang-orang di kelompok ini. Tidak ada yang disimpan.',
  'pulse-incomplete': () => 'Tolong pilih jawaban untuk keempat pertanyaan, lalu kirim lagi. Belum ada yang disimpan.',
};

/** Indonesian for `en-pulse.ts`. */
export const pulse: typeof enPulse = {
  ask: (details) =>
    `## Bagaimana **${details.name}** buatmu?\nEmpat pertanyaan pendek, dan tempat untuk satu kalimat. Tidak ada yang harus menjawab.`,
  how: 'Namamu tidak disimpan bersama apa yang kamu katakan. Yang menjaga kelompok baru melihat jawaban setelah lima orang menjawab, semuanya tercampur. Karena itu yang sudah dikirim tidak bisa ditarik: tidak ada yang tahu mana jawabanmu. Aku hanya mencatat bahwa kamu sudah menjawab, dan menghapusnya kalau sudah selesai.',
  until: (details) => `Kamu bisa menjawab sampai ${details.when}.`,
  answer: 'Jawab',
  form: {
    title: 'Bagaimana kelompok ini buatmu?',
    sentenceLabel: 'Apa lagi yang perlu kami tahu?',
    sentenceDescription: 'Satu kalimat, kalau mau. Tolong jangan sebut nama siapa pun.',
  },
  questions: {
    heard: 'Apa kamu merasa didengar di sini?',
    topics: 'Apa kita bicara soal yang penting bagimu?',
    run: 'Apa cara kami menjalankannya cocok?',
    overall: 'Secara umum, apa kelompok ini baik untukmu?',
  },
  scale: { 1: '1: sama sekali tidak', 2: '2: sedikit', 3: '3: biasa saja', 4: '4: kebanyakan ya', 5: '5: sangat' },
  thanks: 'Terima kasih. Jawabanmu sudah masuk, dan namamu tidak ada di sana.',
  decided: (details) =>
    `Kalian sudah bercerita bagaimana **${details.name}** buat kalian. Terima kasih. Ini yang akan kami coba: ${details.change}`,
};
