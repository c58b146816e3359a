import type { remembrance as enRemembrance } from './en-remembrance.ts';

/** Indonesian for `en-remembrance.ts`. */
export const remembrance: typeof enRemembrance = {
  heading: () => '**Tempat untuk mengenang bersama**',
  share: () =>
    'Kamu bisa berbagi kenangan, menceritakan arti orang ini bagimu, atau hanya membaca. Setiap orang berduka dengan caranya sendiri. Tidak ada cara yang benar, dan tidak ada waktu yang benar.',
  leaveOut: () =>
    'Tolong jangan tulis bagaimana dan di mana itu terjadi, dan jangan bagikan pesan terakhir. Rincian seperti itu bisa melukai orang yang sedang berat. Tebakan dan saling menyalahkan juga melukai. Moderator bisa menghapusnya.',
  help: () =>
    'Kamu tidak harus menanggung ini sendirian. Bicaralah dengan orang yang kamu percaya. Tombol di bawah menunjukkan siapa yang bisa kamu ajak bicara. Hanya kamu yang melihat apa yang muncul setelahnya.',
  pace: (details) => `Supaya tetap tenang, kamu bisa menulis sekali setiap ${details.seconds} detik.`,
  until: (details) => `Kamu bisa menulis di sini sampai ${details.when}. Setelah itu kamu masih bisa membaca.`,
  unread: () => 'Tidak ada program yang membaca tulisan di sini.',
  last: (details) =>
    `Kamu bisa menulis di sini sampai ${details.when}. Setelah itu kamu masih bisa membaca. Terima kasih untuk semua yang menulis dan semua yang membaca. Duka tidak selesai dalam satu hari. Kalau kamu ingin bicara, sekarang atau nanti, tombolnya menunjukkan dengan siapa.`,
};
