import type { errors as enErrors, trust as enTrust } from './en-trust.ts';

/** Indonesian for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Siapa yang bisa tahu siapa penulis kiriman anonim, dan apa yang disimpan' },
  promise: {
    heading: '**Sebelum menulis: siapa yang bisa tahu bahwa itu kamu**',
    names: 'Anggota lain dan moderator tidak akan melihat namamu. Discord tahu siapa kamu.',
    window:
      'Paling lama tiga hari, orang yang menjalankan bot ini bisa mencari tahu bahwa itu kamu. Lebih lama selama kiriman menunggu moderator, kalau kamu mengubahnya, dan selama kamu terus menulis di bawahnya.',
    nobody: 'Setelah itu, tidak ada orang di sini yang bisa.',
    custodians: (details) =>
      `Selama ${details.days} hari setelah kiriman muncul, dua dari ${details.count} pemegang kunci bersama-sama bisa membukanya dan melihat siapa penulisnya.`,
    reasons:
      'Mereka hanya boleh melakukannya kalau ada nyawa terancam, karena perintah hukum, atau karena kekerasan seksual terhadap anak. Setiap pembukaan dicatat. `/trust` menunjukkan siapa mereka.',
    afterwards: 'Setelah itu, tidak ada orang di sini yang bisa.',
    begins: (details) =>
      `**Ini akan berubah.** Yang muncul sebelum ${details.when} tetap seperti adanya. Untuk yang muncul sesudahnya, ini yang berlaku:`,
    changes: (details) =>
      `**Pemegang kunci akan berganti.** Untuk yang muncul mulai ${details.when}, perlu dua dari ${details.count} pemegang kunci baru. Yang muncul sebelumnya tetap pada yang sekarang.`,
    style: 'Caramu menulis, atau waktunya, tetap bisa membuatmu dikenali.',
    peers:
      'Sukarelawan adalah sesama, bukan terapis, dan tidak selalu terjaga. `/crisis` menunjukkan bantuan kapan saja. Kamu hanya bisa mengirim kata-kata, bukan berkas.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Akan berubah siapa yang bisa mencari tahu penulis kiriman anonim.** Mulai ${details.when}, dua dari pemegang kunci ini bersama-sama bisa: ${details.names}. Ini untuk kiriman yang muncul sejak saat itu, masing-masing selama ${details.days} hari.`,
    keyActive: (details) =>
      `**Sudah berubah siapa yang bisa mencari tahu penulis kiriman anonim.** Mulai sekarang, dua dari pemegang kunci ini bersama-sama bisa: ${details.names}. Ini untuk kiriman yang muncul mulai sekarang, masing-masing selama ${details.days} hari.`,
    keyGivenUp: '**Pemegang kunci baru yang diumumkan tidak jadi.** Tidak ada yang berubah untuk kiriman anonim.',
    nobody:
      '**Mulai sekarang, tidak ada orang di sini yang bisa membuka kiriman anonim baru.** Tidak ada lagi pemegang kunci. Kiriman yang sudah ada tetap memakai batas waktunya.',
    days: (details) =>
      `**Ada batas waktu baru.** Di mana ada pemegang kunci, mereka bisa membuka kiriman anonim selama ${details.days} hari setelah muncul. Ini untuk kiriman baru. Yang sudah ada tetap memakai batas waktunya.`,
    paused:
      '**Kiriman anonim dijeda di server ini.** Untuk saat ini tidak ada yang bisa mengirim yang baru. Kamu bisa menulis dengan namamu. `/crisis` menunjukkan bantuan kapan saja.',
    resumed: '**Kiriman anonim bisa lagi di server ini.** Ketik `/anon post` untuk menulis.',
    on: '**Kiriman anonim sekarang bisa di sini.** Ketik `/anon post` untuk menulis.',
    approve:
      '**Kiriman anonim sekarang bisa di sini. Moderator melihat masing-masing dulu**, tanpa melihat siapa penulisnya. Ketik `/anon post` untuk menulis.',
    off: '**Tidak ada lagi kiriman anonim baru di sini.** Yang sudah ada tetap ada.',
    more: '`/trust` menunjukkan siapa yang bisa tahu apa.',
  },
  heading: '## Siapa yang bisa tahu penulis kiriman anonim mulai sekarang',
  nobody:
    '**Tidak ada orang di sini yang bisa membukanya.** Anggota lain dan moderator tidak melihat siapa penulisnya. Discord tahu.',
  custodians: (details) =>
    `**Dua dari pemegang kunci ini bersama-sama bisa membukanya:** ${details.names} (${details.count}). Bisa selama ${details.days} hari setelah muncul. Anggota lain dan moderator tidak melihat siapa penulisnya. Discord tahu.`,
  upcoming: (details) =>
    `**Ini akan berubah.** Untuk kiriman yang muncul mulai ${details.when}, perlu dua dari pemegang kunci ini: ${details.names} (${details.count}). Mereka bisa membukanya selama ${details.days} hari.`,
  reasons:
    'Pemegang kunci hanya boleh membuka kiriman kalau ada nyawa terancam, karena perintah hukum, atau karena kekerasan seksual terhadap anak. Setiap pembukaan dicatat.',
  paused: '**Kiriman anonim dijeda di server ini untuk saat ini.**',
  groups: (details) =>
    `Kelompok dengan kiriman anonim: **${details.all}**. Kelompok di mana moderator melihat masing-masing dulu: **${details.first}**.`,
  openings: (details) => `Kiriman yang dibuka sejauh ini: **${details.count}**.`,
  openable: (details) => `Kiriman yang bisa dibuka pemegang kunci hari ini: **${details.count}**.`,
  recordWhole: (details) =>
    `Catatan tentang yang dilakukan di sini utuh. Jumlah entri: **${details.count}**, yang terbaru: \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Seseorang mengubah catatan tentang yang dilakukan di sini.** Catatan itu salah mulai entri ${details.entry}.`,
  recordEmpty: 'Catatan tentang yang dilakukan di sini belum punya entri.',
  kept: {
    heading: '**Apa yang kusimpan, dan berapa lama**',
    name: 'Siapa penulisnya: terkunci sampai kiriman muncul atau kembali kepadamu. Lalu kuhapus.',
    mark: 'Paling lama 72 jam setelah itu: tanda yang terkunci. Dengannya moderator bisa bertindak tanpa tahu siapa orangnya. Orang yang menjalankan bot ini bisa mencari tahu.',
    box: (details) =>
      `Selama ${details.days} hari setelah muncul: kotak berisi nama. Perlu dua pemegang kunci untuk membukanya. Orang lain tidak bisa, juga orang yang menjalankan bot ini.`,
    noBox: 'Setelah itu: tidak ada yang mengarah ke sebuah nama.',
    mutes:
      'Kalau moderator membisukan penulis: tanda tanpa kiriman di sampingnya, paling lama 31 hari. Kalau pembaca memblokir penulis: tanda seperti itu sampai ia membatalkannya.',
    words:
      'Kata-katanya: kuhapus begitu ada di kanal. Selama kiriman menunggu atau ada di balik tombol, kata-kata itu terkunci di sini.',
  },
  seconds:
    'Aku tidak bisa melihat akun kedua. Siapa pun bisa punya: pemegang kunci, atau pemilik server ini. Gaya dan waktu bisa membuat penulis dikenali.',
  copies:
    'Orang yang menjalankan bot ini mungkin punya salinan dari yang kusimpan. Isi salinan bertahan selama salinannya ada.',
  program: (details) =>
    `Lamplight ${details.version}. Yang kukatakan sudah dibaca orang dalam: ${details.languages}. Bahasa lain adalah terjemahan otomatis.`,
  more: 'Teks panjangnya adalah halaman “Anonymity” yang menyertai program ini. Tanyakan kepada orang yang menjalankan bot ini.',
  check: 'Periksa catatan',
  record: {
    whole: (details) =>
      `**Catatannya utuh.** Kuikuti dari entri pertama, ${details.when}. Tidak ada yang mengubah, mengambil, atau memindahkannya.`,
    entries: (details) => `Jumlah entri: **${details.count}**`,
    head: (details) => `Yang terbaru: \`${details.head}\``,
    compare:
      'Simpan keduanya kalau mau. Saat kamu melihat lagi, jumlah entri paling sedikit harus sama. Moderator menerimanya setiap hari dan bisa membandingkan.',
    broken: (details) =>
      `**Seseorang mengubah catatan ini.** Entri ${details.entry} bukan yang kutulis, atau sudah hilang. Entri sebelumnya yang benar: ${details.before}.`,
    whatNow:
      'Tolong beri tahu orang yang mengelola server ini. Mereka bisa bertanya kepada orang yang menjalankan bot ini.',
    empty: 'Catatan belum punya entri, jadi tidak ada yang perlu diperiksa.',
  },
};
