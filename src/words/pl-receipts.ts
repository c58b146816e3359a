import type { errors as enErrors, receipts as enReceipts } from './en-receipts.ts';

/** Polish for the errors of `en-receipts.ts`. */
export const errors: typeof enErrors = {
  'receipt-gone': () =>
    'Tej notatki już nie ma: była przechowywana tylko przez swój czas. Inne twoje notatki są w `/my record`. Pomoc o każdej porze znajdziesz pod `/crisis`.',
  'receipt-not-yours': () =>
    'Ta notatka jest dla kogoś innego, więc nic się nie zmieniło. Twoje notatki są w `/my record`.',
  'appeal-empty': () =>
    'Napisz kilka słów o tym, co było nie tak, i wyślij jeszcze raz. Nic jeszcze nie zostało wysłane. Pomoc o każdej porze znajdziesz pod `/crisis`.',
  'appeal-too-long': (details) =>
    `Twój tekst ma ${details.length} znaków, a mieści się tylko ${details.most}. Skróć go i wyślij jeszcze raz. Nic jeszcze nie zostało wysłane.`,
  'appeal-asked': () =>
    'Ta prośba już raz od ciebie przyszła, a mogę ją przekazać tylko raz. Odpowiedź będzie w `/my record`. Pomoc o każdej porze znajdziesz pod `/crisis`.',
};

