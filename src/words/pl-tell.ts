import type { MemberWords } from './en.ts';

/** Polish for `en-tell.ts`. */
export const tell: MemberWords['tell'] = {
  commandName: 'Powiedz moderacji',
  title: 'Powiedz moderacji',
  reasonLabel: 'O co chodzi?',
  reasons: {
    worried: { label: 'Martwię się o tę osobę', description: 'Może potrzebować pomocy' },
    harmful: { label: 'To komuś szkodzi', description: 'Mnie, komuś innemu albo grupie' },
    spam: { label: 'To spam lub oszustwo', description: 'Reklamy, zaproszenia, dziwne linki' },
    other: { label: 'Coś innego', description: 'Napisz w notatce, co to jest' },
  },
  noteLabel: 'Co warto wiedzieć?',
  noteDescription: 'Zobaczy to tylko moderacja. Ta osoba nie dowie się, kto to napisał.',
  notePlaceholder: 'Wystarczy jedno lub dwa zdania.',
  thanks: () =>
    'Dziękuję, że zwracasz na to uwagę. Moderacja już o tym wie. To osoby z wolontariatu i mogą teraz spać: jeśli ktoś może być teraz w niebezpieczeństwie, zadzwoń pod lokalny numer alarmowy, a więcej pomocy znajdziesz przez `/crisis`.',
  thanksDeleted: () =>
    'Dziękuję, że zwracasz na to uwagę. Ta wiadomość została w międzyczasie usunięta. Moderacja nie może jej przeczytać, ale ma twoją notatkę. Jeśli ktoś może być teraz w niebezpieczeństwie, zadzwoń pod lokalny numer alarmowy, a więcej pomocy znajdziesz przez `/crisis`.',
  already: () =>
    'Moderacja już wie od ciebie o tej wiadomości i ma twoją pierwszą notatkę. Nowa notatka nie została dodana. Oto ona, żeby nic nie przepadło. Jeśli ktoś może być teraz w niebezpieczeństwie, zadzwoń pod lokalny numer alarmowy, a więcej pomocy znajdziesz przez `/crisis`.',
};
