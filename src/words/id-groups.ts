import type { errors as enErrors, groups as enGroups } from './en-groups.ts';

/** Indonesian for the errors of `en-groups.ts`. */
export const errors: typeof enErrors = {
  'no-such-group': (details) =>
    details.near === null
      ? `Saya tidak menemukan kelompok terbuka bernama “${details.typed}” di sini. Lihat semuanya dengan \`/group browse\`.`
      : `Saya tidak menemukan kelompok terbuka bernama “${details.typed}” di sini. Apa maksudmu ${details.near}? Lihat semuanya dengan \`/group browse\`.`,
  'group-closed': (details) =>
    `**${details.name}** sudah tidak terbuka, jadi sekarang tidak ada yang bisa bergabung. Lihat kelompok yang ada dengan \`/group browse\`.`,
  'group-gone': () => 'Kelompok ini sudah tidak ada. Lihat kelompok yang ada dengan `/group browse`.',
  'group-kept-out': (details) =>
    `Saat ini kamu tidak bisa bergabung dengan **${details.name}**: orang yang menjaga server ini memutuskannya. Kalau kamu ingin tahu sebabnya, atau merasa ini keliru, tanyakan kepada orang yang menjalankan server. \`/crisis\` selalu ada untukmu.`,
  'group-out-of-reach': (details) =>
    `Saat ini saya tidak bisa melakukannya untuk **${details.name}**. Ada sesuatu di server ini yang menghalangi saya. Tidak ada yang berubah. Tolong beri tahu orang yang menjalankan server: \`/group doctor\` menunjukkan sebabnya.`,
  'not-on-server': () => 'Kata Discord, kamu sudah tidak ada di server ini. Kembali ke server, lalu coba lagi di sana.',
  'too-many-waits': (details) =>
    `Kamu sudah menunggu ${details.most} kelompok di sini. Lepaskan salah satunya dengan \`/group mine\`, lalu coba lagi.`,
  'discord-busy': () => 'Discord sedang sangat sibuk. Tolong coba lagi satu menit lagi.',
  'no-such-topic': (details) =>
    `Saya tidak tahu “${details.typed}” itu tentang apa. Pilih topik dari daftar saat mengetik, atau kosongkan saja.`,
};

