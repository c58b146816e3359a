import type { errors as enErrors, voice as enVoice } from './en-voice.ts';

/** Indonesian for the errors of `en-voice.ts`. */
export const errors: typeof enErrors = {
  'post-gone': () => 'Kiriman ini sudah tidak ada: sudah dihapus.',
  'post-hidden': () => 'Moderator menyembunyikan kiriman ini untuk sementara.',
  'post-arriving': () => 'Ini baru saja muncul. Tolong tekan lagi sebentar lagi.',
  'replies-closed': () =>
    'Di sini tidak ada lagi balasan anonim: penulis kiriman ini menutupnya. Tidak ada yang dikirim. Kamu masih bisa menjawab dengan namamu sendiri.',
  'reply-not-here': () =>
    'Kamu bisa membalas secara anonim tulisan orang di grup yang punya kiriman anonim, dan di utas dari situ. Tidak ada yang dikirim. Di sini kamu bisa menjawab dengan namamu sendiri.',
  'close-not-yours': () =>
    'Hanya penulis kiriman ini yang bisa melakukannya, dan aku tidak tahu siapa itu lebih dari 72 jam setelah tulisan terakhirnya di sana. Dengan tanda terima, ini juga bisa nanti: `/anon edit`.',
  'block-too-late': () =>
    'Ini sudah terlalu lama. Setelah 72 jam, tidak ada lagi yang bisa menjauhkan tulisan orang itu berikutnya darimu. Kamu bisa melakukannya dengan tulisan yang lebih baru.',
  'block-own': () => 'Ini tulisanmu sendiri. Tidak ada yang berubah.',
  'block-too-many': (details) =>
    `Ini bisa dilakukan ${details.most} kali sehari, dan kamu sudah melakukannya. Tidak ada yang berubah. Kalau ada yang tidak beres di sini, *Laporkan* memberi tahu moderator.`,
};

/** Indonesian for the rest of `en-voice.ts`. */
export const voice: typeof enVoice = {
  replyCommand: 'Balas secara anonim',
  reply: {
    heading: (details) => `**Membalas secara anonim di ${details.name}**`,
    label: 'Balasanmu',
    promise: 'Tidak ada yang melihat namamu di sini. Siapa yang bisa tahu: /trust',
    few: 'Hanya sedikit orang melihat grup ini: ada yang mungkin menebak penulisnya.',
  },
  card: {
    frame: (details) => `${details.mark} **${details.name}** · anonim`,
    frameOfWriter: (details) => `${details.mark} **${details.name}** · anonim · penulis kiriman`,
    isNew: '-# Baru di sini, atau kembali dengan nama baru',
    answers: (details) => `-# Menjawab [${details.mark} ${details.name}](${details.link})`,
    answersMessage: (details) => `-# Menjawab [pesan ini](${details.link})`,
    wishes: {
      listen: 'Yang akan membantu: seseorang yang mau mendengarkan saja',
      been: 'Yang akan membantu: mendengar dari orang yang tahu rasanya',
      ideas: 'Yang akan membantu: ide yang pernah membantu orang lain',
      distraction: 'Yang akan membantu: sesuatu untuk memikirkan hal lain',
    },
    door: (details) =>
      `-# Kata-kata ini ada di balik pintu. Tekan *${details.button}* untuk membacanya: hanya kamu yang melihatnya.`,
    kinds: { heard: 'Aku mendengarmu', 'me-too': 'Aku juga', strength: 'Kukirim kekuatan' },
    reply: 'Balas secara anonim',
    report: 'Laporkan',
    more: 'Lainnya',
    read: 'Baca',
  },
  kind: {
    said: (details) =>
      `Kamu bilang: **${details.word}**. Tidak ada yang melihat bahwa itu kamu. Tekan lagi dalam 72 jam untuk menariknya. Angka di bawah kiriman berubah setelah beberapa saat.`,
    takenBack: (details) => `Kamu menarik kembali **${details.word}**.`,
  },
  more: {
    what: () =>
      '**Kiriman anonim**\nSeseorang menulis ini lewat aku tanpa menunjukkan namanya. Nama di situ hanya rekaan. Di setiap utas lain namanya berbeda. Tidak ada yang melihat siapa dia di sini; `/trust` menjelaskan siapa yang bisa tahu, dan bagaimana.',
    late: () => 'Kiriman ini terlalu lama untuk memblokir penulisnya.',
    closed: () => 'Kiriman ini ditutup untuk balasan anonim.',
    close: 'Tutup balasan anonim',
    open: 'Izinkan balasan anonim',
    nowClosed: () =>
      'Sekarang kiriman ini ditutup untuk balasan anonim. Orang masih bisa menjawab dengan nama sendiri.',
    nowOpen: () => 'Orang bisa membalas secara anonim lagi.',
  },
  block: {
    button: 'Blokir penulis ini',
    ask: () =>
      [
        '**Tidak mau membaca penulis ini lagi?**',
        'Yang ditulisnya secara anonim di server ini mulai sekarang ada di balik tombol yang tidak terbuka untukmu. Untuk semua orang lain tombol itu terbuka.',
        'Yang sudah terlihat tetap di tempatnya: Discord tidak bisa menyembunyikan pesan dari satu orang saja.',
        'Selama kamu memblokir seseorang, kata-kata di balik tombol yang lebih tua dari tiga hari tetap tertutup untukmu, siapa pun penulisnya.',
        'Orang itu tidak diberi tahu. Dia mungkin sadar kata-katanya ada di balik tombol, tetapi tidak tahu karena siapa.',
        'Blokir hanya bisa dibatalkan semuanya sekaligus: tidak disimpan dari kiriman mana blokir itu dimulai.',
      ].join('\n'),
    yes: 'Ya, blokir',
    done: () => 'Selesai. Yang ditulisnya mulai sekarang tidak terbuka untukmu.',
    takeBack: 'Batalkan semua blokirku',
  },
  door: {
    shut: () => 'Ini tetap tertutup untukmu, karena kamu memblokir penulisnya, atau seseorang yang mungkin menulisnya.',
  },
};
