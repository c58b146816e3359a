import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = {
  first: 'no primeiro',
  second: 'no segundo',
  third: 'no terceiro',
  fourth: 'no quarto',
};
const feminineNths: Readonly<Record<string, string>> = {
  first: 'na primeira',
  second: 'na segunda',
  third: 'na terceira',
  fourth: 'na quarta',
};

/** Weekdays that end in -feira are feminine. */
function writeNth(nth: string, weekday: string): string {
  return /a$/.test(weekday) ? (feminineNths[nth] ?? 'na última') : (nths[nth] ?? 'no último');
}

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'de segunda a sexta às 8:30',
  weekly: 'domingos às 19h',
  tomorrow: 'amanhã às 21:00',
};

/** Portuguese for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Não há nada escrito, então não sei quando. Escreva assim: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `Está longo demais: consigo ler até ${details.most} caracteres. Escreva assim: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Não vejo nenhum horário. Acrescente um, por exemplo: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `O horário “${details.word}” não existe. Escreva assim: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Vejo dois horários, e só pode haver um. Escreva assim: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Crie o outro separadamente.'}`,
  'when-no-such-date': (details) => `O dia “${details.word}” não existe. Escreva assim: **${examples.tomorrow}**.`,
  'when-past': () => `Esse momento já passou. Escolha um que ainda vem, por exemplo: **${examples.tomorrow}**.`,
  'when-too-far': () => `Faltam mais de dois anos. Escolha um dia antes disso, por exemplo: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Essas palavras não combinam, então não sei qual dia é. Escreva só uma delas, por exemplo: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Não sei bem o que “${details.word}” quer dizer aqui e não quero adivinhar. Escreva assim: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `Não consigo ler “${details.word}” como dias de folga. Escreva assim: **24 dez – 1 jan**, com vírgula entre vários.`,
  'when-not-date': (details) =>
    `Não consigo ler “${details.word}” como um dia que ainda vem. Escreva assim: **15 de dezembro**.`,
};

/** Portuguese for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `todos os dias às ${details.time} (${details.zone})`,
  workdays: (details) => `de segunda a sexta às ${details.time} (${details.zone})`,
  weekly: (details) => `toda semana: ${details.days}, às ${details.time} (${details.zone})`,
  otherWeek: (details) => `a cada 2 semanas: ${details.days}, às ${details.time} (${details.zone})`,
  everyWeeks: (details) => `a cada ${details.weeks} semanas: ${details.days}, às ${details.time} (${details.zone})`,
  monthDay: (details) => `no dia ${details.day} de cada mês às ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `no dia ${details.day} de cada mês, ou no último dia se o mês for mais curto, às ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `${writeNth(details.nth, details.weekday)} ${details.weekday} de cada mês às ${details.time} (${details.zone})`,
  once: (details) => `uma vez: ${details.date}, às ${details.time} (${details.zone})`,
  pauses: (details) => `exceto ${details.pauses}`,
  pauseDay: (details) => `em ${details.date}`,
  pauseSpan: (details) => `de ${details.from} a ${details.to}`,
};
