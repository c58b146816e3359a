import type { anon as enAnon, errors as enErrors } from './en-anon.ts';

/** Indonesian for the errors of `en-anon.ts`. */
export const errors: typeof enErrors = {
  'anon-off': () =>
    'Tidak ada kiriman anonim di grup ini. Tidak ada yang dikirim. Kamu bisa menulis di sana dengan namamu, atau mencari grup lain dengan `/start`.',
  'anon-nowhere': (details) =>
    details.groups === null
      ? 'Tidak ada grup di server ini yang punya kiriman anonim. Tidak ada yang dikirim. Kamu bisa menulis dengan namamu, atau mencari grup dengan `/start`.'
      : `Di tempat ini tidak ada kiriman anonim. Tidak ada yang dikirim. Grup yang punya: ${details.groups}. Pakai \`/anon post\` di sana, atau sebutkan salah satunya di perintah itu.`,
  'anon-no-files': () =>
    'Berkas tidak bisa dikirim secara anonim: gambar atau berkas bisa menunjukkan siapa pembuatnya. Tidak ada yang dikirim. Kirim kata-katamu tanpa berkas.',
  'anon-empty': () => 'Tidak ada yang bisa dibaca di sini. Tidak ada yang dikirim. Tulis setidaknya satu kata.',
  'anon-too-long': (details) =>
    `Ini ${details.length} karakter, dan tempatnya untuk ${details.most}. Tidak ada yang dikirim. Persingkat, atau kirim dalam dua kiriman.`,
  'anon-signs': () =>
    'Terlalu banyak tanda seperti \\*, \\_ atau \\>, jadi tidak muat di kartu. Tidak ada yang dikirim. Kurangi beberapa.',
  'anon-cannot-post': (details) =>
    `Saat ini aku tidak bisa menulis di **${details.name}**: sesuatu di server ini menghalangi. Tidak ada yang dikirim. Tolong beri tahu orang yang mengelola server: \`/group doctor\` menunjukkan sebabnya.`,
  'anon-timed-out': (details) =>
    `Moderator memberimu jeda di server ini sampai <t:${Math.floor(details.until / 1000)}:f>. Sampai saat itu kamu tidak bisa menulis secara anonim. Tidak ada yang dikirim. Untuk bantuan kapan saja, pakai \`/crisis\`.`,
  'anon-wait': (details) =>
    `Kamu baru saja mengirim sesuatu. Kali ini tidak ada yang dikirim. Tunggu ${details.seconds} detik, lalu kirim lagi.`,
  'anon-day-full': (details) =>
    `Kamu bisa mengirim ${details.most} dalam sehari, dan itu sudah tercapai. Tidak ada yang dikirim. Kamu bisa mengirim lagi mulai <t:${Math.floor(details.at / 1000)}:t>.`,
  'anon-busy': () =>
    'Sangat banyak kiriman anonim masuk saat ini, jadi aku tidak menerima lagi selama satu menit. Tidak ada yang dikirim. Tolong kirim lagi sesudahnya.',
  'anon-decided': () => 'Ini sudah diputuskan. Lihat tulisanmu dengan `/anon mine`.',
  'anon-paused': () =>
    'Kiriman anonim sedang dijeda di server ini. Tidak ada yang dikirim. Untuk bantuan kapan saja, pakai `/crisis`.',
  'anon-too-new': (details) =>
    `Kamu bisa menulis secara anonim ${details.hours} jam setelah masuk ke server ini. Tidak ada yang dikirim. Untuk bantuan kapan saja, pakai \`/crisis\`.`,
  'anon-not-member': (details) =>
    `Kiriman anonim di **${details.name}** untuk orang di dalamnya. Bergabunglah dengan \`/group join\`, lalu kirim lagi kata-katamu. Tidak ada yang dikirim.`,
  'anon-muted': (details) =>
    `Kamu tidak bisa menulis secara anonim di sini sampai <t:${Math.floor(details.until / 1000)}:f>: moderator memutuskan begitu karena sesuatu yang kamu tulis, tanpa tahu siapa kamu. Tidak ada yang dikirim. Untuk bantuan kapan saja, pakai \`/crisis\`.`,
};

