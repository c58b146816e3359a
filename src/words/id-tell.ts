import type { MemberWords } from './en.ts';

/** Indonesian for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Beri tahu moderator',
  title: 'Beri tahu moderator',
  reasonLabel: 'Ini tentang apa?',
  reasons: {
    worried: { label: 'Aku khawatir dengan orang ini', description: 'Mungkin dia butuh bantuan' },
    harmful: { label: 'Ini menyakiti', description: 'Aku, orang lain, atau kelompok' },
    spam: { label: 'Ini spam atau penipuan', description: 'Iklan, undangan, tautan aneh' },
    other: { label: 'Hal lain', description: 'Tulis di catatan' },
  },
  noteLabel: 'Apa yang perlu mereka tahu?',
  noteDescription: 'Hanya moderator yang melihat ini. Orang itu tidak diberi tahu siapa yang menulisnya.',
  notePlaceholder: 'Satu atau dua kalimat sudah cukup.',
  thanks: () =>
    'Terima kasih sudah peduli. Moderator sudah menerimanya. Mereka sukarelawan dan mungkin sedang tidur: kalau mungkin ada yang sedang dalam bahaya sekarang, telepon nomor darurat setempat, dan pakai `/crisis` untuk bantuan lain.',
  thanksDeleted: () =>
    'Terima kasih sudah peduli. Pesannya sudah dihapus. Moderator tidak bisa membacanya lagi, tapi mereka sudah menerima tulisanmu. Kalau mungkin ada yang sedang dalam bahaya sekarang, telepon nomor darurat setempat, dan pakai `/crisis` untuk bantuan lain.',
  already: () =>
    'Kamu sudah pernah memberi tahu moderator tentang pesan ini, dan mereka punya tulisanmu waktu itu. Yang baru kamu tulis tidak ditambahkan. Ini tulisanmu, supaya tidak hilang. Kalau mungkin ada yang sedang dalam bahaya sekarang, telepon nomor darurat setempat, dan pakai `/crisis` untuk bantuan lain.',
};
