import type { edge as enEdge, errors as enErrors } from './en-edge.ts';

/** Indonesian for `en-edge.ts`. */
export const errors: typeof enErrors = {
  'no-server': () =>
    'Ini hanya bisa dipakai di dalam server. Buka server yang memakai Lamplight, lalu coba di sana. `/crisis` bisa dipakai di mana saja, di sini juga.',
  'not-set-up': () =>
    'Lamplight di server ini belum selesai disiapkan, jadi moderator belum bisa dihubungi lewat sini. Tolong beri tahu orang yang mengurus server: yang dibutuhkan adalah `/setup`. Kalau ada yang sedang dalam bahaya sekarang, pakai `/crisis`.',
  'not-a-moderator': ({ roleId }) =>
    roleId === null
      ? 'Hanya moderator yang bisa melakukan ini, dan peran moderator belum diatur. Orang yang mengurus server bisa mengaturnya dengan `/setup role`.'
      : `Hanya orang dengan peran <@&${roleId}> yang bisa melakukan ini. Kalau kamu seharusnya punya peran itu, tanya orang yang mengurus server.`,
  'not-an-owner': () =>
    'Hanya orang yang boleh mengelola server ini yang bisa melakukannya. Tanya seseorang yang punya izin “Kelola Server”.',
  'own-message': () =>
    'Itu salah satu pesan saya sendiri. Untuk memberi tahu moderator tentang hal lain, pakai ini pada pesan yang ditulis orang.',
  'note-missing': () =>
    'Tolong tulis beberapa kata tentang apa yang membuatmu khawatir, supaya moderator tahu harus mulai dari mana. Belum ada yang dikirim.',
  'note-too-long': ({ most, length }) =>
    `Catatanmu ${length} karakter, sedangkan tempatnya cukup untuk ${most}. Tolong persingkat. Belum ada yang dikirim.`,
  'reports-too-many': ({ at }) =>
    `Kamu sudah memberi tahu moderator tentang beberapa pesan dalam waktu singkat, dan mereka sudah menerimanya. Yang ini tidak dikirim. Kamu bisa memberi tahu lagi mulai <t:${Math.ceil(at / 1000)}:f>. Kalau mungkin ada yang sedang dalam bahaya sekarang, jangan tunggu sampai saat itu: telepon nomor darurat setempat, pakai \`/crisis\`, atau tulis sendiri ke salah satu moderator.`,
  'reason-missing': () => 'Tolong pilih ini tentang apa. Belum ada yang dikirim.',
  'button-expired': () =>
    'Ini dari versi lama dan sudah tidak berfungsi. Pakai kartu terbaru, atau mulai lagi dengan perintahnya. Tidak ada yang berubah.',
  'storage-away': () =>
    'Saya sedang tidak bisa membuka ingatan saya, jadi tidak ada yang tersimpan. Tolong coba lagi beberapa menit lagi. `/crisis` tetap bisa dipakai.',
  'newcomers-wait': ({ until }) =>
    `Menurut Discord, kamu baru saja bergabung. Karena sangat banyak orang datang sekaligus, untuk sementara semuanya sedikit lebih pelan bagi anggota baru. Ini dibuka lagi <t:${Math.ceil(until / 1000)}:R>. Ini bukan karena kamu. Sampai saat itu \`/crisis\`, menawarkan dukungan, dan memberi tahu moderator tetap bisa kamu pakai seperti biasa.`,
  unexpected: ({ incident }) =>
    `Ada yang salah di sisi saya. Ini bukan karena kamu. Tolong coba lagi sebentar lagi. Kalau terus terjadi, beri tahu nomor ini ke orang yang mengurus server: ${incident}. \`/crisis\` tetap bisa dipakai.`,
};

/** Indonesian for `en-edge.ts`. */
export const edge: typeof enEdge = {
  yourWords: () => 'Supaya tidak ada yang hilang, ini yang tadi kamu tulis:',
  automatic: 'Terjemahan otomatis',
};
