import type { errors as enErrors, sessions as enSessions } from './en-sessions.ts';

/** Indonesian for the errors of `en-sessions.ts`. */
export const errors: typeof enErrors = {
  'session-gone': () =>
    'Pertemuan ini sudah tidak ada, jadi tidak ada yang diubah. Lihat apa yang direncanakan dengan `/session list`.',
  'session-begun': () =>
    'Pertemuan ini sudah mulai atau sudah selesai, jadi tidak ada yang diubah. Lihat yang berikutnya dengan `/session next`.',
  'session-cancelled': () =>
    'Pertemuan ini dibatalkan, jadi tidak ada yang diubah. Lihat yang berikutnya dengan `/session next`.',
  'session-not-member': () =>
    'Ini untuk orang-orang di kelompok ini. Tidak ada yang diubah. Untuk mencari kelompok di sini, pakai `/group browse`.',
  'session-unsure': () =>
    'Saat ini aku tidak bisa melihat apakah kamu ada di kelompok ini, jadi aku tidak menunjukkan alamatnya. Coba lagi nanti, atau tanya yang menjaga kelompok.',
  'session-none': () =>
    'Aku tidak melihat pertemuan kelompokmu dalam 14 hari ke depan, jadi tidak ada yang diubah. Lihat kelompokmu dengan `/group mine`.',
  'session-no-such': (details) =>
    `Aku tidak menemukan pertemuan kelompokmu yang bernama “${details.typed}”. Pilih satu dari daftar sambil mengetik, atau lihat dengan \`/session list\`.`,
  'session-no-address': () =>
    'Tidak ada alamat untuk pertemuan ini. Tanya yang menjaga kelompok di mana kalian bertemu.',
  'session-echo-over': () =>
    'Pertanyaan ini sudah ditutup, jadi tidak ada yang dihitung. Kalau ada yang kamu pikirkan, beri tahu yang menjaga kelompok.',
};

