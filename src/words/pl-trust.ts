import type { errors as enErrors, trust as enTrust } from './en-trust.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pl');
const inDays = (days: number) => plural(days, { one: `${days} dzień`, few: `${days} dni`, many: `${days} dni` });
const ofPeople = (count: number) =>
  plural(count, { one: `${count} powiernika`, few: `${count} powierników`, many: `${count} powierników` });

/** Polish for the errors of `en-trust.ts`. */
export const errors: typeof enErrors = {};

/** Polish for `en-trust.ts`. */
export const trust: typeof enTrust = {
  command: { description: 'Kto mógłby się dowiedzieć, czyj jest anonimowy wpis, i co jest przechowywane' },
  promise: {
    heading: '**Zanim napiszesz: kto mógłby wiedzieć, że to ty**',
    names: 'Inni członkowie i moderatorzy nie zobaczą twojego imienia. Discord wie, kim jesteś.',
    window:
      'Najwyżej przez trzy dni osoba, która prowadzi tego bota, mogłaby ustalić, że to ty. Dłużej, dopóki wpis czeka na moderację, gdy go zmienisz i dopóki dalej pod nim piszesz.',
    nobody: 'Potem nikt tutaj nie może.',
    custodians: (details) =>
      `Przez ${inDays(details.days)} od pojawienia się wpisu dwoje z ${ofPeople(details.count)} może go razem otworzyć i zobaczyć, kto go napisał.`,
    reasons:
      'Wolno im to tylko wtedy, gdy zagrożone jest życie, na mocy prawa albo w razie seksualnego wykorzystania dziecka. Każde otwarcie jest zapisane. `/trust` pokazuje, kto to jest.',
    afterwards: 'Potem nikt tutaj nie może.',
    begins: (details) =>
      `**To się zmieni.** Co pojawi się przed ${details.when}, zostaje bez zmian. Dla tego, co pojawi się później, obowiązuje:`,
    changes: (details) =>
      `**Powiernicy się zmienią.** Dla tego, co pojawi się od ${details.when}, potrzeba dwojga z ${ofPeople(details.count)}, którzy są nowi. Co pojawi się wcześniej, zostaje przy obecnych.`,
    style: 'Twój sposób pisania albo pora mogą cię jednak zdradzić.',
    peers:
      'Wolontariusze przeżyli coś podobnego, nie są terapeutami i nie zawsze ktoś nie śpi. `/crisis` pokazuje pomoc o każdej porze. Możesz wysłać tylko słowa, bez plików.',
  },
  notices: {
    keyAnnounced: (details) =>
      `**Zmieni się to, kto mógłby ustalić, czyj jest anonimowy wpis.** Od ${details.when} może to dwoje z tych powierników razem: ${details.names}. Dotyczy to wpisów, które pojawią się od tej chwili, każdego przez ${inDays(details.days)}.`,
    keyActive: (details) =>
      `**Zmieniło się to, kto mógłby ustalić, czyj jest anonimowy wpis.** Od teraz może to dwoje z tych powierników razem: ${details.names}. Dotyczy to wpisów, które pojawią się od teraz, każdego przez ${inDays(details.days)}.`,
    keyGivenUp: '**Zapowiedziani nowi powiernicy nie przyjdą.** Dla anonimowych wpisów nic się nie zmienia.',
    nobody:
      '**Od teraz nikt tutaj nie może otworzyć nowego anonimowego wpisu.** Nie ma już powierników. Wpisy, które już są, zachowują termin, jaki miały.',
    days: (details) =>
      `**Jest nowy termin.** Tam, gdzie są powiernicy, mogą otworzyć anonimowy wpis przez ${inDays(details.days)} od jego pojawienia się. Dotyczy to nowych wpisów. Te, które już są, zachowują termin, jaki miały.`,
    paused:
      '**Anonimowe wpisy są na tym serwerze wstrzymane.** Na razie nikt nie może wysłać nowych. Możesz pisać pod swoim imieniem. `/crisis` pokazuje pomoc o każdej porze.',
    resumed: '**Anonimowe wpisy są znów możliwe na tym serwerze.** Wpisz `/anon post`, aby napisać.',
    on: '**Anonimowe wpisy są tu teraz możliwe.** Wpisz `/anon post`, aby napisać.',
    approve:
      '**Anonimowe wpisy są tu teraz możliwe. Moderacja najpierw czyta każdy**, nie widząc, kto go napisał. Wpisz `/anon post`, aby napisać.',
    off: '**Nie ma tu już nowych anonimowych wpisów.** Te, które już są, zostają.',
    more: '`/trust` pokazuje, kto mógłby co wiedzieć.',
  },
  heading: '## Kto mógłby wiedzieć, czyj jest anonimowy wpis napisany od teraz',
  nobody: '**Nikt tutaj nie może go otworzyć.** Inni członkowie i moderatorzy nie widzą, kto go napisał. Discord wie.',
  custodians: (details) =>
    `**Dwoje z tych powierników razem może go otworzyć:** ${details.names} (${details.count}). Mogą przez ${inDays(details.days)} od jego pojawienia się. Inni członkowie i moderatorzy nie widzą, kto go napisał. Discord wie.`,
  upcoming: (details) =>
    `**To się zmieni.** Dla wpisów, które pojawią się od ${details.when}, potrzeba dwojga z tych powierników: ${details.names} (${details.count}). Mogą otworzyć wpis przez ${inDays(details.days)}.`,
  reasons:
    'Powiernicy mogą otworzyć wpis tylko wtedy, gdy zagrożone jest życie, na mocy prawa albo w razie seksualnego wykorzystania dziecka. Każde otwarcie jest zapisane.',
  paused: '**Anonimowe wpisy są na razie wstrzymane na tym serwerze.**',
  groups: (details) =>
    `Grupy z anonimowymi wpisami: **${details.all}**. Grupy, w których moderacja najpierw czyta każdy: **${details.first}**.`,
  openings: (details) => `Wpisy otwarte do tej pory: **${details.count}**.`,
  openable: (details) => `Wpisy, które powiernicy mogliby dziś otworzyć: **${details.count}**.`,
  recordWhole: (details) =>
    `Rejestr tego, co tu zrobiono, jest cały. Zapisy: **${details.count}**, najnowszy: \`${details.head}\`.`,
  recordBroken: (details) =>
    `**Ktoś zmienił rejestr tego, co tu zrobiono.** Nie zgadza się od zapisu ${details.entry}.`,
  recordEmpty: 'Rejestr tego, co tu zrobiono, nie ma jeszcze zapisów.',
  kept: {
    heading: '**Co przechowuję i jak długo**',
    name: 'Kto napisał: pod kluczem, aż wpis się pojawi albo wróci do ciebie. Potem to usuwam.',
    mark: 'Potem najwyżej przez 72 godziny: znak pod kluczem. Z nim moderacja może działać, nie wiedząc, kto to jest. Osoba, która prowadzi tego bota, mogłaby to ustalić.',
    box: (details) =>
      `Przez ${inDays(details.days)} od pojawienia się: skrzynka z imieniem. Do jej otwarcia trzeba dwojga powierników. Nikt inny nie może, także osoba, która prowadzi tego bota.`,
    noBox: 'Potem: nic, co prowadzi do imienia.',
    mutes:
      'Gdy moderacja kogoś wyciszy: znak bez wpisu obok, najwyżej przez 31 dni. Gdy ktoś, kto czyta, kogoś zablokuje: taki znak, dopóki tego nie cofnie.',
    words:
      'Słowa: usuwam je, gdy tylko stoją na kanale. Dopóki wpis czeka albo jest za przyciskiem, leżą tu pod kluczem.',
  },
  seconds:
    'Nie widzę drugich kont. Może je mieć każdy: powiernik albo osoba, do której należy ten serwer. Styl i pora mogą zdradzić, kto pisze.',
  copies:
    'Osoba, która prowadzi tego bota, może mieć kopie tego, co przechowuję. Co jest w kopii, trwa tak długo jak kopia.',
  program: (details) =>
    `Lamplight ${details.version}. Ludzie przeczytali to, co mówię, w językach: ${details.languages}. Pozostałe to tłumaczenia automatyczne.`,
  more: 'Długi tekst to strona „Anonymity”, która należy do tego programu. Zapytaj o nią osobę, która prowadzi tego bota.',
  check: 'Sprawdź rejestr',
  record: {
    whole: (details) =>
      `**Rejestr jest cały.** Idę po nim od pierwszego zapisu, ostatnio ${details.when}. Nikt żadnego nie zmienił, nie zabrał ani nie przesunął.`,
    entries: (details) => `Zapisy: **${details.count}**`,
    head: (details) => `Najnowszy: \`${details.head}\``,
    compare:
      'Zachowaj jedno i drugie, jeśli chcesz. Następnym razem zapisów musi być co najmniej tyle samo. Moderacja dostaje je codziennie i może porównać.',
    broken: (details) =>
      `**Ktoś zmienił rejestr.** Zapis ${details.entry} nie jest tym, co jest moje, albo go nie ma. Wcześniejsze zapisy, które się zgadzają: ${details.before}.`,
    whatNow: 'Powiedz o tym, proszę, osobom, które prowadzą ten serwer. Mogą zapytać osobę, która prowadzi tego bota.',
    empty: 'Rejestr nie ma jeszcze zapisów, więc nie ma czego sprawdzać.',
  },
};
