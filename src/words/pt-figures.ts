import type { figures as enFigures } from './en-figures.ts';
import { countIn } from './plurals.ts';

const plural = countIn('pt');

/** Portuguese for `en-figures.ts`. */
export const figures: typeof enFigures = {
  heading: (days) => `## Como esta comunidade foi cuidada nos últimos ${days} dias`,
  asked: (count) => `A moderação cuidou de **${count}** mensagens e pedidos.`,
  wait: ({ usual, most }) => `Metade foi atendida em menos de ${usual}; nove em cada dez, em menos de ${most}.`,
  inTime: (percent) => `A tempo: **${percent} %**.`,
  night: (usual) => `À noite, metade foi atendida em menos de ${usual}.`,
  appeals: ({ asked, overturned }) =>
    `Houve ${asked} recursos contra decisões da moderação; de cada 100, ${overturned} foram decididos de novo.`,
  few: 'Ainda há muito pouco para contar. Números menores que cinco nunca aparecem, para que ninguém possa ser reconhecido.',
  foot: 'Ninguém é citado, e números menores que cinco nunca aparecem. Quem ajuda é gente como você, e nem sempre está acordado. Se você pode se machucar em breve, ou já se machucou, não espere por nós: `/crisis` mostra números na hora.',
  minutes: (count) => plural(count, { one: 'um minuto', other: `${count} minutos` }),
  hours: (count) => plural(count, { one: 'uma hora', other: `${count} horas` }),
};
