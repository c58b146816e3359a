import type { errors as enErrors, checkin as enCheckin } from './en-checkin.ts';

/** Indonesian for the errors of `en-checkin.ts`. */
export const errors: typeof enErrors = {
  'checkin-none': () =>
    'Aku tidak menemukan cek kabarmu yang seperti itu di sini. `/checkin mine` menunjukkan yang ada. Tidak ada yang berubah.',
  'checkin-not-begun': () =>
    'Cek kabar ini belum dimulai. Lihat dengan `/checkin mine` dan tekan dulu *Ya, mulai*, atau buat yang baru dengan `/checkin schedule`.',
  'checkin-begun': () =>
    'Cek kabar ini sudah dimulai. Kamu bisa mengubah, menjeda, atau menghentikannya dengan `/checkin mine`. Tidak ada yang berubah.',
  'checkin-open': () =>
    'Masih ada yang belum dipilih: menurut jam mana, atau di mana aku bertanya. Lihat dengan `/checkin mine` lalu pilih. Tidak ada yang berubah.',
  'checkin-changed': () =>
    'Cek kabar ini sudah berubah sementara itu, jadi kubiarkan seperti sekarang. Lihat dengan `/checkin mine`, lalu ubah lagi kalau kamu masih mau.',
  'checkin-waits': () =>
    'Cek kabar ini menunggu persetujuanmu untuk pesan langsung, jadi belum bisa lanjut. Lihat dengan `/checkin mine`: di sana kamu bisa setuju atau memilih tempat lain.',
  'checkin-pause-past': () =>
    'Jeda sampai hari itu tidak akan melewatkan apa pun. Sebutkan hari yang lebih jauh, misalnya **15 Desember**. Tidak ada yang berubah.',
  'checkin-nothing-left': () =>
    'Dengan ini aku tidak akan pernah bertanya: semua harinya sudah lewat, atau ada di dalam jeda. Pilih waktu lain atau jeda yang lebih pendek. Tidak ada yang berubah.',
  'checkin-in-quiet': () =>
    'Waktu ini ada di dalam jam tenangmu, dan saat itu aku tidak mengirim apa pun. Pilih waktu lain, atau jam tenang lain seperti **22:00 – 7:00**. Tidak ada yang berubah.',
  'checkin-quiet-unread': (details) =>
    `Aku tidak bisa membaca “${details.typed}” sebagai jam tenang. Tulis dari jam berapa sampai jam berapa, seperti **22:00 – 7:00**.`,
  'checkin-question-long': (details) =>
    `Pertanyaan ini ${details.length} karakter, dan yang muat ${details.most}. Tolong dipersingkat. Tidak ada yang berubah.`,
  'checkin-goals-many': (details) =>
    `Tujuannya lebih banyak daripada yang muat di satu cek kabar: tempatnya untuk ${details.most}. Tolong kurangi. Tidak ada yang berubah.`,
  'checkin-goal-long': (details) =>
    `Satu tujuan ${details.length} karakter, dan yang muat ${details.most}. Tolong dipersingkat. Tidak ada yang berubah.`,
  'checkin-zone-none': (details) =>
    details.near === null
      ? `Aku tidak mengenal “${details.typed}” sebagai zona waktu. Tulis kota besar terdekat, seperti **Jakarta**. Tidak ada yang berubah.`
      : `Aku tidak yakin zona waktu mana “${details.typed}” itu. Apakah salah satu dari ini: ${details.near}? Tidak ada yang berubah.`,
  'checkin-no-threads': () =>
    'Server ini belum punya tempat untuk utas pribadi. Pilih salah satu kelompokmu atau pesan langsung, atau tanyakan kepada pengelola server. Tidak ada yang berubah.',
  'checkin-not-in-group': (details) =>
    `Aku bisa bertanya di **${details.name}** kalau kamu ada di dalamnya, dan sejauh yang kulihat kamu tidak ada. Bergabunglah dengan \`/group join\`, atau pilih tempat lain. Tidak ada yang berubah.`,
  'checkins-full': (details) =>
    `Kamu sudah punya cek kabar di sini, dan lebih dari ${details.most} terlalu banyak. Ubah satu dengan \`/checkin edit\`, atau hentikan dulu satu dengan \`/checkin stop\`. Tidak ada yang berubah.`,
};

