import type { errors as enErrors, reach as enReach } from './en-reach.ts';

/** Indonesian for the errors of `en-reach.ts`. */
export const errors: typeof enErrors = {
  'reach-no-channel': () =>
    'Server ini tidak punya tempat untuk utas pribadi, jadi aku tidak bisa bertanya di utas. Pilih tempat lain. Tidak ada yang berubah.',
  'reach-not-allowed': () =>
    'Aku tidak diizinkan membuka utas untukmu di sini. Tolong beri tahu orang yang mengelola server ini: `/checkin-admin place` menunjukkan apa yang kurang. Atau pilih tempat lain. Tidak ada yang berubah.',
  'reach-threads-full': () =>
    'Utas yang terbuka di server ini sudah sebanyak yang diizinkan Discord. Coba lagi di hari lain, atau pilih tempat lain. Tidak ada yang berubah.',
  'reach-busy': () =>
    'Discord sedang sibuk atau tidak menjawab, jadi utasmu belum ada. Coba lagi beberapa menit lagi. Utasnya hanya akan ada satu.',
  'reach-direct-full': () =>
    'Discord hanya mengizinkanku mulai menulis ke sejumlah orang per hari, dan hari ini sudah penuh. Kembalilah besok, atau pilih tempat lain dengan `/checkin edit`. Tidak ada yang hilang.',
  'reach-direct-often': () =>
    'Hari ini kamu sudah beberapa kali bilang ya. Tunggu sampai besok, atau pilih tempat lain dengan `/checkin edit`. Tidak ada yang hilang.',
};

/** Indonesian for `en-reach.ts`. */
export const reach: typeof enReach = {
  thread: {
    name: 'Cek kabarmu sendiri',
    welcome:
      'Utas ini untuk cek kabarmu sendiri, dan kamu bisa menulis apa saja di sini. Anggota lain tidak melihatnya dan tidak bisa diundang. Moderator yang mengelola utas bisa membuka dan membacanya. Dengan `/checkin mine` kamu bisa mengubah kapan dan di mana aku bertanya.',
  },
  direct: {
    question:
      '**Boleh aku menulis langsung kepadamu?**\nPesan itu hanya dilihat olehmu, dan oleh orang yang bisa melihat ponsel atau layarmu. Discord menyimpannya. Kalau kamu bilang ya, aku mencatat kapan itu dan mengirim satu pesan pendek untuk melihat apakah sampai. Sebelum itu aku tidak bertanya di sana. Kamu bisa menariknya kapan saja: dengan tombol di bawah pesan itu atau di `/checkin mine`.',
    yes: 'Ya, kirim pesan uji',
    no: 'Tidak',
    declined:
      'Baik, aku tidak menulis langsung kepadamu. Pilih tempat lain dengan `/checkin edit`. Sampai saat itu aku tidak bertanya.',
    test: 'Ini pesan ujinya. Kamu bilang ya untuk cek kabar di sini, jadi di sinilah aku akan bertanya. Kalau kamu tidak mau lagi, tekan tombolnya. Aku sebuah program: aku bertanya di waktu yang kamu pilih, dan tidak bisa tahu bagaimana keadaanmu.',
    arrived: 'Pesannya sampai: lihat pesan langsungmu. Mulai sekarang aku bertanya di sana, di waktu yang kamu pilih.',
    closed:
      'Discord tidak mengizinkanku menulis langsung kepadamu, jadi aku menarik ya-mu. Untuk mengubahnya, buka menu server ini, lalu *Pengaturan Privasi*, dan izinkan pesan langsung. Lalu bilang ya lagi di `/checkin mine`. Atau pilih tempat lain dengan `/checkin edit`.',
    waiting:
      'Ya-mu sudah dicatat, dan pesan ujinya sedang dikirim. Sebelum sampai, aku tidak bertanya di sana. Di `/checkin mine` kamu bisa melihat perkembangannya.',
    takeBack: 'Jangan menulis langsung kepadaku',
    takenBack:
      'Selesai: aku tidak bertanya lagi lewat pesan langsung. Cek kabar yang seharusnya datang ke sini dijeda dan tidak hilang. Dengan `/checkin edit` di server kamu bisa memilih tempat lain.',
  },
  last: (details) =>
    `Aku tidak bisa bertanya di tempat yang kamu mau: tempat itu sudah tidak ada atau tertutup bagiku. Jadi aku berhenti bertanya di sana. Itu bukan salahmu. Kalau kamu mau lanjut, dengan \`/checkin mine\` di server kamu bisa memilih tempat lain: ${details.link}`,
};
