import type { errors as enErrors, relay as enRelay } from './en-relay.ts';

/** Indonesian for the errors of `en-relay.ts`. */
export const errors: typeof enErrors = {
  'relay-over': () =>
    'Percakapan ini sudah selesai: tadinya terbuka 72 jam, atau ada yang mengakhirinya. Untuk mencari bantuan kapan saja, pakai `/crisis`.',
  'relay-not-yours': () =>
    'Tidak ada lagi yang bisa menjawabmu tentang ini, atau ini bukan milikmu. Tidak ada yang berubah. Untuk mencari bantuan kapan saja, pakai `/crisis`.',
  'relay-empty': () => 'Tidak ada kata yang terlihat di dalamnya. Tulis paling sedikit satu. Tidak ada yang dikirim.',
  'relay-too-long': (details) =>
    `Tulisanmu ${details.length} karakter; tempatnya untuk ${details.most}. Kamu bisa mengirimnya dalam dua bagian. Tidak ada yang dikirim.`,
  'relay-too-fast': (details) =>
    `Kamu sering menulis dalam ${details.minutes} menit terakhir. Tunggu sebentar, lalu kirim lagi. Tidak ada yang dikirim. Untuk mencari bantuan kapan saja, pakai \`/crisis\`.`,
  'nobody-can-look': () =>
    'Moderator harus melihat ini lebih dulu, dan di server ini tidak ada yang bisa diperlihatkan. Tidak ada yang diposting, dan tidak ada yang tahu. Untuk mencari bantuan kapan saja, pakai `/crisis`.',
  'again-not-yours': () =>
    'Ini sudah tidak disimpan, atau bukan milikmu. Yang kembali disimpan sampai 72 jam. Tidak ada yang berubah.',
  'again-decided': () =>
    'Tidak ada yang perlu dilihat lagi: moderator tidak mengembalikan ini kepadamu, atau ini sudah menunggu. Lihat `/anon mine`.',
  'again-twice': () =>
    'Dua moderator sudah melihat ini dan mengembalikannya. Itu tidak bisa diminta lagi. Kata-katamu milikmu: kamu bisa mengubahnya dan menulis lagi.',
};

/** Indonesian for `en-relay.ts`. */
export const relay: typeof enRelay = {
  ask: '**Bolehkah seorang sukarelawan menjawabmu lewat bot, tanpa melihat namamu?** Ini terbuka 72 jam. Sukarelawan tidak selalu bangun.',
  yes: 'Ya, sukarelawan boleh menjawabku',
  how: () =>
    '**Bagaimana mereka bisa menghubungimu?** Dengan cara mana pun namamu tidak terlihat. Untuk pesan langsung (DM), akunmu disimpan terkunci sampai percakapan selesai; lalu dihapus.',
  here: 'Aku akan lihat di /anon mine',
  direct: 'Kirimi aku pesan langsung (DM)',
  openedHere: (details) =>
    `Para sukarelawan tahu bahwa kamu ingin dijawab. Lihat \`/anon mine\` sesekali. Percakapan terbuka sampai ${details.until}, lalu semuanya dihapus. Mereka orang biasa sepertimu, bukan terapis, dan mungkin sedang tidur. Kamu boleh menulis lebih dulu.`,
  openedDirect: (details) =>
    `Para sukarelawan tahu bahwa kamu ingin dijawab. Jawabannya datang sebagai pesan langsung (DM) dariku, dan juga ada di \`/anon mine\`. Percakapan terbuka sampai ${details.until}, lalu semuanya dihapus. Mereka orang biasa sepertimu, bukan terapis, dan mungkin sedang tidur. Kamu boleh menulis lebih dulu.`,
  heading: (details) =>
    `**Percakapanmu dengan sukarelawan.** Hanya kamu yang melihat ini. Terbuka sampai ${details.until}, lalu semuanya dihapus.`,
  empty: () => 'Belum ada yang menulis apa-apa. Kamu boleh menulis lebih dulu.',
  answered: (details) =>
    `**Seorang sukarelawan menjawabmu.** Namamu tidak terlihat. Kamu bisa membalas sampai ${details.until}.`,
  left: () =>
    'Pihak lain sudah mengakhiri percakapan, dan isinya dihapus. Alasannya bisa banyak. Kalau kamu masih ingin bicara dengan seseorang, `/crisis` menunjukkan siapa yang ada sekarang.',
  you: 'Kamu',
  volunteer: 'Seorang sukarelawan',
  earlier: 'Sebelumnya',
  writeBack: 'Balas',
  end: 'Akhiri percakapan',
  endSure: () => '**Akhiri percakapan ini?** Isinya dihapus, juga bagi sukarelawan.',
  endYes: 'Ya, akhiri',
  ended: () => 'Percakapan sudah selesai, dan isinya dihapus. Untuk mencari bantuan kapan saja, pakai `/crisis`.',
  written: () =>
    'Sudah disimpan, dan para sukarelawan tahu bahwa kamu menulis. Aku tidak bisa bilang kapan ada yang membacanya. Kalau kamu mungkin segera bertindak atau terluka, hubungi nomor darurat setempat sekarang.',
  writeTitle: 'Balas',
  writeLabel: 'Yang kamu tulis',
  writeDescription: 'Sukarelawan di sini bisa membacanya. Mereka tidak melihat namamu.',
  asked: () =>
    'Moderator lain akan melihatnya. Sampai saat itu ia menunggu, dan ada di `/anon mine`. Aku tidak bisa bilang berapa lama.',
};
