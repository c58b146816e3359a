import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = {
  first: 'pertama',
  second: 'kedua',
  third: 'ketiga',
  fourth: 'keempat',
};

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'setiap hari kerja 8:30',
  weekly: 'setiap hari Minggu pukul 19.00',
  tomorrow: 'besok pukul 21.00',
};

/** Indonesian for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Belum ada yang ditulis, jadi aku tidak tahu kapan. Tulis seperti ini: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `Itu terlalu panjang: aku bisa membaca paling banyak ${details.most} huruf. Tulis seperti ini: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Aku tidak melihat jamnya. Tambahkan jam, misalnya: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `Tidak ada jam “${details.word}”. Tulis seperti ini: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Ada dua jam di situ, padahal hanya boleh satu. Tulis seperti ini: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Buat yang lain secara terpisah.'}`,
  'when-no-such-date': (details) => `Tidak ada hari “${details.word}”. Tulis seperti ini: **${examples.tomorrow}**.`,
  'when-past': () => `Waktu itu sudah lewat. Pilih yang masih akan datang, misalnya: **${examples.tomorrow}**.`,
  'when-too-far': () => `Itu lebih dari dua tahun lagi. Pilih hari sebelum itu, misalnya: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Kata-kata itu tidak cocok satu sama lain, jadi harinya tidak jelas. Tulis salah satu saja, misalnya: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Aku tidak yakin apa arti “${details.word}” di sini dan tidak mau menebak. Tulis seperti ini: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `Aku tidak bisa membaca “${details.word}” sebagai hari libur. Tulis seperti ini: **24 Des – 1 Jan**, beberapa dipisahkan dengan koma.`,
  'when-not-date': (details) =>
    `Aku tidak bisa membaca “${details.word}” sebagai hari yang akan datang. Tulis seperti ini: **15 Desember**.`,
};

/** Indonesian for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `setiap hari pukul ${details.time} (${details.zone})`,
  workdays: (details) => `setiap hari kerja pukul ${details.time} (${details.zone})`,
  weekly: (details) => `setiap hari ${details.days} pukul ${details.time} (${details.zone})`,
  otherWeek: (details) => `setiap 2 minggu pada hari ${details.days} pukul ${details.time} (${details.zone})`,
  everyWeeks: (details) =>
    `setiap ${details.weeks} minggu pada hari ${details.days} pukul ${details.time} (${details.zone})`,
  monthDay: (details) => `tanggal ${details.day} setiap bulan pukul ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `tanggal ${details.day} setiap bulan, atau hari terakhir jika bulannya lebih pendek, pukul ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `hari ${details.weekday} ${nths[details.nth] ?? 'terakhir'} setiap bulan pukul ${details.time} (${details.zone})`,
  once: (details) => `sekali, ${details.date} pukul ${details.time} (${details.zone})`,
  pauses: (details) => `kecuali ${details.pauses}`,
  pauseDay: (details) => details.date,
  pauseSpan: (details) => `dari ${details.from} sampai ${details.to}`,
};
