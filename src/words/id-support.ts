import type { Words } from './en.ts';

/** Indonesian for `en-support.ts`. */
export const support: Words['support'] = {
  commandName: 'Tawarkan dukungan',
  emergency: ({ eu, northAmerica, uk }) =>
    `Kalau nyawanya mungkin dalam bahaya sekarang, dia butuh nomor darurat di tempat dia berada. Nomornya ${eu} di seluruh Uni Eropa, ${northAmerica} di Amerika Serikat dan Kanada, dan ${uk} di Inggris Raya.`,
  elsewhere: () =>
    'Nomor ini hanya bisa dihubungi dari dalam tempat-tempat itu. Kalau kamu ada di tempat lain, minta dia, atau orang di dekatnya, untuk menelepon.',
  title: () => '**Untuk orang yang kamu khawatirkan**',
  how: () =>
    'Tulis kepadanya secara pribadi, jangan di bawah pesannya. Kamu bisa menyalin kata-kata ini, atau pakai kata-katamu sendiri:',
  copy: {
    open: 'Aku baca yang kamu tulis dan aku khawatir sama kamu. Gimana keadaanmu sekarang?',
    ask: 'Apa kamu sedang berpikir untuk bunuh diri? Kamu boleh cerita, aku dengarkan.',
    together: 'Kamu nggak harus menghadapi ini sendirian. Kita bisa cari bantuan bareng-bareng.',
  },
  asking: () => 'Bertanya soal bunuh diri itu tidak apa-apa: pertanyaanmu tidak menanamkan pikiran itu.',
  listen: () => 'Setelah itu, dengarkan. Kamu tidak harus menyelesaikannya.',
  noSecret: () =>
    'Jangan janjikan bahwa kamu akan merahasiakannya: kalau dia mungkin dalam bahaya, harus ada orang lain yang tahu.',
  notAlone: () => 'Jangan tanggung ini sendirian: ceritakan ke orang yang kamu percaya.',
  tellModerators: () =>
    'Tombol di bawah ini memberi tahu moderator. Orang itu tidak diberi tahu siapa yang melakukannya.',
  noModerators: () =>
    'Saat ini moderator di sini tidak bisa diberi tahu lewat saya. Kamu bisa menulis ke orang yang mengurus server ini.',
  findLines: 'Layanan bantuan di negaranya',
  tell: 'Beri tahu moderator',
  again: 'Pilih negara lain',
  country: {
    title: 'Dia ada di mana?',
    label: 'Dia ada di negara mana?',
    description: 'Nama negara dalam bahasa apa pun, benderanya, atau kodenya.',
    placeholder: 'Misalnya: Indonesia',
  },
  countryMissing: () =>
    'Saya perlu nama negara untuk mencari layanan. Kalau kamu tidak tahu dia ada di mana, kamu bisa bertanya kepadanya.',
  countryUnknown: ({ typed }) =>
    `Saya tidak kenal negara bernama “${typed}”. Tekan tombolnya untuk menulisnya dengan cara lain.`,
  passOn: () =>
    'Kamu bisa mengirim ini kepadanya secara pribadi. Beberapa layanan ini juga mau bicara dengan orang yang khawatir tentang orang lain.',
  ownMessage: () =>
    'Ini pesanmu sendiri. Kalau kamu ingin dukungan untuk dirimu sendiri, pakai `/crisis`: di situ kamu bisa mencari orang untuk diajak bicara.',
};
