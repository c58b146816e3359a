import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** Indonesian for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Catatan ini sudah tidak ada: disimpan selama waktunya saja. Catatanmu yang lain ada di `/my record`. Untuk bantuan kapan saja, pakai `/crisis`.',
  'receipt-not-yours': () =>
    'Catatan ini untuk orang lain, jadi tidak ada yang berubah. Catatanmu sendiri ada di `/my record`.',
  'appeal-empty': () =>
    'Tulis beberapa kata tentang apa yang keliru, lalu kirim lagi. Belum ada yang terkirim. Untuk bantuan kapan saja, pakai `/crisis`.',
  'appeal-too-long': (details) =>
    `Tulisanmu ${details.length} karakter, dan hanya ${details.most} yang muat. Persingkat, lalu kirim lagi. Belum ada yang terkirim.`,
  'appeal-asked': () =>
    'Kamu sudah pernah memintanya, dan aku hanya bisa meneruskannya sekali. Jawabannya akan ada di `/my record`. Untuk bantuan kapan saja, pakai `/crisis`.',
};

/** Indonesian for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'Yang di sini milikmu dan tidak dibaca orang lain',
    record: { description: 'Lihat apa yang dilakukan moderator pada kata-kata atau akunmu, dan alasannya' },
  },
  overview: 'lihat apa yang dilakukan moderator pada kata-katamu, dan minta dilihat lagi',
  heading: '## Catatanmu',
  none: 'Moderator tidak melakukan apa pun pada kata-kata atau akunmu yang masih kusimpan catatannya.',
  intro: 'Yang terbaru lebih dulu. Di sini hanya kamu yang melihatnya.',
  earlier: 'Tampilkan yang lebih lama',
  unseen: '**Ada sesuatu dari moderator yang belum kamu lihat.** Di sini hanya kamu yang melihatnya.',
  server: (details) => `Di **${details.name}**:`,
  did: {
    removed: (details) => `**Seorang moderator menghapus sesuatu yang kamu tulis** ${details.where} ${details.when}.`,
    removedNowhere: (details) => `**Seorang moderator menghapus sesuatu yang kamu tulis** ${details.when}.`,
    hidden: (details) => `**Seorang moderator menyembunyikan sesuatu yang kamu tulis** ${details.when}.`,
    'timed-out': (details) =>
      `**Seorang moderator menjeda akunmu di server ini** ${details.when}. Sampai ${details.until} kamu bisa membaca di sana, tetapi tidak bisa menulis, menekan, atau memakai perintah. Di pesan langsung denganku, \`/crisis\` dan \`/my record\` tetap bisa dipakai.`,
    'timed-out-past': (details) =>
      `**Seorang moderator menjeda akunmu di server ini** ${details.when}. Itu sudah selesai.`,
  },
  why: (details) => `Alasannya: ${details.rule}`,
  rules: {
    harassment: 'ini bisa menyakiti atau melelahkan seseorang di sini.',
    threat: 'orang bisa membacanya sebagai ancaman.',
    hate: 'ini merendahkan orang karena siapa mereka.',
    sexual: 'ini tentang seks, dan di sini bukan tempatnya.',
    method: 'ini menyebut bagaimana orang bisa terluka. Itu bisa membahayakan orang lain di sini.',
    'personal-data': 'ini menunjukkan di mana seseorang berada atau siapa dia.',
    'dangerous-advice': 'orang yang mengikutinya bisa terluka.',
    scam: 'ini bisa jadi tipuan untuk mendapat uang atau data.',
    'eating-disorder': 'ada angka atau cara yang bisa memperburuk masalah makan.',
    other: 'ini tidak cocok dengan aturan server ini.',
  },
  notYou:
    'Ini tentang sesuatu yang pernah ditulis atau dilakukan, bukan tentang siapa kamu. Kamu tetap boleh minta bantuan di sini.',
  words: 'Kata-katamu milikmu. Ini dia:',
  kept: (details) => `Catatan ini hilang sendiri: ${details.until}.`,
  help: 'Untuk bantuan kapan saja, pakai `/crisis`.',
  appeal: {
    button: 'Minta dilihat lagi',
    readers: 'Kalau menurutmu ini keliru, minta dilihat lagi. Yang membacanya bukan orang yang memutuskan.',
    readersSmall:
      'Kalau menurutmu ini keliru, minta dilihat lagi. Tim di sini kecil: kalau tidak ada orang lain yang bisa, yang memimpin membacanya sekali lagi.',
    title: 'Minta dilihat lagi',
    label: 'Apa yang perlu mereka tahu?',
    fieldDescription: 'Sesingkat yang kamu mau. Moderator di sini bisa membacanya.',
    sent: 'Terima kasih. Kata-katamu sekarang ada pada moderator. Jawabannya akan ada di `/my record`, dan kutunjukkan saat kamu memakaiku lagi di sini. Kalau seminggu berlalu, aku mengingatkan mereka.',
    nobody:
      'Terima kasih. Kata-katamu tersimpan. Server ini belum punya tempat di mana moderator langsung melihatnya, jadi bisa lebih lama. Jawabannya akan ada di `/my record`.',
    asked: (details) => `Kamu minta dilihat lagi ${details.when}. Belum ada jawaban.`,
    upheld: (details) => `Seseorang melihatnya lagi ${details.when}. Tetap seperti yang diputuskan.`,
    overturned: (details) =>
      `**Seseorang melihatnya lagi ${details.when}: itu keliru.** Itu kesalahan kami, bukan kesalahanmu, dan tim meminta maaf.`,
    lifted: 'Jeda akunmu sudah dicabut.',
    lifting: 'Jeda akunmu sedang dicabut. Kalau kamu masih tidak bisa menulis, beri tahu orang yang mengurus server.',
    wrote: 'Ini yang ditulis untukmu:',
  },
  direct: {
    message: (details) =>
      `Halo. Ada catatan untukmu dari **${details.name}**. Kamu bisa membacanya di sini, sekarang atau nanti.`,
    messageNameless:
      'Halo. Ada catatan untukmu dari sebuah server tempat kamu berada. Kamu bisa membacanya di sini, sekarang atau nanti.',
    read: 'Baca',
    joined:
      '**Satu pertanyaan, hanya kalau kamu mau.** Boleh moderator server ini menghubungimu langsung lewat aku? Aku akan menulis saat ada catatan untukmu, dan salah satu dari mereka bisa menulis kepadamu. Kalau tidak, catatan ada di `/my record`. Kamu tetap di dalam grup.',
    offer:
      'Boleh moderator menghubungimu langsung lewat aku? Aku akan menulis saat ada catatan baru, dan salah satu dari mereka bisa menulis kepadamu. Kalau tidak, catatan kutunjukkan saat kamu memakaiku lagi di sini.',
    yes: 'Ya, tulis kepadaku',
    confirm:
      'Untuk menulis langsung, aku kirim dulu satu pesan pendek untuk melihat apakah sampai. Pesanku hanya dilihat olehmu, dan oleh orang yang bisa melihat ponsel atau layarmu. Discord menyimpannya. Sebelum itu tidak ada yang lain. Kamu bisa menariknya kapan saja: dengan tombol di bawah pesan itu, atau di `/my record`.',
    no: 'Baik: tidak ada yang datang langsung. Catatanmu ada di `/my record`.',
    test: 'Ini pesan ujinya. Kamu bilang ya untuk mendengar dari moderator sebuah server di sini. Kalau kamu tidak mau lagi, tekan tombolnya. Aku sebuah program, dan tidak bisa tahu bagaimana keadaanmu.',
    waiting:
      'Ya darimu sudah dicatat, dan pesan ujinya sedang dikirim. Sebelum itu tidak ada yang lain. Kamu bisa melihat keadaannya di `/my record`.',
    closed:
      'Discord tidak mengizinkan aku menulis langsung kepadamu, jadi ya darimu kutarik. Untuk mengubahnya, buka menu server ini, lalu *Pengaturan Privasi*, dan izinkan pesan langsung. Lalu bilang ya lagi di `/my record`.',
    agreed:
      'Baik: aku menulis langsung saat ada catatan baru, dan moderator bisa menulis kepadamu lewat aku. Kamu bisa membatalkannya di sini.',
    takeBack: 'Tidak ada yang langsung dari moderator',
    takenBack: 'Baik: tidak ada yang datang langsung dari moderator. Catatanmu ada di `/my record`.',
  },
};
