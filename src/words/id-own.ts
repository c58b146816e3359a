import type { errors as enErrors, own as enOwn } from './en-own.ts';

/** Indonesian for the errors of `en-own.ts`. */
export const errors: typeof enErrors = {
  'receipt-wrong': () =>
    'Aku tidak menemukan kiriman dengan tanda terima ini di server ini. Tanda terima terdiri dari 26 huruf dan angka. Lihat sekali lagi: tanda terima berlaku di server tempat ia ditampilkan. Apa yang ada di server atau grup yang sudah dihapus di sini hilang untuk selamanya.',
  'receipt-limit': () =>
    'Terlalu banyak tanda terima yang tidak kukenal. Tunggu sepuluh menit, lalu coba lagi. Tidak ada yang diubah.',
  'own-needs-receipt': () =>
    'Aku tidak bisa tahu lagi bahwa ini tulisanmu: itu hanya diketahui paling lama 72 jam. Dengan tanda terimanya kamu masih bisa mengubah atau menghapusnya: `/anon edit`, `/anon delete`.',
  'own-on-its-way': () =>
    'Ini sedang dalam perjalanan, jadi saat ini tidak bisa diubah. Coba lagi kalau sudah sampai, atau tarik kembali dengan `/anon mine`.',
  'own-too-often': () =>
    'Kamu sudah sering sekali mengubah sesuatu dalam waktu singkat. Tunggu satu jam, lalu coba lagi.',
  'own-returned': () =>
    'Ini tidak dikirim, jadi tidak ada yang bisa diubah. Lihat alasannya dengan `/anon mine`, dan kirim lagi dengan `/anon post`.',
};

