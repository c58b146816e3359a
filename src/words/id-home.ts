import type { home as enHome } from './en-home.ts';

/** Indonesian for `en-home.ts`. */
export const home: typeof enHome = {
  forWhom: (text) => `**Untuk siapa:** ${text}`,
  age: (age) => `Untuk orang berusia ${age} tahun ke atas.`,
  led: {
    peers: () => 'Dipandu oleh orang-orang yang mengenalnya dari hidup mereka sendiri.',
    therapist: (name) => `Dipandu oleh ${name}, seorang terapis. Pengelola server ini yang bertanggung jawab atas itu.`,
    both: (name) =>
      `Dipandu oleh orang-orang yang mengenalnya dari hidup mereka sendiri, dan oleh ${name}, seorang terapis. Pengelola server ini yang bertanggung jawab atas itu.`,
  },
  place: (text) => `**Tempat kita bertemu:** ${text}`,
  agreed: '**Yang kita sepakati**',
  young:
    'Tulislah di kelompok, bukan di pesan pribadi. Kalau ada yang ingin bicara denganmu secara pribadi, kamu boleh menolak, dan kamu boleh memberi tahu moderator.',
};
