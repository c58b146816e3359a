import type { errors as enErrors, start as enStart } from './en-start.ts';

/** Indonesian for the errors of `en-start.ts`. */
export const errors: typeof enErrors = {};

/** Indonesian for `en-start.ts`. */
export const start: typeof enStart = {
  command: { description: 'Temukan kelompok yang cocok, atau bantuan sekarang juga' },
  buttons: {
    find: 'Cari kelompok',
    say: 'Cerita dengan kata-kataku',
    now: 'Aku butuh bantuan sekarang',
    show: 'Tunjukkan kelompok di sini',
  },
  panel: {
    heading: () => '**Mencari orang yang tahu rasanya?**',
    text: () =>
      'Tekan salah satu tombol, jam berapa pun. Hanya kamu yang melihat apa yang muncul setelahnya. Saya program otomatis. Saya bisa menunjukkan kelompok di server ini, atau siapa yang bisa diajak bicara sekarang.',
  },
  opening: {
    heading: () => '**Bagus, kamu ada di sini.**',
    text: () =>
      'Saya program otomatis. Saya bisa mencari kelompok di server ini yang cocok untukmu. Hanya kamu yang melihat kartu ini, dan saya tidak menyimpan apa pun yang kamu pilih di sini.',
    workplace: () => 'Server ini milik tempat kerja. Ceritakan hanya hal yang boleh diketahui di tempat kerja.',
    trial: () => 'Server ini masih mencoba saya. Bisa saja ada yang berubah.',
  },
  topic: {
    question: () => '**Tentang apa?**',
    hint: () => 'Pilih yang paling mendekati. Kamu bisa keluar dari kelompok kapan saja.',
    placeholder: 'Pilih tentang apa',
    other: { label: 'Hal lain', description: 'Atau bukan semua ini' },
  },
  taste: {
    question: () => '**Kamu maunya seperti apa?**',
    hint: () => 'Ada beberapa kelompok. Dengan ini saya bisa menunjukkan sebagian saja.',
    labels: {
      open: 'Terbuka untuk semua',
      small: 'Kelompok kecil',
      therapist: 'Dipandu terapis',
      'in-person': 'Bertemu langsung',
      any: 'Yang mana saja',
    },
  },
  list: {
    fitting: () => '**Kelompok ini mungkin cocok untukmu:**',
    all: () => '**Ini kelompok yang ada di sini:**',
    closest: () => '**Tidak ada kelompok yang persis begitu di sini. Ini yang paling dekat:**',
    name: ({ name, topic }) => `**${name}** · ${topic}`,
    why: ({ reasons }) => `Alasannya: ${reasons}`,
    reasons: {
      chosen: ({ topic }) => `kamu memilih “${topic}”`,
      written: ({ topic }) => `kata-katamu mungkin cocok dengan “${topic}”`,
      general: 'semua topik boleh dibahas',
      language: 'dalam bahasamu',
      open: 'bisa langsung bergabung',
      small: ({ most }) => `kelompok kecil (paling banyak ${most} orang)`,
      therapist: 'dipandu terapis',
      peersAndTherapist: 'dipandu sesama dan terapis',
      inPerson: 'bertemu langsung',
      hybrid: 'bertemu langsung dan daring',
    },
    facts: {
      line: ({ facts }) => `Perlu diketahui: ${facts}`,
      language: ({ language }) => `bahasa di sana: ${language}`,
      request: 'perlu minta bergabung dulu',
    },
    look: ({ name }) => `Lihat: ${name}`,
    isIn: ({ channel }) => `Kamu ada di kelompok ini: ${channel}`,
  },
  notHere: {
    text: () => 'Saya tidak menemukan kelompok di sini yang khusus untuk itu.',
    general: () => 'Kamu tetap bisa melihat ini:',
    places: () => 'Di luar server ini juga ada orang yang mau mendengarkan. Tempat-tempat ini mungkin membantu.',
    listen: 'Tunjukkan siapa yang mendengarkan',
  },
  noGroups: {
    text: () => '**Belum ada kelompok di server ini.**',
    meanwhile: () => 'Saya tetap bisa menunjukkan siapa yang mau mendengarkan, dan bantuan untuk sekarang.',
    found: ({ command }) => `Kamu bisa membuat yang pertama: ${command}`,
  },
  own: {
    title: 'Dengan kata-katamu',
    label: 'Tentang apa?',
    description: 'Satu kalimat cukup. Sebuah program membacanya. Tidak disimpan, dan tak ada orang di sini yang lihat.',
    placeholder: 'Misalnya: ibuku meninggal tahun ini',
  },
  heard: {
    heavy: ({ button }) =>
      `Kalau terasa terlalu berat, tekan “${button}”. Kamu tidak perlu yakin bahwa ini cukup parah.`,
    harm: () =>
      'Saya tidak bisa membantu menyakiti orang. Saya program otomatis, dan mungkin saya salah membaca. Kalau ada orang yang mungkin dalam bahaya sekarang, telepon nomor darurat setempat.',
    hurt: ({ button }) =>
      `Kalau ada yang menyakitimu, atau kamu takut pada apa yang mungkin kamu lakukan, tekan “${button}”. Ada orang yang bisa diajak bicara.`,
  },
  elsewhere: {
    text: () =>
      'Kelompok ada di server. Buka server tempat saya berada, lalu ketik `/start` di sana. `/crisis` bisa dipakai di mana saja, di sini juga.',
  },
  closing: {
    fine: () =>
      'Tidak apa-apa. Kamu boleh kembali kapan saja: ketik `/start`. `/crisis` juga bisa dipakai jam berapa pun.',
  },
  overview: {
    description: 'Lihat apa yang bisa saya lakukan untukmu di sini',
    heading: () => '**Apa yang bisa saya lakukan untukmu**',
    private: () => 'Hanya kamu yang melihat ini.',
    item: ({ command, what }) => `${command}: ${what}`,
    inMenu: () => '**Di menu pesan, di bagian Aplikasi**',
    elsewhere: () => 'Di server tempat saya berada, saya bisa lebih banyak. Ketik `/help` di sana.',
    lines: {
      crisis: 'nomor bantuan dan sesuatu untuk menenangkan diri, jam berapa pun',
      start: 'temukan kelompok yang cocok untukmu',
      browse: 'lihat semua kelompok di sini',
      join: 'gabung ke sebuah kelompok',
      mine: 'lihat kamu ada di kelompok mana saja',
      agreement: 'baca apa yang disepakati sebuah kelompok',
      leave: 'langsung keluar dari kelompok, tanpa alasan',
      anonPost: 'tulis sesuatu tanpa namamu',
      anonMine: 'lihat yang kamu tulis dan jawabannya',
      anonEdit: 'ubah yang kamu tulis, dengan tanda terimanya',
      anonDelete: 'hapus yang kamu tulis, dengan tanda terimanya',
      trust: 'lihat siapa yang bisa tahu penulis kiriman anonim',
      privacy: 'dapatkan berkas berisi apa yang kusimpan tentang kamu; `/privacy forget` menghapusnya',
      optout: 'matikan pesan yang kumulai dan pencarian rasa tertekan dalam tulisanmu',
      offerSupport: 'cara membantu orang yang menulisnya',
      tell: 'beri tahu moderator tentang pesan itu',
      replyAnonymously: 'jawab tanpa namamu',
    },
  },
};
