import type { errors as enErrors, ownAsk as enOwnAsk } from './en-own-ask.ts';

/** Polish for the errors of `en-own-ask.ts`. */
export const errors: typeof enErrors = {
  'own-over': () =>
    'Ten check-in już się skończył, więc nic nie zostało zanotowane. Żeby odpowiedzieć teraz, użyj `/checkin now` na serwerze. Jeśli potrzebujesz kogoś teraz, użyj `/crisis`.',
  'own-gone': () =>
    'Tego check-inu już nie ma, więc nic nie zostało zanotowane. Nowy zrobisz przez `/checkin schedule` na serwerze. Jeśli potrzebujesz kogoś teraz, użyj `/crisis`.',
  'own-not-yours': () =>
    'Ten check-in jest dla kogoś innego, więc nic nie zostało zanotowane. Własny zrobisz przez `/checkin schedule`. Pomoc o każdej porze daje `/crisis`.',
  'own-later-enough': (details) =>
    `To już było odłożone trzy razy i częściej nie pytam. Możesz tu jeszcze odpowiedzieć do ${details.when}.`,
  'own-later-before': (details) =>
    `To już jest odłożone i liczy się najnowsza wiadomość. Możesz tu jeszcze odpowiedzieć do ${details.when}.`,
  'own-later-nowhere': (details) =>
    `Nie mogę teraz tam do ciebie pisać, więc nic nie zostało odłożone. Możesz tu jeszcze odpowiedzieć do ${details.when}.`,
  'own-later-answered': () =>
    'Nie ma czego odkładać: odpowiedź od ciebie już tu jest. Jeśli teraz jest inaczej, możesz napisać kilka słów.',
  'own-later-let-go': () =>
    'Nie ma czego odkładać: tym razem zostało to pominięte. Jeśli chcesz, nadal możesz nacisnąć to, co pasuje.',
};

/** Polish for `en-own-ask.ts`. */
export const ownAsk: typeof enOwnAsk = {
  whose: (details) => `Check-in dla ${details.who}`,
  prompt: 'Jak się teraz masz?',
  goals: 'O czym chcesz pamiętać:',
  how: (details) =>
    `Naciśnij to, co pasuje, albo nic. Notuję, że jest odpowiedź od ciebie. Twój wybór zostaje tylko wtedy, gdy chcesz mieć historię. Otwarte do ${details.when}.`,
  howInGroup: (details) =>
    `Inni widzą tę wiadomość, ale nie twój wybór. Notuję, że jest odpowiedź od ciebie. Twój wybór zostaje tylko wtedy, gdy chcesz mieć historię. Otwarte do ${details.when}.`,
  early: 'Jeśli odpowiesz teraz, liczy się to na dziś i dziś już nie zapytam.',
  back: 'Dobrze, że jesteś.',
  later: 'Później',
  pause: 'Przerwa',
  noted: (details) => `Twój wybór: ${details.level}. Notuję, że jest odpowiedź od ciebie.`,
  notedAlready: 'Odpowiedź od ciebie już tu jest. Jeśli teraz jest inaczej, możesz napisać kilka słów.',
  undone: 'To jest cofnięte. Możesz nacisnąć coś innego.',
  undoLate: 'To już było cofnięte albo jeszcze nie ma odpowiedzi. Nic się nie zmieniło.',
  skipped: 'W porządku. W takim razie nie dzisiaj.',
  again: (details) => `W porządku. Zapytam znowu: ${details.when}.`,
  againLast: 'To już trzeci raz, więc potem nie będę pytać ponownie.',
  laterOver: (details) =>
    `O tej porze ten check-in już się skończy, więc nie został odłożony. Możesz tu odpowiedzieć do ${details.when}.`,
  laterQuiet: (details) =>
    `To byłoby w twoich godzinach ciszy, więc nic nie zostało odłożone. Możesz tu odpowiedzieć do ${details.when}.`,
  otherTime: 'Może lepsza będzie inna pora:',
  laterTimes: { 30: 'Za 30 minut', 60: 'Za 1 godzinę', 180: 'Za 3 godziny' },
  pauseHow: 'Jak długo ma być cisza? W każdej chwili można wrócić i niczego nie trzeba nadrabiać.',
  pauseFor: { 1: '1 dzień', 3: '3 dni', 7: '1 tydzień', open: 'Aż wznowię' },
  pauseDate: 'Do jakiegoś dnia',
  pauseForm: {
    title: 'Przerwa do jakiegoś dnia',
    until: 'Od którego dnia mogę znowu pytać?',
    description: 'Na przykład: 24 grudnia, w przyszły poniedziałek, za 2 tygodnie.',
  },
  pausedOpen: 'W porządku. Nie będę pytać, dopóki nie wznowisz.',
  goOn: 'Wznów',
  resumed: (details) => `Zapytam znowu: ${details.when}.`,
  quietEnd:
    'To pytanie było tu już kilka razy i teraz przestaję, żeby ci nie przeszkadzać. To jest w porządku. Jeśli chcesz wrócić, wystarczy jedno naciśnięcie.',
  now: {
    description: 'Odpowiedz teraz na swój własny check-in',
    none: 'Nie masz tu własnego check-inu. Zrobisz go przez `/checkin schedule`. Jeśli teraz jest ciężko, jest pomoc.',
    which: 'Na który chcesz odpowiedzieć?',
    choose: 'Wybierz check-in',
  },
  told: {
    self: 'Wolontariusze na twoim serwerze dowiadują się, że możesz potrzebować pomocy, razem z twoim imieniem, żeby mogli do ciebie napisać. Nie dostają twoich słów. Nie zawsze ktoś nie śpi.',
    other:
      'Wolontariusze na twoim serwerze dowiadują się, że ktoś może być w niebezpieczeństwie, razem z twoim imieniem, żeby mogli do ciebie napisać. Nie dostają twoich słów. Nie zawsze ktoś nie śpi.',
  },
};