/** Indonesian for `en-anon.ts`. */
export const anon: typeof enAnon = {
  command: {
    description: 'Menulis tanpa namamu terlihat, dan mengurus tulisanmu',
    post: {
      description: 'Menulis tanpa namamu terlihat',
      optionNames: { group: 'grup', when: 'kapan', show: 'tampilan' },
      options: {
        group: 'Di grup mana; tanpa ini, di grup tempatmu sekarang',
        when: 'Kapan muncul',
        show: 'Bagaimana ditampilkan',
      },
      whens: { 'at-once': 'langsung', 'full-hour': 'pada jam penuh berikutnya, bersama semua yang menunggu' },
      shows: { open: 'bisa dibaca semua orang', door: 'di balik tombol, untuk yang memilih membacanya' },
    },
    mine: { description: 'Apa yang kamu tulis, dan apa jawaban orang' },
    edit: { description: 'Ubah sesuatu yang kamu tulis, dengan tanda terimanya' },
    delete: { description: 'Hapus sesuatu yang kamu tulis, dengan tanda terimanya' },
  },
  write: 'Tulis secara anonim',
  before: {
    heading: (name) => `**Menulis secara anonim di ${name}**`,
    few: (details) =>
      `**Sedikit orang yang bisa melihat grup ini: kurang dari ${details.most}, atau aku tidak tahu berapa.** Ada yang mungkin bisa menebak siapa penulisnya, dari caramu menulis atau dari ceritamu.`,
    approve: () =>
      'Di grup ini moderator melihat setiap kiriman anonim sebelum muncul. Mereka melihat kata-katanya, bukan namamu.',
    yes: 'Ya, aku mau menulis',
  },
  form: {
    title: 'Tulis secara anonim',
    text: { label: 'Kata-katamu', description: 'Jangan tulis nama dan tempat jika tidak mau dikenali.' },
    wish: { label: 'Apa yang akan membantumu?' },
    topic: { label: 'Tentang apa', description: 'Jika mau: beberapa kata di atas tulisanmu.' },
  },
  wishes: {
    listen: 'Cukup didengarkan',
    been: 'Mendengar dari orang yang tahu rasanya',
    ideas: 'Ide yang pernah membantu orang lain',
    distraction: 'Sesuatu untuk memikirkan hal lain',
    none: 'Aku tidak mau bilang',
  },
  sent: {
    atOnce: (details) => `Kata-katamu muncul di ${details.place} sebentar lagi.`,
    fullHour: (details) =>
      `Kata-katamu muncul di ${details.place} pada <t:${Math.floor(details.at / 1000)}:t>, bersama semua yang menunggu waktu itu.`,
    returned: () => 'Kata-katamu tidak bisa dikirim: tempatnya sudah tidak ada. Ini kata-katamu:',
    unseen: () =>
      'Kata-katamu tidak muncul untuk saat ini: sebuah program menemukan bahwa ada nyawa yang mungkin dalam bahaya. Program bisa salah. Di server ini saat ini tidak ada moderator yang bisa diperlihatkan, jadi jangan menunggu jawaban di sini. Untuk mencari bantuan kapan saja, pakai `/crisis`.',
    held: {
      first: () =>
        'Kata-katamu belum muncul: di grup ini moderator melihatnya dulu. Mereka melihat kata-katanya, bukan namamu. Aku tidak bisa bilang berapa lama.',
      harm: () =>
        'Kata-katamu tidak muncul. Sebuah program menemukan sesuatu yang bisa menyakiti orang, atau milik orang lain, seperti nomor telepon atau alamat. Program bisa salah, jadi moderator melihatnya. Mereka melihat kata-katanya, bukan namamu.',
      danger: () =>
        'Kata-katamu tidak muncul untuk saat ini: sebuah program menemukan bahwa ada nyawa yang mungkin dalam bahaya. Program bisa salah. Moderator melihat kata-katanya, bukan namamu. Mereka sukarelawan, dan tidak selalu terjaga.',
      method: () =>
        'Kata-katamu tidak muncul untuk saat ini: sebuah program menemukan sesuatu yang bisa berbahaya bagi orang yang membacanya, seperti cara menyakiti diri. Program bisa salah. Moderator melihat kata-katanya, bukan namamu. Mereka sukarelawan, dan tidak selalu terjaga.',
    },
    words: '**Kata-katamu**',
    receipt: () =>
      '**Ini tanda terimamu. Hanya ditunjukkan sekali.** Dengan ini kamu bisa menghapus tulisanmu kapan saja, dari akun mana pun: `/anon delete`. Kamu juga bisa mengubahnya selama kamu boleh menulis di sana: `/anon edit`. Simpan di tempat yang hanya kamu tahu.',
    mine: (details) =>
      `Paling lama ${details.hours} jam kamu menemukan ini di \`/anon mine\`, bersama jawaban orang. Selama itu moderator bisa menghentikan penulisnya dari menulis secara anonim, tanpa melihat siapa dia.`,
    options: () =>
      'Jika sekarang terasa berat, ada bantuan yang hanya kamu lihat: layanan untuk ditelepon atau dihubungi lewat tulisan, dan satu menit untuk bernapas.',
    other: () =>
      'Jika kamu khawatir tentang orang lain: `/crisis` menunjukkan layanan bantuan yang juga mendengarkan orang yang khawatir. Jika ada nyawa yang mungkin dalam bahaya sekarang, hubungi nomor darurat.',
  },
  takeBack: 'Tarik kembali',
  giveAway: {
    ask: (details) =>
      `**Kata-katamu belum muncul. Orang mungkin mengenalimu dari ini:** ${details.what}. Kamu bisa mengubahnya, atau mengirim kata-katamu apa adanya. Tanpa jawaban, kata-katamu kembali kepadamu setelah ${details.hours} jam.`,
    kinds: {
      name: 'sebuah nama',
      place: 'sebuah tempat',
      handle: 'sebuah akun',
      number: 'sebuah nomor',
      mail: 'sebuah alamat surel',
      link: 'sebuah tautan',
    },
    change: 'Ubah',
    asIs: 'Kirim apa adanya',
    drop: 'Jangan kirim',
    dropped: () => 'Ini tidak dikirim. Ini kata-katamu:',
  },
  tell: {
    button: 'Kirimi aku pesan saat sudah diputuskan',
    noted: () => 'Kamu mendapat satu pesan langsung saat sudah diputuskan. Kata-katamu tidak diulang di situ.',
  },
};
