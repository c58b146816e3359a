import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('id');

/** Indonesian for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Bagaimana komunitas ini dijaga dalam ${days} hari terakhir`,
  asked: (count) => `Moderator menangani **${count}** pesan dan permintaan.`,
  wait: ({ usual, most }) => `Separuhnya dalam ${usual}, sembilan dari sepuluh dalam ${most}.`,
  inTime: (percent) => `Tepat waktu: **${percent} %**.`,
  night: (usual) => `Di malam hari, separuhnya dalam ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Ada ${asked} keberatan atas keputusan moderator; dari 100, ${overturned} diputuskan ulang.`,
  few: 'Belum banyak yang bisa dihitung. Angka di bawah lima tidak pernah ditampilkan, supaya tidak ada yang bisa dikenali.',
  foot: 'Tidak ada yang disebut namanya, dan angka di bawah lima tidak pernah ditampilkan. Sukarelawan adalah orang seperti kamu, dan tidak selalu terjaga. Kalau kamu mungkin akan segera menyakiti diri atau sedang terluka, jangan tunggu kami: `/crisis` langsung memberi nomor.',
  minutes: (count) => plural(count, { other: `${count} menit` }),
  hours: (count) => plural(count, { other: `${count} jam` }),
};