/** Indonesian for `en-groups.ts`. */
export const groups: typeof enGroups = {
  command: {
    description: 'Kelompok dukungan di server ini',
    browse: {
      description: 'Lihat kelompok yang ada; hanya kamu yang melihat daftarnya',
      optionNames: { topic: 'topik', language: 'bahasa', format: 'bentuk', age: 'usia' },
      options: {
        topic: 'Tentang apa, dengan kata-katamu sendiri',
        language: 'Bahasa yang dipakai di sana',
        format: 'Di mana pertemuannya',
        age: 'Untuk siapa',
      },
    },
    join: {
      description: 'Bergabung dengan kelompok, atau minta bergabung',
      optionNames: { group: 'kelompok' },
      options: { group: 'Kelompok yang mana' },
    },
    leave: {
      description: 'Keluar dari kelompok saat itu juga, tanpa pertanyaan',
      optionNames: { group: 'kelompok' },
      options: { group: 'Kelompok yang mana' },
    },
    mine: { description: 'Lihat kelompokmu dan apa yang kamu tunggu; hanya kamu yang melihatnya' },
  },
  formats: { online: 'daring', hybrid: 'daring dan tatap muka', 'in-person': 'tatap muka' },
  leads: {
    peers: 'dipandu sesama yang mengalami',
    therapist: (details) => `dipandu ${details.name}, terapis. Pemilik server menegaskan ini pada ${details.date}`,
    both: (details) =>
      `dipandu sesama yang mengalami dan ${details.name}, terapis. Pemilik server menegaskan ini pada ${details.date}`,
  },
  admissions: { open: 'siapa pun boleh bergabung', request: 'perlu minta bergabung' },
  ages: { 13: 'untuk 13 tahun ke atas', 16: 'untuk 16 tahun ke atas', 18: 'untuk 18 tahun ke atas' },
  size: {
    about: (count) => `sekitar ${count} orang`,
    more: (count) => `${count} orang atau lebih`,
    full: 'sedang penuh',
  },
  browse: {
    heading: () => '## Kelompok di server ini',
    quiet: () => 'Hanya kamu yang melihat daftar ini. Tidak ada yang diberi tahu bahwa kamu melihatnya.',
    none: () => 'Belum ada kelompok terbuka seperti itu di sini. Lihat semuanya dengan `/group browse`.',
    page: (details) => `Halaman ${details.page} dari ${details.pages}`,
    choose: 'Lihat sebuah kelompok',
    previous: 'Halaman sebelumnya',
    next: 'Halaman berikutnya',
    back: 'Kembali ke daftar',
  },
  card: {
    forWhom: (text) => `**Untuk siapa:** ${text}`,
    agreement: (text) => `**Yang disepakati di sana:**\n${text}`,
    agreementMore: () => 'Itu belum semuanya. `/group agreement` menunjukkan sisanya.',
    question: (text) => `**Mereka punya satu pertanyaan:** ${text}`,
    place: () => 'Tempat pertemuannya ditunjukkan kepada yang sudah bergabung.',
    screened: () =>
      'Sebuah program membaca pesan di sana. Program itu memberi tahu moderator saat ada yang mungkin dalam bahaya.',
    exposure: {
      role: () =>
        '**Siapa yang bisa melihat:** Anggota lain bisa melihat peran kelompok di profilmu. Staf yang bisa melihat log audit, dan bot lain, bisa melihat bahwa kamu bergabung.',
      overwrite: () =>
        '**Siapa yang bisa melihat:** Orang di kelompok melihatmu di sana. Tidak ada yang tampak di profilmu. Staf yang bisa melihat log audit, dan bot lain, bisa melihat bahwa kamu bergabung.',
      thread: () =>
        '**Siapa yang bisa melihat:** Discord menampilkan di dalam kelompok bahwa kamu bergabung. Tidak ada yang tampak di profilmu. Staf yang mengurus utas, dan bot lain, bisa melihat bahwa kamu bergabung.',
    },
    join: 'Bergabung',
    ask: 'Minta bergabung',
    wait: 'Tunggu tempat',
  },
  welcome: {
    joined: (details) => `Kamu sekarang ada di **${details.name}**. Masuk lewat sini: ${details.channel}`,
    already: (details) => `Kamu sudah ada di **${details.name}**. Masuk lewat sini: ${details.channel}`,
    place: (text) => `**Tempat pertemuan:** ${text}`,
    agreement: (version) => `Kamu bisa membaca kesepakatannya (versi ${version}) dengan \`/group agreement\`.`,
    leave: () => 'Kamu bisa pergi kapan saja dengan `/group leave`. Tidak ada yang diberi tahu.',
    leaveThread: () =>
      'Untuk pergi diam-diam, buka menu utas di Discord lalu tekan *Keluar dari Utas*. Dengan `/group leave`, Discord menampilkan di dalam bahwa kamu keluar.',
  },
  hello: {
    question: () =>
      '**Mau menyapa?** Tekan apa yang akan membantumu, dan saya tunjukkan kata-kata yang bisa kamu pakai. Tidak ada yang dikirim.',
    wishes: { listen: 'Dengarkan saja', been: 'Pernah mengalami', ideas: 'Ide', distraction: 'Pengalih pikiran' },
    words: {
      listen: 'Hai, saya baru di sini. Akan membantu kalau ada yang mau mendengarkan sebentar.',
      been: 'Hai, saya baru di sini. Akan membantu mendengar dari yang pernah mengalaminya juga.',
      ideas: 'Hai, saya baru di sini. Saya senang kalau ada ide: apa yang membantu kalian?',
      distraction: 'Hai, saya baru di sini. Boleh kita mengobrol hal yang ringan sebentar?',
    },
    how: (channel) =>
      `Kamu bisa menyalinnya, atau mengatakannya dengan kata-katamu sendiri, di ${channel}. Tidak ada yang dikirim. Hanya membaca juga tidak apa-apa.`,
  },
  waiting: {
    full: (name) => `**${name}** sedang penuh. Kamu ada di daftar tunggunya.`,
    line: (place) => `Tempatmu dalam antrean: ${place}.`,
    expect: {
      days: 'Giliranmu mungkin tiba dalam beberapa hari. Itu perkiraan dari 30 hari terakhir.',
      weeks: 'Giliranmu mungkin tiba dalam beberapa minggu. Itu perkiraan dari 30 hari terakhir.',
      months: 'Bisa makan waktu berbulan-bulan. Itu perkiraan dari 30 hari terakhir.',
      unknown: 'Saya tidak bisa bilang berapa lama. Akhir-akhir ini terlalu sedikit tempat yang kosong.',
    },
    keeps: () =>
      'Saat ada tempat kosong, tempat itu disimpan untukmu tiga hari, dan kamu yang memutuskan. `/group mine` menunjukkannya. Setelah 90 hari, masa tunggu berakhir.',
    offered: (details) => `Ada tempat untukmu di **${details.name}**. Tempat itu disimpan sampai ${details.until}.`,
    openServer: (link) => `Untuk mengambilnya, buka server dan pakai \`/group mine\`: ${link}`,
    tell: 'Kabari saya kalau ada berita',
    willTell: () => 'Saya akan mengirim satu pesan langsung kalau ada berita.',
    take: (name) => `Ambil tempat: ${name}`,
    giveUp: (name) => `Berhenti menunggu: ${name}`,
    gone: () => 'Masa tunggu itu sudah selesai.',
    givenUp: (name) => `Selesai. Kamu tidak menunggu **${name}** lagi.`,
  },
  request: {
    title: 'Minta bergabung',
    answer: 'Jawabanmu',
    sent: (name) =>
      `Kamu sudah minta bergabung dengan **${name}**. Moderator server ini akan melihat namamu dan apa yang kamu tulis. Saya tidak bisa bilang berapa lama.`,
    already: (name) =>
      `Kamu sudah pernah minta bergabung dengan **${name}**. Belum ada jawaban. \`/group mine\` menunjukkannya.`,
    keeps: () =>
      'Yang kamu tulis dihapus di sini begitu mereka memutuskan. Kamu bisa menarik semuanya dengan `/group mine`. Setelah 90 hari permintaan ini berakhir.',
    accepted: (details) =>
      `Kamu minta bergabung dengan **${details.name}**, dan sekarang kamu sudah di dalam: ${details.channel}`,
    declined: (name) =>
      `**${name}** belum bisa menerimamu saat ini. Itu tidak berarti apa-apa tentang dirimu. Kamu bisa melihat kelompok lain dengan \`/group browse\`.`,
    reasons: {
      none: null,
      topic: 'Kata mereka: di sana yang dibahas lain dari yang kamu cari.',
      age: 'Kata mereka: itu untuk orang dengan usia lain.',
      room: 'Kata mereka: saat ini tidak ada tempat.',
      elsewhere: 'Kata mereka: kelompok lain di sini mungkin lebih cocok untukmu.',
    },
  },
  leave: {
    left: (name) => `Kamu sudah keluar dari **${name}**. Tidak ada yang diberi tahu. Kamu boleh kembali kapan saja.`,
    leftThread: (name) =>
      `Kamu sudah keluar dari **${name}**. Discord menampilkan di dalam bahwa kamu keluar. Selain itu tidak ada yang diberi tahu. Kamu boleh kembali kapan saja.`,
    notIn: (name) => `Kamu tidak ada di **${name}**, jadi tidak ada yang perlu ditinggalkan.`,
  },
  mine: {
    heading: () => '## Kelompokmu',
    none: () =>
      'Sejauh yang saya lihat, kamu tidak ada di kelompok mana pun di sini. Temukan satu dengan `/group browse`.',
    closed: (name) => `**${name}** (sudah tidak terbuka)`,
    unknown: () => 'Saya tidak bisa melihat apakah kamu ada di:',
    waits: () => '## Yang kamu tunggu',
    asked: (name) => `**${name}**: kamu sudah minta bergabung, dan belum ada jawaban.`,
    wait: (details) => `**${details.name}**: ${details.line}`,
    chooseLeave: 'Keluar dari kelompok',
    more: (count) => `Lainnya yang tidak muat di sini: ${count}`,
  },
};
