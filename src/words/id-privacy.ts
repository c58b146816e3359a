import type { errors as enErrors, privacy as enPrivacy } from './en-privacy.ts';

/** Indonesian for the errors of `en-privacy.ts`. */
export const errors: typeof enErrors = {
  'privacy-too-often': () =>
    'Kamu sudah beberapa kali meminta berkas ini dalam satu jam terakhir. Pakai yang sudah ada, atau coba lagi satu jam lagi.',
  'privacy-look-often': () =>
    'Kamu sangat sering melihat ini dalam satu jam terakhir. Coba lagi dalam satu jam, atau pakai `/privacy export`.',
};

/** Indonesian for `en-privacy.ts`. */
export const privacy: typeof enPrivacy = {
  command: {
    description: 'Lihat, bawa, atau hapus apa yang kusimpan tentang kamu',
    show: 'Lihat hal apa saja yang kusimpan tentang kamu, kenapa, dan sampai kapan',
    export: 'Dapatkan berkas berisi semua yang kusimpan tentang kamu',
    forget: 'Hapus apa yang kusimpan tentang kamu, di semua server',
    optout: 'Matikan pesan yang kumulai dan pencarian rasa tertekan dalam tulisanmu',
  },
  exported: (details) =>
    details.count === 0
      ? 'Aku tidak menemukan apa pun yang kusimpan tentang kamu. Berkas ini menyebut di mana aku mencari. Hanya kamu yang melihat ini.'
      : 'Berkas ini berisi semua yang kusimpan tentang kamu dan bisa kutemukan: apa itu, kenapa kusimpan, dan sampai kapan. Hanya kamu yang melihat ini. Simpan berkas ini di tempat yang aman.',
  file: {
    title: 'Apa yang Lamplight simpan tentang kamu',
    how: 'Semuanya dikunci dengan kunci khusus untukmu. Dengan `/privacy forget` kunci itu dihapus, dan tidak ada yang bisa membacanya lagi.',
    notFound:
      'Yang tidak bisa kutemukan: kiriman tanpa namamu yang sudah lebih dari 72 jam ada di Discord. Tidak ada orang di sini yang bisa tahu bahwa itu milikmu. Di grup mana kamu berada hanya diketahui Discord, begitu juga semua yang kamu tulis di sana.',
    twice: 'Ini ada dua kali: sebagai halaman untuk dibaca (`.html`) dan untuk program (`.json`).',
    fields: 'Kata-kata kecil di depan setiap hal ditulis dalam bahasa Inggris.',
    none: 'Ini juga kucari, dan tidak ada yang kutemukan:',
  },
  kinds: {
    key: {
      name: 'Kuncimu sendiri',
      why: 'Apa yang kusimpan tentang kamu dikunci dengannya.',
      until: 'Sampai tidak ada lagi yang dikunci dengannya, atau kamu memakai `/privacy forget`.',
    },
    optOut: {
      name: 'Bahwa kamu tidak mau pesan dariku, juga tidak mau aku melihat keadaanmu',
      why: 'Kamu menyalakannya.',
      until: 'Sampai kamu mematikannya dengan `/privacy optout`, atau memakai `/privacy forget`.',
    },
    waiting: {
      name: 'Grup yang kamu tunggu',
      why: 'Kamu meminta tempat, atau meminta bergabung.',
      until: 'Sampai kamu masuk atau berhenti menunggu, paling lama 90 hari.',
    },
    roles: {
      name: 'Grup yang kamu urus',
      why: 'Kamu diminta mengurus sebuah grup.',
      until: 'Sampai kamu menyerahkannya, paling lama setahun setelah ya terakhirmu.',
    },
    checkIns: {
      name: 'Cek kabarmu sendiri',
      why: 'Kamu minta ditanya.',
      until:
        'Sampai kamu menghentikannya, paling lama setahun setelah terakhir dipakai. Bahwa kamu menjawab hilang saat harinya selesai.',
    },
    wishes: {
      name: 'Keinginanmu untuk cek kabar',
      why: 'Kamu bilang di mana dan bagaimana kamu mau ditanya.',
      until: 'Sampai kamu membatalkannya, paling lama setahun setelah terakhir dipakai.',
    },
    levels: {
      name: 'Riwayatmu',
      why: 'Kamu bilang ya untuk menyimpan tingkat yang kamu pilih.',
      until: 'Selama hari yang kamu pilih, atau sampai kamu menghapusnya dengan `/checkin history`.',
    },
    followUps: {
      name: 'Tawaran bertanya sekali bagaimana keadaanmu',
      why: 'Seorang moderator menawarkannya kepadamu.',
      until: 'Seminggu untuk tawaran. Kalau kamu bilang ya, sampai sehari setelah pertanyaan.',
    },
    sessions: {
      name: 'Pertemuan yang kamu jawab ya',
      why: 'Tempatmu disimpan.',
      until: 'Sampai sehari setelah pertemuan.',
    },
    hosting: {
      name: 'Pertemuan yang kamu pandu',
      why: 'Pengurus grup menyebut kamu, supaya orang-orangnya tahu siapa yang ada.',
      until: 'Sampai orang lain disebut atau pertemuan berakhir.',
    },
    reports: {
      name: 'Apa yang kamu beritahukan kepada moderator',
      why: 'Mereka harus tahu siapa yang memberi tahu apa.',
      until: 'Sampai 90 hari setelah mereka menutupnya.',
    },
    cases: {
      name: 'Apa yang moderator ketahui tentang kamu, atau bahwa kamu meminta pesan dari mereka',
      why: 'Mereka harus tahu di mana melihat. Siapa yang memberi tahu tidak ada di sini, untuk melindungi orang itu.',
      until: 'Sampai 90 hari setelah mereka menutupnya.',
    },
    messages: {
      name: 'Pesan untukmu yang menunggu dikirim',
      why: 'Kamu bilang ya, atau meminta sesuatu.',
      until: 'Sampai terkirim.',
    },
    unposted: {
      name: 'Apa yang kamu tulis tanpa namamu dan tidak ada di Discord',
      why: 'Itu menunggu kamu atau moderator, atau kembali kepadamu.',
      until: 'Sampai dikirim. Yang kembali kepadamu: 72 jam.',
    },
    anonymous: {
      name: 'Apa yang kamu tulis tanpa namamu dalam 72 jam terakhir',
      why: 'Supaya kamu bisa mengubahnya, dan moderator bisa bertindak tanpa melihat namamu.',
      until:
        '72 jam setelah ada di Discord. Tetap ada saat kamu memakai `/privacy forget`: hapus dulu dengan `/anon mine`.',
    },
    relays: {
      name: 'Obrolan dengan sukarelawan yang tidak melihat namamu',
      why: 'Kalian berdua memintanya.',
      until: '72 jam.',
    },
    blocks: {
      name: 'Bahwa kamu tidak mau membaca seseorang yang menulis tanpa nama',
      why: 'Kamu memintanya. Siapa yang kamu blokir tidak ada di sini, supaya tidak bisa diketahui.',
      until: 'Sampai kamu membatalkannya dengan `/anon mine`.',
    },
    mutes: {
      name: 'Bahwa untuk sementara kamu tidak boleh menulis tanpa namamu',
      why: 'Moderator memutuskannya.',
      until: 'Sampai berakhir, paling lama 31 hari. Ini tetap ada saat kamu memakai `/privacy forget`.',
    },
    marks: {
      name: 'Bahwa hari ini kamu menjawab cek kabar sebuah grup',
      why: 'Supaya tidak ada yang dihitung dua kali. Apa yang kamu tekan tidak ada bersamanya.',
      until: 'Sampai harinya selesai. Ini tetap ada saat kamu memakai `/privacy forget`.',
    },
    shifts: {
      name: 'Giliranmu sebagai sukarelawan',
      why: 'Kamu mengatakan kapan kamu ada, agar orang lain tahu siapa yang bisa dihubungi.',
      until: 'Sampai 30 hari setelah giliran. Rencana, sampai kamu mengakhirinya.',
    },
    receipts: {
      name: 'Apa yang dilakukan moderator di sini dengan kata-kata atau akunmu, dan keberatanmu',
      why: 'Kamu berhak mengetahuinya dan mendapatkan kembali kata-katamu.',
      until: '30 hari, atau sampai 30 hari setelah keberatanmu dijawab. 90 hari selama tidak ada yang menjawabnya.',
    },
    journal: {
      name: 'Tanda tanpa namamu, dalam daftar terpisah',
      why: 'Supaya salinan lama tidak mengembalikan apa yang kamu hapus, dan tidak mengubah tidak darimu untuk pesan atau riwayat menjadi ya.',
      until:
        'Selama salinan seperti itu masih ada. Tanda ini tetap ada saat kamu memakai `/privacy forget`, lalu bertambah satu.',
    },
    duties: {
      name: 'Apa yang kamu lakukan di sini untuk orang lain',
      why: 'Orang lain harus bisa memeriksa siapa melakukan apa sebagai moderator, penjaga kunci, atau pemilik.',
      until: 'Selama server punya aku. Ini tetap ada saat kamu memakai `/privacy forget`.',
    },
  },
  show: {
    kind: (details) => `**${details.name}** (${details.count})`,
    nothing: 'Aku tidak menemukan apa pun yang kusimpan tentang kamu.',
    inFile: '`/privacy export` memuat semuanya sebagai berkas, dengan isinya.',
    forget: '`/privacy forget` menghapusnya.',
    noMessages: '`/privacy optout` dipakai agar aku tidak mengirim pesan kepadamu.',
  },
  forget: {
    heading: '**Hapus apa yang kusimpan tentang kamu**',
    goes: 'Ini langsung hilang, di semua server yang punya aku:',
    goesList: [
      'cek kabarmu sendiri, riwayatmu, dan ya darimu untuk pesan',
      'tempat yang kamu tunggu, pertemuan yang kamu jawab ya, dan tawaran untukmu',
      'grup yang kamu urus dan pertemuan yang kamu pandu: kamu tidak melakukannya lagi',
      'apa yang kamu beritahukan kepada moderator, dan bahwa itu kamu',
      'kata-kata tanpa namamu yang menunggu, obrolan dengan sukarelawan, dan siapa yang kamu blokir',
      'pesan yang masih akan kukirim kepadamu',
      'bahwa kamu menyalakan `/privacy optout`: aku kembali mencari rasa tertekan dalam pesanmu',
    ],
    stays: 'Ini tetap ada, dan kenapa:',
    staysList: [
      'Kiriman tanpa namamu yang ada di Discord. Hapus dulu dengan `/anon mine` atau dengan tanda terimanya. Kalau tidak, moderator bisa bertindak sampai 72 jam setelah dikirim, tanpa melihat namamu, dan pemegang kunci bisa membukanya selama yang sudah diberitahukan kepadamu.',
      'Bahwa moderator menutup sebuah kasus, tanpa namamu. Apa yang bisa mereka lihat di kanal mereka di Discord tetap di sana.',
      'Bahwa kamu tidak boleh menulis tanpa namamu, sampai itu berakhir. Cara ini tidak bisa menghindarinya.',
      'Apa yang kamu lakukan sebagai moderator, penjaga kunci, atau pemilik, dan bahwa kamu sedang siaga: orang lain harus bisa memeriksa dan mengandalkannya.',
      'Bahwa aku menghapus apa yang kusimpan tentang kamu, dan kapan: tanda tanpa namamu dan tanpa kata-katamu. Tanda itu ada supaya salinan lama tidak mengembalikannya. Tanda yang lebih lama seperti itu juga tetap ada: bahwa kamu menghapus sesuatu, dan ya atau tidak darimu untuk pesan atau riwayat.',
      'Tempatmu di grup diketahui Discord, bukan aku. Kamu keluar dengan `/group leave`.',
    ],
    warning:
      'Kalau moderator sedang mengurus kamu, catatan mereka kehilangan namamu. Tidak ada yang bisa mengembalikannya.',
    copy: 'Mau salinannya dulu? Pakai `/privacy export`.',
    yes: 'Ya, hapus semua',
    nothing: 'Aku tidak menyimpan apa pun tentang kamu yang bisa kuhapus.',
    done: 'Sudah selesai. Aku tidak bisa membaca apa pun lagi, dan aku tidak akan menulis lagi kepadamu kecuali kamu memintanya. Kamu bisa memakai aku kapan saja, seolah-olah kita belum pernah bertemu.',
    threadGone: 'Aku menghapus utas yang kubuat untuk cek kabarmu.',
    threadsLeft: (details) =>
      `Aku tidak bisa menghapus utas yang kubuat untuk cek kabarmu: ${details.threads}. Minta seorang moderator menghapusnya.`,
  },
  optOut: {
    heading: '**Tanpa pesan, dan tanpa melihat keadaanmu**',
    isOff: 'Ini mati.',
    isOn: 'Ini **menyala**, di semua server yang punya aku.',
    means: 'Selama ini menyala:',
    meansList: [
      'Aku tidak menulis lebih dulu kepadamu: tidak ada tawaran, pertanyaan tentang keadaanmu, atau pesan langsung. Yang sudah direncanakan berakhir, dan cek kabarmu sendiri berhenti sementara. Apa yang kamu minta sesudah itu, kulakukan.',
      'Aku tidak mencari rasa tertekan dalam pesanmu yang biasa. Kalau kamu menulis di kanal bahwa kamu ingin mati, aku tidak memberi tahu siapa pun.',
    ],
    stays: 'Ini tetap berjalan:',
    staysList: [
      'Aku mencari apa yang bisa mencelakai orang lain: ancaman, hinaan, penipuan, cara untuk mati. Dan apakah orang lain dalam bahaya.',
      'Aku melihat apa yang kamu tulis tanpa namamu, dan apa yang kamu tulis di formulirku.',
      'Orang lain bisa memberi tahu moderator tentang kamu, dan seorang moderator bisa menulis kepadamu.',
      'Kamu diberi tahu tentang tempat, kiriman, atau obrolan kalau kamu memintanya, tentang apa yang kamu lakukan di sini untuk orang lain, dan kalau penjaga kunci membuka kirimanmu.',
    ],
    kept: 'Aku menyimpan bahwa kamu menyalakannya, sebagai tanda tanpa namamu, sampai kamu mematikannya di sini atau memakai `/privacy forget`. Supaya salinan lama dari yang kusimpan tidak membatalkannya, daftar tanda seperti itu tinggal lebih lama. Ini berlaku di semua server yang punya aku.',
    help: '`/crisis` selalu ada untukmu.',
    turnOn: 'Nyalakan',
    turnOff: 'Matikan',
    turnedOn: 'Sekarang menyala. Dalam satu menit ini berlaku di mana-mana.',
    turnedOff: 'Sekarang mati. Yang berakhir karenanya tidak mulai lagi dengan sendirinya.',
  },
};
