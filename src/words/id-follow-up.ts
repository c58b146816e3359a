import type { errors as enErrors, followUp as enFollowUp } from './en-follow-up.ts';

/** Indonesian for the errors of `en-follow-up.ts`. */
export const errors: typeof enErrors = {
  'follow-up-gone': () =>
    'Tawaran ini sudah tidak terbuka. Tidak ada yang berubah. Untuk bantuan kapan saja, pakai `/crisis`.',
  'follow-up-not-yours': () =>
    'Tawaran ini untuk orang lain, jadi tidak ada yang berubah. Untuk bantuan kapan saja, pakai `/crisis`.',
  'follow-up-no-server': () =>
    'Aku tidak melihat lagi bahwa kamu ada di server itu, jadi tidak ada yang diberi tahu. Untuk bantuan kapan saja, pakai `/crisis`.',
};

/** Indonesian for `en-follow-up.ts`. */
export const followUp: typeof enFollowUp = {
  offer: (details) =>
    `**Seorang moderator menawarkan agar aku bertanya sekali bagaimana keadaanmu:** ${details.when}\nTidak ada yang datang kalau kamu tidak bilang ya, dan setelah itu tidak ada lagi. Untuk bilang tidak, kamu tidak perlu alasan. Aku tidak memberi tahu siapa pun di sini apa pilihanmu.`,
  threadReaders: 'Di sebuah utas, orang yang bisa membacanya juga melihat pertanyaan itu.',
  yesDirect: 'Ya, lewat pesan langsung',
  yesThread: 'Ya, di utasku',
  no: 'Tidak, terima kasih',
  firstDirect:
    'Untuk bertanya lewat pesan langsung, aku perlu dulu ya darimu untuk pesan langsung. Belum ada yang direncanakan. Setelah pesan percobaan tiba, tekan lagi **Ya, lewat pesan langsung**.',
  agreed: (details) =>
    `Aku akan bertanya sekali: ${details.when}. Sampai saat itu kamu bisa membatalkannya dengan tombol di bawah.`,
  late: 'Kalau saat itu aku tidak ada, pertanyaannya datang paling lambat sehari kemudian, atau tidak sama sekali.',
  missed: (details) =>
    `Pertanyaan yang kamu setujui tidak datang: ${details.when}. Saat itu aku sedang tidak ada, atau tidak bisa menulis di tempat yang kamu pilih. Untuk bantuan kapan saja, pakai \`/crisis\`.`,
  takeBack: 'Batalkan',
  declined: 'Baik. Tidak akan ada yang datang, dan aku tidak memberi tahu siapa pun.',
  message:
    'Halo, aku bot yang kamu beri ya. Bagaimana keadaanmu? Kamu tidak harus menjawab. Setelah ini tidak ada lagi yang datang.',
  tell: 'Minta moderator menulis kepadaku',
  fine: 'Aku baik-baik saja',
  thanks: 'Senang mengetahuinya. Aku tidak mencatat apa pun, dan setelah ini tidak ada lagi yang datang.',
};