/** Indonesian for `en-sessions.ts`. */
export const sessions: typeof enSessions = {
  command: {
    description: 'Kapan kelompokmu bertemu',
    next: { description: 'Lihat kapan kelompokmu bertemu berikutnya; hanya kamu yang melihatnya' },
    list: { description: 'Lihat kapan kelompokmu bertemu dalam 14 hari ke depan; hanya kamu yang melihatnya' },
    rsvp: {
      description: 'Beri tahu bahwa kamu akan datang ke pertemuan, atau tidak bisa datang',
      optionNames: { answer: 'jawaban', session: 'pertemuan' },
      options: { answer: 'Apakah kamu akan datang?', session: 'Yang mana; kalau tidak dipilih, yang berikutnya' },
    },
  },
  overview: 'lihat kapan kelompokmu bertemu, dan beri tahu apakah kamu akan datang',
  come: 'Aku akan datang',
  cannot: 'Aku tidak bisa datang',
  calendar: 'Tambahkan ke kalenderku',
  calendarAgain: 'Perbarui kalenderku',
  where: 'Tempat kita bertemu',
  support: 'Aku butuh dukungan',
  card: {
    when: (details) => `**Kapan:** ${details.at} (${details.distance})`,
    lasts: (details) => (details.minutes === 1 ? '**Lama:** satu menit' : `**Lama:** ${details.minutes} menit`),
    place: (text) => `**Di mana:** ${text}`,
    inPerson: 'tatap muka',
    hybrid: (details) => `${details.channel}, atau tatap muka`,
    addressHidden: 'Alamatnya untuk orang-orang di kelompok ini: tekan **Tempat kita bertemu**.',
    address: (text) => `**Alamat:** ${text}`,
    host: (details) => `**Pemandu:** ${details.who}`,
    hosts: (details) => `**Pemandu:** ${details.who}, ${details.second}`,
    agenda: '**Yang direncanakan:**',
    going: (details) =>
      details.count === 1 ? 'Satu orang dari kita akan datang.' : `${details.count} orang dari kita akan datang.`,
    left: (details) => (details.count === 1 ? 'Sisa satu tempat.' : `Sisa ${details.count} tempat.`),
    full: 'Semua tempat sudah terisi. Tekan **Aku akan datang** untuk menunggu satu tempat. Tempat yang kosong menjadi milik orang yang paling lama menunggu; `/session list` menunjukkan apakah itu milikmu.',
    cancelled: '**Pertemuan ini dibatalkan. Pertemuan ini tidak jadi diadakan.**',
    moved: '**Waktu pertemuan ini berubah. Waktu yang baru ada di bawah.**',
    over: 'Pertemuan ini sudah selesai.',
    open: 'Kamu juga boleh datang tanpa bilang apa pun di sini.',
    quiet: 'Aku tidak memberi tahu siapa pun siapa yang akan datang, hanya berapa orang.',
  },
  reminder: {
    soon: (details) => `**${details.title}** mulai ${details.distance}.`,
    cannot:
      'Kalau kamu sudah bilang akan datang tetapi tidak bisa, tekan tombolnya. Orang lain bisa mendapat tempatmu.',
    waits: 'Kamu menunggu tempat? `/session list` menunjukkan apakah kamu sudah dapat.',
  },
  changed: {
    cancelled: (details) => `**${details.title}** pada ${details.at} dibatalkan. Tidak jadi diadakan.`,
    moved: (details) => `Waktu **${details.title}** berubah. Sekarang pada ${details.at} (${details.distance}).`,
    was: (details) => `Sebelumnya pada ${details.at}.`,
    keeps:
      'Kalau kamu sudah bilang akan datang, itu tetap dihitung. Kalau tidak bisa di waktu yang baru, tekan tombolnya.',
    keepsDirectly: (link) =>
      `Yang kamu katakan tetap berlaku. Kalau tidak bisa di waktu yang baru, pakai \`/session rsvp\` di server: ${link}`,
    calendar: 'Kalau ada di kalendermu, ambil berkas baru di sini.',
    calendarDirectly: (link) =>
      `Kalau ada di kalendermu, ambil berkas baru di server dengan \`/session list\`: ${link}`,
  },
  answer: {
    going: (details) => `Tercatat: kamu akan datang ke **${details.title}** pada ${details.at}.`,
    goingAlready: (details) =>
      `Kamu sudah bilang akan datang ke **${details.title}** pada ${details.at}. Itu dihitung satu kali.`,
    waiting: (details) => `**${details.title}** sedang penuh. Kamu menunggu tempat.`,
    line: (details) => `Tempatmu dalam antrean: ${details.place}.`,
    willTell: 'Saat ada tempat kosong untukmu, itu milikmu, dan aku mengirim satu pesan langsung.',
    willShow:
      'Saat ada tempat kosong untukmu, itu milikmu. `/session list` menunjukkannya; aku tidak menulis kepadamu.',
    kept: 'Aku tidak memberi tahu siapa pun bahwa itu kamu, hanya berapa orang yang datang. Aku melupakannya sehari setelah pertemuan.',
    notGoing: (details) => `Baik. Kamu tidak akan datang ke **${details.title}**.`,
    notWaiting: (details) => `Baik. Kamu tidak menunggu tempat di **${details.title}** lagi.`,
    freed: 'Tempatmu kosong untuk orang lain.',
    forgotten: 'Tidak ada yang diberi tahu bahwa itu kamu, dan aku tidak menyimpan apa pun darinya.',
  },
  movedUp: (details) => `Ada tempat kosong, dan itu milikmu: **${details.title}** pada ${details.at}.`,
  movedUpHow: (link) =>
    `Kalau kamu tidak bisa datang, tolong bilang dengan \`/session rsvp\` di server. Orang berikutnya bisa mendapatkannya: ${link}`,
  list: {
    next: '## Yang berikutnya',
    heading: '## 14 hari ke depan',
    none: 'Aku tidak melihat pertemuan kelompokmu dalam 14 hari ke depan.',
    unknown: (details) =>
      details.count === 1
        ? 'Untuk satu kelompok aku tidak bisa melihat apakah kamu ada di dalamnya, jadi pertemuannya tidak ada di sini.'
        : `Untuk ${details.count} kelompok aku tidak bisa melihat apakah kamu ada di dalamnya, jadi pertemuannya tidak ada di sini.`,
    group: (name) => `Kelompok: ${name}`,
    going: 'Kamu sudah bilang akan datang.',
    waiting: (details) => `Kamu menunggu tempat. Tempatmu dalam antrean: ${details.place}.`,
    nothing: 'Kamu belum bilang akan datang.',
    more: (details) => `Lainnya yang tidak muat di sini: ${details.count}`,
    quiet: 'Hanya kamu yang bisa melihat ini. Tidak ada yang diberi tahu bahwa kamu melihatnya.',
  },
  file: {
    one: 'Buka berkas ini, dan kalendermu bertanya apakah pertemuan itu mau ditambahkan.',
    many: 'Buka berkas ini, dan kalendermu bertanya apakah semua pertemuan itu mau ditambahkan.',
    changes:
      'Berkas ini tidak berubah sendiri. Kalau waktu pertemuan berubah atau dibatalkan, ambil yang baru di sini.',
    title: 'Siapa pun yang melihat kalendermu bisa membaca judulnya. Mungkin kamu mau mengubahnya di sana.',
    noAddress: 'Alamatnya tidak ada di dalamnya, karena orang lain mungkin melihat kalendermu.',
    withAddress: 'Masukkan juga alamatnya',
    hasAddress: 'Alamatnya ada di berkas ini.',
    keep: 'Tolong simpan di antara orang-orang di kelompok ini.',
    cancelled: (details) => `Dibatalkan: ${details.title}`,
  },
  closing: {
    ask: (details) => `## Apakah **${details.title}** baik buatmu?`,
    how: 'Tidak ada yang harus menjawab. Yang kamu tekan dihitung tanpa namamu, dan tidak bisa ditarik. Yang menjaga kelompok melihat jumlahnya besok, kalau lima orang atau lebih sudah menjawab.',
    until: (details) =>
      `Kamu bisa menjawab sampai ${details.when}. Aku mencatat bahwa kamu sudah menjawab, supaya tidak ada yang dihitung dua kali. Sehari kemudian aku menghapusnya.`,
    thanks: 'Terima kasih. Sudah dihitung, dan namamu tidak ada di sana.',
    already: 'Kamu sudah menjawab, dan jawaban pertama yang dihitung. Namamu tidak ada di sana.',
    low: 'Kalau ada yang masih berat, kamu tidak harus sendirian dengan itu. Kamu bisa melihat apa yang bisa membantu.',
  },
};
