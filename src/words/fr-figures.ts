import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('fr');

/** French for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Comment on a pris soin de cette communauté ces ${days} derniers jours`,
  asked: (count) => `La modération s’est occupée de **${count}** messages et demandes.`,
  wait: ({ usual, most }) => `La moitié a été prise en charge en moins de ${usual}, neuf sur dix en moins de ${most}.`,
  inTime: (percent) => `À temps : **${percent} %**.`,
  night: (usual) => `La nuit, la moitié a été prise en charge en moins de ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Il y a eu ${asked} recours contre des décisions de la modération ; sur 100, ${overturned} ont été décidés autrement.`,
  few: 'Il y a encore trop peu à compter. Les nombres inférieurs à cinq ne sont jamais montrés, pour que personne ne puisse être reconnu.',
  foot: 'Personne n’est nommé, et les nombres inférieurs à cinq ne sont jamais montrés. Les bénévoles sont des gens comme toi, et ne sont pas toujours réveillés. Si tu risques de te faire du mal bientôt, ou si tu es blessé, ne nous attends pas : `/crisis` donne des numéros tout de suite.',
  minutes: (count) => plural(count, { one: 'une minute', other: `${count} min` }),
  hours: (count) => plural(count, { one: 'une heure', other: `${count} heures` }),
};