/** Polish for `en-receipts.ts`. */
export const receipts: typeof enReceipts = {
  command: {
    description: 'To, co tutaj jest twoje i czego nikt inny nie czyta',
    record: { description: 'Zobacz, co moderacja zrobiła z twoimi słowami lub kontem, i dlaczego' },
  },
  overview: 'zobacz, co moderacja zrobiła z twoimi słowami, i poproś o ponowne spojrzenie',
  heading: '## Twoje notatki',
  none: 'Moderacja nie zrobiła z twoimi słowami ani kontem nic, o czym mam jeszcze notatkę.',
  intro: 'Najnowsze na górze. Tutaj widzisz to tylko ty.',
  earlier: 'Pokaż wcześniejsze',
  unseen: '**Jest coś od moderacji, czego jeszcze nie widać było u ciebie.** Tutaj widzisz to tylko ty.',
  server: (details) => `Na serwerze **${details.name}**:`,
  did: {
    removed: (details) => `**Ktoś z moderacji usunął twój wpis** ${details.where} ${details.when}.`,
    removedNowhere: (details) => `**Ktoś z moderacji usunął twój wpis** ${details.when}.`,
    hidden: (details) => `**Ktoś z moderacji ukrył twój wpis** ${details.when}.`,
    'timed-out': (details) =>
      `**Ktoś z moderacji wstrzymał twoje konto na tym serwerze** ${details.when}. Do ${details.until} możesz tam czytać, ale nie pisać, naciskać ani używać poleceń. W prywatnej wiadomości ze mną \`/crisis\` i \`/my record\` nadal działają.`,
    'timed-out-past': (details) =>
      `**Ktoś z moderacji wstrzymał twoje konto na tym serwerze** ${details.when}. To już minęło.`,
  },
  why: (details) => `Dlaczego: ${details.rule}`,
  rules: {
    harassment: 'może to tutaj kogoś ranić albo męczyć.',
    threat: 'ktoś może to odczytać jako groźbę.',
    hate: 'poniża ludzi za to, kim są.',
    sexual: 'dotyczy seksu, a tutaj nie ma na to miejsca.',
    method: 'mówi, jak można zrobić sobie krzywdę. To może narazić tu innych.',
    'personal-data': 'pokazuje, gdzie ktoś jest albo kim jest.',
    'dangerous-advice': 'kto to zrobi, może ucierpieć.',
    scam: 'może to być sposób na wyłudzenie pieniędzy lub danych.',
    'eating-disorder': 'są tam liczby lub sposoby, które mogą nasilić trudności z jedzeniem.',
    other: 'nie pasowało to do zasad tego serwera.',
  },
  notYou: 'Chodzi o to, co raz zostało napisane lub zrobione, a nie o to, kim jesteś. Nadal możesz tu prosić o pomoc.',
  words: 'Twoje słowa są twoje. Oto one:',
  kept: (details) => `Ta notatka sama zniknie: ${details.until}.`,
  help: 'Pomoc o każdej porze znajdziesz pod `/crisis`.',
  appeal: {
    button: 'Poproś o ponowne spojrzenie',
    readers:
      'Jeśli uważasz, że to był błąd, poproś o ponowne spojrzenie. Przeczyta to osoba, która o tym nie decydowała.',
    readersSmall:
      'Jeśli uważasz, że to był błąd, poproś o ponowne spojrzenie. Zespół jest tu mały: jeśli nikt inny nie może, czyta to jeszcze raz osoba, która nim kieruje.',
    title: 'Poproś o ponowne spojrzenie',
    label: 'Co powinni wiedzieć?',
    fieldDescription: 'Tak krótko, jak chcesz. Moderacja może to tutaj przeczytać.',
    sent: 'Dziękuję. Moderacja ma już twoje słowa. Odpowiedź będzie w `/my record`, a pokażę ją, gdy użyjesz mnie tu następnym razem. Jeśli minie tydzień, przypomnę im o tym.',
    nobody:
      'Dziękuję. Twoje słowa są zapisane. Na tym serwerze nie ma miejsca, w którym moderacja od razu by je zobaczyła, więc może to potrwać dłużej. Odpowiedź będzie w `/my record`.',
    asked: (details) => `Prośba o ponowne spojrzenie jest od ${details.when}. Nie ma jeszcze odpowiedzi.`,
    upheld: (details) => `Ktoś spojrzał na to ponownie ${details.when}. Zostaje tak, jak postanowiono.`,
    overturned: (details) =>
      `**Ktoś spojrzał na to ponownie ${details.when}: to był błąd.** Błąd był nasz, a nie twój, i zespół cię przeprasza.`,
    lifted: 'Wstrzymanie twojego konta jest cofnięte.',
    lifting:
      'Wstrzymanie twojego konta jest cofane. Jeśli nadal nie możesz pisać, powiedz o tym komuś, kto prowadzi serwer.',
    wrote: 'Oto, co do ciebie napisano:',
  },
  direct: {
    message: (details) =>
      `Cześć. Jest dla ciebie notatka od **${details.name}**. Możesz ją tu przeczytać, teraz lub później.`,
    messageNameless:
      'Cześć. Jest dla ciebie notatka z serwera, na którym jesteś. Możesz ją tu przeczytać, teraz lub później.',
    read: 'Przeczytaj',
    joined:
      '**Jedno pytanie, tylko jeśli chcesz.** Czy moderacja tego serwera może docierać do ciebie prywatnie przeze mnie? Napiszę, gdy będzie dla ciebie notatka, a ktoś z moderacji będzie mógł napisać do ciebie. Jeśli nie, znajdziesz notatki w `/my record`. W grupie jesteś tak czy inaczej.',
    offer:
      'Czy moderacja może docierać do ciebie prywatnie przeze mnie? Wtedy piszę, gdy jest nowa notatka, a ktoś z moderacji może napisać do ciebie. Jeśli nie, pokażę notatki, gdy użyjesz mnie tu następnym razem.',
    yes: 'Tak, pisz do mnie',
    confirm:
      'Żeby pisać prywatnie, najpierw wyślę krótką wiadomość, żeby zobaczyć, czy dociera. Moje wiadomości widzisz tylko ty i ten, kto może spojrzeć na twój telefon lub ekran. Discord je przechowuje. Przed nią nic innego nie przyjdzie. Możesz to cofnąć w każdej chwili: przyciskiem pod tą wiadomością albo w `/my record`.',
    no: 'W porządku: nic nie przyjdzie prywatnie. Twoje notatki są w `/my record`.',
    test: 'To jest wiadomość próbna. Jest twoja zgoda na wiadomości od moderacji serwera tutaj. Jeśli już tego nie chcesz, naciśnij przycisk. Jestem programem i nie widzę, jak ci jest.',
    waiting:
      'Twoja zgoda jest zapisana, a wiadomość próbna jest w drodze. Przed nią nic innego nie przyjdzie. Jak jest, zobaczysz w `/my record`.',
    closed:
      'Discord nie pozwala mi pisać do ciebie prywatnie, więc twoja zgoda jest cofnięta. Żeby to zmienić, otwórz menu tego serwera, potem *Ustawienia prywatności*, i zezwól na wiadomości prywatne. Potem zgódź się jeszcze raz w `/my record`.',
    agreed:
      'W porządku: napiszę prywatnie, gdy będzie nowa notatka, a moderacja może pisać do ciebie przeze mnie. Tutaj możesz to cofnąć.',
    takeBack: 'Nic od moderacji prywatnie',
    takenBack: 'W porządku: od moderacji nic nie przyjdzie prywatnie. Twoje notatki są w `/my record`.',
  },
};
