import type { Words } from './en.ts';

/** Indonesian for `en-guide.ts`. */
export const guide: Words['guide'] = {
  buttons: {
    talk: 'Bicara dengan orang yang terlatih',
    volunteer: 'Minta sukarelawan di sini mengirimiku pesan',
    steady: 'Sesuatu untuk menenangkan diri sebentar',
    trusted: 'Cerita ke orang yang kupercaya',
    notNow: 'Jangan sekarang',
    start: 'Kembali ke awal',
    otherWorry: 'Ada hal lain yang menahanku',
    otherCountry: 'Negara lain',
    again: 'Lima menit lagi',
  },

  opening: {
    acknowledge: () => 'Terima kasih sudah datang ke sini. Mencari bantuan bisa terasa berat.',
    automated: () => 'Saya program otomatis dan tidak bisa menilai seberapa gawat keadaannya.',
    emergency: ({ eu, northAmerica, uk }) =>
      `Kalau kamu mungkin akan segera menyakiti diri, atau sudah terluka, telepon nomor darurat di tempatmu. Nomornya ${eu} di Uni Eropa, ${northAmerica} di Amerika Serikat dan Kanada, dan ${uk} di Inggris Raya.`,
    emergencyHere: ({ number, country }) =>
      `Kalau kamu mungkin akan segera menyakiti diri, atau sudah terluka, telepon ${number} (${country}).`,
    question: () => '**Apa yang paling bisa membantumu sekarang?**',
  },

  worries: {
    question: () => '**Apa yang mungkin bikin berat untuk mencari bantuan?**',
    hint: () =>
      'Tekan yang paling cocok. Ini membantu saya mencari layanan untukmu. Kamu tidak perlu menjelaskan alasannya.',
    labels: {
      understand: 'Mereka tidak akan mengerti',
      cost: 'Biayanya',
      overheard: 'Nanti ada yang dengar',
      police: 'Nanti polisi datang',
      enough: 'Keadaanku belum separah itu',
      quiet: 'Aku tidak mau bicara',
      nothing: 'Tunjukkan layanannya saja',
    },
    answers: {
      understand: () =>
        'Mencari kata yang pas bisa sulit. Kamu bisa mulai dengan “Aku sedang tidak baik-baik saja”, lalu lanjut dari situ. Kalau satu orang tidak mengerti, kamu boleh berhenti dan mencoba layanan lain.',
      police: () =>
        'Tiap layanan berbeda. Ada yang memanggil bantuan tanpa bertanya dulu, kalau menurut mereka ada nyawa dalam bahaya saat itu juga. Banyak obrolan tidak pernah sampai ke situ. Kamu bisa bertanya dulu: “Kapan kalian menghubungi polisi?”',
      enough: () =>
        'Kamu tidak harus dalam bahaya untuk menelepon. Ada yang menelepon karena harinya terasa terlalu berat. Kamu bisa mulai dengan “Aku tidak tahu apakah ini cukup parah”.',
      nothing: () => 'Kamu boleh memakai layanan ini meski belum yakin.',
    },
    someLines: {
      cost: {
        found: () => 'Layanan ini tercatat gratis.',
        none: () =>
          'Saya tidak tahu layanan di sini yang tercatat gratis. Kamu bisa menanyakan biayanya di awal telepon. Kamu juga bisa meminjam telepon dari orang yang kamu percaya.',
      },
      overheard: {
        found: () => 'Kamu bisa menulis ke layanan ini. Tidak ada suaranya.',
        none: () =>
          'Saya tidak tahu layanan di sini yang bisa dihubungi lewat tulisan. Kamu bisa menelepon dari luar rumah, atau sambil memutar musik. Kamu bisa minta mereka saja yang bicara, dan kamu cukup bilang ya atau tidak.',
      },
      quiet: {
        found: () => 'Kamu tidak harus bicara. Kamu bisa menulis ke layanan ini.',
        none: () =>
          'Saya tidak tahu layanan di sini yang bisa dihubungi lewat tulisan. Waktu menelepon, kamu boleh bilang “Aku tidak mau banyak bicara”. Kamu juga bisa menulis dulu ke orang yang kamu percaya.',
      },
    },
  },

  country: {
    question: () => '**Kamu ada di negara mana?**',
    hint: () => 'Pilih dari daftar. Lalu saya tunjukkan siapa yang bisa dihubungi di sana.',
    placeholder: 'Pilih negaramu',
    other: { label: 'Negara lain', description: 'Ketik namanya' },
    form: {
      title: 'Negaramu',
      label: 'Kamu ada di negara mana?',
      description: 'Dalam bahasa apa pun. Beberapa huruf pertama sudah cukup.',
    },
  },

  steady: {
    heading: () => '**Sesuatu untuk menenangkan diri**',
    breathe: () =>
      'Tarik napas lewat hidung sambil menghitung sampai empat. Embuskan pelan-pelan sambil menghitung sampai enam.',
    pace: () => '> tarik · 2 · 3 · 4\n> embus · 2 · 3 · 4 · 5 · 6',
    goOn: ({ until }) =>
      `Ikuti irama ini selama lima menit, atau selama yang kamu mau. Lima menitnya selesai ${until}.`,
    ease: () => 'Kalau kamu pusing, bernapaslah seperti biasa.',
    ground: () =>
      'Lalu lihat sekelilingmu. Sebutkan lima hal yang kamu lihat, empat yang bisa kamu sentuh, dan tiga yang kamu dengar.',
  },

  trusted: {
    whom: () => '**Siapa yang ingin kamu beri tahu?**',
    hint: () => 'Saya bantu dengan dua kalimat. Saya tidak menyimpan apa pun dari ini.',
    people: {
      friend: 'Seorang teman',
      family: 'Keluarga',
      partner: 'Pasangan saya',
      work: 'Seseorang di tempat kerja atau sekolah',
    },
    wish: () => '**Apa yang kamu harapkan dari orang itu?**',
    wishes: {
      listen: 'Cukup mendengarkan',
      come: 'Datang dan menemani saya',
      help: 'Membantu saya mencari dukungan',
      safe: 'Membantu saya tetap aman hari ini',
    },
    heading: () => '**Dua kalimat yang bisa kamu kirim**',
    copy: () => 'Salin keduanya dan ubah sesukamu. Saya tidak menyimpan apa pun dari ini.',
    first: {
      friend: 'Aku lagi ada di masa sulit, dan aku percaya sama kamu.',
      family: 'Aku lagi ada di masa sulit, dan aku ingin ada keluarga yang tahu.',
      partner: 'Aku lagi ada di masa sulit, dan aku nggak mau menyembunyikannya dari kamu.',
      work: 'Saya sedang mengalami masa sulit, dan saya ingin ada orang di sini yang tahu.',
    },
    second: {
      close: {
        listen: 'Bisa dengarkan aku sebentar aja, tanpa harus cari jalan keluar?',
        come: 'Bisa datang hari ini dan temani aku sebentar?',
        help: 'Bisa bantu aku mencari orang yang bisa aku ajak bicara?',
        safe: 'Aku punya pikiran untuk mengakhiri hidupku: tolong bantu aku menghubungi seseorang hari ini.',
      },
      work: {
        listen: 'Apakah hari ini ada waktu, hanya untuk mendengarkan saya?',
        come: 'Apakah hari ini bisa menemani saya sebentar?',
        help: 'Bisakah saya dibantu mencari tahu ke mana saya bisa meminta bantuan?',
        safe: 'Saya punya pikiran untuk mengakhiri hidup saya: mohon bantu saya menghubungi seseorang hari ini.',
      },
    },
    other: 'Kata-kata lain',
    after: () => 'Kalau tidak ada yang menjawab, coba satu orang lagi, atau bicara dengan orang yang terlatih.',
  },

  volunteer: {
    heading: () => '**Minta sukarelawan mengirimimu pesan**',
    consent: () =>
      'Kalau kamu bilang ya, moderator server ini melihat namamu, dan bahwa kamu meminta ini. Lalu salah satu dari mereka bisa menulis kepadamu dari akunnya sendiri. Mereka sukarelawan, bukan terapis.',
    onShift: () => 'Saat ini ada yang sedang berjaga, tapi mungkin sibuk dengan orang lain.',
    nobodyOnShift: () => 'Saat ini tidak ada yang sedang berjaga.',
    onCall: () => 'Salah satu dari mereka sedang bertugas, tapi mungkin sedang tidur atau sibuk.',
    mayTakeLong: () => 'Mungkin butuh satu hari, atau lebih lama.',
    cannotWait: () => 'Kalau kamu tidak bisa menunggu, bicaralah dengan orang yang terlatih.',
    yes: 'Ya, mintakan',
    sent: () =>
      'Moderator sudah menerimanya. Tolong izinkan pesan langsung (DM) dari server ini, supaya mereka bisa menghubungimu.',
    already: () =>
      'Kamu sudah pernah meminta, dan moderator sudah menerimanya. Kamu tidak perlu melakukan apa-apa lagi.',
    meanwhile: () => 'Sambil menunggu, ada hal lain yang bisa kamu lakukan di sini:',
  },

  tomorrow: {
    button: 'Kirimi aku pesan besok',
    question: () => '**Mau saya kirimi pesan sekali, besok?**',
    consent: () =>
      'Kamu akan menerima satu pesan langsung (DM) singkat dari saya, dan tidak ada lagi setelah itu. Isinya tidak menyebut alasannya. Di layar HP yang terkunci, orang lain mungkin melihat bahwa saya menulis.',
    yes: 'Ya, sekali saja, besok',
    no: 'Tidak, terima kasih',
    planned: ({ when }) => `Saya akan mengirimimu pesan sekali, ${when}.`,
    message: () =>
      'Halo. Kamu bilang saya boleh menulis sekali, dan ini pesannya. Kamu tidak harus membalas. Kalau mau melihat sesuatu bersama, tekan tombolnya atau ketik `/crisis`.',
    open: 'Buka',
  },

  closing: {
    fine: () =>
      'Tidak apa-apa. Kamu boleh kembali kapan saja: ketik `/crisis`, di sini atau lewat pesan langsung (DM) ke saya.',
    emergency: () =>
      'Kalau keadaannya memburuk dan kamu mungkin akan menyakiti diri, telepon nomor darurat di tempatmu.',
    question: () => '**Satu hal terakhir, kalau kamu mau: apakah ini membantu?**',
    counted: () => 'Saya hanya menghitung jawabannya. Tidak ada yang bisa melihat siapa menekan apa.',
    answers: { yes: 'Ya', some: 'Sedikit', no: 'Tidak' },
    thanks: () => 'Terima kasih. Jawabanmu dihitung, tanpa namamu.',
  },

  panel: {
    heading: () => '**Sedang berat, atau khawatir dengan seseorang?**',
    text: () =>
      'Tekan tombolnya, jam berapa pun. Hanya kamu yang melihat apa yang muncul setelahnya. Saya program otomatis. Saya bisa menunjukkan siapa yang bisa diajak bicara di tempatmu, atau sesuatu untuk menenangkan diri.',
    screened: ({ roleId }) =>
      `Sebuah program di komputer bot ini membaca yang ditulis di sini dan di utasnya. Yang mungkin butuh bantuan atau menyakiti orang diperlihatkan kepada ${roleId === null ? 'para moderator server ini' : `orang dengan <@&${roleId}>`}. Program itu tidak menilai siapa pun: orang yang memutuskan.`,
    button: 'Tunjukkan apa yang bisa membantu',
  },

  shifts: {
    here: () =>
      '**Saat ini ada moderator yang sedang berjaga.** Mungkin sibuk dengan orang lain, atau sedang istirahat.',
    nobody: () =>
      '**Saat ini tidak ada moderator yang sedang berjaga.** Yang kamu sampaikan mungkin menunggu sampai ada yang datang.',
    peers: () => 'Moderator di sini relawan, bukan terapis, dan tidak selalu bangun.',
    ways: ({ tell }) =>
      `Kalau tidak bisa menunggu, tekan tombolnya: bisa dipakai jam berapa pun, dan hanya kamu yang melihat apa yang muncul setelahnya. Untuk memberi tahu mereka tentang sebuah pesan, buka menunya, lalu *Aplikasi*, lalu *${tell}*. Untuk mencari grup, ketik \`/start\`.`,
  },

  numbers: {
    heading: () => '**Nomor yang tetap bisa dipakai saat saya offline**',
    elsewhere: ({ directory }) => `Kalau di negara lain, lihat di sini: ${directory}`,
  },
};
