import type { errors as enErrors, when as enWhen } from './en-when.ts';

const nths: Readonly<Record<string, string>> = {
  first: 'premier',
  second: 'deuxième',
  third: 'troisième',
  fourth: 'quatrième',
};

/** What is understood: two that come again, and one that comes once. */
const examples = {
  often: 'du lundi au vendredi à 8h30',
  weekly: 'le dimanche à 19h',
  tomorrow: 'demain à 21h',
};

/** French for the errors of `en-when.ts`. */
export const errors: typeof enErrors = {
  'when-empty': (details) =>
    `Rien n’est écrit, je ne sais donc pas quand. Écris par exemple : **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-too-long': (details) =>
    `C’est trop long : je peux lire ${details.most} caractères au plus. Écris par exemple : **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-no-time': (details) =>
    `Je n’y vois aucune heure. Ajoutes-en une, par exemple : **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-no-such-time': (details) =>
    `L’heure « ${details.word} » n’existe pas. Écris par exemple : **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-two-times': (details) =>
    `J’y vois deux heures, et il ne peut y en avoir qu’une. Écris par exemple : **${details.once ? examples.tomorrow : examples.weekly}**.${details.once ? '' : ' Crée l’autre à part.'}`,
  'when-no-such-date': (details) =>
    `Le jour « ${details.word} » n’existe pas. Écris par exemple : **${examples.tomorrow}**.`,
  'when-past': () =>
    `Ce moment est déjà passé. Choisis-en un qui vient encore, par exemple : **${examples.tomorrow}**.`,
  'when-too-far': () =>
    `C’est dans plus de deux ans. Choisis un jour plus proche, par exemple : **${examples.tomorrow}**.`,
  'when-contradiction': (details) =>
    `Ces mots ne vont pas ensemble, je ne sais donc pas de quel jour il s’agit. N’en écris qu’un, par exemple : **${details.once ? examples.tomorrow : examples.weekly}**.`,
  'when-unknown': (details) =>
    `Je ne sais pas bien ce que « ${details.word} » veut dire ici, et je ne veux pas deviner. Écris par exemple : **${details.once ? examples.tomorrow : examples.often}**.`,
  'when-not-pause': (details) =>
    `Je ne peux pas lire « ${details.word} » comme des jours de pause. Écris par exemple : **24 déc. – 1er janv.**, sépare-les par une virgule s’il y en a plusieurs.`,
  'when-not-date': (details) =>
    `Je ne peux pas lire « ${details.word} » comme un jour à venir. Écris par exemple : **15 décembre**.`,
};

/** French for `en-when.ts`. */
export const when: typeof enWhen = {
  everyDay: (details) => `tous les jours à ${details.time} (${details.zone})`,
  workdays: (details) => `du lundi au vendredi à ${details.time} (${details.zone})`,
  weekly: (details) => `chaque ${details.days} à ${details.time} (${details.zone})`,
  otherWeek: (details) => `une semaine sur deux : ${details.days}, à ${details.time} (${details.zone})`,
  everyWeeks: (details) =>
    `toutes les ${details.weeks} semaines : ${details.days}, à ${details.time} (${details.zone})`,
  monthDay: (details) =>
    `le ${details.day === 1 ? '1er' : details.day} de chaque mois à ${details.time} (${details.zone})`,
  monthDayOrLast: (details) =>
    `le ${details.day} de chaque mois, ou le dernier jour si le mois est plus court, à ${details.time} (${details.zone})`,
  nthWeekday: (details) =>
    `le ${nths[details.nth] ?? 'dernier'} ${details.weekday} de chaque mois à ${details.time} (${details.zone})`,
  once: (details) => `une fois, le ${details.date} à ${details.time} (${details.zone})`,
  pauses: (details) => `sauf ${details.pauses}`,
  pauseDay: (details) => `le ${details.date}`,
  pauseSpan: (details) => `du ${details.from} au ${details.to}`,
};
