import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = {
  first: 'primer',
  second: 'segundo',
  third: 'tercer',
  fourth: 'cuarto',
};

/** One o'clock is the only hour in the singular. */
const at = (time: string) => (/^0?1:/.test(time) ? `a la ${time}` : `a las ${time}`);

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'de lunes a viernes a las 8:30',
  weekly: 'los domingos a las 19 h',
  tomorrow: 'mañana a las 21:00',
};

/** Spanish for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `No hay nada escrito, así que no sé cuándo. Escríbelo así: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `Es demasiado largo: puedo leer ${details.most} caracteres como máximo. Escríbelo así: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `No veo ninguna hora. Añade una, por ejemplo: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `La hora «${details.word}» no existe. Escríbela así: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `Veo dos horas y solo puede haber una. Escríbelo así: **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Crea la otra por separado.'}`,
  'when-no-such-date': (details) => `El día «${details.word}» no existe. Escríbelo así: **${examples.tomorrow}**.`,
  'when-past': () => `Ese momento ya pasó. Elige uno que aún esté por venir, por ejemplo: **${examples.tomorrow}**.`,
  'when-too-far': () => `Faltan más de dos años. Elige un día anterior, por ejemplo: **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Esas palabras no encajan entre sí, así que no sé qué día es. Escribe solo una de ellas, por ejemplo: **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `No sé bien qué significa «${details.word}» aquí y no quiero adivinar. Escríbelo así: **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `No puedo leer «${details.word}» como días sin actividad. Escríbelos así: **24 dic – 1 ene**, con una coma entre varios.`,
  'when-not-date': (details) =>
    `No puedo leer «${details.word}» como un día futuro. Escríbelo así: **15 de diciembre**.`,
};

/** Spanish for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `cada día ${at(details.time)} (${details.zone})`,
  workdays: (details) => `de lunes a viernes ${at(details.time)} (${details.zone})`,
  weekly: (details) => `cada ${details.days} ${at(details.time)} (${details.zone})`,
  otherWeek: (details) => `cada 2 semanas, ${details.days}, ${at(details.time)} (${details.zone})`,
  everyWeeks: (details) => `cada ${details.weeks} semanas, ${details.days}, ${at(details.time)} (${details.zone})`,
  monthDay: (details) => `el día ${details.day} de cada mes ${at(details.time)} (${details.zone})`,
  monthDayOrLast: (details) =>
    `el día ${details.day} de cada mes, o el último día si el mes es más corto, ${at(details.time)} (${details.zone})`,
  nthWeekday: (details) =>
    `el ${nths[details.nth] ?? 'último'} ${details.weekday} de cada mes ${at(details.time)} (${details.zone})`,
  once: (details) => `una vez, el ${details.date}, ${at(details.time)} (${details.zone})`,
  pauses: (details) => `excepto ${details.pauses}`,
  pauseDay: (details) => `el ${details.date}`,
  pauseSpan: (details) => `del ${details.from} al ${details.to}`,
};