/** Indonesian for `en-own.ts`. */
export const own: typeof enOwn = {
  optionNames: { receipt: 'tanda-terima' },
  options: { receipt: 'Tanda terima yang kamu lihat saat menulisnya' },
  mine: {
    heading: () => '**Yang kamu tulis di sini secara anonim**',
    none: () =>
      'Aku tidak menemukan tulisan anonimmu di sini dalam tiga hari terakhir. Untuk yang lebih lama, pakai tanda terimanya: `/anon mine receipt:`, `/anon edit` atau `/anon delete`.',
    quiet: () =>
      '-# Hanya kamu yang melihat ini. Setelah 72 jam aku tidak bisa tahu lagi apa yang kamu tulis: saat itu tanda terimanya bisa menampilkan, mengubah dan menghapusnya.',
    post: (details) => `${details.mark} **${details.name}** di ${details.group}`,
    reply: (details) => `${details.mark} **${details.name}**, balasan di ${details.group}`,
    edit: (details) => `${details.mark} **${details.name}**, perubahan kiriman di ${details.group}`,
    states: {
      asked: 'Menunggu kamu: orang mungkin mengenalimu dari ini.',
      first: 'Menunggu moderator: di grup ini mereka melihat semuanya dulu.',
      harm: 'Menunggu moderator: sebuah program menemukan sesuatu yang mungkin menyakiti seseorang.',
      danger:
        'Menunggu moderator: sebuah program menemukan bahwa nyawa mungkin dalam bahaya. Untuk bantuan sekarang, pakai `/crisis`.',
      method:
        'Menunggu moderator: sebuah program menemukan sesuatu yang bisa berbahaya untuk dibaca. Untuk bantuan sekarang, pakai `/crisis`.',
      sending: 'Dalam perjalanan.',
      removed: 'Sudah tidak ada di Discord: seseorang menghapusnya di sana.',
    },
    posted: (details) => `Terkirim: ${details.link}`,
    replies: {
      some: (details) => `Pesan di utasnya sejauh ini: ${details.count}`,
      none: () => 'Belum ada yang menjawab di utasnya.',
      unknown: () => 'Saat ini jumlah jawabannya tidak bisa diketahui.',
      inLine: () => 'Jawabannya berurutan di bawahnya, jadi tidak bisa dihitung.',
    },
    note: (details) => `Mereka menulis: ${details.note}`,
    reasons: {
      unkind: 'Tidak dikirim. Kata moderator: ini bisa menyakiti seseorang.',
      'names-somebody': 'Tidak dikirim. Kata moderator: seseorang bisa dikenali dari ini.',
      means: 'Tidak dikirim. Kata moderator: ini menceritakan cara yang berbahaya bagi orang lain yang membaca.',
      advice: 'Tidak dikirim. Kata moderator: ini memberi saran yang bisa berbahaya.',
      'off-topic': 'Tidak dikirim. Kata moderator: ini tidak cocok untuk grup ini.',
      advertising: 'Tidak dikirim. Kata moderator: ini iklan.',
      other: 'Tidak dikirim. Moderator memutuskan begitu.',
      'taken-back': 'Tidak dikirim: kamu menariknya kembali.',
      left: 'Tidak dikirim: kamu sudah tidak di grup itu.',
      'timed-out': 'Tidak dikirim: kamu sedang dijeda di server ini.',
      muted: 'Tidak dikirim: saat itu kamu tidak bisa menulis secara anonim, karena keputusan moderator.',
      'place-gone': 'Tidak dikirim: tempatnya sudah tidak ada.',
      'no-permission': 'Tidak dikirim: aku tidak boleh menulis di sana.',
      closed: 'Tidak dikirim: sudah tidak ada kiriman anonim di grup ini.',
      paused: 'Tidak dikirim: kiriman anonim sedang dijeda di server ini.',
      'too-new': 'Tidak dikirim: kamu belum cukup lama di server ini.',
      'replies-closed': 'Tidak dikirim: penulis kiriman itu tidak mau balasan anonim lagi.',
      'too-late': 'Tidak dikirim: sudah terlalu lama.',
      failed: 'Tidak dikirim: tidak berhasil, dan itu bukan salahmu.',
    },
    words: 'Tampilkan kata-kataku',
    change: 'Ubah',
    takeBack: 'Tarik kembali',
    delete: 'Hapus',
    talk: 'Bicara dengan relawan',
    again: 'Minta dilihat sekali lagi',
    lookAsked: () => 'Moderator lain diminta melihatnya sekali lagi.',
    staysHidden: () =>
      'Moderator menyembunyikan kiriman ini. Moderator lain juga sudah melihatnya, dan kiriman ini tetap tersembunyi.',
    blocked: () => 'Kamu memilih tidak melihat tulisan anonim beberapa orang di sini.',
    unblock: 'Lihat semuanya lagi',
    unblocked: () => 'Kamu melihat lagi kiriman anonim semua orang di sini.',
  },
  shown: {
    heading: () => '**Kata-katamu**',
    none: () => 'Aku tidak menyimpan kata-katanya lagi.',
  },
  edit: {
    heading: (details) => `**Ini yang kamu tulis:** ${details.place}`,
    unread: () => 'Saat ini aku tidak bisa membacanya di Discord. Formulirnya akan kosong.',
    how: () =>
      'Perubahan diperiksa seperti kiriman baru. Kalau harus menunggu moderator, kata-kata lama tetap ada sampai mereka memutuskan. Discord menunjukkan bahwa sebuah kiriman diubah, dan kapan. Tanda terimamu tetap sama.',
    renews: () =>
      'Sampai 72 jam setelah perubahan, moderator bisa menghentikan siapa pun yang mengubahnya dari menulis secara anonim, tanpa melihat siapa dia. Untuk itu berlaku yang kamu baca sekarang:',
    title: 'Ubah kata-katamu',
    changed: (details) => `Kata-katamu sudah diubah: ${details.place}`,
    soon: () => 'Perubahanmu tersimpan dan muncul sebentar lagi.',
    saved: () => 'Kata-kata barumu disimpan menggantikan yang lama. Masih menunggu moderator.',
    held: {
      first: () =>
        'Perubahanmu menunggu moderator, yang melihat semuanya dulu di grup ini. Sampai saat itu kata-kata lama tetap seperti semula.',
      harm: () =>
        'Perubahanmu tidak muncul: sebuah program menemukan sesuatu yang mungkin menyakiti seseorang. Program bisa salah, jadi moderator melihatnya. Kata-kata lama tetap seperti semula.',
      danger: () =>
        'Perubahanmu belum muncul: sebuah program menemukan bahwa nyawa mungkin dalam bahaya. Moderator melihat kata-katanya, bukan namamu. Mereka relawan, dan tidak selalu terjaga. Kata-kata lama tetap seperti semula.',
      method: () =>
        'Perubahanmu belum muncul: sebuah program menemukan sesuatu yang bisa berbahaya bagi orang lain yang membaca. Moderator melihat kata-katanya, bukan namamu. Kata-kata lama tetap seperti semula.',
    },
    asks: (details) =>
      `**Perubahanmu belum muncul. Seseorang mungkin mengenalimu darinya:** sepertinya ada ${details.what} di dalamnya. Kamu bisa mengubahnya, atau mengirimnya apa adanya. Sampai saat itu kata-kata lama tetap ada.`,
    stillDelete: () => 'Kamu tetap bisa menghapus tulisanmu, dengan tanda terimanya: `/anon delete`.',
  },
  delete: {
    done: () =>
      'Sudah dihapus. Kata-katamu hilang dari semua yang kusimpan, dan sekarang aku menghapus pesannya di Discord. Tulisan orang lain tetap ada.',
    doneUnposted: () => 'Sudah ditarik kembali dan tidak akan dikirim. Kata-katamu hilang dari semua yang kusimpan.',
    already: () => 'Ini sudah dihapus sebelumnya. Tidak ada lagi yang bisa dihapus.',
    words: () => 'Kalau kamu ingin menyimpannya sendiri, ini untuk terakhir kali:',
  },
  decided: (details) =>
    `Ada keputusan tentang yang kamu tulis secara anonim di **${details.name}**. Buka servernya dan pakai \`/anon mine\`: ${details.link}`,
};
