import type { errors as enErrors, history as enHistory } from './en-history.ts';

const inDays = (days: number) => `${days} hari`;

/** Indonesian for the errors of `en-history.ts`. */
export const errors: typeof enErrors = {
  'history-off': () =>
    'Di sini riwayat tidak bisa disimpan: orang yang menjalankan bot ini belum menyalakannya. Tidak ada yang diubah. Cek kabar tetap berjalan tanpa itu.',
};

/** Indonesian for `en-history.ts`. */
export const history: typeof enHistory = {
  command: {
    description: 'Riwayatmu sendiri tentang yang kamu tekan di cek kabar, kalau kamu mau',
    options: { do: 'Mau diapakan; tanpa ini, kamu melihatnya', days: 'Berapa hari setiap jawaban disimpan' },
    do: { show: 'Tunjukkan padaku', stop: 'Jangan simpan apa-apa lagi', erase: 'Hapus semuanya sekaligus' },
  },
  days: (details) => inDays(details.days),
  off: 'Yang kamu tekan di cek kabar tidak disimpan di sini dengan namamu. Keadaan seseorang adalah informasi kesehatan, dan Discord punya aturan ketat untuk itu. Orang yang menjalankan bot ini belum menyalakan riwayat.',
  offLeft:
    'Yang disimpan sebelumnya hilang dalam satu jam. Untuk menghapusnya sekarang, pakai `/checkin history do:erase`.',
  ask: {
    heading: '## Kamu mau punya riwayat?',
    intro: 'Ini hanya untukmu, untuk melihat ke belakang. Kamu tidak harus punya: cek kabar tetap berjalan tanpa itu.',
    what: '**Yang akan kusimpan:** yang kamu tekan dan harinya. Ini untuk cek kabarmu sendiri dan cek kabar kelompokmu. Tanpa kata-kata, dan tanpa kelompok mana.',
    long: '**Berapa lama:** sebanyak hari yang kamu pilih. Setelah itu, setiap jawaban hilang sendiri.',
    who: '**Siapa yang bisa membacanya:** bukan anggota lain, bukan moderator, bukan pemilik server. Ini dikunci dengan kuncimu sendiri. Tetapi orang yang menjalankan bot ini memegang semua kunci, dan bisa membacanya. Saat kamu melihatnya, itu sampai kepadamu lewat Discord.',
    end: '**Cara mengakhirinya:** dengan `/checkin history do:stop` aku tidak menyimpan apa-apa lagi. Dengan `/checkin history do:erase` semuanya hilang sekaligus.',
    where: 'Ya darimu berlaku di setiap server tempat aku ada.',
    yes: (details) => `Ya, simpan ${inDays(details.days)}`,
    other: 'Ya, tetapi lebih singkat atau lama',
    no: 'Tidak',
  },
  declined: 'Baik. Tidak ada yang disimpan. Kalau berubah pikiran, pakai `/checkin history`.',
  begun: (details) =>
    `Baik. Mulai sekarang setiap yang kamu tekan kusimpan selama ${inDays(details.days)}. Untuk melihat, berhenti, atau menghapusnya, pakai \`/checkin history\`.`,
  changed: (details) => `Setiap jawaban sekarang disimpan ${inDays(details.days)}. Yang lebih lama sudah hilang.`,
  heading: '## Riwayatmu',
  empty: 'Belum ada yang disimpan. Yang berikutnya kamu tekan akan ada di sini.',
  counts: 'Yang kamu tekan, dan berapa kali:',
  count: (details) => `${details.level}: ${details.count}`,
  week: (details) => `**${details.from} – ${details.to}** · ${details.days}`,
  day: (details) => `${details.day}: ${details.levels}`,
  before: 'Sebelum itu, bulan demi bulan:',
  month: (details) => `**${details.month}** · ${details.counts}`,
  picture: (details) =>
    `Di gambar, setiap hari punya tempatnya, dari kiri ke kanan. Garis teratas adalah “${details.best}” dan yang terbawah “${details.hardest}”. Kalau tidak ada tanda, tidak ada yang disimpan. Sebelum setiap minggu ada garis tipis.`,
  alt: (details) =>
    `Gambar hari-hari dari ${details.from} sampai ${details.to}. Pada ${details.count} hari ada tanda di lima garis, dari “${details.hardest}” di bawah sampai “${details.best}” di atas. Sisanya kosong. Teks bersamanya menyebut apa yang ada di setiap hari.`,
  noPicture: 'Kali ini gambarnya tidak bisa dibuat. Teksnya berisi hal yang sama.',
  kept: (details) =>
    `Ya darimu untuk ini: ${details.since}. Setiap jawaban hilang sendiri setelah ${inDays(details.days)}. Di sini hanya kamu yang melihatnya. Orang yang menjalankan bot ini bisa membacanya.`,
  stopped:
    'Tidak ada lagi yang disimpan. Yang kamu lihat di sini hilang sendiri saat harinya lewat, atau segera kalau kamu menghapusnya.',
  stop: 'Jangan simpan apa-apa lagi',
  erase: 'Hapus semua',
  longer: 'Simpan lebih singkat atau lama',
  again: 'Ya, simpan lagi',
  eraseAsk: 'Hapus semuanya? Ini tidak bisa dikembalikan. Setelah itu, tidak ada lagi yang disimpan.',
  eraseYes: 'Ya, hapus semua',
  erased: (details) => `Dihapus: ${details.count} jawaban. Tidak ada yang tersisa, dan tidak ada lagi yang disimpan.`,
  erasedNone: 'Tidak ada yang perlu dihapus. Tidak ada yang disimpan, dan tidak akan ada lagi.',
};