/** Indonesian for `en-checkin.ts`. */
export const checkin: typeof enCheckin = {
  command: {
    description: 'Ditanya apa kabarmu, pada waktu dan di tempat yang kamu pilih',
    schedule: {
      description: 'Pilih kapan dan di mana kamu ingin ditanya apa kabarmu',
      optionNames: {
        when: 'kapan',
        question: 'pertanyaan',
        goals: 'tujuan',
        place: 'tempat',
        zone: 'zona',
        quiet: 'tenang',
      },
      options: {
        when: 'Misalnya: setiap hari kerja 8:30, setiap hari Minggu pukul 19.00, besok pukul 21.00',
        question: 'Apa yang ingin ditanyakan kepadamu, dengan katamu sendiri',
        goals: 'Yang ingin kamu ingat: sampai tiga, dengan ; di antaranya',
        place: 'Di mana kamu ingin ditanya',
        zone: 'Zona waktumu: kota besar terdekat',
        quiet: 'Jam saat tidak ada yang datang, misalnya 22:00 – 7:00',
      },
    },
    mine: { description: 'Lihat cek kabarmu di sini, lalu ubah, jeda, atau hentikan' },
    edit: {
      description: 'Ubah salah satu cek kabarmu; yang tidak kamu sebut tetap sama',
      optionNames: { checkIn: 'cek-kabar' },
      options: { checkIn: 'Cek kabarmu yang mana' },
      none: 'tidak ada',
      takeAway: 'hapus yang ada',
    },
    pause: {
      description: 'Jeda salah satu cek kabarmu, sampai suatu hari atau sampai kamu lanjut',
      optionNames: { until: 'sampai' },
      options: { until: 'Hari saat boleh datang lagi, misalnya: 15 Desember, Senin depan' },
    },
    stop: { description: 'Hentikan salah satu cek kabarmu untuk selamanya' },
  },
  overview: {
    schedule: 'minta ditanya apa kabarmu, kapan dan di mana kamu mau',
    mine: 'lihat, ubah, jeda, atau hentikan cek kabarmu',
  },
  zone: {
    ask: (details) =>
      `## Menurut jam yang mana?\nKamu menulis: ${details.when}\nAku belum tahu zona waktumu, dan aku tidak mau menebak. Yang kamu tulis kusimpan sampai besok.`,
    server: (details) => `Jam server ini adalah ${details.zone}. Sekarang menunjukkan ${details.time}.`,
    use: (details) => `Ya, ${details.zone}`,
    other: 'Yang lain',
    title: 'Zona waktumu',
    label: 'Kota besar terdekat',
    description: 'Misalnya: Jakarta, Makassar, Asia/Jayapura',
  },
  place: {
    ask: '## Di mana aku bertanya?',
    how: 'Di kelompok, semua orang di sana bisa membaca bahwa aku bertanya kepadamu, dan apa yang kutanyakan. Pesan langsung baru datang setelah kamu setuju dan satu pesan percobaan sampai.',
    howThread: 'Utas pribadimu hanya untukmu. Yang boleh mengelola utas di sini juga bisa membukanya.',
    thread: 'Di utas pribadiku',
    group: (details) => `Di kelompok ${details.name}`,
    direct: 'Lewat pesan langsung',
  },
  draft: {
    heading: '## Apakah ini benar?',
    start: 'Ya, mulai',
    change: 'Ubah ini',
    place: 'Tempat lain',
    drop: 'Tidak jadi',
    dropped: 'Baik. Tidak ada yang dimulai, dan yang kamu tulis sudah dihapus.',
    keeps: '-# Ini kusimpan sampai besok. Tidak ada yang dikirim sebelum kamu setuju.',
  },
  card: {
    heading: '## Cek kabarmu',
    when: (details) => `**Kapan:** ${details.plan}`,
    next: (details) => `**Berikutnya:** ${details.times}`,
    where: (details) => `**Di mana:** ${details.place}`,
    goals: '**Tujuanmu:**',
    quiet: (details) => `**Tenang:** dari ${details.from} sampai ${details.to} tidak ada yang datang.`,
  },
  places: {
    thread: 'utas pribadimu',
    group: (details) => `kelompok ${details.name}`,
    groupGone: 'kelompok yang sudah tidak ada',
    direct: 'pesan langsung',
  },
  facts: {
    heading: '**Baik untuk diketahui**',
    thread: 'Yang boleh mengelola utas di server ini bisa membuka dan membaca utasmu. Anggota lain tidak bisa.',
    group: (details) =>
      `Semua orang di **${details.name}** bisa membaca bahwa aku bertanya kepadamu, pertanyaanmu, dan tujuanmu. Mereka tidak melihat apa yang kamu tekan.`,
    direct:
      'Tidak ada orang lain di server ini yang melihatnya. Ini perlu persetujuanmu untuk pesan langsung, dan kamu bisa menariknya kapan saja.',
    kept: 'Rencana ini kusimpan terkunci; yang menjalankan bot ini bisa membukanya. Bahwa kamu sudah menjawab disimpan sampai hari itu habis. Kata-kata jawabanmu tidak pernah kusimpan.',
    late: 'Saat ramai, bisa datang sampai 15 menit lebih lambat.',
    stop: 'Kamu tidak wajib menjawab. Jeda dengan `/checkin pause`, dan hentikan dengan `/checkin stop`.',
  },
  started: (details) =>
    `**Sudah jalan.** Yang berikutnya datang ${details.at} (${details.from}).\nUntuk melihat atau mengubah: \`/checkin mine\`.`,
  startedWaiting:
    '**Sudah disimpan.** Ini dimulai setelah kamu setuju dengan pesan langsung dan pesan percobaannya sampai. Sebelum itu aku tidak bertanya apa pun.',
  mine: {
    heading: '## Cek kabarmu di sini',
    none: 'Kamu belum punya di sini. Buat satu dengan `/checkin schedule`, misalnya **setiap hari kerja 8:30**.',
    item: (details) => `${details.plan} · ${details.place}`,
    next: (details) => `Berikutnya: ${details.at} (${details.from})`,
    pausedUntil: (details) => `Dijeda. Lanjut ${details.at}.`,
    paused: 'Dijeda sampai kamu lanjut.',
    draft: 'Belum dimulai: menunggu persetujuanmu.',
    unreadable:
      'Yang ini rusak dan tidak bisa kubaca lagi, jadi tidak bertanya apa-apa. Hentikan, lalu buat yang baru.',
    waits: 'Menunggu persetujuanmu untuk pesan langsung. Sebelum itu aku tidak bertanya apa pun.',
    ended: {
      done: 'Sudah selesai: ini hanya untuk satu kali. Beri waktu baru, dan ini lanjut.',
      quiet: 'Ini berhenti sendiri, supaya tidak mengganggumu. Lanjutkan kapan pun kamu mau.',
      left: 'Ini berhenti, karena kamu sudah tidak ada di tempatnya. Pilih tempat lain, dan ini lanjut.',
      unreachable:
        'Ini berhenti, karena tempatnya sudah tidak ada atau tertutup bagiku. Pilih tempat lain, dan ini lanjut.',
      old: 'Ini berhenti, karena tidak dipakai selama setahun. Lanjutkan kapan pun kamu mau.',
    },
    missed: (details) => `Tidak dikirim, karena aku sedang tidak ada: ${details.days}`,
    choose: 'Pilih satu untuk dilihat atau diubah',
    only: '-# Hanya kamu yang melihat ini.',
  },
  buttons: {
    change: 'Ubah',
    place: 'Tempat lain',
    pause: 'Jeda',
    stop: 'Hentikan selamanya',
    stopYes: 'Ya, hentikan',
    all: 'Semua cek kabarku',
  },
  form: {
    title: 'Cek kabarmu',
    when: 'Kapan',
    whenDescription: 'Misalnya: setiap hari kerja 8:30, setiap hari Minggu pukul 19.00',
    question: 'Apa yang ingin ditanyakan kepadamu',
    goals: 'Tujuanmu',
    goalsDescription: 'Sampai tiga, satu di setiap baris',
    zone: 'Zona waktumu',
    quiet: 'Jam tenang',
    quietDescription: 'Misalnya 22:00 – 7:00. Saat itu tidak ada yang datang.',
  },
  stop: {
    ask: (details) => `## Hentikan yang ini untuk selamanya?\n> ${details.question}`,
    goes: 'Ini hilang bersama pertanyaan dan tujuanmu, dan aku tidak bertanya lagi. Yang ada di utas atau kelompok tetap di sana. Untuk istirahat, lebih baik dijeda.',
    done: 'Sudah dihentikan, dan yang kusimpan tentangnya sudah dihapus. Kamu bisa membuat yang baru kapan saja dengan `/checkin schedule`.',
  },
  which: 'Yang mana maksudmu?',
};
